import type { Business, Fault, Feature, Id, Objectives, Population, Scenario, Store } from "../model/design.ts";
import type { RawBusiness, RawFeature, RawScenario } from "./designShape.ts";
import type { RawFault } from "./faultShape.ts";
import { checked, checkedMap, given } from "./filling.ts";

export function fillFeature(
	id: Id,
	raw: RawFeature,
	around: { populations: ReadonlyMap<Id, Population>; stores: ReadonlyMap<Id, Store> },
): Feature {
	const path = `features.${id}`;
	const store = checked(raw.store, `${path}.store`);
	return {
		id,
		name: raw.name ?? id,
		application: checked(raw.application, `${path}.application`),
		store,
		readsPerSecond: checked(raw.readsPerSecond, `${path}.readsPerSecond`),
		writesPerSecond: checked(raw.writesPerSecond, `${path}.writesPerSecond`),
		itemSizeBytes: checked(raw.itemSize, `${path}.itemSize`),
		keys: raw.keys ?? 1_000_000,
		skew: raw.skew ?? 0.8,
		affinity: raw.affinity ?? 0,
		values: raw.values ?? "record",
		reads: raw.reads ?? checked(around.stores.get(store), path).consistency,
		shares: fillShares(raw, around.populations),
		foreign: raw.foreign ?? 0,
		...given("edgeCache", fillEdgeCache(raw.edgeCache, path)),
		...given("needs", raw.needs),
		objectives: fillObjectives(raw.objectives),
	};
}

/** Shares that add up to 1: the file's may be off by 0.1 %. */
function fillShares(raw: RawFeature, populations: ReadonlyMap<Id, Population>): ReadonlyMap<Id, number> {
	const shares =
		raw.shares === undefined
			? new Map([...populations].map(([id, { share }]) => [id, share]))
			: checkedMap(raw.shares, "shares");
	const sum = [...shares.values()].reduce((total, share) => total + share, 0);
	if (Math.abs(sum - 1) < 1e-9) return shares;
	return new Map([...shares].map(([id, share]) => [id, share / sum]));
}

function fillEdgeCache(raw: RawFeature["edgeCache"], path: string): Feature["edgeCache"] {
	if (raw === undefined) return undefined;
	return {
		hitRate: checked(raw.hitRate, `${path}.edgeCache.hitRate`),
		latency: checked(raw.latency, `${path}.edgeCache.latency`),
	};
}

function fillObjectives(raw: RawFeature["objectives"]): Objectives {
	return {
		...given("readP99Ms", raw?.read?.p99),
		...given("writeP99Ms", raw?.write?.p99),
		...given("availability", raw?.availability),
		...given("stalenessMs", raw?.staleness),
		...given("rpoMs", raw?.rpo),
		...given("rtoMs", raw?.rto),
	};
}

export function fillScenario(id: Id, raw: RawScenario): Scenario {
	return {
		id,
		name: raw.name ?? id,
		durationMs: raw.duration ?? 30 * 60_000,
		faults: (raw.faults ?? []).map((fault, index) => {
			const path = `scenarios.${id}.faults[${index}]`;
			return fillFault(checked(fault, path), path);
		}),
	};
}

/** The fault that a file writes, with its times in milliseconds. */
function fillFault(raw: RawFault, path: string): Fault {
	const time = { atMs: checked(raw.at, `${path}.at`), forMs: checked(raw.for, `${path}.for`) };
	const region = () => checked(raw.region, `${path}.region`);
	const store = () => checked(raw.store, `${path}.store`);
	const kind = checked(raw.kind, `${path}.kind`);
	switch (kind) {
		case "region-down":
		case "false-alarm":
			return { ...time, kind, region: region() };
		case "partition":
			return { ...time, kind, between: fillGroups(raw, path) };
		case "degraded":
			return { ...time, kind, region: region(), errorRate: raw.errorRate ?? 0, latencyMs: raw.latency ?? 0 };
		case "store-down":
			return { ...time, kind, store: store(), region: region() };
		case "replication-stall":
			return { ...time, kind, store: store() };
		case "slow-link":
			return { ...time, kind, between: fillLink(raw, path), latencyMs: checked(raw.latency, `${path}.latency`) };
		case "surge":
			return { ...time, kind, ...given("population", raw.population), times: checked(raw.times, `${path}.times`) };
		case "routing-down":
			return { ...time, kind, routing: checked(raw.routing, `${path}.routing`) };
	}
}

function fillGroups(raw: RawFault, path: string): readonly (readonly Id[])[] {
	return (raw.between ?? []).map((group) => {
		const members = typeof group === "string" ? [group] : checked(group, path);
		return members.map((member) => checked(member, path));
	});
}

function fillLink(raw: RawFault, path: string): readonly [Id, Id] {
	const [from, to] = raw.between ?? [];
	if (typeof from !== "string" || typeof to !== "string") throw new Error(`unchecked: ${path}`);
	return [from, to];
}

export function fillBusiness(raw: RawBusiness): Business {
	const yearlyRevenue = raw.yearlyRevenue ?? 0;
	const yearlyEngineering = raw.yearlyEngineering ?? 0;
	const { baseline } = raw;
	return {
		yearlyRevenue,
		outageCostPerHour: raw.outageCostPerHour ?? yearlyRevenue / 8760,
		yearlyGain: raw.yearlyGain ?? 0,
		yearlyEngineering,
		activePassive: {
			yearlyGain: raw.activePassive?.yearlyGain ?? 0,
			yearlyEngineering: raw.activePassive?.yearlyEngineering ?? yearlyEngineering / 2,
		},
		oneTime: checkedMap(raw.oneTime, "business.oneTime"),
		...given(
			"baseline",
			baseline && {
				monthlyCost: checked(baseline.monthlyCost, "business.baseline.monthlyCost"),
				availability: checked(baseline.availability, "business.baseline.availability"),
			},
		),
	};
}
