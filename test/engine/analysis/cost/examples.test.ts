import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { costOf } from "../../../../src/engine/analysis/cost/costOf.ts";
import type { Design } from "../../../../src/engine/model/design.ts";
import type { Term } from "../../../../src/engine/model/figures.ts";
import { splitPath } from "../../../../src/engine/model/path.ts";
import { designFrom } from "./designFrom.ts";

const folder = new URL("../../../../examples/", import.meta.url);
const examples = readdirSync(folder)
	.filter((name) => name.endsWith(".yaml"))
	.map((name) => [name, designFrom(readFileSync(new URL(name, folder), "utf8"))] as const);

function flat(terms: readonly Term[]): readonly Term[] {
	return terms.flatMap((term) => [term, ...flat(term.terms ?? [])]);
}

function withRatesTimes(design: Design, factor: number): Design {
	const features = [...design.features.values()].map((feature) => ({
		...feature,
		readsPerSecond: feature.readsPerSecond * factor,
		writesPerSecond: feature.writesPerSecond * factor,
	}));
	return { ...design, features: new Map(features.map((feature) => [feature.id, feature])) };
}

describe.each(examples)("the bill of %s", (_, design) => {
	const figure = costOf(design);

	it("has lines with ids of their own, amounts, and terms that name a source or a field", () => {
		expect(new Set(figure.lines.map(({ id }) => id)).size).toBe(figure.lines.length);
		for (const { id, monthly, terms } of figure.lines) {
			expect(Number.isFinite(monthly) && monthly >= 0, id).toBe(true);
			expect(
				flat(terms).some(({ source, path }) => source !== undefined || path !== undefined),
				id,
			).toBe(true);
		}
	});

	it("names only fields that a design has", () => {
		const paths = figure.lines.flatMap(({ terms }) => flat(terms)).flatMap(({ path }) => path ?? []);
		for (const path of new Set(paths)) {
			const [first, second] = splitPath(path);
			const part = design[first as keyof Design];
			expect(part, path).toBeDefined();
			if (part instanceof Map) expect(part.has(second), path).toBe(true);
		}
	});

	it("adds up", () => {
		const sum = figure.lines.reduce((total, { monthly }) => total + monthly, 0);
		expect(figure.monthlyTotal).toBeCloseTo(sum, 4);
		for (const parts of [figure.byLayer, figure.byRegion, figure.byCategory]) {
			expect(Object.values(parts).reduce((total, part) => total + part, 0)).toBeCloseTo(sum, 4);
		}
	});

	it("halves in a currency that is worth two dollars", () => {
		expect(costOf({ ...design, usdRate: 0.5 }).monthlyTotal).toBeCloseTo(figure.monthlyTotal / 2, 4);
	});

	it("doubles what crosses between regions with twice the requests, unless they spill", () => {
		if ([...design.routing.values()].at(-1)?.spill) return;
		const doubled = new Map(costOf(withRatesTimes(design, 2)).lines.map((line) => [line.id, line.monthly]));
		const crossing = figure.lines.filter(({ id }) => /^transfer\/(replication|reads|writes)\//.test(id));
		for (const { id, monthly } of crossing) expect(doubled.get(id), id).toBeCloseTo(2 * monthly, 6);
	});

	it("costs no more in one region than with a standby of equal size", () => {
		expect(figure.activePassiveMonthly ?? 0).toBeGreaterThan(figure.singleRegionMonthly ?? 0);
	});
});
