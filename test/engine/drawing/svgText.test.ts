import { describe, expect, it } from "vitest";
import type { TextShape } from "../../../src/engine/drawing/shape.ts";
import { svgText } from "../../../src/engine/drawing/svgText.ts";

function line(text: string): string {
	const shape: TextShape = { kind: "text", x: 0, y: 12, text, size: 12, weight: 400, fill: "ink" };
	return svgText([shape], "light");
}

describe("a line of text", () => {
	it("keeps the spaces that code is indented by, which readers of SVG leave out otherwise", () => {
		expect(line("    return x;")).toContain('xml:space="preserve"');
		expect(line("a  =  b")).toContain('xml:space="preserve"');
	});

	it("says nothing of spaces where there is one between words", () => {
		expect(line("Orders in two regions")).not.toContain("xml:space");
	});
});
