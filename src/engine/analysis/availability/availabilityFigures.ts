import type { Design, Id } from "../../model/design.ts";
import type { AvailabilityFigure, Explained } from "../../model/figures.ts";
import { operations } from "../../model/vocabulary.ts";
import { type FeatureRequests, featureRequests } from "../recovery/featureRequests.ts";
import { type AvailabilityModel, availabilityModel } from "./availabilityModel.ts";
import { type AvailabilityParts, availabilityParts } from "./availabilityParts.ts";
import { availabilityTerms } from "./availabilityTerms.ts";
import { dominatedBy } from "./dominatedBy.ts";
import { type RegionSets, regionSets } from "./regionSets.ts";
import { servedShares } from "./servedShares.ts";

const minutesPerYear = 8_760 * 60;

/** How much of the time each feature can be read and written, at peak load. */
export function availabilityFigures(design: Design): readonly Explained<AvailabilityFigure>[] {
	const sets = regionSets([...design.regions.values()]);
	const served = new Map<Id, Float64Array>();
	for (const application of design.application.values()) {
		served.set(application.id, servedShares(design, application, sets.sets));
	}
	// Features of one kind are available alike.
	const outcomes = new Map<string, Outcome>();
	return [...design.features.values()].flatMap((feature) =>
		operations.map((operation) => {
			const requests = featureRequests(design, feature, operation);
			const all = served.get(feature.application) ?? new Float64Array(sets.sets.length).fill(1);
			const outcome = outcomes.get(requests.kind) ?? outcomeOf(design, requests, { sets, served: all });
			outcomes.set(requests.kind, outcome);
			return availabilityFigure(design, requests, { ...outcome, sets });
		}),
	);
}

interface Outcome {
	readonly model: AvailabilityModel;
	readonly parts: AvailabilityParts;
	readonly dominated: AvailabilityFigure["dominatedBy"];
}

function outcomeOf(
	design: Design,
	requests: FeatureRequests,
	outcomes: { readonly sets: RegionSets; readonly served: Float64Array },
): Outcome {
	const model = availabilityModel(design, requests, outcomes);
	return { model, parts: availabilityParts(design, model), dominated: dominatedBy(design, model) };
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
		dominatedBy: dominated,
		objective,
		met: objective === null ? null : parts.availability >= objective,
		get terms() {
			return availabilityTerms(design, { model, parts, sets });
		},
	};
}
