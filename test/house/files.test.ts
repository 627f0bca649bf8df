import { describe, expect, it } from "vitest";
import { missingPackages } from "../../scripts/steps/install.mjs";
import { lengthProblems } from "../../scripts/steps/lengths.mjs";
import { lockfileProblems } from "../../scripts/steps/lockfile.mjs";
import { folderWith } from "./folderWith.ts";

describe("a source file", () => {
	it("has 400 lines at most", async () => {
		const root = folderWith({
			"src/ui/allowed.tsx": "//\n".repeat(400),
			"src/ui/tooLong.tsx": "//\n".repeat(401),
			"src/ui/data.json": "\n".repeat(1000),
		});
		expect(await lengthProblems(root)).toEqual(["src/ui/tooLong.tsx: 401 lines, at most 400 are allowed"]);
	});
});

describe("the packages", () => {
	it("have one exact version each and no host", () => {
		const root = folderWith({
			"package.json": '{ "dependencies": { "a": "1.2.3", "b": "^1.2.3" }, "devDependencies": { "c": "latest" } }',
			"package-lock.json":
				'{ "packages": { "": {}, "node_modules/a": { "version": "1.2.3" }, "node_modules/b": { "resolved": "x" } } }',
		});
		expect(lockfileProblems(root)).toEqual([
			"package.json: b is ^1.2.3, not one exact version",
			"package.json: c is latest, not one exact version",
			"package-lock.json: node_modules/b names the host that it came from",
		]);
	});

	it("are installed when one is missing or has another version, but for those of other platforms", () => {
		const wanted = {
			"": {},
			"node_modules/a": { version: "1.0.0" },
			"node_modules/b": { version: "2.0.0" },
			"node_modules/c": { version: "3.0.0" },
			"node_modules/d": { version: "4.0.0", optional: true },
		};
		const installed = { "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "2.0.1" } };
		expect(missingPackages(wanted, installed)).toEqual(["node_modules/b", "node_modules/c"]);
	});
});
