import { describe, expect, it } from "vitest";
import { textWidth } from "../../../../src/engine/layout/textWidth.ts";
import { exampleDesign, exampleNames } from "../../layout/exampleDesign.ts";
import { openedDeckOf, unescaped } from "./openedDeck.ts";

const emuPerPoint = 12_700;
const slide = { w: 960 * emuPerPoint, h: 540 * emuPerPoint };

interface TextShape {
	readonly name: string;
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
	/** Of its widest line, from its left edge, in EMU. */
	readonly textWidth: number;
	readonly wraps: boolean;
}

function textShapes(xml: string): readonly TextShape[] {
	return [...xml.matchAll(/<p:sp>.*?<\/p:sp>/g)].flatMap(([shape]) => {
		if (shape.includes("<p:ph ") || !shape.includes("<a:t>")) return [];
		const frame = /<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/.exec(shape);
		const [x = 0, y = 0, w = 0, h = 0] = (frame ?? []).slice(1).map(Number);
		const inset = Number(/lIns="(\d+)"/.exec(shape)?.[1] ?? 0);
		const lines = [...shape.matchAll(/<a:p>(.*?)<\/a:p>/g)].map(([, line = ""]) => {
			const indent = Number(/marL="(\d+)"/.exec(line)?.[1] ?? 0);
			const runs = [...line.matchAll(/<a:rPr [^>]*sz="(\d+)"([^>]*)>.*?<a:t>([^<]*)<\/a:t>/g)];
			const points = runs.reduce(
				(sum, [, size, look = "", text = ""]) =>
					sum + textWidth(unescaped(text), { size: Number(size) / 100, weight: look.includes('b="1"') ? 600 : 400 }),
				0,
			);
			return inset + indent + points * emuPerPoint;
		});
		const name = /name="([^"]*)"/.exec(shape)?.[1] ?? "";
		return [{ name, x, y, w, h, textWidth: Math.max(...lines), wraps: shape.includes('wrap="square"') }];
	});
}

describe.each(exampleNames)("the slides of %s", (name) => {
	const deck = openedDeckOf(exampleDesign(name));
	const all = deck.names
		.filter((part) => /^ppt\/slides\/slide\d+\.xml$/.test(part))
		.flatMap((part) => textShapes(deck.text(part)));

	it("have their texts inside the shapes that they stand in", () => {
		// Font sizes are whole hundredths of a point: a hair more than the shape is no overflow.
		const over = all.filter((shape) => !shape.wraps && shape.textWidth > shape.w * 1.01 + emuPerPoint / 2);
		expect(over.map((shape) => shape.name)).toEqual([]);
	});

	it("have all texts on the slide", () => {
		const off = all.filter(({ x, y, w, h }) => x < 0 || y < 0 || x + w > slide.w || y + h > slide.h);
		expect(off.map((shape) => shape.name)).toEqual([]);
	});
});
