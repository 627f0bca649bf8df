import fc from "fast-check";
import { stringify } from "yaml";
import type { Design } from "../../../../src/engine/model/design.ts";
import { designOf } from "../../designOf.ts";
import { generatedFeature } from "./generatedFeature.ts";
import { generatedPopulations, generatedRegions } from "./generatedPlaces.ts";
import { generatedStore } from "./generatedStore.ts";
import { generatedApplication, generatedBalancing, generatedFailover, generatedRouting } from "./generatedWayIn.ts";
import { generatedLatency, maybe, type Pick, pickFrom } from "./pick.ts";

/** The text of a design file that is in order, as nobody would think of it. */
export const generatedText: fc.Arbitrary<string> = fc.gen().map((generate) => textOf(pickFrom(generate)));

/** The same, read. */
export const generatedDesign: fc.Arbitrary<Design> = generatedText.map((text) => {
	const design = designOf(text);
	return Object.assign(design, { [fc.toStringMethod]: () => text });
});

function textOf(pick: Pick): string {
	const regions = generatedRegions(pick);
	const populations = generatedPopulations(pick);
	const ids = { regions: Object.keys(regions), populations: Object.keys(populations) };
	const some = <T>(prefix: string, most: number, make: () => T) =>
		Object.fromEntries(Array.from({ length: pick.whole(1, most) }, (_, k) => [`${prefix}${k}`, make()]));
	const application = some("app", 2, () => generatedApplication(pick, ids));
	const applications = Object.keys(application);
	const data = some("store", 4, () => generatedStore(pick, ids));
	const stores = Object.keys(data);
	return stringify({
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
	});
}
