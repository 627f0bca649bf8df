import { describe, expect, it } from "vitest";
import { foundEntries } from "../../../src/ui/commands/foundEntries.ts";
import type { PaletteEntry } from "../../../src/ui/commands/paletteEntry.ts";

function entry(id: string, rest: Partial<PaletteEntry> & Pick<PaletteEntry, "name" | "group">): PaletteEntry {
	return { id, words: "", run: () => undefined, ...rest };
}

const save = entry("save", { name: "Save", group: "File" });
const fail = entry("fail", { name: "Fail a region…", group: "Failures", words: "fault break" });
const paste = entry("paste", { name: "Paste", group: "Edit", unavailable: "Nothing was copied." });
const failover = entry("go failover", { name: "failover-router", group: "Go to" });
const cockroach = entry("add", { name: "Add CockroachDB to all regions", group: "Add", words: "cockroachdb data" });
const offered = { commands: [save, fail, paste], others: [failover, cockroach], recent: [] };

function listed(query: string, recent: readonly string[] = []): readonly string[] {
	return foundEntries({ ...offered, recent }, query).flatMap(({ entries }) => entries.map(({ id }) => id));
}

describe("the command palette", () => {
	it("lists all commands at first, and nothing of the design or the catalogue", () => {
		expect(listed("")).toEqual(["save", "fail", "paste"]);
	});

	it("puts what was used last on top, a thing of the design too, and does not repeat it", () => {
		expect(listed("", ["go failover", "fail"])).toEqual(["go failover", "fail", "save", "paste"]);
	});

	it("finds by the beginning of a word before what has the letters within", () => {
		expect(listed("fail")).toEqual(["fail", "go failover"]);
	});

	it("finds by several words in any order", () => {
		expect(listed("cockroach add")).toEqual(["add"]);
		expect(listed("region fail")).toEqual(["fail"]);
	});

	it("finds by words that are not in the name", () => {
		expect(listed("break")).toEqual(["fail"]);
	});

	it("finds by a name's letters, in their order", () => {
		expect(listed("frgn")).toEqual(["fail"]);
		expect(listed("ngrf")).toEqual([]);
	});

	it("still shows what can't be done now, with the reason", () => {
		expect(foundEntries(offered, "paste")[0]?.entries[0]?.unavailable).toBe("Nothing was copied.");
	});
});
