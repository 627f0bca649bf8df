import type { Design, Id } from "../model/design.ts";
import { type RequestRoute, requestRoutes } from "../model/entry.ts";
import { operations } from "../model/vocabulary.ts";

/** Population → region → share of that population's requests (all features, by their rates) that enter there. */
export type EntryShares = ReadonlyMap<Id, ReadonlyMap<Id, number>>;

/** Where everybody's requests enter while all is well. Populations that ask for nothing have no entry. */
export function entryShares(design: Design): EntryShares {
	let known = knownShares;
	for (const part of parts) known = nextOf(known, design[part]);
	known.shares ??= sharesNow(design);
	return known.shares;
}

/** All of a design that says where requests enter before anything spills. */
const parts = ["users", "regions", "routing", "application", "data", "network", "features"] as const;

interface KnownShares {
	/** By the next part. */
	readonly next: WeakMap<object, KnownShares>;
	shares?: EntryShares;
}

/** They stay as they are through edits of what has no part in it, such as where something stands; given up with the parts. */
const knownShares: KnownShares = { next: new WeakMap() };

function nextOf({ next }: KnownShares, part: object): KnownShares {
	const known = next.get(part) ?? { next: new WeakMap() };
	next.set(part, known);
	return known;
}

function sharesNow(design: Design): EntryShares {
	return new Map([...design.users.populations.keys()].map((population) => [population, sharesOf(design, population)]));
}

function sharesOf(design: Design, population: Id): ReadonlyMap<Id, number> {
	const rates = new Map<Id, number>();
	for (const feature of design.features.values()) {
		for (const operation of operations) {
			const rate = operation === "read" ? feature.readsPerSecond : feature.writesPerSecond;
			const perSecond = rate * (feature.shares.get(population) ?? 0);
			if (perSecond > 0) addEntering(rates, requestRoutes(design, { feature, population, operation }), perSecond);
		}
	}
	const total = [...rates.values()].reduce((sum, rate) => sum + rate, 0);
	return new Map([...rates].map(([region, rate]) => [region, rate / total]));
}

function addEntering(rates: Map<Id, number>, routes: readonly RequestRoute[], perSecond: number): void {
	for (const { entry, share } of routes) rates.set(entry, (rates.get(entry) ?? 0) + perSecond * share);
}
