import { describe, expect, it } from "vitest";
import { layoutDesign } from "../../../src/engine/layout/layoutDesign.ts";
import { middleX, middleY, type Point, type Rect, right } from "../../../src/engine/layout/rect.ts";
import { drawnCut, pointedFault } from "../../../src/ui/failurelab/pointedFault.ts";
import { exampleDesign } from "../../engine/layout/exampleDesign.ts";

const design = exampleDesign("global-collaboration");
const layout = layoutDesign(design, { width: 928, height: 500 });
const scene = { design, layout };

const middle = (rect: Rect): Point => ({ x: middleX(rect), y: middleY(rect) });
const columnOf = (region: string): Rect => layout.columns.find((column) => column.region === region)?.rect as Rect;
const cardOf = (id: string): Rect => layout.cards.find((card) => card.id === id)?.rect as Rect;

/** What the fault at a place says, without its times. */
function hit(pointed: ReturnType<typeof pointedFault>) {
	if (pointed.kind !== "strikes") return pointed;
	const { atMs: _, forMs: __, ...fault } = pointed.fault;
	return fault;
}

describe("a fault that is pointed at the canvas", () => {
	it("hits the region in whose column the pointer is, on a card too", () => {
		const at = middle(cardOf("settings@eu-west"));
		expect(hit(pointedFault(scene, "region-down", at))).toEqual({ kind: "region-down", region: "eu-west" });
		expect(hit(pointedFault(scene, "false-alarm", at))).toEqual({ kind: "false-alarm", region: "eu-west" });
	});

	it("stops the replica under the pointer, not the store's leader", () => {
		const at = middle(cardOf("accounts@ap-south"));
		expect(hit(pointedFault(scene, "store-down", at))).toEqual({
			kind: "store-down",
			store: "accounts",
			region: "ap-south",
		});
	});

	it("slows the link under the pointer at once, and otherwise asks for its other end", () => {
		const link = layout.lines.find((line) => line.fromRegion === "us-east" && line.toRegion === "eu-west");
		const [from, to] = [link?.points[0] as Point, link?.points[1] as Point];
		const onLink = { x: (from.x + to.x) / 2, y: from.y };
		expect(hit(pointedFault(scene, "slow-link", onLink))).toMatchObject({ between: ["us-east", "eu-west"] });
		const first = pointedFault(scene, "slow-link", middle(columnOf("us-east")));
		expect(first).toMatchObject({ kind: "first", region: "us-east" });
		const second = pointedFault({ ...scene, first: "us-east" }, "slow-link", middle(columnOf("ap-south")));
		expect(hit(second)).toMatchObject({ between: ["us-east", "ap-south"] });
		expect(pointedFault({ ...scene, first: "us-east" }, "slow-link", middle(columnOf("us-east"))).kind).toBe("refused");
	});

	it("brings the users who are pointed at, and all of them beside the cards", () => {
		expect(hit(pointedFault(scene, "surge", middle(cardOf("apac"))))).toEqual({
			kind: "surge",
			population: "apac",
			times: 2,
		});
		const beside = { x: 1, y: middleY(cardOf("apac")) };
		expect(hit(pointedFault(scene, "surge", beside))).toEqual({ kind: "surge", times: 2 });
	});

	it("is refused where there is nothing that it could hit", () => {
		expect(pointedFault(scene, "region-down", middle(cardOf("apac")))).toEqual({
			kind: "refused",
			says: "Point at a region.",
		});
		expect(pointedFault(scene, "routing-down", middle(columnOf("us-east"))).kind).toBe("refused");
	});
});

describe("a cut drawn over the canvas", () => {
	const between = (left: string, other: string) => (right(columnOf(left)) + columnOf(other).x) / 2;
	const down = (x: number, { from, to }: { readonly from: number; readonly to: number }): readonly Point[] => [
		{ x, y: from },
		{ x, y: to },
	];

	it("parts the regions on both sides of a gap when it goes through all that passes there", () => {
		const { y, h } = columnOf("us-east");
		const cut = drawnCut(scene, down(right(columnOf("us-east")) + 4, { from: y, to: y + h }));
		expect(hit(cut)).toEqual({ kind: "partition", between: [["us-east"], ["eu-west", "ap-south"]] });
	});

	it("takes the gap that it lies in where it crosses no line", () => {
		const { y } = columnOf("us-east");
		const cut = drawnCut(scene, down(between("eu-west", "ap-south"), { from: y + 2, to: y + 30 }));
		expect(hit(cut)).toEqual({ kind: "partition", between: [["us-east", "eu-west"], ["ap-south"]] });
	});

	it("is refused within a column", () => {
		const { x, y } = columnOf("us-east");
		expect(drawnCut(scene, down(x + 3, { from: y + 3, to: y + 20 })).kind).toBe("refused");
	});
});
