import type { Design, Id } from "../design.ts";
import { thingOf } from "../thingOf.ts";
import type { Provider } from "../vocabulary.ts";
import type { CommandError } from "./CommandError.ts";

/** The sentence for a refused command, as the editor shows it. */
export function commandErrorText(design: Design, error: CommandError): string {
	const name = (id: Id) => nameOf(design, id);
	switch (error.code) {
		case "unknownItem":
			return `There is no ${error.id} in this design.`;
		case "unknownRegion":
			return `There is no region ${error.region} in this design.`;
		case "alreadyThere":
			return `${name(error.id)} already runs in ${name(error.region)}.`;
		case "notThere":
			return `${name(error.id)} doesn't run in ${name(error.region)}.`;
		case "notRegional":
			return `${name(error.id)} is global: it spans all regions.`;
		case "lastRegion":
			return `${name(error.id)} runs only in ${name(error.region)}. Move it or remove it instead.`;
		case "lastRegionOfDesign":
			return `${name(error.region)} is the only region; a design has at least one.`;
		case "lastPopulation":
			return `${name(error.id)} is the only population; the features need someone to use them.`;
		case "providersPlace":
			return `${error.region} stands in ${error.place}, where ${providerNames[error.provider]} runs it. Only a region of provider other can be moved.`;
		case "confined":
			return `The data of ${name(error.population)} may rest only in ${error.jurisdiction}, and ${name(error.region)} is in ${error.regionJurisdiction}. Change ${name(error.store)}'s confines, or the population's residency, first.`;
		case "idTaken":
			return `The id ${error.id} is taken.`;
		case "badId":
			return `“${error.id}” can't be an id: a small letter, then small letters, digits and hyphens.`;
		case "inUse":
			return `${name(error.id)} is used by ${error.by.map((id) => design.features.get(id)?.name ?? name(id)).join(", ")}.`;
		case "unsupportedConsistency":
			return `${error.technology} can't be ${error.consistency} as a ${error.pattern} store; ${error.strongest} is the strongest it offers.`;
		case "alreadyConnected":
			return `${name(error.from)} and ${name(error.to)} are connected already.`;
		case "notConnected":
			return `${name(error.from)} and ${name(error.to)} are not connected.`;
		case "impliedConnection":
			return `${name(error.from)} reaches ${name(error.to)} without a line of its own.`;
		case "cantConnect":
			return `A line from ${name(error.from)} to ${name(error.to)} has no meaning in the model.`;
		case "noGeolocation":
			return `No routing sends ${name(error.population)} by where they are: give one the geolocation policy first.`;
		case "policyDecides":
			return `${name(error.routing)} decides by its ${error.policy} policy where users enter; the primary policy has one region to choose.`;
		case "alreadySent":
			return `${name(error.id)} leads to ${name(error.region)} already.`;
		case "notPartitioned":
			return `${name(error.store)} is ${error.pattern}: each replica holds everybody's data. Only a partitioned store has homes.`;
		case "nearestAnswers":
			return `${name(error.application)} uses the nearest replica of ${name(error.store)}: which one that is follows from where both run.`;
		case "sharesMustAddUp":
			return "The shares of all populations must add up to 100%.";
		case "needsApplicationAndStore":
			return "A feature runs in an application and keeps its records in a store; add one of each first.";
		case "needsPopulation":
			return "A feature needs someone to use it; add a population first.";
		case "noSuchFault":
			return `The scenario ${error.scenario} has no fault ${error.index + 1}.`;
		case "notWritten":
			return `${error.path} is not written in the file.`;
	}
}

const providerNames: Readonly<Record<Provider, string>> = {
	aws: "AWS",
	azure: "Azure",
	gcp: "Google Cloud",
	other: "its owner",
};

function nameOf(design: Design, id: Id): string {
	const found = thingOf(design, id);
	return found?.name ?? id;
}
