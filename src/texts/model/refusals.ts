export const thereIsNoInThisDesign = (id: string): string => `There is no ${id} in this design.`;
export const thereIsNoRegionInThisDesign = (region: string): string => `There is no region ${region} in this design.`;
export const alreadyRunsIn = (id: string, region: string): string => `${id} already runs in ${region}.`;
export const doesntRunIn = (id: string, region: string): string => `${id} doesn't run in ${region}.`;
export const isGlobalItSpansAllRegions = (id: string): string => `${id} is global: it spans all regions.`;
export const runsOnly = (id: string, region: string): string =>
	`${id} runs only in ${region}. Move it or remove it instead.`;
export const isTheOnlyRegion = (region: string): string => `${region} is the only region; a design has at least one.`;
export const isTheOnlyPopulation = (id: string): string =>
	`${id} is the only population; the features need someone to use them.`;
export const standsInWhereRuns = (region: string, place: string, provider: string): string =>
	`${region} stands in ${place}, where ${provider} runs it. Only a region of provider other can be moved.`;
export const theDataOfMayRestOnly = ({
	population,
	jurisdiction,
	region,
	regionJurisdiction,
	store,
}: {
	population: string;
	jurisdiction: string;
	region: string;
	regionJurisdiction: string;
	store: string;
}): string =>
	`The data of ${population} may rest only in ${jurisdiction}, and ${region} is in ${regionJurisdiction}. Change ${store}'s confines, or the population's residency, first.`;
export const theIdIsTaken = (id: string): string => `The id ${id} is taken.`;
export const cantBeAnId = (id: string): string =>
	`“${id}” can't be an id: a small letter, then small letters, digits and hyphens.`;
export const isUsedBy = (id: string, by: string): string => `${id} is used by ${by}.`;
export const cantBeAsAStore = ({
	technology,
	consistency,
	pattern,
	strongest,
}: {
	technology: string;
	consistency: string;
	pattern: string;
	strongest: string;
}): string => `${technology} can't be ${consistency} as a ${pattern} store; ${strongest} is the strongest it offers.`;
export const andAreConnectedAlready = (from: string, to: string): string => `${from} and ${to} are connected already.`;
export const andAreNotConnected = (from: string, to: string): string => `${from} and ${to} are not connected.`;
export const reachesWithoutALineOfItsOwn = (from: string, to: string): string =>
	`${from} reaches ${to} without a line of its own.`;
export const aLine = (from: string, to: string): string => `A line from ${from} to ${to} has no meaning in the model.`;
export const noRoutingSends = (population: string): string =>
	`No routing sends ${population} by where they are: give one the geolocation policy first.`;
export const decidesByItsPolicyWhereUsersEnter = (routing: string, policy: string): string =>
	`${routing} decides by its ${policy} policy where users enter; the primary policy has one region to choose.`;
export const leadsToAlready = (id: string, region: string): string => `${id} leads to ${region} already.`;
export const isEachReplicaHoldsEverybodysData = (store: string, pattern: string): string =>
	`${store} is ${pattern}: each replica holds everybody's data. Only a partitioned store has homes.`;
export const usesTheNearestReplica = (application: string, store: string): string =>
	`${application} uses the nearest replica of ${store}: which one that is follows from where both run.`;
export const theSharesOfAllPopulations = "The shares of all populations must add up to 100%.";
export const aFeatureRuns = "A feature runs in an application and keeps its records in a store; add one of each first.";
export const aFeatureNeedsSomeoneToUse = "A feature needs someone to use it; add a population first.";
export const theScenarioHasNoFault = (scenario: string, index: number): string =>
	`The scenario ${scenario} has no fault ${index}.`;
export const isNotWrittenInTheFile = (path: string): string => `${path} is not written in the file.`;
export const itsOwner = "its owner";
