import { describe, expect, it } from "vitest";
import { migrateText } from "../../../src/engine/format/migrateText.ts";
import { currentVersion, type Migration, migrations } from "../../../src/engine/format/migrations.ts";

/** As a version 2 of the format could come about. */
const renameUsers: Migration = {
	from: 1,
	name: "users becomes people",
	edits: (file) => (file instanceof Map && file.has("users") ? [{ op: "rename", path: ["users"], key: "people" }] : []),
};

describe("migrations", () => {
	it("lead from each older version to the current one", () => {
		const older = Array.from({ length: currentVersion - 1 }, (_, index) => index + 1);
		expect(migrations.map(({ from }) => from)).toEqual(older);
	});

	it("leave a current file as it is", () => {
		const text = "archipelago: 1 # first\nname: A\n";
		expect(migrateText(text)).toEqual({ ok: true, value: text });
	});

	it("change what they must and keep comments and layout", () => {
		const text = "archipelago: 1 # first\nname:   A\nusers: {active: 3}  # few\n";
		expect(migrateText(text, [renameUsers])).toEqual({
			ok: true,
			value: "archipelago: 2 # first\nname:   A\npeople: {active: 3}  # few\n",
		});
	});

	it("leave text that can't be read to the parser's problems", () => {
		expect(migrateText("archipelago: [", [renameUsers])).toEqual({ ok: true, value: "archipelago: [" });
	});
});
