import { describe, expect, it } from "vitest";
import { croppedLayout } from "../../../../src/engine/layout/crop/croppedLayout.ts";
import { layoutDesign } from "../../../../src/engine/layout/layoutDesign.ts";
import { overlaps } from "../../../../src/engine/layout/rect.ts";
import { designOf, exampleDesign, exampleNames, exampleText } from "../exampleDesign.ts";

const whole = layoutDesign(exampleDesign("shop"), { width: 1228 });
const cropped = (...only: readonly string[]) => croppedLayout(whole, new Set(only));
const ids = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id);

describe("a region alone", () => {
	const europe = cropped("europe");

	it("has its column and all its cards, and no other's", () => {
		expect(europe.columns.map(({ region }) => region)).toEqual(["europe"]);
		expect(ids(europe.cards)).toEqual(ids(whole.cards.filter((card) => "region" in card && card.region === "europe")));
	});

	it("has the lines between its cards, and none that would lead away", () => {
		const own = new Set(ids(europe.cards));
		expect(europe.lines.length).toBeGreaterThan(0);
		expect(europe.lines.every(({ from, to }) => own.has(from) && own.has(to))).toBe(true);
	});

	it("stands right of the lane names, and only its lanes are named", () => {
		const { margin, laneNames } = europe.metrics;
		expect(europe.columns[0]?.rect.x).toBe(margin + laneNames);
		expect(europe.lanes.map(({ lane }) => lane)).toEqual(["balancing", "application", "data"]);
		expect(europe.width).toBeLessThan(whole.width / 2);
	});
});

describe("a store alone", () => {
	const inventory = cropped("inventory");

	it("has its replicas under their regions' heads, with the links between them", () => {
		expect(ids(inventory.cards)).toEqual(["inventory@us-east", "inventory@us-west", "inventory@europe"]);
		expect(inventory.columns.map(({ region }) => region)).toEqual(["us-east", "us-west", "europe"]);
		expect(new Set(inventory.lines.map(({ kind }) => kind))).toEqual(new Set(["replication"]));
		// From its leader, us-east, to each voter.
		expect(inventory.lines.map(({ from, to }) => `${from}>${to}`)).toEqual([
			"inventory@us-east>inventory@us-west",
			"inventory@us-east>inventory@europe",
		]);
	});

	it("leaves no room for the lanes above it: its column ends right below it", () => {
		expect(inventory.height).toBeLessThan(whole.height / 2);
		for (const { rect } of inventory.columns) expect(rect.h).toBeLessThan(130);
	});

	it("says of no cell that it is empty: what else the region has is not to be seen", () => {
		expect(inventory.cells).toEqual([]);
	});
});

describe("a selection", () => {
	it("of a card is that card, in its region alone", () => {
		expect(ids(cropped("inventory@europe").cards)).toEqual(["inventory@europe"]);
	});

	it("of users and a region has the requests' ways only with the entry that they take", () => {
		const kinds = (...only: readonly string[]) =>
			cropped("us", "eu", "jp", "europe", ...only).lines.map(({ kind }) => kind);
		const entries = [...exampleDesign("shop").routing.keys()];
		expect(kinds()).not.toContain("request");
		expect(kinds(...entries)).toContain("request");
	});

	it("of a frame is what stands in it", () => {
		const us = whole.columns[0]?.rect ?? { x: 0, y: 0, w: 0, h: 0 };
		const design = designOf(
			`${exampleText("shop")}\nnotes:\n  box: { text: Home, frame: true, x: ${us.x - 2}, y: ${us.y - 2}, w: ${us.w + 4}, h: ${us.h + 4} }\n`,
		);
		const layout = croppedLayout(layoutDesign(design, { width: 1228 }), new Set(["box"]));
		expect(ids(layout.notes)).toEqual(["box"]);
		expect(layout.cards.length).toBe(6);
	});

	it("of nothing that there is, is nothing", () => {
		const { cards, columns, lines, lanes, notes } = cropped("no-such-thing");
		expect([cards, columns, lines, lanes, notes]).toEqual([[], [], [], [], []]);
	});
});

describe.each(exampleNames)("in %s", (name) => {
	const layout = layoutDesign(exampleDesign(name), { width: 1228 });
	const everything = [
		...new Set(layout.cards.flatMap((card) => ("region" in card ? [card.component, card.region] : [card.component]))),
	];

	it.each(everything)(
		"%s alone has its cards as large as they were, apart from each other and within the picture",
		(id) => {
			const { cards, width, height, lines } = croppedLayout(layout, new Set([id]));
			for (const card of cards) {
				const before = layout.cards.find((each) => each.id === card.id);
				expect(card.rect.w).toBeCloseTo(before?.rect.w ?? 0, 6);
				expect(card.rect.h).toBeCloseTo(before?.rect.h ?? 0, 6);
				expect(card.rect.x + card.rect.w).toBeLessThanOrEqual(width);
				expect(cards.every((other) => other === card || !overlaps(other.rect, card.rect))).toBe(true);
			}
			const ends = lines.flatMap(({ points }) => points);
			expect(ends.every(({ x, y }) => x >= 0 && x <= width && y >= 0 && y <= height)).toBe(true);
		},
	);
});
