import { describe, expect, it } from "vitest";
import { findTechnology } from "../../../../src/engine/catalog/findTechnology.ts";
import { applyEdits } from "../../../../src/engine/format/applyEdits.ts";
import { layoutDesign } from "../../../../src/engine/layout/layoutDesign.ts";
import type { Point, Rect } from "../../../../src/engine/layout/rect.ts";
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

function rectOf(id: string): Rect {
	const found = layout.cards.find((each) => each.id === id);
	if (found === undefined) throw new Error(`nothing is called ${id}`);
	return found.rect;
}

interface Gesture {
	readonly source: DragSource;
	readonly to: Point;
	readonly alt?: true;
	readonly chosen?: readonly string[];
}

function effectOf({ source, to, alt, chosen = [] }: Gesture) {
	return dropEffect({ design, layout, alt: alt === true, chosen, zoom: 1 }, source, to);
}

function drop(gesture: Gesture) {
	const effect = effectOf(gesture);
	const result = effect?.command();
	if (result === undefined) return { label: undefined };
	if (!result.ok) return { label: effect?.label, refusal: commandErrorText(design, result.error) };
	const edited = applyEdits(text, result.value);
	return { label: effect?.label, after: edited.ok ? designOf(edited.value) : undefined };
}

const nowhere = { x: 0, y: 0, w: 0, h: 0 };
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
	it("places it in line with the card beside it, and shows the guide", () => {
		const beside = rectOf("cart@europe");
		const to = { x: beside.x + 10, y: beside.y + 10 + 1 };
		const effect = effectOf({ source: card("catalog@europe"), to });
		expect(effect?.rect.y).toBe(beside.y);
		expect(effect?.guides).toContainEqual(expect.objectContaining({ axis: "y", at: beside.y, kind: "edge" }));
		const cell = layout.cells.find((each) => each.lane === "data" && each.region === "europe");
		const { after } = drop({ source: card("catalog@europe"), to });
		expect(after?.canvas.get("catalog")?.y).toBe(beside.y - (cell?.rect.y ?? 0));
	});

	it("is refused for a card that is locked, with the reason", () => {
		const locked = designOf(`${text}\ncanvas: { cart: { locked: true } }\n`);
		const scene = { design: locked, layout: layoutDesign(locked, { width: 928 }), alt: false, chosen: [], zoom: 1 };
		const effect = dropEffect(scene, card("cart@europe"), centreOf("catalog@europe"));
		expect(effect?.refusal).toBe("cart is locked: unlock it to move it.");
	});
});

describe("dropping one of several chosen cards", () => {
	const chosen = ["catalog", "cart", "payments", "anycast"];

	it("takes all that can go to the other region, and says what stays and why", () => {
		const effect = effectOf({ source: card("payments@europe"), to: centreOf("tokyo"), chosen });
		expect(effect?.label).toBe("Move 3 things to tokyo");
		expect(effect?.note).toMatch(/anycast is global/);
		const { after } = drop({ source: card("payments@europe"), to: centreOf("tokyo"), chosen });
		for (const id of ["catalog", "cart", "payments"]) expect(after?.data.get(id)?.replicas).not.toContain("europe");
		expect(after?.data.get("payments")?.replicas).toContain("tokyo");
	});

	it("is refused where none can", () => {
		const { label } = drop({
			source: card("catalog@europe"),
			to: centreOf("tokyo"),
			chosen: ["catalog", "cart"],
			alt: true,
		});
		expect(label).toMatch(/already runs in Tokyo.*already runs in Tokyo/);
	});

	it("moves them by the same way in their cells", () => {
		const from = rectOf("storefront@europe");
		const to = { x: from.x + 10, y: from.y + 10 + 40 };
		const { label, after } = drop({ source: card("storefront@europe"), to, chosen: ["storefront", "mesh"] });
		expect(label).toBe("Place 2 things");
		const [app, balancer] = [after?.canvas.get("storefront"), after?.canvas.get("mesh")];
		expect(app?.y).toBeGreaterThan(20);
		expect(balancer?.y).toBe(app?.y);
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

describe("dropping a technology that the design has already", () => {
	const technology = findTechnology("cockroachdb");
	if (technology === undefined) throw new Error("the catalogue has lost CockroachDB");
	const row = rectOf("payments@europe");
	const tokyo = layout.columns.find(({ region }) => region === "tokyo")?.rect;
	const europe = layout.columns.find(({ region }) => region === "europe")?.rect;
	const rowInTokyo = { ...row, x: row.x + (tokyo?.x ?? 0) - (europe?.x ?? 0) };

	it("makes a replica of the store whose row it is dropped on", () => {
		const to = { x: rowInTokyo.x + rowInTokyo.w / 4, y: middleY(rowInTokyo) };
		const effect = effectOf({ source: { kind: "technology", technology }, to });
		expect(effect?.label).toBe("Add a replica of payments in tokyo");
		expect(effect?.others?.map(({ label }) => label)).toEqual(["New Cockroach", "Replica of inventory"]);
		const { after } = drop({ source: { kind: "technology", technology }, to });
		expect(after?.data.get("payments")?.replicas).toContain("tokyo");
		expect(after?.data.has("cockroachdb")).toBe(false);
	});

	it("makes a new one beside it", () => {
		const to = { x: rowInTokyo.x + (3 * rowInTokyo.w) / 4, y: middleY(rowInTokyo) };
		const { after } = drop({ source: { kind: "technology", technology }, to });
		expect(after?.data.get("cockroachdb")?.replicas).toEqual(["tokyo"]);
	});
});

describe("dropping a technology on a line or on another layer's card", () => {
	const cassandra = findTechnology("cassandra");
	const kubernetes = findTechnology("kubernetes");
	if (cassandra === undefined || kubernetes === undefined) throw new Error("not in the catalogue");

	function middleOfLine(id: string): Point {
		const points = layout.lines.find((each) => each.id === id)?.points ?? [];
		const [a, b] = [points[1], points[2]];
		if (a === undefined || b === undefined) throw new Error(`${id} is no line with a bend`);
		return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
	}

	it("connects a store with the application that it is dropped on", () => {
		const { label, after } = drop({
			source: { kind: "technology", technology: cassandra },
			to: centreOf("storefront@tokyo"),
		});
		expect(label).toBe("Add Cassandra to tokyo, used by storefront");
		expect(after?.application.get("storefront")?.uses).toContain("cassandra");
	});

	it("lets the application of a line use a store that is dropped on it", () => {
		const to = middleOfLine("reads-writes:storefront@europe>inventory@europe");
		const { after } = drop({ source: { kind: "technology", technology: cassandra }, to });
		expect(after?.data.get("cassandra")?.replicas).toEqual(["europe"]);
		expect(after?.application.get("storefront")?.uses).toContain("cassandra");
	});

	it("makes an application that uses the store that it is dropped on", () => {
		const { after } = drop({ source: { kind: "technology", technology: kubernetes }, to: centreOf("cart@tokyo") });
		expect(after?.application.get("kubernetes")?.uses).toEqual(["cart"]);
	});
});

describe("moving the end of a line", () => {
	const end = (lineId: string, which: "from" | "to"): DragSource => ({ kind: "end", lineId, end: which });
	const line = "reads-writes:storefront@europe>inventory@europe";

	it("makes the application use the other store, and takes its features along", () => {
		const effect = effectOf({ source: end(line, "to"), to: centreOf("cart@europe") });
		expect(effect?.label).toBe("Let storefront use cart instead of inventory");
		expect(effect?.note).toBe("stock goes along");
		const { after } = drop({ source: end(line, "to"), to: centreOf("cart@europe") });
		expect(after?.features.get("stock")?.store).toBe("cart");
	});

	it("is refused on another replica of the same store, with the reason", () => {
		const { label } = drop({ source: end(line, "to"), to: centreOf("inventory@us-east") });
		expect(label).toMatch(/nearest replica/);
	});

	it("moves a replica where the link's end goes", () => {
		const link = layout.lines.find(({ kind, ids }) => kind === "replication" && ids[0] === "payments");
		const { label, after } = drop({ source: end(link?.id ?? "", "to"), to: centreOf("tokyo") });
		expect(label).toMatch(/^Move the replica of payments from .* to tokyo$/);
		expect(after?.data.get("payments")?.replicas).toContain("tokyo");
		expect(after?.data.get("payments")?.replicas).toHaveLength(3);
	});
});

describe("dragging a column's edge", () => {
	it("makes the column as wide, within what can be read", () => {
		const rect = layout.columns.find(({ region }) => region === "europe")?.rect;
		const source: DragSource = { kind: "edge", region: "europe" };
		expect(drop({ source, to: { x: (rect?.x ?? 0) + 260, y: 300 } }).after?.canvas.get("europe")?.w).toBe(260);
		expect(drop({ source, to: { x: rect?.x ?? 0, y: 300 } }).after?.canvas.get("europe")?.w).toBe(150);
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

	it("lets one application call another, and says so", () => {
		const again = designOf(
			text.replace(
				"application:\n",
				"application:\n  search: { technology: kubernetes, latency: { p50: 1ms, p99: 2ms } }\n",
			),
		);
		const other = layoutDesign(again, { width: 928 });
		const to = other.cards.find(({ id }) => id === "search@europe")?.rect;
		const scene = { design: again, layout: other, alt: false, chosen: [], zoom: 1 };
		const effect = dropEffect(scene, line("storefront@europe"), {
			x: middleX(to ?? nowhere),
			y: middleY(to ?? nowhere),
		});
		expect(effect?.label).toBe("Let storefront call search");
	});

	it("from a store to an application is the application's line", () => {
		const { refusal } = drop({ source: line("cart@europe"), to: centreOf("storefront@europe") });
		expect(refusal).toMatch(/connected already/);
	});

	it("from users to a region needs a routing that decides by where they are, and says so", () => {
		expect(drop({ source: line("eu"), to: centreOf("mesh@tokyo") }).refusal).toMatch(/geolocation policy/);
	});

	it("from users to a store's replica is their data's home, of a partitioned store only", () => {
		expect(drop({ source: line("eu"), to: centreOf("cart@tokyo") }).refusal).toMatch(/Only a partitioned store/);
	});

	it("from routing to a region is its primary, of a routing that has one only", () => {
		expect(drop({ source: line("anycast"), to: centreOf("tokyo") }).refusal).toMatch(/policy/);
	});
});
