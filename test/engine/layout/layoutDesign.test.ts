import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Layout, Line } from "../../../src/engine/layout/layout.ts";
import { layoutDesign } from "../../../src/engine/layout/layoutDesign.ts";
import type { Point, Rect } from "../../../src/engine/layout/rect.ts";
import { bottom, contains, inflate, overlaps, right } from "../../../src/engine/layout/rect.ts";
import { designOf, exampleDesign, exampleNames, exampleText } from "./exampleDesign.ts";
import { generatedDesign } from "./generatedDesign.ts";

const widths = [640, 716, 928, 1100, 1600];

/** Lines run along the axes, so a stretch is a rectangle without width or height. */
function stretches(points: readonly Point[]): readonly Rect[] {
	return points.slice(1).map((point, index) => {
		const before = points[index] ?? point;
		return {
			x: Math.min(before.x, point.x),
			y: Math.min(before.y, point.y),
			w: Math.abs(before.x - point.x),
			h: Math.abs(before.y - point.y),
		};
	});
}

function crossings(layout: Layout): readonly string[] {
	const through = (line: Line, rect: Rect): boolean =>
		stretches(line.points).some((stretch) => overlaps(inflate(stretch, 0.1), inflate(rect, -0.6)));
	return layout.lines.flatMap((line) =>
		layout.cards.filter((card) => through(line, card.rect)).map((card) => `${line.id} crosses ${card.id}`),
	);
}

function overlapping(layout: Layout): readonly string[] {
	return layout.cards.flatMap((a, index) =>
		layout.cards.slice(index + 1).flatMap((b) => (overlaps(a.rect, b.rect) ? [`${a.id} overlaps ${b.id}`] : [])),
	);
}

function offAxis(layout: Layout): readonly string[] {
	return layout.lines
		.filter((line) => stretches(line.points).some(({ w, h }) => w > 0.01 && h > 0.01))
		.map((line) => line.id);
}

describe("lanes", () => {
	it.each(exampleNames)("of %s keep lines and cards apart at every width", (name) => {
		for (const width of widths) {
			const layout = layoutDesign(exampleDesign(name), { width });
			expect(crossings(layout)).toEqual([]);
			expect(overlapping(layout)).toEqual([]);
			expect(offAxis(layout)).toEqual([]);
		}
	});

	it("keep lines and cards apart whatever the design", () => {
		fc.assert(
			fc.property(generatedDesign, fc.constantFrom(...widths), (design, width) => {
				const layout = layoutDesign(design, { width });
				expect(crossings(layout)).toEqual([]);
				expect(overlapping(layout)).toEqual([]);
				expect(offAxis(layout)).toEqual([]);
			}),
			{ numRuns: 60 },
		);
	});

	it("hold every card within the drawing and within its cell", () => {
		fc.assert(
			fc.property(generatedDesign, (design) => {
				const layout = layoutDesign(design, { width: 928 });
				for (const card of layout.cards) {
					const region = "region" in card ? card.region : undefined;
					const column = layout.columns.find((each) => each.region === region);
					const room = column?.rect ?? { x: 0, y: 0, w: layout.width, h: layout.height };
					expect(contains(room, card.rect), card.id).toBe(true);
					expect(contains(room, { x: right(card.rect), y: bottom(card.rect) }), card.id).toBe(true);
				}
			}),
			{ numRuns: 30 },
		);
	});

	it("show each component in each of its regions", () => {
		const layout = layoutDesign(exampleDesign("shop"));
		expect(layout.cards.filter((card) => card.component === "payments").map((card) => card.id)).toEqual([
			"payments@us-east",
			"payments@us-west",
			"payments@europe",
		]);
	});

	it("fill the width that three regions are given", () => {
		const layout = layoutDesign(exampleDesign("global-collaboration"), { width: 928 });
		expect(layout.width).toBe(928);
		expect(layout.metrics.column).toBe(228);
		expect(layout.metrics.gutter).toBe(72);
	});

	it("narrow the columns of four regions so that they still fit", () => {
		expect(layoutDesign(exampleDesign("shop"), { width: 928 }).width).toBeLessThanOrEqual(928);
	});

	it("lower the rows where the room asks for it", () => {
		const design = exampleDesign("global-collaboration");
		const high = layoutDesign(design, { width: 928, height: 600 }).height;
		expect(high).toBeLessThanOrEqual(600);
		expect(layoutDesign(design, { width: 928, height: 530 }).height).toBeLessThan(high);
	});
});

describe("a store placed by hand", () => {
	const withPlace = (y: number) =>
		layoutDesign(designOf(`${exampleText("global-collaboration")}canvas:\n  settings: { y: ${y} }\n`));

	it("stands where it was put, in every region, and the others make room", () => {
		const layout = withPlace(0);
		const data = layout.cells.find((cell) => cell.lane === "data");
		const settings = layout.cards.filter((card) => card.component === "settings");
		expect(new Set(settings.map((card) => card.rect.y))).toEqual(new Set([data?.rect.y]));
		expect(overlapping(layout)).toEqual([]);
	});

	it("makes its lane as long as it needs", () => {
		const layout = withPlace(600);
		const settings = layout.cards.find((card) => card.id === "settings@us-east");
		const column = layout.columns[0];
		expect(settings && column && bottom(settings.rect) < bottom(column.rect)).toBe(true);
	});

	it("never overlaps or is crossed, wherever it is put", () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 500 }), (y) => {
				const layout = withPlace(y);
				expect(overlapping(layout)).toEqual([]);
				expect(crossings(layout)).toEqual([]);
			}),
			{ numRuns: 25 },
		);
	});
});

describe("replication lines", () => {
	it("go from the leader to its followers, and nowhere else", () => {
		const layout = layoutDesign(exampleDesign("global-collaboration"));
		const lines = layout.lines.filter((line) => line.kind === "replication" && line.ids.includes("accounts"));
		expect(lines.map((line) => [line.fromRegion, line.toRegion, line.arrowStart, line.arrowEnd])).toEqual([
			["us-east", "eu-west", false, true],
			["us-east", "ap-south", false, true],
		]);
	});

	it("join every two regions that take writes, both ways", () => {
		const layout = layoutDesign(exampleDesign("global-collaboration"));
		const lines = layout.lines.filter((line) => line.kind === "replication" && line.ids.includes("settings"));
		expect(lines).toHaveLength(3);
		expect(lines.every((line) => line.arrowStart && line.arrowEnd && line.mode === "async")).toBe(true);
	});

	it("are none for a partitioned store without copies", () => {
		const layout = layoutDesign(exampleDesign("global-collaboration"));
		expect(layout.lines.filter((line) => line.kind === "replication" && line.ids.includes("messages"))).toEqual([]);
	});
});

describe("the way of requests", () => {
	it("leads each population into every region", () => {
		const layout = layoutDesign(exampleDesign("shop"));
		expect(layout.flows).toHaveLength(3 * 4);
	});

	it("carries the shares that routing gives: all but travellers enter on their own continent", () => {
		const layout = layoutDesign(exampleDesign("global-collaboration"));
		const entered = layout.flows.filter((flow) => flow.share > 0.01);
		expect(entered.map((flow) => [flow.population, flow.region])).toEqual([
			["na", "us-east"],
			["eu", "eu-west"],
			["apac", "ap-south"],
		]);
	});
});
