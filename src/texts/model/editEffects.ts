export const nothingWorthSaying = "nothing worth saying";
export const makesOfTheRequests = (path: string, value: string): string => `${path} makes ${value} of the requests`;
export const sceneNoLongerShows = (title: string | number | undefined, namedAt: string): string =>
	`Scene “${title}” no longer shows ${namedAt}`;
export const featureName = (name: string | number | undefined): string => `Feature ${name}`;
export const populationMakesValueOfName = (
	population: string,
	value: string,
	name: string | number | undefined,
): string => `${population} makes ${value} of ${name}`;
export const hasNoShare = (name: string | number | undefined, population: string): string =>
	`${name} has no share of ${population} any more`;
export const nameDecidesByValue = (name: string, value: string): string => `${name} decides by ${value}`;
export const noLongerSends = (name: string, by: string): string =>
	`${name} no longer sends ${by} to a region of its choice`;
export const regions = "regions";
export const noLongerWeighs = (name: string, by: string): string => `${name} no longer weighs ${by}`;
export const hasNoPrimaryRegion = (name: string): string => `${name} has no primary region any more`;
export const noLongerRunsIn = (name: string, other: string): string => `${name} no longer runs in ${other}`;
export const runsInOtherRegions = (name: string): string => `${name} runs in other regions`;
export const noLongerSendsRequestsTo = (name: string, other: string): string =>
	`${name} no longer sends requests to ${other}`;
export const noLongerUses = (name: string, other: string): string => `${name} no longer uses ${other}`;
export const noLongerCalls = (name: string, other: string): string => `${name} no longer calls ${other}`;
export const inOther = (other: string): string => ` in ${other}`;
export const nameLosesItsKeyOther = (name: string, key: string, other: string): string =>
	`${name} loses its ${key}${other}`;
export const capacity = "capacity";
export const instances = "instances";
export const pinnedCost = "pinned cost";
export const losesItsReplicaIn = (name: string, other: string): string => `${name} loses its replica in ${other}`;
export const losesItsWitnessIn = (name: string, other: string): string => `${name} loses its witness in ${other}`;
export const isLedFrom = (name: string, value: string): string => `${name} is led from ${value}`;
export const hasNoLeaderAnyMore = (name: string): string => `${name} has no leader any more`;
export const inTheDataOfMoves = (name: string, by: string, value: string): string =>
	`In ${name} the data of ${by} moves to ${value}`;
export const keepsNoDataOf = (name: string, by: string): string => `${name} keeps no data of ${by}`;
export const waitsForOfItsReplicas = (name: string, value: string, by: string | number | undefined): string =>
	`${name} waits for ${value} of its replicas to ${by}`;
export const keepsFewerCopies = (name: string): string => `${name} keeps fewer copies`;
export const waitsForOtherReplicas = (name: string, value: string): string =>
	`${name} waits for ${value} other replicas to write`;
export const theLossOfARegion = "the loss of a region";
export const aCut = "a cut";
export const aSlowRegion = "a slow region";
export const theLossOfAReplica = "the loss of a replica";
export const aStalledReplication = "a stalled replication";
export const aSlowLink = "a slow link";
export const aSurge = "a surge";
export const aFalseAlarm = "a false alarm";
export const aLossOfRouting = "a loss of routing";
export const scenarioName = (name: string | number | undefined): string => `Scenario ${name}`;
export const scenarioNameLosesWords = (name: string | number | undefined, words: string): string =>
	`Scenario “${name}” loses ${words}`;
export const inScenarioHits = (name: string | number | undefined, words: string, value: string): string =>
	`In scenario “${name}” ${words} hits ${value}`;
export const inScenarioNoLonger = (name: string | number | undefined, words: string, region: string): string =>
	`In scenario “${name}” ${words} no longer has ${region} on a side`;
export const pathBecomesValue = (path: string, value: string): string => `${path} becomes ${value}`;
