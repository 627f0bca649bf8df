import type { Design, Feature, Id } from "../../model/design.ts";
import { requestRoutes } from "../../model/entry.ts";
import { operations } from "../../model/vocabulary.ts";

/** The region that most of a population's requests enter while all is well; undefined where it asks for nothing. */
export function mainEntry(design: Design, population: Id): Id | undefined {
	const rates = new Map<Id, number>();
	for (const { entry, perSecond } of [...design.features.values()].flatMap((each) =>
		entering(design, each, population),
	)) {
		rates.set(entry, (rates.get(entry) ?? 0) + perSecond);
	}
	return [...rates].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

function entering(design: Design, feature: Feature, population: Id) {
	const share = feature.shares.get(population) ?? 0;
	return operations.flatMap((operation) => {
		const perSecond = share * (operation === "read" ? feature.readsPerSecond : feature.writesPerSecond);
		if (perSecond === 0) return [];
		const routes = requestRoutes(design, { feature, population, operation });
		return routes.map((route) => ({ entry: route.entry, perSecond: perSecond * route.share }));
	});
}
