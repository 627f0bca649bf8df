import { describe, expect, it } from "vitest";
import { exampleDesign } from "../../layout/exampleDesign.ts";
import { openedDeckOf } from "./openedDeck.ts";

interface Box {
	readonly x: number;
	readonly y: number;
	readonly w: number;
	readonly h: number;
}

const slide = openedDeckOf(exampleDesign("shop")).text("ppt/slides/slide1.xml");
const pattern = /<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"\/>/;

function boxIn(xml: string): Box {
	const [, x, y, w, h] = (pattern.exec(xml) ?? []).map(Number);
	return { x: x ?? 0, y: y ?? 0, w: w ?? 0, h: h ?? 0 };
}

const shapes = new Map(
	[...slide.matchAll(/<p:sp>.*?<\/p:sp>/g)].map(([xml]) => [Number(/<p:cNvPr id="(\d+)"/.exec(xml)?.[1]), boxIn(xml)]),
);
const connectors = [...slide.matchAll(/<p:cxnSp>.*?<\/p:cxnSp>/g)].map(([xml]) => xml);

/** Middle of a rectangle's side by the index of its site (ECMA-376, presetShapeDefinitions: above, left, below, right). */
function siteOf({ x, y, w, h }: Box, index: number): { readonly x: number; readonly y: number } {
	const sites = [
		{ x: x + w / 2, y },
		{ x, y: y + h / 2 },
		{ x: x + w / 2, y: y + h },
		{ x: x + w, y: y + h / 2 },
	];
	return sites[index] ?? { x: 0, y: 0 };
}

/** Where a connector begins and ends, by its frame, turn and flips (ECMA-376 part 1, 20.1.7.6). */
function endsOf(xml: string): readonly { readonly x: number; readonly y: number }[] {
	const { x, y, w, h } = boxIn(xml);
	const [middleX, middleY] = [x + w / 2, y + h / 2];
	const turned = xml.includes('rot="5400000"');
	return [
		{ u: -w / 2, v: -h / 2 },
		{ u: w / 2, v: h / 2 },
	].map(({ u, v }) => {
		const fu = xml.includes('flipH="1"') ? -u : u;
		const fv = xml.includes('flipV="1"') ? -v : v;
		return turned ? { x: middleX - fv, y: middleY + fu } : { x: middleX + fu, y: middleY + fv };
	});
}

/** EMU: twelve pixels at the size at which this design is drawn, which is where a line may stand beside a side's middle. */
const near = 12 * 9525;

describe("a line between two cards", () => {
	it("is a connector glued to the cards' frames", () => {
		const glued = connectors.filter((xml) => xml.includes("<a:stCxn") && xml.includes("<a:endCxn"));
		expect(glued.length).toBeGreaterThan(20);
		for (const xml of connectors) {
			for (const [, id] of xml.matchAll(/<a:(?:st|end)Cxn id="(\d+)"/g)) expect(shapes.has(Number(id))).toBe(true);
		}
	});

	it("begins and ends at the places that it is glued to", () => {
		for (const xml of connectors) {
			const ends = endsOf(xml);
			["st", "end"].forEach((end, index) => {
				const glue = new RegExp(`<a:${end}Cxn id="(\\d+)" idx="(\\d)"`).exec(xml);
				if (glue === null) return;
				const site = siteOf(shapes.get(Number(glue[1])) ?? { x: 0, y: 0, w: 0, h: 0 }, Number(glue[2]));
				expect(Math.hypot((ends[index]?.x ?? 0) - site.x, (ends[index]?.y ?? 0) - site.y)).toBeLessThan(near);
			});
		}
	});
});
