import * as texts from "../../../texts/analysis/availability.ts";
import type { Design, Path } from "../../model/design.ts";
import type { Term } from "../../model/figures.ts";
import type { AvailabilityModel } from "./availabilityModel.ts";
import type { AvailabilityParts } from "./availabilityParts.ts";
import type { RegionModel } from "./regionModel.ts";
import type { RegionSets } from "./regionSets.ts";

interface Explained {
	readonly model: AvailabilityModel;
	readonly parts: AvailabilityParts;
	readonly sets: RegionSets;
}

/** How an availability comes about, down to the design's fields. */
export function availabilityTerms(design: Design, { model, parts, sets }: Explained): readonly Term[] {
	const { store, needs } = model.requests;
	const storeTerm = fieldTerm(design, {
		label: texts.oneReplicaOf(store.name),
		value: store.availability,
		path: `data.${store.id}.availability`,
	});
	return [
		{ label: texts.routingAnswers, value: parts.routing, terms: routingTerms(design) },
		{
			label: texts.enoughAfterFailover,
			value: parts.enough,
			terms: [
				...model.regions.map((region) => regionTerm(region)),
				storeTerm,
				...needs.map((need) => ({
					label: need.home === undefined ? texts.replicasThatMustAnswer : texts.replicasThatMustAnswerFor(need.home),
					value: texts.neededOfMembers(need.needed, need.members.length),
					path: `data.${store.id}`,
				})),
				...unlistedTerms(sets),
			],
		},
		{
			label: texts.lessUntilALossIsOver,
			value: parts.transition,
			terms: model.regions.map((region) => ({
				label: texts.unavailabilityTimesShareWaited(region.id),
				value: (1 - region.availability) * region.transitionShare,
				path: `regions.${region.id}.outage`,
			})),
		},
		{
			label: texts.lessFailuresInTheRegionOfEntry,
			value: parts.components,
			terms: componentTerms(design, model),
		},
		{ label: texts.lessFailuresOfTheLeader, value: parts.leader, terms: [storeTerm] },
		{
			label: texts.timesFailuresThatHitAllRegions,
			value: 1 - parts.commonCause,
			terms: [
				fieldTerm(design, {
					label: texts.commonCause,
					value: design.failover.commonCause,
					path: "failover.commonCause",
				}),
			],
		},
		{
			label: texts.availabilitiesAreServiceLevels,
			value: null,
		},
	];
}

interface Field {
	readonly label: string;
	readonly value: number;
	readonly path: Path;
}

function fieldTerm(design: Design, field: Field): Term {
	const source = design.catalogued.get(field.path);
	return source === undefined ? field : { ...field, source };
}

function regionTerm(region: RegionModel): Term {
	return { label: texts.regionNamed(region.id), value: region.availability, path: `regions.${region.id}.availability` };
}

function routingTerms(design: Design): readonly Term[] {
	return [...design.routing.values()].map((entry) =>
		entry.method === "client"
			? { label: texts.runsInTheClient(entry.name), value: 1, path: `routing.${entry.id}.method` }
			: fieldTerm(design, {
					label: entry.name,
					value: entry.availability,
					path: `routing.${entry.id}.availability`,
				}),
	);
}

function componentTerms(design: Design, model: AvailabilityModel): readonly Term[] {
	const ids = new Set(model.regions.flatMap((region) => region.components.map((component) => component.id)));
	return [...ids].flatMap((id) => {
		const layer = design.balancing.has(id) ? "balancing" : "application";
		const component = design[layer].get(id);
		if (component === undefined) return [];
		const path = `${layer}.${id}.availability`;
		return [fieldTerm(design, { label: component.name, value: component.availability, path })];
	});
}

function unlistedTerms({ unlisted, mostDown, regions }: RegionSets): readonly Term[] {
	if (mostDown >= regions.length) return [];
	return [{ label: texts.moreRegionsDownAtOnce(mostDown), value: unlisted }];
}
