import { describe, expect, it } from "vitest";
import { foldedDesigns } from "../../../../src/engine/analysis/cost/foldedDesigns.ts";
import type { Design } from "../../../../src/engine/model/design.ts";
import { designOf } from "../../designOf.ts";

interface Region {
	readonly id: string;
	/** Of the users, beside it. */
	readonly share: number;
	readonly role?: "active" | "standby";
}

const places = [
	{ at: "new-york", code: "us-east-1" },
	{ at: "london", code: "eu-west-2" },
	{ at: "tokyo", code: "ap-northeast-1" },
];

/** Users enter at the region beside them, unless that is a standby. */
function designWith(regions: readonly Region[]): Design {
	const placed = regions.map((region, index) => ({ ...region, ...places[index] }));
	const populations = placed.map(({ id, at, share }) => `    p${id}: { name: ${id}, at: ${at}, share: ${share}% }`);
	const rows = placed.map(
		({ id, code, role }) => `  ${id}: { provider: aws, code: ${code}, role: ${role ?? "active"} }`,
	);
	return designOf(`archipelago: 1
name: Folded
users:
  populations:
${populations.join("\n")}
regions:
${rows.join("\n")}
routing: { dns: { technology: ours, method: dns, policy: latency } }
application: { api: { technology: ours, latency: { p50: 1ms, p99: 2ms } } }
data: { s: { technology: ours, replicas: [${regions[0]?.id}], pattern: single-leader, leader: ${regions[0]?.id}, consistency: eventual, size: 1GB, latency: { read: { p50: 1ms, p99: 2ms }, write: { p50: 1ms, p99: 2ms } } } }
features: { f: { application: api, store: s, readsPerSecond: 100, writesPerSecond: 40, itemSize: 1KB } }`);
}

function rolesOf(design: Design | undefined): readonly (readonly [string, string])[] | undefined {
	return design && [...design.regions.values()].map(({ id, role }) => [id, role] as const);
}

describe("what a design is compared with", () => {
	it("is its region with most requests, and the next beside it as standby", () => {
		const { singleRegion, activePassive } = foldedDesigns(
			designWith([
				{ id: "a", share: 20 },
				{ id: "b", share: 30 },
				{ id: "c", share: 50 },
			]),
		);
		expect(rolesOf(singleRegion)).toEqual([["c", "active"]]);
		expect(rolesOf(activePassive)).toEqual([
			["b", "standby"],
			["c", "active"],
		]);
	});

	it("is the file's first region among those with as many requests", () => {
		const { singleRegion, activePassive } = foldedDesigns(
			designWith([
				{ id: "a", share: 20 },
				{ id: "b", share: 40 },
				{ id: "c", share: 40 },
			]),
		);
		expect(rolesOf(singleRegion)).toEqual([["b", "active"]]);
		expect(rolesOf(activePassive)).toEqual([
			["b", "active"],
			["c", "standby"],
		]);
	});

	it("is an active region before any standby, though it has no requests", () => {
		const { singleRegion, activePassive } = foldedDesigns(
			designWith([
				{ id: "a", share: 0, role: "standby" },
				{ id: "b", share: 100 },
				{ id: "c", share: 0 },
			]),
		);
		expect(rolesOf(singleRegion)).toEqual([["b", "active"]]);
		expect(rolesOf(activePassive)).toEqual([
			["b", "active"],
			["c", "standby"],
		]);
	});

	it("has no standby where there is one region, and is made once", () => {
		const design = designWith([{ id: "a", share: 100 }]);
		const folded = foldedDesigns(design);
		expect(rolesOf(folded.singleRegion)).toEqual([["a", "active"]]);
		expect(folded).not.toHaveProperty("activePassive");
		expect(foldedDesigns(design)).toBe(folded);
	});

	it("is nothing where no region is active", () => {
		const design = designWith([{ id: "a", share: 100 }]);
		const [region] = design.regions.values();
		if (region === undefined) throw new Error("no region");
		const waiting: Design = { ...design, regions: new Map([["a", { ...region, role: "standby" as const }]]) };
		expect(foldedDesigns(waiting)).toEqual({});
	});
});
