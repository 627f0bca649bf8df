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
	for (const { entry, perSecond } of entering(design, population)) {
		rates.set(entry, (rates.get(entry) ?? 0) + perSecond);
	}
	const total = [...rates.values()].reduce((sum, rate) => sum + rate, 0);
	return new Map([...rates].map(([region, rate]) => [region, rate / total]));
}

function entering(design: Design, population: Id): readonly { readonly entry: Id; readonly perSecond: number }[] {
	return [...design.features.values()].flatMap((feature) =>
		operations.flatMap((operation) => {
			const rate = operation === "read" ? feature.readsPerSecond : feature.writesPerSecond;
			const perSecond = rate * (feature.shares.get(population) ?? 0);
			if (perSecond === 0) return [];
			const routes = requestRoutes(design, { feature, population, operation });
			return routes.map(({ entry, share }) => ({ entry, perSecond: perSecond * share }));
		}),
	);
}
