export const aboutRegionsStores = (about: string, regions: string, stores: string): string =>
	`${about}. Regions: ${regions}. Stores: ${stores}.`;

export const atSecondsIntoScenario = (atSeconds: string, scenario: string): string => `${atSeconds} into ${scenario}.`;
export const descriptionShownWhen = (description: string, when: string): string => `${description} Shown ${when}`;

export const readsAndWrites = "reads and writes";
export const replicationSynchronous = "replication, synchronous";
export const replicationAsynchronous = "replication, asynchronous";

export const whatHappensFromTo = (from: string, to: string): string => `What happens from ${from} to ${to}:`;

export const slowOrRetried = "slow or retried";

export const usersByShare = "users, by share";
export const roundTripsP50 = "round trips p50, ≈ estimated";

export const roundTripToB = (roundTrip: string, b: string): string => `${roundTrip} to ${b}`;
export const regionText = (region: string): string => `Region ${region}`;
export const usedText = (used: string): string => `${used} used`;
export const usersPopulationDetail = (population: string, detail: string): string => `Users ${population}, ${detail}`;
