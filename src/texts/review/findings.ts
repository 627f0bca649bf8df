import { plural } from "../plural.ts";

export const callsAcrossRegionsWithoutACircuitBreaker = (application: string, called: string): string =>
	`${application} calls ${called} across regions without a circuit breaker: when that region is slow, this one waits with it.`;
export const addACircuitBreaker = "Add a circuit breaker";

export const onlyAutoscalingCarriesIt = "; only autoscaling carries it";
export const inGetsAtPeak = ({
	application,
	region,
	requestsPerSecond,
	capacityPerSecond,
	relief,
}: {
	application: string;
	region: string;
	requestsPerSecond: string;
	capacityPerSecond: string;
	relief: string;
}): string =>
	`${application} in ${region} gets ${requestsPerSecond} at peak and has room for ${capacityPerSecond}${relief}.`;
export const letRoutingSpill = "Let routing spill what is too much";
export const autoscaleToLimit = (limit: string): string => `Autoscale to ${limit}`;
export const withoutServesOfTheDemandAtPeak = (lost: string, application: string, worst: string): string =>
	`Without ${lost}, ${application} serves ${worst} of the demand at peak: the other regions have no room for the rest.`;

export const tryOneOtherRegion = "Try one other region";
export const letClientsRetryElsewhere = "Let clients retry elsewhere";

export const losesUpdatesAnHourToConflicts = (feature: string, figure: string, store: string): string =>
	`${feature} loses ${figure} updates an hour to conflicts on ${store}, which is needed strong.`;
export const takesWritesInRegions = (store: string, replicaCount: number): string =>
	`${store} takes writes in ${replicaCount} regions and says nothing of how conflicts end.`;
export const resolveConflictsBy = (strategy: string): string => `Resolve conflicts by ${strategy}`;
export const counts = "counts";
export const movementsOfMoney = "movements of money";
export const addedAndRemovedMembers = "added and removed members";
export const updatesAnHour = (figure: string): string => ` (${figure} updates an hour)`;
export const keepsA = ({
	feature,
	values,
	store,
	otherValues,
	rate,
}: {
	feature: string;
	values: string;
	store: string;
	otherValues: string;
	rate: string;
}): string =>
	`${feature} keeps a ${values} in ${store}, where the last write wins: concurrent ${otherValues} are lost${rate}.`;

export const andCannotDoWithThat = (failing: string): string => `, and ${failing} cannot do with that`;
export const isClaimedButGives = ({
	store,
	consistency,
	howItWorks,
	otherConsistency,
	need,
}: {
	store: string;
	consistency: string;
	howItWorks: string;
	otherConsistency: string;
	need: string;
}): string => `${store} is claimed ${consistency}, but ${howItWorks} gives ${otherConsistency}${need}.`;
export const callItConsistency = (consistency: string): string => `Call it ${consistency}`;
export const aQuorumOfR = (read: number, write: number, replicaCount: number): string =>
	`a quorum of R ${read} and W ${write} of ${replicaCount} replicas`;
export const withConflicts = (conflicts: string): string => ` with ${conflicts}`;
export const multiLeaderReplication = (mode: string, conflicts: string): string =>
	`${mode} multi-leader replication${conflicts}`;
export const technologyNameWithConsensus = (technologyName: string): string => `${technologyName} with consensus`;
export const replicationFromHomeToCopies = (mode: string): string => `${mode} replication from home to copies`;
export const replicationFromASingleLeader = (mode: string): string => `${mode} replication from a single leader`;
export const withoutStickySessionsOrSession = " without sticky sessions or session tokens";
export const needsReadsOfAre = ({
	feature,
	consistency,
	store,
	otherConsistency,
	reason,
}: {
	feature: string;
	consistency: string;
	store: string;
	otherConsistency: string;
	reason: string;
}): string => `${feature} needs ${consistency}; reads of ${store} are ${otherConsistency}${reason}.`;
export const readYourWritesOnNeeds = (store: string): string =>
	`Read-your-writes on ${store} needs sticky sessions or session tokens; a request that lands in another region can miss its own write.`;
export const keepSessionsInTheirRegion = "Keep sessions in their region";
export const aFailoverOfLosesUp = (store: string, lost: string, seconds: string): string =>
	`A failover of ${store} loses up to ${lost} acknowledged writes, the last ${seconds} at peak: its replication is asynchronous.`;

export const oneOfAlone = (alone: string): string => `one of ${alone}`;
export const hasNoCopyElsewhereWhenIsLost = (store: string, where: string): string =>
	`${store} has no copy elsewhere when ${where} is lost: its data there is unavailable until the region returns, and gone if it does not.`;
export const copyEachHome = "Copy each home to the nearest region where its data may rest";
export const addReplicasIn = (addedCount: number, added: string): string =>
	`Add ${plural(addedCount, { one: "a replica", other: "replicas" })} in ${added}`;

export const theBillIsAMonth = (monthlyTotal: string, over: string, budget: string): string =>
	`The bill is ${monthlyTotal} a month, ${over} over the budget of ${budget}.`;
export const theLargestPartIsAt = (largest: string, monthly: string): string =>
	`; the largest part is ${largest} at ${monthly}`;
export const dataTransferIsOfTheBill = (transferShare: string, transfer: string, most: string): string =>
	`Data transfer is ${transferShare} of the bill (${transfer} a month)${most}.`;
export const givesNoInstances = (application: string): string =>
	`${application} gives no \`instances\`, so the bill has no compute for it.`;

export const checkEvery10S = "Check every 10 s from the other regions";

export const onlyDnsMovesUsers = (ttlMs: string): string =>
	`Only DNS moves users, and resolvers hold its answers for ${ttlMs}: so long a lost region still gets them.`;
export const lowerTheTtlTo60 = "Lower the TTL to 60 s";
export const ofItForPeople = (delay: string): string => `, ${delay} of it for people to act`;
export const whenIsLost = ({
	region,
	operation,
	feature,
	rtoSeconds,
	reason,
}: {
	region: string;
	operation: string;
	feature: string;
	rtoSeconds: string;
	reason: string;
}): string => `When ${region} is lost, ${operation}s of ${feature} take ${rtoSeconds} to come back${reason}.`;
export const aRegionIsTakenOut = (errorRate: string, otherErrorRate: string): string =>
	`a region is taken out at ${errorRate} errors and back at ${otherErrorRate}`;
export const nothingHolds = "nothing holds it for a while";
export const trafficCanFlapBetweenRegions = (reasons: string): string =>
	`Traffic can flap between regions: ${reasons}.`;
export const keepAMargin = "Keep a margin and a cooldown";
export const nothingNoticesTheLossOfARegion =
	"Nothing notices the loss of a region: no health check that acts, no check between regions, no traffic signal.";
export const healthChecksAloneDecide =
	"Health checks alone decide: a region that answers them while its requests fail stays in.";
export const watchTraffic = "Watch traffic too: 50 % errors or 5 s over a minute";
export const trafficAloneDecides = (windowMs: string): string =>
	`Traffic alone decides: the loss of a region is seen after a window of ${windowMs}, and one without traffic not at all.`;
export const whileRoutingCatchesUp = (seconds: string): string => `while routing catches up (${seconds})`;
export const untilRoutingHasCaughtUp = "until routing has caught up";
export const noClientRetriesInAnotherRegion = (meanwhile: string): string =>
	`No client retries in another region: ${meanwhile}, every request to a lost region fails.`;
export const failoverIsManualOnly = (manualDelayMs: string): string =>
	`Failover is manual only: people take ${manualDelayMs} from detection until it is done.`;
export const failOverByItself = "Fail over by itself";
export const peoplePromoteAnotherReplica = (store: string, manualDelayMs: string): string =>
	`People promote another replica of ${store}, ${manualDelayMs} after the loss is noticed; until then it takes no writes.`;
export const promoteAfter30S = "Promote after 30 s by itself";

export const keepsData = ({
	store,
	name,
	jurisdiction,
	regions,
}: {
	store: string;
	name: string;
	jurisdiction: string;
	regions: string;
}): string => `${store} keeps data of ${name}, which may rest only in ${jurisdiction}, in ${regions}.`;
export const moveTheHomeTo = (next: string): string => `Move the home to ${next}`;
export const keepCopiesInsideOnly = "Keep copies inside only";
export const keepTheReplicasInsideOnly = "Keep the replicas inside only";
export const requestsOfOnEnter = ({
	name,
	store,
	outside,
	jurisdiction,
}: {
	name: string;
	store: string;
	outside: string;
	jurisdiction: string;
}): string =>
	`Requests of ${name} on ${store} enter ${outside}, outside ${jurisdiction}: their data leaves on the way.`;
export const sendRequestsToTheHome = "Send requests to the home of their data";
export const sendEveryoneToTheNearest = "Send everyone to the nearest region";
export const sendPopulationToNear = (population: string, near: string): string => `Send ${population} to ${near}`;
export const whenIsLostRequests = ({
	lost,
	name,
	store,
	outside,
	jurisdiction,
}: {
	lost: string;
	name: string;
	store: string;
	outside: string;
	jurisdiction: string;
}): string => `When ${lost} is lost, requests of ${name} on ${store} enter ${outside}, outside ${jurisdiction}.`;

export const namesAndOtherNames = (names: string, otherNames: string | undefined): string =>
	`${names} and ${otherNames}`;

export const boundedStaleness = "bounded staleness";

export const readWithTheStoresOwn = "Read with the store's own consistency";
export const readAndWrite = (majority: number, replicaCount: number): string =>
	`Read and write with ${majority} of ${replicaCount} replicas`;
export const replicateSynchronously = "Replicate synchronously";
export const boundItTo5S = "Bound it to 5 s";
export const askStoreForConsistency = (store: string, consistency: string): string => `Ask ${store} for ${consistency}`;

export const acknowledgeWritesBy2Replicas = "Acknowledge writes by 2 replicas";
export const waitForOneOtherReplica = "Wait for one other replica";

export const ruleStoreIsInCodes = (rule: string, store: string, codes: string): string =>
	`${rule} ${store} is in ${codes}.`;
export const ruleStoreClaimsIt = (rule: string, store: string): string => `${rule} ${store} claims it.`;
export const ruleStoreSaysStated = (rule: string, store: string, stated: string): string =>
	`${rule} ${store} says ${stated}.`;
export const resolveByOffered = (offered: string): string => `Resolve by ${offered}`;
export const isDrawnAs = (rule: string, store: string, pattern: string): string =>
	`${rule} ${store} is drawn as ${pattern}.`;
export const checkThatAreThose = (rule: string, voters: string, store: string): string =>
	`${rule} Check that ${voters} are those of the base configuration of ${store}.`;
export const ruleStoreHasReplicaCountReplicas = (rule: string, store: string, replicaCount: number): string =>
	`${rule} ${store} has ${replicaCount} replicas.`;
export const drawItAsConsensus = "Draw it as consensus";
export const makeTheWitness = (last: string): string => `Make ${last} the witness`;
export const theCatalogueKnows = ({
	technologyName,
	patterns,
	store,
	pattern,
}: {
	technologyName: string;
	patterns: string;
	store: string;
	pattern: string;
}): string =>
	`The catalogue knows ${technologyName} as ${patterns}, and ${store} is drawn as ${pattern}: its figures hold only if that can be built.`;

export const letReaderVote = (reader: string): string => `Let ${reader} vote`;
export const addAVoterIn = (replica: string): string => `Add a voter in ${replica}`;
export const addAWitnessIn = (witness: string): string => `Add a witness in ${witness}`;
export const letOnlyRead = (furthest: string): string => `Let ${furthest} only read`;

export const hasVotersOneMore = ({
	store,
	voters,
	otherVoters,
	survives,
}: {
	store: string;
	voters: number;
	otherVoters: number;
	survives: number;
}): string =>
	`${store} has ${voters} voters: one more than ${otherVoters} adds a vote to wait for and survives no more than the loss of ${survives}.`;
export const hasVotersWithoutNoMajorityIsLeft = (store: string, voterCount: number, voters: string): string =>
	`${store} has ${plural(voterCount, { one: "1 voter", other: `${voterCount} voters` })}: without ${voters} no majority is left, and it takes no writes.`;
export const allVoters = (store: string, shared: string): string =>
	`All voters of ${store} are in ${shared}: an outage or order there can take them all.`;

export const allStoresAreStrongAcrossRegions = (stores: string): string =>
	`All stores (${stores}) are strong across regions, so every write pays for the distance; a single region with backups may serve better.`;
export const atPeakIsLittleForActiveRegions = (perSecond: string, activeRegionCount: number): string =>
	`${perSecond} at peak is little for ${activeRegionCount} active regions: active-active may not be worth its cost yet.`;
export const theStrictestRecoveryTimeObjective = (strictest: string): string =>
	`The strictest recovery time objective is ${strictest}: with an hour's downtime tolerated, a standby region or backups may do.`;
export const looksLikeBatchWorkOrAnalytics = (feature: string): string =>
	`${feature} looks like batch work or analytics: it gains little from several active regions and can run in one.`;
export const oneRegion = "one region";
export const activeActiveNetsAYear = (netYearly: string, verdict: string, otherNetYearly: string): string =>
	`Active-active nets ${netYearly} a year, ${verdict} ${otherNetYearly}: it is premature for the revenue at stake.`;
export const engineeringForActiveActiveCostsAYear = (engineeringYearly: string, carried: string): string =>
	`Engineering for active-active costs ${engineeringYearly} a year; what it brings after infrastructure is ${carried}.`;
