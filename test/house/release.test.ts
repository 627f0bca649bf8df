import { describe, expect, it } from "vitest";
import { isVersion, notesOf, withVersion } from "../../scripts/steps/release/changelog.mjs";
import { withDependencies } from "../../scripts/steps/release/notices.mjs";

const changelog = `# Changelog

Words.

## [Unreleased]

To become 0.2.0.

### Added

- A second thing.

## [0.1.0] - 2026-01-31

### Added

- A first thing.
`;

describe("a release's version", () => {
	it("has three numbers, and may say what it comes before", () => {
		expect(["0.2.0", "10.0.1", "1.0.0-rc.1"].filter(isVersion)).toHaveLength(3);
		expect(["v1.0.0", "1.0", "1.0.0; rm", ""].filter(isVersion)).toEqual([]);
	});

	it("gets what was not released, under its heading and its day", () => {
		expect(withVersion(changelog, { version: "0.2.0", day: "2026-02-28" })).toBe(`# Changelog

Words.

## [Unreleased]

## [0.2.0] - 2026-02-28

### Added

- A second thing.

## [0.1.0] - 2026-01-31

### Added

- A first thing.
`);
	});

	it("is given once, and not for nothing", () => {
		expect(() => withVersion(changelog, { version: "0.1.0", day: "2026-02-28" })).toThrow("0.1.0 already");
		const empty = changelog.replace("To become 0.2.0.\n\n### Added\n\n- A second thing.\n\n", "");
		expect(() => withVersion(empty, { version: "0.2.0", day: "2026-02-28" })).toThrow("nothing under");
		expect(() => withVersion("# Changelog\n", { version: "0.2.0", day: "2026-02-28" })).toThrow("no heading");
	});
});

describe("a release's notes", () => {
	it("are the version's own section", () => {
		expect(notesOf(changelog, "0.1.0")).toEqual({ notes: "### Added\n\n- A first thing.", dated: true });
	});

	it("are what is not released where the version has no section yet", () => {
		expect(notesOf(changelog, "0.2.0")).toEqual({
			notes: "To become 0.2.0.\n\n### Added\n\n- A second thing.",
			dated: false,
		});
	});
});

describe("the packages in a release", () => {
	it("are those that are imported and all that these need, each in the version that it gets", () => {
		const packages = {
			"": { version: "0.1.0" },
			"node_modules/drawing": { version: "1.0.0", dependencies: { bits: "^1.0.0" } },
			"node_modules/drawing/node_modules/bits": { version: "1.4.0", dependencies: { words: "^3.0.0" } },
			"node_modules/bits": { version: "2.0.0" },
			"node_modules/words": { version: "3.0.0", dependencies: { drawing: "^1.0.0" } },
			"node_modules/other": { version: "1.0.0" },
		};
		expect(withDependencies(packages, ["drawing"])).toEqual([
			"node_modules/drawing",
			"node_modules/drawing/node_modules/bits",
			"node_modules/words",
		]);
	});
});
