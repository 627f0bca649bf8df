import { describe, expect, it } from "vitest";
import { findTechnology } from "../../../../src/engine/catalog/findTechnology.ts";
import { applyEdits } from "../../../../src/engine/format/applyEdits.ts";
import { layoutDesign } from "../../../../src/engine/layout/layoutDesign.ts";
import type { Point } from "../../../../src/engine/layout/rect.ts";
import { middleX, middleY } from "../../../../src/engine/layout/rect.ts";
import { commandErrorText } from "../../../../src/engine/model/commands/commandErrorText.ts";
import type { DragSource } from "../../../../src/ui/canvas/drag/dragState.ts";
import { dropEffect } from "../../../../src/ui/canvas/drag/dropEffect.ts";
import { designOf, exampleText } from "../../../engine/layout/exampleDesign.ts";

const text = exampleText("shop");
const design = designOf(text);
const layout = layoutDesign(design, { width: 928 });

function centreOf(id: string): Point {
	const found = layout.cards.find((card) => card.id === id) ?? layout.columns.find((column) => column.region === id);
	if (found === undefined) throw new Error(`nothing is called ${id}`);
	return { x: middleX(found.rect), y: middleY(found.rect) };
}

interface Gesture {
	readonly source: DragSource;
	readonly to: Point;
	readonly alt?: true;
}

function drop({ source, to, alt }: Gesture) {
	const effect = dropEffect({ design, layout, alt: alt === true, chosen: [], zoom: 1 }, source, to);
	const result = effect?.command();
	if (result === undefined) return { label: undefined };
	if (!result.ok) return { label: effect?.label, refusal: commandErrorText(design, result.error) };
	const edited = applyEdits(text, result.value);
	return { label: effect?.label, after: edited.ok ? designOf(edited.value) : undefined };
}

const card = (cardId: string): DragSource => ({ kind: "card", cardId, grab: { x: 10, y: 10 } });
const line = (cardId: string): DragSource => ({ kind: "line", cardId });

describe("dropping a card on another column", () => {
	it("moves its replica there", () => {
		const { label, after } = drop({ source: card("payments@europe"), to: centreOf("tokyo") });
		expect(label).toBe("Move payments to tokyo");
		expect(after?.data.get("payments")?.replicas).toEqual(expect.arrayContaining(["us-east", "us-west", "tokyo"]));
		expect(after?.data.get("payments")?.replicas).not.toContain("europe");
	});

	it("adds a replica there with Alt", () => {
		const { after } = drop({ source: card("payments@europe"), to: centreOf("tokyo"), alt: true });
		expect(after?.data.get("payments")?.replicas).toHaveLength(4);
	});

	it("merges it where it stands already; with Alt that is refused, with the reason", () => {
		const merged = drop({ source: card("cart@europe"), to: centreOf("tokyo") });
		expect(merged.label).toBe("Merge cart into tokyo");
		expect(merged.after?.data.get("cart")?.replicas).toEqual(["us-east", "us-west", "tokyo"]);
		expect(drop({ source: card("cart@europe"), to: centreOf("tokyo"), alt: true }).refusal).toMatch(/already runs in/);
	});

	it("does nothing outside of all columns", () => {
		expect(drop({ source: card("cart@europe"), to: { x: -500, y: -500 } }).label).toBeUndefined();
	});
});

describe("dropping a card in its own cell", () => {
	it("places it, in steps of four pixels from the cell's corner", () => {
		const cell = layout.cells.find((each) => each.lane === "data" && each.region === "europe");
		const at = { x: (cell?.rect.x ?? 0) + 21, y: (cell?.rect.y ?? 0) + 60 };
		const { after } = drop({ source: card("catalog@europe"), to: at });
		expect(after?.canvas.get("catalog")).toEqual({ x: 12, y: 52 });
	});
});

describe("dropping a technology", () => {
	const technology = findTechnology("cockroachdb");
	if (technology === undefined) throw new Error("the catalogue has lost CockroachDB");

	it("adds it to the column, whatever lane the pointer is over", () => {
		const { after } = drop({ source: { kind: "technology", technology }, to: centreOf("mesh@tokyo") });
		expect(after?.data.get("cockroachdb")?.replicas).toEqual(["tokyo"]);
	});

	it("adds it to all regions on the lane's heading", () => {
		const heading = layout.lanes.find(({ lane }) => lane === "data");
		const to = { x: (heading?.rect.x ?? 0) + 5, y: (heading?.rect.y ?? 0) + 5 };
		const { after } = drop({ source: { kind: "technology", technology }, to });
		expect(after?.data.get("cockroachdb")?.replicas).toEqual(["us-east", "us-west", "europe", "tokyo"]);
	});
});

describe("dropping a region", () => {
	it("puts its column where the pointer is", () => {
		const source = { kind: "region", name: "Mumbai", region: { provider: "gcp", code: "asia-south1" } } as const;
		const west = centreOf("us-west");
		const { after } = drop({ source, to: { x: west.x - 20, y: west.y } });
		expect([...(after?.regions.values() ?? [])].map((region) => region.code)).toEqual([
			"us-east4",
			"asia-south1",
			"us-west1",
			"europe-west1",
			"asia-northeast1",
		]);
	});
});

describe("drawing a line", () => {
	it("from a store to a column replicates it there", () => {
		const { label, after } = drop({ source: line("inventory@europe"), to: centreOf("tokyo") });
		expect(label).toBe("Replicate inventory to tokyo");
		expect(after?.data.get("inventory")?.replicas).toContain("tokyo");
	});

	it("from a balancer to a store has no meaning, and says so", () => {
		expect(drop({ source: line("mesh@europe"), to: centreOf("cart@europe") }).refusal).toMatch(/no meaning/);
	});
});
