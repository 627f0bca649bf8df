import * as texts from "../../../texts/model/refusals.ts";
import type { Design, Id } from "../design.ts";
import { thingOf } from "../thingOf.ts";
import type { Provider } from "../vocabulary.ts";
import type { CommandError } from "./CommandError.ts";

/** The sentence for a refused command, as the editor shows it. */
export function commandErrorText(design: Design, error: CommandError): string {
	const name = (id: Id) => nameOf(design, id);
	switch (error.code) {
		case "unknownItem":
			return texts.thereIsNoInThisDesign(error.id);
		case "unknownRegion":
			return texts.thereIsNoRegionInThisDesign(error.region);
		case "alreadyThere":
			return texts.alreadyRunsIn(name(error.id), name(error.region));
		case "notThere":
			return texts.doesntRunIn(name(error.id), name(error.region));
		case "notRegional":
			return texts.isGlobalItSpansAllRegions(name(error.id));
		case "lastRegion":
			return texts.runsOnly(name(error.id), name(error.region));
		case "lastRegionOfDesign":
			return texts.isTheOnlyRegion(name(error.region));
		case "lastPopulation":
			return texts.isTheOnlyPopulation(name(error.id));
		case "providersPlace":
			return texts.standsInWhereRuns(error.region, error.place, providerNames[error.provider]);
		case "confined":
			return texts.theDataOfMayRestOnly({
				population: name(error.population),
				jurisdiction: error.jurisdiction,
				region: name(error.region),
				regionJurisdiction: error.regionJurisdiction,
				store: name(error.store),
			});
		case "idTaken":
			return texts.theIdIsTaken(error.id);
		case "badId":
			return texts.cantBeAnId(error.id);
		case "inUse":
			return texts.isUsedBy(name(error.id), error.by.map((id) => design.features.get(id)?.name ?? name(id)).join(", "));
		case "unsupportedConsistency":
			return texts.cantBeAsAStore({
				technology: error.technology,
				consistency: error.consistency,
				pattern: error.pattern,
				strongest: error.strongest,
			});
		case "alreadyConnected":
			return texts.andAreConnectedAlready(name(error.from), name(error.to));
		case "notConnected":
			return texts.andAreNotConnected(name(error.from), name(error.to));
		case "impliedConnection":
			return texts.reachesWithoutALineOfItsOwn(name(error.from), name(error.to));
		case "cantConnect":
			return texts.aLine(name(error.from), name(error.to));
		case "noGeolocation":
			return texts.noRoutingSends(name(error.population));
		case "policyDecides":
			return texts.decidesByItsPolicyWhereUsersEnter(name(error.routing), error.policy);
		case "alreadySent":
			return texts.leadsToAlready(name(error.id), name(error.region));
		case "notPartitioned":
			return texts.isEachReplicaHoldsEverybodysData(name(error.store), error.pattern);
		case "nearestAnswers":
			return texts.usesTheNearestReplica(name(error.application), name(error.store));
		case "sharesMustAddUp":
			return texts.theSharesOfAllPopulations;
		case "needsApplicationAndStore":
			return texts.aFeatureRuns;
		case "needsPopulation":
			return texts.aFeatureNeedsSomeoneToUse;
		case "noSuchFault":
			return texts.theScenarioHasNoFault(error.scenario, error.index + 1);
		case "notWritten":
			return texts.isNotWrittenInTheFile(error.path);
	}
}

const providerNames: Readonly<Record<Provider, string>> = {
	aws: "AWS",
	azure: "Azure",
	gcp: "Google Cloud",
	other: texts.itsOwner,
};

function nameOf(design: Design, id: Id): string {
	const found = thingOf(design, id);
	return found?.name ?? id;
}
