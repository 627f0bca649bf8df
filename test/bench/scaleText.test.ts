import { describe, expect, it } from "vitest";
import { parseDesign } from "../../src/engine/format/parseDesign.ts";
import type { Design, Id, RoundTrip } from "../../src/engine/model/design.ts";
import { analyzeDesign } from "../../src/engine/review/analyzeDesign.ts";
import { bareFigures } from "../../src/engine/review/bareFigures.ts";
import { scaleText } from "./scaleText.ts";

function designOf(text: string): Design {
	const { design, problems } = parseDesign(text);
	if (design === undefined || problems.length > 0) throw new Error(JSON.stringify(problems[0]));
	return design;
}

/** A map that counts what it is asked. */
class CountedMap<T> extends Map<Id, T> {
	asked = 0;

	override get(id: Id): T | undefined {
		this.asked += 1;
		return super.get(id);
	}
}

/** How often the figures of a design with so many of its features ask for a round trip. */
function roundTripsAsked(design: Design, features: number): number {
	const links = new CountedMap<ReadonlyMap<Id, RoundTrip>>(design.network.links);
	const some = new Map([...design.features].slice(0, features));
	analyzeDesign({ ...design, features: some, network: { links } });
	return links.asked;
}

/** What is no number that can be shown, anywhere in it. */
function notFinite(value: unknown): readonly unknown[] {
	if (typeof value === "number") return Number.isFinite(value) ? [] : [value];
	return typeof value === "object" && value !== null ? Object.values(value).flatMap(notFinite) : [];
}

describe("designs by size", () => {
	it("have 2,560 cards, 64 populations and 250 features where 64 regions have 40 components each", () => {
		const design = designOf(scaleText({ regions: 64, components: 40 }));
		const everywhere = [design.balancing, design.application, design.observability].flatMap((layer) => [
			...layer.values(),
		]);
		const cardsIn = (region: Id) =>
			everywhere.filter(({ regions }) => regions.includes(region)).length +
			[...design.data.values()].filter(({ replicas }) => replicas.includes(region)).length;
		expect([...design.regions.keys()].map(cardsIn)).toEqual(Array.from({ length: 64 }, () => 40));
		expect(design.users.populations.size).toBe(64);
		expect(design.features.size).toBe(250);
		expect(new Set([...design.regions.values()].map(({ provider }) => provider)).size).toBe(3);
		expect(new Set([...design.data.values()].map(({ replicas }) => replicas.length)).size).toBeGreaterThan(3);
		expect(Math.max(...[...design.scenarios.values()].map(({ durationMs }) => durationMs))).toBe(3_600_000);
	});

	it("have figures that can all be shown, and nothing that is called an error", () => {
		const figures = bareFigures(analyzeDesign(designOf(scaleText({ regions: 16, components: 20 }))));
		expect(notFinite({ latency: figures.latency, staleness: figures.staleness, cost: figures.cost })).toEqual([]);
		expect(figures.latency).toHaveLength(31 * 16 * 2);
		expect(figures.findings.filter(({ severity }) => severity === "error")).toEqual([]);
	});

	it("cost no more for each feature, the more there are", () => {
		const design = designOf(scaleText({ regions: 16, components: 20 }));
		const half = roundTripsAsked(structuredClone(design), 15);
		const all = roundTripsAsked(structuredClone(design), 30);
		expect(half).toBeGreaterThan(0);
		expect(all / half).toBeLessThan(2.5);
	});
});
