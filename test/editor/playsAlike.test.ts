import { describe, expect, it } from "vitest";
import { playsAlike } from "../../src/editor/playsAlike.ts";
import { parseDesign } from "../../src/engine/format/parseDesign.ts";
import type { Design } from "../../src/engine/model/design.ts";
import { exampleText } from "../engine/simulation/designs.ts";

function read(text: string, previous?: Design): Design {
	const { design } = parseDesign(text, previous === undefined ? {} : { previous });
	if (design === undefined) throw new Error("not a design");
	return design;
}

describe("an edit", () => {
	const text = exampleText("shop");
	const before = read(text);

	it.each([
		["the name", text.replace(/^name: .*$/m, "name: Another shop")],
		["a scenario", text.replace("name: Belgium floods", "name: Belgium is dark")],
		["a note", `${text}\nnotes:\n  a: { text: Look, x: 1, y: 2 }\n`],
	])("of %s lets all failures play as before", (_, edited) => {
		expect(edited).not.toBe(text);
		expect(playsAlike(before, read(edited, before))).toBe(true);
	});

	it("of what fails or carries on doesn't", () => {
		const faster = text.replace(/writesPerSecond: \w+/, "writesPerSecond: 7");
		expect(faster).not.toBe(text);
		expect(playsAlike(before, read(faster, before))).toBe(false);
	});
});
