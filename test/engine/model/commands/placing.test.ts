import { describe, expect, it } from "vitest";
import { applyEdits } from "../../../../src/engine/format/applyEdits.ts";
import type { CommandResult } from "../../../../src/engine/model/commands/command.ts";
import { forgetPlaces } from "../../../../src/engine/model/commands/forgetPlaces.ts";
import { resizeColumn } from "../../../../src/engine/model/commands/resizeColumn.ts";
import { designOf, exampleText } from "../../layout/exampleDesign.ts";

const text = exampleText("shop");
const withCanvas = (...lines: readonly string[]) => `${text}canvas:\n${lines.map((line) => `  ${line}\n`).join("")}`;

function canvasAfter(before: string, result: CommandResult): string {
	if (!result.ok) throw new Error(JSON.stringify(result.error));
	const edited = applyEdits(before, result.value);
	if (!edited.ok) throw new Error(JSON.stringify(edited.error));
	return JSON.stringify([...designOf(edited.value).canvas]);
}

describe("resizing a column", () => {
	it("writes its width in whole pixels", () => {
		const result = resizeColumn(designOf(text), { region: "europe", w: 319.6 });
		expect(canvasAfter(text, result)).toBe('[["europe",{"w":320}]]');
	});

	it("stops at what can still be read, and at what a window shows", () => {
		const design = designOf(text);
		expect(canvasAfter(text, resizeColumn(design, { region: "europe", w: 3 }))).toBe('[["europe",{"w":150}]]');
		expect(canvasAfter(text, resizeColumn(design, { region: "europe", w: 9000 }))).toBe('[["europe",{"w":720}]]');
	});

	it("gives the width up again, and what else the place says stays", () => {
		const alone = withCanvas("europe: { w: 300 }", "cart: { y: 0 }");
		expect(canvasAfter(alone, resizeColumn(designOf(alone), { region: "europe", w: undefined }))).toBe(
			'[["cart",{"y":0}]]',
		);
		const locked = withCanvas("europe: { w: 300, locked: true }");
		expect(canvasAfter(locked, resizeColumn(designOf(locked), { region: "europe", w: undefined }))).toBe(
			'[["europe",{"locked":true}]]',
		);
	});

	it("changes nothing where it is as wide already, and knows its regions", () => {
		const design = designOf(withCanvas("europe: { w: 300 }"));
		expect(resizeColumn(design, { region: "europe", w: 300 })).toEqual({ ok: true, value: [] });
		expect(resizeColumn(design, { region: "mars", w: 300 })).toMatchObject({ error: { code: "unknownRegion" } });
	});
});

describe("forgetting places", () => {
	const placed = withCanvas(
		"cart: { x: 4, y: 90 }",
		"payments: { x: 8, y: 0, h: 60 }",
		"catalog: { y: 5, locked: true }",
		"europe: { w: 300 }",
	);

	it("gives up all but sizes, and what is locked", () => {
		expect(canvasAfter(placed, forgetPlaces(designOf(placed)))).toBe(
			'[["payments",{"h":60}],["catalog",{"y":5,"locked":true}],["europe",{"w":300}]]',
		);
	});

	it("gives up those that are named", () => {
		const result = forgetPlaces(designOf(placed), { ids: ["cart", "inventory"] });
		expect(result).toEqual({ ok: true, value: [{ op: "delete", path: ["canvas", "cart"] }] });
	});
});
