import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDesign } from "../../../src/engine/format/parseDesign.ts";
import type { Design } from "../../../src/engine/model/design.ts";
import { operations } from "../../../src/engine/model/vocabulary.ts";
import { analyzeDesign } from "../../../src/engine/review/analyzeDesign.ts";
import { designOf } from "../designOf.ts";

const examples = ["shop", "global-collaboration", "us-with-eu-replica", "flapping"];

function text(name: string): string {
	return readFileSync(`examples/${name}.yaml`, "utf8");
}

/** Paths of the numbers that JSON can't hold. */
function unprintable(value: unknown, path = ""): readonly string[] {
	if (typeof value === "number") return Number.isFinite(value) ? [] : [path];
	if (value === null || typeof value !== "object") return [];
	return Object.entries(value).flatMap(([key, inner]) => unprintable(inner, `${path}/${key}`));
}

function edited(before: Design, after: string): Design {
	const { design } = parseDesign(after, { previous: before });
	if (design === undefined) throw new Error("the edited text is in disorder");
	return design;
}

describe("the figures of a design", () => {
	it.each(examples)("%s can all be printed as JSON", (name) => {
		expect(unprintable(analyzeDesign(designOf(text(name))))).toEqual([]);
	});

	it.each(examples)("%s cover every feature, population, operation and region", (name) => {
		const design = designOf(text(name));
		const figures = analyzeDesign(design);
		const features = design.features.size;
		const regions = design.regions.size;
		const populations = design.users.populations.size;
		expect(figures.latency).toHaveLength(features * populations * operations.length);
		expect(figures.recovery).toHaveLength(regions * features * operations.length);
		expect(figures.availability).toHaveLength(features * operations.length);
		expect(figures.network).toHaveLength((regions * (regions - 1)) / 2 + populations * regions);
		expect(Object.keys(figures.resolved.stores)).toEqual([...design.data.keys()]);
	});

	it("say what a store claims beside what it gives", () => {
		const { stores } = analyzeDesign(designOf(text("global-collaboration"))).resolved;
		expect(stores.settings).toMatchObject({ claimedConsistency: "strong", effectiveConsistency: "eventual" });
	});

	it("point at the field that sets them", () => {
		const design = designOf(text("shop"));
		const path = analyzeDesign(design).latency.find(
			({ feature, operation }) => feature === "stock" && operation === "write",
		);
		const store = path?.terms.find(({ label }) => label === "Store, median")?.terms ?? [];
		expect(store.map((term) => term.path)).toContain("data.inventory.latency.write");
	});

	it("are not computed again when a card moves", () => {
		const before = designOf(text("shop"));
		const figures = analyzeDesign(before);
		const after = analyzeDesign(edited(before, `${text("shop")}\ncanvas:\n  storefront: { x: 10, y: 20 }\n`));
		expect(after.latency).toBe(figures.latency);
		expect(after.availability).toBe(figures.availability);
		expect(after.cost).toBe(figures.cost);
	});

	it("of latency are not computed again when a price changes", () => {
		const before = designOf(text("shop"));
		const figures = analyzeDesign(before);
		const after = analyzeDesign(edited(before, `${text("shop")}\ncosts: { monthlyBudget: 1k }\n`));
		expect(after.latency).toBe(figures.latency);
		expect(after.cost).not.toBe(figures.cost);
	});
});
