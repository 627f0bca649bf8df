import type { Design, Id } from "../../model/design.ts";
import type { AvailabilityFigure, Explained } from "../../model/figures.ts";
import { perSurroundings } from "../../model/perSurroundings.ts";
import { operations } from "../../model/vocabulary.ts";
import { type FeatureRequests, featureRequests } from "../recovery/featureRequests.ts";
import { type AvailabilityModel, availabilityModel } from "./availabilityModel.ts";
import { type AvailabilityParts, availabilityParts } from "./availabilityParts.ts";
import { availabilityTerms } from "./availabilityTerms.ts";
import { dominatedBy } from "./dominatedBy.ts";
import { entrySets } from "./entrySets.ts";
import { type RegionSet, type RegionSets, regionSets } from "./regionSets.ts";
import { servedShares } from "./servedShares.ts";

const minutesPerYear = 8_760 * 60;

/** How much of the time each feature can be read and written, at peak load. */
export function availabilityFigures(design: Design): readonly Explained<AvailabilityFigure>[] {
	const sets = setsOf(design);
	const outcomesOf = outcomesByKind(design, sets);
	return [...design.features.values()].flatMap((feature) =>
		operations.map((operation) => {
			const requests = featureRequests(design, feature, operation);
			return availabilityFigure(design, requests, { ...outcomesOf(requests), sets });
		}),
	);
}

/** The same shares of the time alone, for designs that another is compared with. */
export function availabilityShares(
	design: Design,
): readonly Pick<AvailabilityFigure, "feature" | "operation" | "availability">[] {
	const outcomesOf = outcomesByKind(design, setsOf(design));
	return [...design.features.values()].flatMap((feature) =>
		operations.map((operation) => {
			const { availability } = outcomesOf(featureRequests(design, feature, operation)).parts;
			return { feature: feature.id, operation, availability };
		}),
	);
}

const setsOf = perSurroundings(({ regions }) => regionSets([...regions.values()]));

interface Outcome {
	readonly model: AvailabilityModel;
	readonly parts: AvailabilityParts;
	readonly dominated: () => AvailabilityFigure["dominatedBy"];
}

/** By the share of requests that is reached, then by application and kind: what holds until one of them changes. */
const outcomesKnown = perSurroundings(() => new WeakMap<Float64Array, Map<string, Outcome>>());

/** Features of one kind are available alike, and those of one application find the same room. */
function outcomesByKind(design: Design, sets: RegionSets): (requests: FeatureRequests) => Outcome {
	const known = outcomesKnown(design);
	const reachableOf = reachableByApplication(design, sets);
	return (requests) => {
		const reachable = reachableOf(requests);
		const outcomes = known.get(reachable) ?? new Map<string, Outcome>();
		known.set(reachable, outcomes);
		const kind = `${requests.feature.application}/${requests.kind}`;
		const outcome = outcomes.get(kind) ?? outcomeOf(design, requests, { sets, reachable });
		outcomes.set(kind, outcome);
		return outcome;
	};
}

/** The different shares that were reached last time: an edit seldom changes them. */
const reachedLast = perSurroundings((): { shares: readonly Float64Array[] } => ({ shares: [] }));

/** By set of regions: the share of the requests that find a region to enter, and room in it; one array where it is equal. */
function reachableByApplication(design: Design, { sets }: RegionSets): (requests: FeatureRequests) => Float64Array {
	const known = new Map<string, Float64Array>();
	const last = reachedLast(design);
	const before = last.shares;
	const different: Float64Array[] = [];
	last.shares = different;
	const served = new Map<Id, Float64Array>();
	return ({ feature, operation }) => {
		const key = `${feature.application}/${operation}`;
		const found = known.get(key);
		if (found !== undefined) return found;
		const shares = reached(design, { feature, operation, served }, sets);
		const equal = [...different, ...before].find((other) => areEqual(other, shares)) ?? shares;
		if (!different.includes(equal)) different.push(equal);
		known.set(key, equal);
		return equal;
	};
}

interface Reaching extends Pick<FeatureRequests, "feature" | "operation"> {
	/** By application, what was found out already. */
	readonly served: Map<Id, Float64Array>;
}

function reached(design: Design, { feature, operation, served }: Reaching, sets: readonly RegionSet[]): Float64Array {
	const application = design.application.get(feature.application);
	if (application === undefined) return new Float64Array(sets.length).fill(1);
	const room = served.get(application.id) ?? servedShares(design, application, sets);
	served.set(application.id, room);
	// Applications that run in the same regions are entered alike.
	const places = `${operation}/${application.regions.join()}`;
	const entered = enteredKnown(design);
	const enters = entered.get(places) ?? entrySets(design, { feature, operation }, sets);
	entered.set(places, enters);
	const shares = room.slice();
	for (let position = 0; position < sets.length; position++) if (!enters[position]) shares[position] = 0;
	return shares;
}

const enteredKnown = perSurroundings(() => new Map<string, readonly boolean[]>());

function areEqual(a: Float64Array, b: Float64Array): boolean {
	for (let position = 0; position < a.length; position++) if (a[position] !== b[position]) return false;
	return true;
}

function outcomeOf(
	design: Design,
	requests: FeatureRequests,
	outcomes: { readonly sets: RegionSets; readonly reachable: Float64Array },
): Outcome {
	const model = availabilityModel(design, requests, outcomes);
	let dominated: AvailabilityFigure["dominatedBy"] | undefined;
	return {
		model,
		parts: availabilityParts(design, model),
		dominated: () => {
			dominated ??= dominatedBy(design, model);
			return dominated;
		},
	};
}

function availabilityFigure(
	design: Design,
	{ feature, operation }: FeatureRequests,
	{ model, parts, dominated, sets }: Outcome & { readonly sets: RegionSets },
): Explained<AvailabilityFigure> {
	const objective = feature.objectives.availability ?? null;
	return {
		feature: feature.id,
		operation,
		availability: parts.availability,
		downtimeMinutesPerYear: (1 - parts.availability) * minutesPerYear,
		dominatedBy: dominated(),
		objective,
		met: objective === null ? null : parts.availability >= objective,
		get terms() {
			return availabilityTerms(design, { model, parts, sets });
		},
	};
}
