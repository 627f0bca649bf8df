import { plural } from "../plural.ts";

export const of1OtherMissesItToo = (noun: string): string => `; 1 other ${noun} misses it too`;
export const otherMissItToo = (count: number, pluralOf: string): string => `; ${count} other ${pluralOf} miss it too`;
export const noRegionTakesSOf = (operation: string, population: string): string =>
	`no region takes ${operation}s of ${population}`;
export const sOfTakeAtP99 = (operation: string, population: string, p99Ms: string): string =>
	`${operation}s of ${population} take ${p99Ms} at p99`;
export const overTheObjectiveOf = ({
	feature,
	found,
	objectiveP99Ms,
	othersToo,
}: {
	feature: string;
	found: string;
	objectiveP99Ms: string;
	othersToo: string;
}): string => `${feature}: ${found}, over the objective of ${objectiveP99Ms}${othersToo}.`;
export const ofWhichFrom = (share: string, subject: string): string => `, ${share} of which from ${subject}`;
export const areAvailableOfTheTime = ({
	feature,
	operations,
	availability,
	objective,
	downtimeMinutesPerYear,
	cause,
}: {
	feature: string;
	operations: string;
	availability: string;
	objective: string;
	downtimeMinutesPerYear: string;
	cause: string;
}): string =>
	`${feature}: ${operations} are available ${availability} of the time, under the objective of ${objective}: ${downtimeMinutesPerYear} of downtime a year${cause}.`;
export const readsInAreUpToBehind = ({
	feature,
	region,
	delayP99Ms,
	objectiveMs,
	othersToo,
}: {
	feature: string;
	region: string;
	delayP99Ms: string;
	objectiveMs: string;
	othersToo: string;
}): string =>
	`${feature}: reads in ${region} are up to ${delayP99Ms} behind (p99), over the objective of ${objectiveMs}${othersToo}.`;
export const readWithTheStoresOwn = "Read with the store's own consistency";
export const waitUntilItReturns = "wait until it returns";
export const takeToComeBack = (rtoSeconds: string): string => `take ${rtoSeconds} to come back`;
export const whenIsLost = ({
	feature,
	region,
	operations,
	found,
	objectiveRtoSeconds,
	othersToo,
}: {
	feature: string;
	region: string;
	operations: string;
	found: string;
	objectiveRtoSeconds: string;
	othersToo: string;
}): string =>
	`${feature}: when ${region} is lost, ${operations} ${found}; the objective is ${objectiveRtoSeconds}${othersToo}.`;
export const allDataThereIsLost = "all data there is lost if the region does not return";
export const theLastOfWrites = (rpoSeconds: string): string => `the last ${rpoSeconds} of writes are missing`;
export const whenIsLostTheObjective = ({
	feature,
	region,
	found,
	objectiveRpoSeconds,
}: {
	feature: string;
	region: string;
	found: string;
	objectiveRpoSeconds: string;
}): string => `${feature}: when ${region} is lost, ${found}; the objective is ${objectiveRpoSeconds}.`;

export const nothingObservesAFailure = (blind: string): string =>
	`Nothing observes ${blind}: a failure there is first seen by its users.`;
export const noViewCoversAllRegionsTogether = (regionCount: number): string =>
	`No view covers all ${regionCount} regions together: what moves from one to another is seen by neither.`;
export const nothingTracesRequests = "Nothing traces requests";
export const tracesEndAtTheBorder = "Traces end at the border of a region";
export const aSlowWriteThatWaits = (what: string): string =>
	`${what}: a slow write that waits for another region cannot be told from a slow one here.`;
export const noHealthSignal = "No health signal: people who decide on a failover have nothing to go by.";
export const addName = (name: string): string => `Add ${name}`;

export const failOverByItself = "Fail over by itself";
export const lowerTheTtlTo60 = "Lower the TTL to 60 s";
export const promoteAfter30S = "Promote after 30 s";

export const itsLossIsAnOutage = "its loss is an outage for everyone";
export const theOthersTakeNoWrites = "the others take no writes until it is lost";
export const isTheOnlyActiveRegion = (only: string, rest: string): string =>
	`${only} is the only active region: ${rest}.`;
export const letTakeRequests = (second: string): string => `Let ${second} take requests`;
export const runsInOnly = (component: string, region: string | undefined): string =>
	`${component} runs in ${region} only, so nobody passes it when that region is lost.`;
export const runItInAllRegions = "Run it in all regions";
export const everyWriteToWaitsForAllReplicas = (store: string, replicaCount: number): string =>
	`Every write to ${store} waits for all ${replicaCount} replicas: the loss of any one of their regions stops all writes.`;
export const goOnWithoutALost = "Go on without a lost replica";
export const reads = "reads";
export const writes = "writes";
export const readsAndWrites = "reads and writes";
export const readAndWriteWithOf = (majority: number, replicas: number): string =>
	`Read and write with ${majority} of ${replicas}`;
export const aQuorumOfAllReplicas = (replicas: number, what: string, store: string): string =>
	`A quorum of all ${replicas} replicas: the loss of any one region stops all ${what} of ${store}.`;
export const nothingMovesItsUsersElsewhere = "nothing moves its users elsewhere";
export const cannotGoOnWithoutIt = (store: string): string => `${store} cannot go on without it`;
export const isUnavailableUntilTheRegion = (feature: string, regions: string, what: string): string =>
	`${feature} is unavailable until the region returns when ${regions} is lost: ${what}.`;
export const takesNoTraffic = (region: string): string =>
	`${region} takes no traffic until no active region is up: whether it works is first seen when it has to.`;
export const letItTakeRequests = "Let it take requests";

export const theClosestAreAway = (closest: string | undefined, rttMs: string): string =>
	` (the closest, ${closest}, are ${rttMs} away)`;
export const isNobodysNearestRegion = (region: string, distance: string): string =>
	`${region} is nobody's nearest region${distance}: it adds capacity and copies, but no speed.`;

export const storesInSeveralRegions = (sharedCount: number): string =>
	`${plural(sharedCount, { one: "1 store", other: `${sharedCount} stores` })} in several regions: during a rollout old and new code share the data, so change schemas in steps that both understand (expand, migrate, contract).`;
export const noFailureScenarioIsWrittenDown =
	"No failure scenario is written down: write one for each loss that has to be survived, with a runbook that is rehearsed.";
export const scenariosAreWrittenDown = (size: number): string =>
	`${plural(size, { one: "1 scenario", other: `${size} scenarios` })} ${plural(size, { one: "is", other: "are" })} written down: rehearse the runbook of each in a game day.`;

export const inIsUpToBehind = (store: string, region: string, delayP99Ms: string): string =>
	`${store} in ${region} is up to ${delayP99Ms} behind (p99): that much is missing when a region is lost.`;
export const replicasOfApplyWritesUpToLate = (store: string, lagMs: string): string =>
	`Replicas of ${store} apply writes up to ${lagMs} late (p99): that much is missing when a region is lost.`;
