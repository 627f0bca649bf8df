import { describe, expect, it } from "vitest";
import { findTechnology } from "../../../../src/engine/catalog/findTechnology.ts";
import { layoutDesign } from "../../../../src/engine/layout/layoutDesign.ts";
import { carryTargets, targetThatWay } from "../../../../src/ui/canvas/drag/carryTargets.ts";
import type { DragSource } from "../../../../src/ui/canvas/drag/dragState.ts";
import { dropEffect } from "../../../../src/ui/canvas/drag/dropEffect.ts";
import { designOf, exampleText } from "../../../engine/layout/exampleDesign.ts";

const design = designOf(exampleText("shop"));
const layout = layoutDesign(design, { width: 928 });
const scene = { design, layout, alt: false, chosen: [], zoom: 1 };

function labels(source: DragSource): readonly (string | undefined)[] {
	return carryTargets(scene, source).map((point) => dropEffect(scene, source, point)?.label);
}

describe("the places that keys go through", () => {
	it("are each region, all regions, and a replica of each store that isn't there, for a store's technology", () => {
		const technology = findTechnology("cockroachdb");
		if (technology === undefined) throw new Error("the catalogue has lost CockroachDB");
		const found = labels({ kind: "technology", technology });
		expect(found).toContain("Add Cockroach to all regions");
		expect(found).toContain("Add Cockroach to europe");
		expect(found).toContain("Add Cockroach to tokyo, as a new store");
		expect(found).toContain("Add a replica of payments in tokyo");
		expect(found).toContain("Add a replica of inventory in tokyo");
		expect(found).toContain("Add Cockroach to tokyo, used by storefront");
		expect(new Set(found).size).toBe(found.length);
	});

	it("are the gaps between the columns and the end, for a region", () => {
		const found = labels({ kind: "region", name: "Mumbai", region: { provider: "gcp", code: "asia-south1" } });
		expect(found).toEqual([
			"Add Mumbai before us-east",
			"Add Mumbai before us-west",
			"Add Mumbai before europe",
			"Add Mumbai before tokyo",
			"Add Mumbai",
		]);
	});

	it("are only what a line can end on", () => {
		expect(labels({ kind: "line", cardId: "payments@europe" })).toEqual(["Replicate payments to tokyo"]);
	});

	it("are left out where the drop would be refused", () => {
		expect(labels({ kind: "line", cardId: "anycast" })).toEqual([]);
	});
});

describe("an arrow", () => {
	it("goes to what lies straight that way before what is nearer aside, and stays at the edge", () => {
		const [start, ahead, aside] = [
			{ x: 0, y: 0 },
			{ x: 100, y: 0 },
			{ x: 40, y: 60 },
		];
		expect(targetThatWay([start, ahead, aside], start, { x: 1, y: 0 })).toBe(ahead);
		expect(targetThatWay([start, ahead, aside], ahead, { x: 1, y: 0 })).toBeUndefined();
	});
});
