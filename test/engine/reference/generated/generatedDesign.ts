import fc from "fast-check";
import { stringify } from "yaml";
import type { Design } from "../../../../src/engine/model/design.ts";
import { designOf } from "../../designOf.ts";
import { withExtremes } from "./extremes.ts";
import { generatedFeature } from "./generatedFeature.ts";
import { generatedPopulations, generatedRegions } from "./generatedPlaces.ts";
import { generatedStore } from "./generatedStore.ts";
import { generatedApplication, generatedBalancing, generatedFailover, generatedRouting } from "./generatedWayIn.ts";
import { generatedLatency, maybe, type Pick, pickFrom } from "./pick.ts";

/** The text of a design file that is in order, as nobody would think of it. */
export const generatedText: fc.Arbitrary<string> = fc
	.gen()
	.map((generate) => stringify(generatedFile(pickFrom(generate))));

/** The same, read; shown as its text where a property fails. */
export const generatedDesign: fc.Arbitrary<Design> = generatedText.map((text) =>
	Object.assign(designOf(text), { [fc.toStringMethod]: () => text }),
);

/** The same text with numbers at the ends of what the format takes. */
export const extremeText: fc.Arbitrary<string> = fc.gen().map((generate) => {
	const pick = pickFrom(generate);
	return stringify(withExtremes(pick, generatedFile(pick)));
});

export function generatedFile(pick: Pick): object {
	const regions = generatedRegions(pick);
	const populations = generatedPopulations(pick);
	const ids = { regions: Object.keys(regions), populations: Object.keys(populations) };
	const some = <T>(prefix: string, most: number, make: () => T) =>
		Object.fromEntries(Array.from({ length: pick.whole(1, most) }, (_, k) => [`${prefix}${k}`, make()]));
	const application = some("app", 2, () => generatedApplication(pick, ids));
	const applications = Object.keys(application);
	const data = some("store", 4, () => generatedStore(pick, ids));
	const stores = Object.keys(data);
	return {
		archipelago: 1,
		name: "Generated",
		users: { populations },
		...maybe(pick, 50, () => ({ traffic: { lastMile: generatedLatency(pick) } })),
		regions,
		routing: generatedRouting(pick, ids),
		failover: generatedFailover(pick),
		balancing: generatedBalancing(pick, { ...ids, applications }),
		application,
		data,
		features: some("feature", 4, () => generatedFeature(pick, { ...ids, applications, stores })),
		...maybe(pick, 50, () => ({ costs: generatedCosts(pick) })),
		...maybe(pick, 50, () => ({ business: generatedBusiness(pick) })),
	};
}

function generatedCosts(pick: Pick): object {
	return {
		...maybe(pick, 30, () => ({ transfer: pick.one([0, "30k"]) })),
		discount: pick.one(["0%", "20%", "100%"]),
		...maybe(pick, 50, () => ({ monthlyBudget: pick.one([0, "400k"]) })),
	};
}

function generatedBusiness(pick: Pick): object {
	const amount = (key: string) => maybe(pick, 60, () => ({ [key]: pick.one([0, "40k", "50M"]) }));
	return {
		...amount("yearlyRevenue"),
		...amount("outageCostPerHour"),
		...amount("yearlyGain"),
		...amount("yearlyEngineering"),
		oneTime: amount("migration"),
		...maybe(pick, 60, () => ({
			baseline: { monthlyCost: pick.one([0, "200k"]), availability: pick.one(["0%", "99.9%", "100%"]) },
		})),
	};
}
