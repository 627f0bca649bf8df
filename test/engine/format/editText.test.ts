import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { editText } from "../../../src/engine/format/applyEdits.ts";
import { parseDesign } from "../../../src/engine/format/parseDesign.ts";
import type { Edit } from "../../../src/engine/model/figures.ts";

const text = readFileSync("examples/shop.yaml", "utf8");

/** What `parseDesign` makes of an edited text that it reads itself, and of one as the edit has read it. */
function parsedBothWays(edits: readonly Edit[]) {
	const edited = editText(text, edits);
	if (!edited.ok) throw new Error(edited.error.code);
	const { text: after, read } = edited.value;
	return { read: parseDesign(after, { read }), own: parseDesign(after) };
}

describe("an edited text as the edit has read it", () => {
	it("says the same as when it is read again, with the same places in the text", () => {
		const { read, own } = parsedBothWays([
			{ op: "set", path: ["name"], value: "Another shop" },
			{ op: "set", path: ["users", "active"], value: "3M" },
		]);
		expect(own.design?.name).toBe("Another shop");
		expect(read).toEqual(own);
	});

	it("has the same problems", () => {
		const { read, own } = parsedBothWays([{ op: "set", path: ["users", "active"], value: "many" }]);
		expect(own.problems.map(({ path }) => path)).toEqual(["users.active"]);
		expect(read).toEqual(own);
	});

	it("is the text itself where nothing is edited", () => {
		const { read, own } = parsedBothWays([]);
		expect(own.problems).toEqual([]);
		expect(read).toEqual(own);
	});
});
