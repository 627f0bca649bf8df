import { plural } from "../plural.ts";

export const design = "Design";
export const data = "Data";
export const operations = "Operations";
export const testing = "Testing";
export const cost = "Cost";
export const checklists = "Checklists";
export const notApplicable = "not applicable";
export const ofItemsTheDesignMeets = ({
	itemCount,
	of,
	otherOf,
	of2,
	of3,
}: {
	itemCount: number;
	of: number;
	otherOf: number;
	of2: number;
	of3: number;
}): string =>
	`Of ${itemCount} items the design meets ${of} by itself and misses ${otherOf}; ${of2} people must confirm, and ${of3} ${plural(of3, { one: "does", other: "do" })} not apply.`;

export const everyRegionIsWatched = "Every region is watched, with a health signal.";
export const watchAllRegions = (watching: string, watchingCount: number, regionCount: number): string =>
	`${watching} ${plural(watchingCount, { one: "watches", other: "watch" })} all ${plural(regionCount, { one: "1 region", other: `${regionCount} regions` })}.`;
export const onePlaceShowsAllRegionsTogether = "One place shows all regions together.";
export const thereIsOneRegion = "There is one region.";
export const aRequestCanBeFollowedAcrossRegions = "A request can be followed across regions.";
export const theLossOfARegion = "The loss of a region is noticed by itself.";
export const atWorstAfter = (ms: string): string => `At worst after ${ms}.`;
export const noHealthCheck = "No health check and no signal of traffic tells that a region is down.";
export const bothHealthChecks = "Both health checks and the users' own requests are watched.";
export const healthChecksWatchTheRegions = "Health checks watch the regions, and clients turn away by themselves.";
export const healthChecksAndFailedRequestsOver = (errorRate: string, windowMs: string): string =>
	`Health checks, and ${errorRate} failed requests over ${windowMs}.`;
export const replicationLagRaisesAnAlert = "Replication lag raises an alert before it matters.";
export const nothingIsReplicatedAsynchronously = "Nothing is replicated asynchronously.";
export const aLagOverIsTaken = (replicationLagMs: string): string =>
	`A lag over ${replicationLagMs} is taken as a sign of a partition.`;
export const theSlowest = "the slowest";
export const theDesignSetsNoThreshold = ({
	behind,
	behindCount,
	worst,
	p99Ms,
}: {
	behind: string;
	behindCount: number;
	worst: string;
	p99Ms: string;
}): string =>
	`The design sets no threshold (failover.detect.replicationLag). ${behind} ${plural(behindCount, { one: "replicates", other: "replicate" })} asynchronously; ${worst} applies what arrives within ${p99Ms} at p99: an alert belongs above that.`;
export const thereIsAScenario = "There is a scenario, and so a runbook, for the loss of each region.";
export const thereIsOneRegionNothing = "There is one region; nothing can be done about its loss but to wait.";
export const scenariosCoverAllRegions = (scenarioCount: number, regionCount: number): string =>
	`${plural(scenarioCount, { one: "1 scenario", other: `${scenarioCount} scenarios` })} cover all ${regionCount} regions.`;
export const noScenarioIsWrittenDown = "No scenario is written down.";
export const noScenarioLoses = (without: string): string => `No scenario loses ${without}.`;
export const aRegionIsTakenOut = "A region is taken out of routing without waiting for people.";
export const failoverIsAutomatic = "Failover is automatic.";
export const storesWithALeaderReplace = "Stores with a leader replace it by themselves.";
export const noStoreHasAFixed = "No store has a fixed leader or home with a copy elsewhere.";
export const nameAfterAutomaticLeaderFailoverMs = (name: string, automaticLeaderFailoverMs: string): string =>
	`${name} after ${automaticLeaderFailoverMs}`;
export const peoplePromoteAnotherReplica = (manual: string, delay: string): string =>
	`People promote another replica of ${manual}, ${delay} after the loss is noticed.`;
export const theLossOfARegionIsOver = "The loss of a region is over within 5 minutes.";
export const nobodyAsksForAnything = "Nobody asks for anything.";
export const sOfWhenIsLost = (operation: string, feature: string, region: string): string =>
	`${operation}s of ${feature} when ${region} is lost`;
export const theLongestRecoveryIs = (recovery: string, who: string): string =>
	`The longest recovery is ${recovery}: ${who}.`;
export const notBeforeTheRegionIsBack = (who: string): string => `Not before the region is back: ${who}.`;
export const clientsRetryInAnotherRegion = "Clients retry in another region.";
export const nameAfterTimeoutMs = (name: string, timeoutMs: string): string => `${name} after ${timeoutMs}`;
export const checkThatWritesAreIdempotent = (clients: string): string =>
	`${clients}; check that writes are idempotent.`;
export const callsToAnotherRegionGo = "Calls to another region go through a circuit breaker.";
export const noApplicationCallsAnotherInAnotherRegion = "No application calls another in another region.";
export const theOneCallDoes = "The one call does";
export const allSuchCallsDo = (crossingCount: number): string => `All ${crossingCount} such calls do`;
export const thereArePeopleEnoughToRun = "There are people enough to run it, day and night.";
export const theFiguresCountOnPeopleActingWithin = (span: string): string =>
	` The figures count on people acting within ${span}.`;
export const regionsStoresAndRunbooks = ({
	regionCount,
	dataCount,
	scenarioCount,
	manual,
}: {
	regionCount: number;
	dataCount: number;
	scenarioCount: number;
	manual: string;
}): string =>
	`${plural(regionCount, { one: "1 region", other: `${regionCount} regions` })}, ${plural(dataCount, { one: "1 store", other: `${dataCount} stores` })} and ${plural(scenarioCount, { one: "1 runbook", other: `${scenarioCount} runbooks` })}: look at the on-call plan.${manual}`;

export const andMoreFindings = (message: string, others: number): string =>
	`${message} (And ${others} more ${plural(others, { one: "finding", other: "findings" })}.)`;

export const failuresOfARegionAreTriedOut = "Failures of a region are tried out.";
export const thereIsOneRegionItsLoss = "There is one region: its loss is an outage until it is back.";
export const aRestoreFromBackup = "A restore from backup is tried out and timed.";
export const withOneRegion =
	"With one region it is the only way back from the loss of data: measure how long it takes.";
export const theDesignMeetsItsObjectives = "The design meets its objectives in every standard failure, as played.";
export const theFailureMatrix = "The failure matrix was not played for this document: play it before the review.";
export const noFeatureHasAnObjective = "No feature has an objective that a failure could miss: set some.";
export const allFailuresMeetThem = (rowCount: number): string =>
	`All ${plural(rowCount, { one: "1 failure", other: `${rowCount} failures` })} meet them.`;
export const theFewestRequestsAreAnswered = (failureClause: string): string =>
	`${failureClause}, the fewest requests are answered.`;
export const failuresOfMissSome = (missingCount: number, rowCount: number, failureClause: string): string =>
	`${plural(missingCount, { one: "1 failure", other: `${missingCount} failures` })} of ${rowCount} ${plural(missingCount, { one: "misses", other: "miss" })} some. ${failureClause}`;
export const aScenarioPlaysTheLoss = "A scenario plays the loss of each region.";
export const noneLosesWithout = (without: string): string => `None loses ${without}.`;
export const theTimeToFailOverIsMeasured = "The time to fail over is measured, and compared with the figures.";
export const takeEachRegionDown = (longest: string): string =>
	`Take each region down in a game day and measure until its users are served again. Expected at worst: ${longest}.`;
export const aScenarioCutsRegionsOff = "A scenario cuts regions off from each other.";
export const cutTheRealNetwork = (found: string): string =>
	`${found}. Cut the real network too: nothing else shows what both sides accept.`;
export const noScenarioHasAPartition = "No scenario has a partition, which is where stores differ most.";
export const aScenarioTakesTheLeader = "A scenario takes the leader of each store that has one.";
export const noStoreHasAFixedLeader = "No store has a fixed leader.";
export const storeInLeader = (store: string, leader: string): string => `${store} in ${leader}`;
export const noneTakesThatOf = (without: string): string => `None takes that of ${without}.`;
export const writesInOneRegion = "Writes in one region are seen in the others, in the time that was computed.";
export const writesWriteP99Ms = (writeP99Ms: string): string => `writes ${writeP99Ms}`;
export const writesAreNotAnswered = "writes are not answered";
export const neverBehind = "never behind";
export const staleP99MsBehind = (staleP99Ms: string): string => `${staleP99Ms} behind`;
export const storeWriteReadsStaleP99Ms = (store: string, write: string, staleP99Ms: string): string =>
	`${store}: ${write}, reads ${staleP99Ms}`;
export const noStoreIsWritten = "No store is written and read in several regions.";
export const writeInEachRegion = (expected: string): string =>
	`Write in each region, read in the others. Expected at p99: ${expected}.`;
export const simultaneousWritesOfOneRecord = "Simultaneous writes of one record are tried out.";
export const noStoreCanHaveConflicts = "No store can have conflicts.";
export const noStrategy = "no strategy";
export const anHourExpected = (feature: string, strategy: string, rate: string): string =>
	`${feature} (${strategy}, ${rate} an hour expected)`;
export const writeTheSameRecord = (rows: string): string =>
	`Write the same record in two regions at once and compare what is left with what the strategy says: ${rows}.`;
export const eachRegionIsLoadTestedByItself =
	"Each region is load-tested by itself, with what it takes when another is lost.";
export const applicationInRegionMost = (application: string, region: string, most: string): string =>
	`${application} in ${region} ${most}`;
export const andSoOn = ", and so on";
export const loadEachWithItsPeak = (shown: string, and: string): string => `Load each with its peak: ${shown}${and}.`;
export const theWayBackIsTriedOutToo = "The way back is tried out too.";
export const letTheRegionReturnUnder = (cooldownMs: string): string =>
	`Let the region return under load and look for flapping: it may come back ${cooldownMs} after it was taken out, with empty caches and a backlog to take in.`;
export const itIsKnown = "It is known what a false alarm does.";
export const foundPlaysOne = (found: string): string => `${found} plays one.`;
export const noScenario =
	"No scenario has one: let the health checks of a well region fail in a test and see that no more than its own users move.";
