import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellOfCard } from "../../../src/engine/layout/hands/placeOf.ts";
import type { Layout, Line } from "../../../src/engine/layout/layout.ts";
import { layoutDesign } from "../../../src/engine/layout/layoutDesign.ts";
import type { Point, Rect } from "../../../src/engine/layout/rect.ts";
import { bottom, contains, inflate, overlaps, right } from "../../../src/engine/layout/rect.ts";
import { designOf, exampleDesign, exampleNames, exampleText } from "./exampleDesign.ts";
import { generatedDesign, type HandPlace, handPlace, placeText, untouchedText } from "./generatedDesign.ts";

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
			fc.property(generatedDesign, fc.constantFrom(...widths), (design, width) => {
				const layout = layoutDesign(design, { width });
				for (const card of layout.cards) {
					const cell = cellOfCard(layout, card);
					const room = cell && inflate(cell.area, 0.01);
					expect(room && contains(room, card.rect), card.id).toBe(true);
					expect(room && contains(room, { x: right(card.rect), y: bottom(card.rect) }), card.id).toBe(true);
				}
				for (const { rect } of layout.cells) {
					expect(right(rect)).toBeLessThanOrEqual(layout.width);
					expect(bottom(rect)).toBeLessThanOrEqual(layout.height);
				}
			}),
			{ numRuns: 30 },
		);
	});

	it("stand the same each time", () => {
		fc.assert(
			fc.property(generatedDesign, (design) => {
				expect(layoutDesign(design)).toEqual(layoutDesign(design));
			}),
			{ numRuns: 20 },
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

/** In the order in which one reads: row by row, from the left. */
function readingOrder(layout: Layout, without: string): readonly string[] {
	return layout.cells.flatMap((cell) =>
		layout.cards
			.filter((card) => card.component !== without && cellOfCard(layout, card) === cell)
			.toSorted((a, b) => a.rect.y - b.rect.y || a.rect.x - b.rect.x)
			.map(({ id }) => id),
	);
}

function withPlaces(text: string, ...places: readonly Partial<HandPlace>[]): Layout {
	const lines = places.map((place) => placeText({ ...nowhere, ...place }));
	return layoutDesign(designOf(`${text}canvas:\n${lines.join("\n")}\n`), { width: 928 });
}

const nowhere: HandPlace = {
	id: "",
	x: undefined,
	y: undefined,
	w: undefined,
	h: undefined,
	collapsed: false,
	locked: false,
};

function rectOf(layout: Layout, id: string): Rect | undefined {
	return layout.cards.find((card) => card.id === id)?.rect;
}

describe("a card placed by hand", () => {
	const text = exampleText("global-collaboration");
	const cellOf = (layout: Layout) =>
		layout.cells.find(({ lane, region }) => lane === "application" && region === "us-east");

	it("moves nothing else out of its order", () => {
		const someOf = untouchedText.chain((each) => handPlace.map((place) => ({ text: each, place })));
		fc.assert(
			fc.property(someOf, ({ text: untouched, place }) => {
				if (!untouched.includes(`  ${place.id}: {`)) return;
				const before = layoutDesign(designOf(untouched), { width: 928 });
				const after = withPlaces(untouched, place);
				expect(readingOrder(after, place.id)).toEqual(readingOrder(before, place.id));
			}),
			{ numRuns: 60 },
		);
	});

	it("stands at its x and y, in all its columns, and as wide as it was made", () => {
		const layout = withPlaces(text, { id: "realtime", x: 60, y: 54, w: 120 });
		const cell = cellOf(layout);
		const place = (region: string) => {
			const column = layout.columns.find((each) => each.region === region)?.rect;
			const rect = rectOf(layout, `realtime@${region}`);
			return column && rect && cell && { x: Math.round(rect.x - column.x), y: rect.y - cell.rect.y, w: rect.w };
		};
		// Two rows of applications: their cards stand in by 13, where the upper row's bus passes.
		expect(layout.columns.map(({ region }) => place(region))).toEqual(layout.columns.map(() => place("us-east")));
		expect(place("us-east")?.y).toBe(54);
		expect(place("us-east")?.x).toBeCloseTo(13 + (60 / 212) * 202, 0);
		expect(place("us-east")?.w).toBeCloseTo((120 / 212) * 202, 0);
	});

	it("leaves everything else where it was", () => {
		const before = layoutDesign(designOf(text), { width: 928 });
		const after = withPlaces(text, { id: "metrics", x: 30, y: 90 });
		const rects = (layout: Layout) => layout.cards.filter(({ component }) => component !== "metrics");
		expect(rects(after)).toEqual(rects(before));
		expect(rectOf(after, "metrics")?.y).toBe((rectOf(before, "metrics")?.y ?? 0) + 90);
	});

	it("swaps with what stood there", () => {
		const before = layoutDesign(designOf(text), { width: 928 });
		const after = withPlaces(text, { id: "api", x: 110, y: 0 });
		expect(rectOf(after, "api@us-east")).toEqual(rectOf(before, "realtime@us-east"));
		expect(rectOf(after, "realtime@us-east")).toEqual(rectOf(before, "api@us-east"));
	});

	it("moves aside for what is locked", () => {
		const layout = withPlaces(
			text,
			{ id: "api", x: 40, y: 0, w: 60 },
			{ id: "realtime", x: 80, y: 0, w: 60, locked: true },
		);
		const [api, realtime] = [rectOf(layout, "api@us-east"), rectOf(layout, "realtime@us-east")];
		expect(realtime && api && realtime.x - (cellOf(layout)?.area.x ?? 0)).toBe(80);
		expect(api && realtime && realtime.x - right(api)).toBe(8);
	});

	it("goes down a row where its own has no room", () => {
		const layout = withPlaces(text, { id: "api", x: 0, y: 0, w: 200 }, { id: "realtime", x: 10, y: 0, w: 200 });
		const [api, realtime] = [rectOf(layout, "api@us-east"), rectOf(layout, "realtime@us-east")];
		expect(realtime && api && realtime.y - bottom(api)).toBe(layout.metrics.gap.application);
	});

	it("makes its row as high as it is", () => {
		const layout = withPlaces(
			text,
			{ id: "api", h: 100 },
			{ id: "settings", h: 80 },
			{ id: "accounts", collapsed: true },
		);
		expect(layout.cells.find(({ lane }) => lane === "application")?.rect.h).toBe(100);
		expect(rectOf(layout, "settings@us-east")?.h).toBe(80);
		expect(rectOf(layout, "accounts@us-east")?.h).toBe(21);
		expect(overlapping(layout)).toEqual([]);
	});

	it("gets narrower at the right edge rather than leave its cell", () => {
		const layout = withPlaces(text, { id: "settings", x: 72 });
		const cell = layout.cells.find(({ lane, region }) => lane === "data" && region === "us-east");
		const rect = rectOf(layout, "settings@us-east");
		expect(cell && rect && right(rect)).toBe(cell && right(cell.area));
		expect(rect?.w).toBeCloseTo((140 / 212) * 192, 0);
	});

	it("makes no row lower by being moved", () => {
		const room = { width: 928, height: 600 };
		const before = layoutDesign(designOf(text), room);
		const after = layoutDesign(designOf(`${text}canvas:\n  settings: { y: 700 }\n`), room);
		expect(after.metrics).toEqual(before.metrics);
		expect(after.height).toBeGreaterThan(before.height);
	});

	it("stays beside its neighbours and above its column in a wider room", () => {
		const placed = designOf(`${text}canvas:\n  eu: { x: 620, y: 0 }\n  api: { x: 0, y: 0, w: 60 }\n`);
		for (const width of widths) {
			const layout = layoutDesign(placed, { width });
			const column = layout.columns[2]?.rect;
			expect(rectOf(layout, "eu")?.x).toBeGreaterThan(column?.x ?? 0);
			const share = (rectOf(layout, "api@us-east")?.w ?? 0) / (cellOf(layout)?.rect.w ?? 1);
			expect(share).toBeCloseTo(60 / 212, 1);
		}
	});
});

describe("a column that was resized", () => {
	const text = exampleText("global-collaboration");

	it("keeps its width, and the others share the rest", () => {
		const layout = withPlaces(text, { id: "eu-west", w: 320 });
		expect(layout.columns.map(({ rect }) => rect.w)).toEqual([182, 320, 182]);
		expect(layout.width).toBe(928);
	});

	it("is never too narrow to say what stands in it, nor wider than a window", () => {
		const layout = withPlaces(text, { id: "us-east", w: 20 }, { id: "eu-west", w: 5000 });
		expect(layout.columns.map(({ rect }) => rect.w)).toEqual([150, 720, 150]);
	});
});

describe("a note", () => {
	const withNotes = (lines: string) => layoutDesign(designOf(`${exampleText("global-collaboration")}notes:\n${lines}`));

	it("stands where it was put, and the drawing grows to hold it", () => {
		const layout = withNotes("  far: { text: Far, x: 1000, y: 900, w: 100, h: 50 }\n");
		expect(layout.notes[0]?.rect).toEqual({ x: 1000, y: 900, w: 100, h: 50 });
		expect([layout.width, layout.height]).toEqual([1108, 958]);
	});

	it("changes nothing where it stands within", () => {
		const layout = withNotes("  near: { text: Near, x: 100, y: 100, frame: true }\n");
		expect(layout.width).toBe(928);
		expect(layout.notes[0]).toMatchObject({ rect: { x: 100, y: 100, w: 200, h: 120 }, frame: true });
	});
});

/** Calls of a design with two applications, the caller in all regions. */
function callsOf(regions: string, call: string): readonly Line[] {
	const text = exampleText("shop").replace(
		"\ndata:\n",
		`  pay: { technology: kubernetes, latency: { p50: 5ms, p99: 20ms }, regions: [${regions}] }\n\ndata:\n`,
	);
	const calling = text.replace("tokyo: 14k } }", `tokyo: 14k }, calls: { pay: ${call} } }`);
	return layoutDesign(designOf(calling)).lines.filter(({ kind }) => kind === "calls");
}

describe("calls of one application by another", () => {
	it("stay in their region where the called one runs there", () => {
		const lines = callsOf("us-east, us-west, europe, tokyo", "{}");
		expect(lines.map(({ fromRegion, toRegion }) => [fromRegion, toRegion])).toEqual([
			["us-east", "us-east"],
			["us-west", "us-west"],
			["europe", "europe"],
			["tokyo", "tokyo"],
		]);
	});

	it("go to the nearest region where it runs, from where it doesn't", () => {
		const lines = callsOf("us-east, tokyo", "{}");
		// Belgium to Virginia is nearer than to Tokyo; Oregon to Virginia than to Tokyo.
		expect(lines.map(({ fromRegion, toRegion }) => [fromRegion, toRegion])).toEqual([
			["us-east", "us-east"],
			["us-west", "us-east"],
			["europe", "us-east"],
			["tokyo", "tokyo"],
		]);
	});

	it("also leave their region where they may cross regions, each with its breaker", () => {
		const lines = callsOf("us-east, us-west", "{ crossRegion: true, circuitBreaker: true }");
		expect(lines.map(({ fromRegion, toRegion }) => [fromRegion, toRegion])).toEqual([
			["us-east", "us-east"],
			["us-east", "us-west"],
			["us-west", "us-west"],
			["us-west", "us-east"],
			["europe", "us-east"],
			["tokyo", "us-west"],
		]);
		expect(lines.every(({ breaker }) => breaker === true)).toBe(true);
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
