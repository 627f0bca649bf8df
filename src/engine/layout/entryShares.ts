import type { Design, Id } from "../model/design.ts";
import { requestRoutes } from "../model/entry.ts";
import { operations } from "../model/vocabulary.ts";

/** Population → region → share of that population's requests (all features, by their rates) that enter there. */
export type EntryShares = ReadonlyMap<Id, ReadonlyMap<Id, number>>;

/** Where everybody's requests enter while all is well. Populations that ask for nothing have no entry. */
export function entryShares(design: Design): EntryShares {
	return new Map([...design.users.populations.keys()].map((population) => [population, sharesOf(design, population)]));
}

function sharesOf(design: Design, population: Id): ReadonlyMap<Id, number> {
	const rates = new Map<Id, number>();
	for (const feature of design.features.values()) {
		for (const operation of operations) {
			const rate = operation === "read" ? feature.readsPerSecond : feature.writesPerSecond;
			const asked = rate * (feature.shares.get(population) ?? 0);
			const routes = asked === 0 ? [] : requestRoutes(design, { feature, population, operation });
			for (const { entry, share } of routes) rates.set(entry, (rates.get(entry) ?? 0) + asked * share);
		}
	}
	const total = [...rates.values()].reduce((sum, rate) => sum + rate, 0);
	return new Map([...rates].map(([region, rate]) => [region, rate / total]));
}
