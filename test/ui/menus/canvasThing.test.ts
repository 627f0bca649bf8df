import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDesign } from "../../../src/engine/format/parseDesign.ts";
import { layoutDesign } from "../../../src/engine/layout/layoutDesign.ts";
import { thingAt, thingOfNode } from "../../../src/ui/menus/canvasThing.ts";

const { design } = parseDesign(
	`${readFileSync(new URL("../../../examples/shop.yaml", import.meta.url), "utf8")}
notes:
  area: { text: Area, x: 0, y: 0, w: 4000, h: 4000, frame: true }
  hint: { text: Look, x: 2000, y: 2000 }
`,
);
if (design === undefined) throw new Error("the example has problems");
const layout = layoutDesign(design, { width: 1200 });
const reach = 6;

describe("what stands at a point of the canvas", () => {
	it("is a card, a region's head or a note where one stands", () => {
		const [card, column] = [layout.cards[0], layout.columns[0]];
		if (card === undefined || column === undefined) throw new Error("nothing is laid out");
		const inside = (rect: { x: number; y: number }) => ({ x: rect.x + 3, y: rect.y + 3 });
		expect(thingAt(layout, inside(card.rect), reach)).toEqual({ kind: "card", card });
		expect(thingAt(layout, inside(column.head), reach)).toEqual({ kind: "region", column });
		expect(thingAt(layout, { x: 2050, y: 2050 }, reach)).toMatchObject({ kind: "note", note: { id: "hint" } });
	});

	it("is a frame at its border and its title, and nothing of it within", () => {
		expect(thingAt(layout, { x: 3000, y: 12 }, reach)).toMatchObject({ kind: "note", note: { id: "area" } });
		expect(thingAt(layout, { x: 3000, y: 3998 }, reach)).toMatchObject({ kind: "note", note: { id: "area" } });
		expect(thingAt(layout, { x: 3000, y: 3000 }, reach)).toEqual({ kind: "canvas", at: { x: 3000, y: 3000 } });
	});

	it("is the nearest of the lines within reach", () => {
		const line = layout.lines.find(({ kind }) => kind === "replication");
		const [from, to] = line?.points ?? [];
		if (line === undefined || from === undefined || to === undefined) throw new Error("no store replicates");
		const at = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
		expect(thingAt(layout, at, reach)).toMatchObject({ kind: "line", line: { kind: "replication" } });
	});

	it("is known by the node's id, and undefined for one that is gone", () => {
		expect(thingOfNode(layout, "note:hint")).toMatchObject({ kind: "note" });
		expect(thingOfNode(layout, "region:tokyo")).toMatchObject({ kind: "region" });
		expect(thingOfNode(layout, "ghost@tokyo")).toBeUndefined();
	});
});
