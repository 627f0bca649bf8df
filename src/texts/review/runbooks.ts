import { plural } from "../plural.ts";

export const addCapacity = (region: string): string => `Add capacity in ${region}, or shed what can wait`;
export const itGetsUp = (most: string, demand: string): string =>
	`It gets up to ${most} of what it has room for, ${demand} at most.`;
export const autoscalingAddsAPart = "Autoscaling adds a part of it by itself.";
export const retriesAdd = "Retries add to it until it is relieved.";

export const promoteAnotherReplicaOf = (store: string): string => `Promote another replica of ${store}`;
export const theRunCounts = (delay: string): string =>
	`The run counts on it being done ${delay} after the loss is noticed. Check first that the old leader takes no more writes.`;
export const decideWhetherToPromoteAnother = (store: string): string =>
	`Decide whether to promote another replica of ${store}`;
export const itHasNoLeader = (delay: string): string =>
	`It has no leader, and only people promote one. The failure is over before they are done (${delay}): waiting may be better.`;
export const tellUsersThatSomeWrites = "Tell users that some writes fail for now";
export const rejectWritesTriesInAll = (names: string, rejectingCount: number, rejectedWrites: string): string =>
	`${names} ${plural(rejectingCount, { one: "rejects", other: "reject" })} writes (${rejectedWrites} tries in all, retries among them).`;
export const doNotForceTheSide =
	"Do not force the side without a majority to take them: both sides would go on from different data.";
export const letTheBacklogsDrainBefore = "Let the backlogs drain before anything else writes in bulk";
export const drainedAfterTheRepair = (span: string): string => `drained ${span} after the repair`;
export const notDrainedByTheEnd = (span: string): string =>
	`not drained by the end of the scenario, ${span} after the repair`;
export const hasUpToWrites = ({
	store,
	writes,
	bytes,
	direction,
	until,
}: {
	store: string;
	writes: string;
	bytes: string;
	direction: string;
	until: string;
}): string => `${store} has up to ${writes} writes (${bytes}) waiting from ${direction}, ${until}`;
export const promoteALeaderOf = (store: string): string => `Promote a leader of ${store}`;
export const decideWhere = (store: string): string => `Decide where ${store} is to be led`;
export const itHasNone = "It has none at the end of the scenario.";
export const leadsItNow = (after: string, before: string): string =>
	`${after} leads it now, and ${before} did before: move it back once ${before} has caught up, at a quiet hour, or leave it.`;
export const lookForTheLostWrites = "Look for the lost writes in the old leader's log, before it is overwritten";
export const confirmedWritesWereOnly = (lostWrites: string): string =>
	`${lostWrites} confirmed writes were only there: tell the users whose they were.`;
export const decideTheConflictsThatWait = "Decide the conflicts that wait for people";
export const recordsWereWrittenOnBothSides = (conflictsForPeople: string): string =>
	`${conflictsForPeople} records were written on both sides.`;
export const findTheOverwrittenUpdates = "Find the overwritten updates in the audit log, where they matter";
export const updatesOfWereOverwrittenByLaterOnes = (lostUpdates: string, overwritingStores: string): string =>
	`${lostUpdates} updates of ${overwritingStores} were overwritten by later ones.`;

export const nothingBegan = "Nothing began.";
export const requestsNoPopulationsAnsweredShareHasFallen = "Requests: no population's answered share has fallen.";
export const requestsAreNotBack = (never: string, neverCount: number): string =>
	`Requests: ${never} ${plural(neverCount, { one: "is", other: "are" })} not back to the usual share by the end of the scenario.`;
export const requestsEveryPopulationsAnsweredShare = (afterFault: string): string =>
	`Requests: every population's answered share is as before, in the run at ${afterFault} after the fault.`;
export const routingNoRegionWasTakenOut = "Routing: no region was taken out.";
export const routingAreStillOut = (out: string, outCount: number): string =>
	`Routing: ${out} ${plural(outCount, { one: "is", other: "are" })} still out at the end of the scenario.`;
export const routingTakeRequestsAgain = (regions: string, regionCount: number, afterFault: string): string =>
	`Routing: ${regions} ${plural(regionCount, { one: "takes", other: "take" })} requests again, in the run at ${afterFault}.`;
export const dataTheDesignHasNoStore = "Data: the design has no store.";
export const dataADayLater = "Data: a day later the replicas do not agree yet.";
export const dataTheReplicasNeverHadABacklog = "Data: the replicas never had a backlog.";
export const dataNoBacklogIsLeft = (span: string): string =>
	`Data: no backlog is left and all replicas agree, in the run ${span} after the fault.`;
export const leaderOfNone = (store: string): string => `Leader of ${store}: none by the end of the scenario.`;
export const asBefore = ", as before";
export const leaderOfStore = (store: string, after: string, as: string): string => `Leader of ${store}: ${after}${as}.`;
export const failedRequest = "failed request";
export const affectedUsersUsersAffected = (affectedUsers: string): string => `${affectedUsers} users affected`;
export const rejectedWrite = "rejected write";
export const lostWrite = "lost write";
export const lostUpdate = "lost update";
export const ofOutageCost = (moneyLost: string): string => `${moneyLost} of outage cost`;
export const itLeavesNothingBehind = "It leaves nothing behind: no request failed, and no write was rejected or lost.";
export const afterWithdrawals = (failovers: number): string =>
	`, after ${plural(failovers, { one: "1 withdrawal", other: `${failovers} withdrawals` })}`;
export const whatItLeavesBehind = (left: string, counted: string): string =>
	`What it leaves behind: ${left}${counted}.`;

export const tellThoseWhoAreResponsible = "Tell those who are responsible for data protection";
export const requestsOfWhoseDataMay = (name: string, residency: string, outside: string): string =>
	`Requests of ${name}, whose data may rest only in ${residency}, are served in ${outside} meanwhile.`;

export const findOutWhereRequestsFail = "Find out where requests fail: nothing notices it by itself";
export const requestsOfFail = (who: string): string => `Requests of ${who} fail, and no signal of the design says so.`;
export const decideWhetherToTakeOut = (down: string): string =>
	`Decide whether to take ${down} out of routing by hand.`;
export const routingChangesNothingByItself =
	"Routing changes nothing by itself: look for the store or link that fails.";
export const theRegion = "the region";
export const decideWhetherToTakeOutOfRouting = (which: string): string =>
	`Decide whether to take ${which} out of routing`;
export const peopleWhoNeed = (delay: string): string =>
	`People who need ${delay} for it are too late for this failure.`;
export const failoverIsManual = (delay: string): string =>
	`Failover is manual: the run counts on it being done ${delay} after it is noticed.`;
export const leaveTheTimeToLive = (entry: string): string => `Leave the time to live of ${entry} as it is`;
export const loweringItNowDoesNotHelp = (ttlMs: string): string =>
	`Lowering it now does not help: answers that are cached already live for up to ${ttlMs}.`;
export const someResolversHoldThemForUp = (ttlMs: string): string =>
	`Some resolvers hold them for up to ${ttlMs}: their users have to be told.`;
export const holdOutOfRouting = (subject: string): string =>
	`Hold ${subject} out of routing by hand until the cause is mended`;
export const stopTheAutomaticFailover = "Stop the automatic failover, and decide by hand which regions take requests";
export const otherwiseRegionsAreTakenOutTimes = (failovers: number): string =>
	`Otherwise regions are taken out ${failovers} times, and their users are sent to and fro each time.`;
export const letBackIn = (subject: string): string => `Let ${subject} back in`;
export const isFineCompareItsChecks = (subject: string): string =>
	`${subject} is fine: compare its checks with its users' own requests, and mend the check.`;
export const hasNoFaultOfItsOwn = (subject: string): string =>
	`${subject} has no fault of its own: it fails under the load of others. Give it room, or shed load, before it returns.`;
export const decideByHandWhichRegions = "Decide by hand which regions take requests";
export const seesNoRegionUp = (subject: string): string =>
	`${subject} sees no region up and counts all of them as healthy.`;
export const stopRolloutsAndMaintenance = "Stop rollouts and maintenance";
export const nobodyCanChangeWhereSends = (routing: string): string =>
	`Nobody can change where ${routing} sends users until it is back, so nothing may fail that routing would have to mend.`;
export const peopleBringItBack = "People bring it back.";
export const itDoesNotComeBack = "It does not come back by itself within the scenario.";
export const bringRegionBack = (region: string): string => `Bring ${region} back`;
export const waitUntilItIsWell = (why: string): string =>
	`${why} Wait until it is well and its replicas have caught up, and begin with a part of its users.`;

export const thePopulationsThatAreHit = (mostLines: number): string =>
	`; the ${mostLines} populations that are hit hardest`;
export const shareOfTheRequestsThatAreAnswered = (mostLines: string): string =>
	`Share of the requests that are answered, in time or slowly${mostLines}.`;
export const minAfterTheFault = "min after the fault";

export const whatYouWillSee = "What you will see";
export const whatHappensAndWhen = "What happens, and when";
export const whatToDo = "What to do";
export const nothingHasToBeDoneByHand = "Nothing has to be done by hand: watch that it goes as above.";
export const howYouKnow = "How you know that it is over";
export const theScenarioHasNoFault = "The scenario has no fault: nothing happens.";
export const afterSpanForOtherSpan = (span: string, otherSpan: string): string => ` (after ${span}, for ${otherSpan})`;
export const forSpan = (span: string): string => ` (for ${span})`;
export const noticedAfter = "Noticed after";
export const notNoticed = "not noticed";
export const outOfRoutingAfter = "Out of routing after";
export const staysIn = "stays in";
export const usersBackAfter = "Users back after";
export const of99PercentOfTheRequests = "99 % of the requests of those who were hit";
export const replicasAgreeAfter = "Replicas agree after";
export const overADay = "over a day";
export const failedRequests = "Failed requests";
export const failedOfAll = (failed: string): string => `${failed} of all`;
export const writesLost = "Writes lost";
export const costOfWhatFailed = "Cost of what failed";
export const ofTheYearsErrorBudget = "Of the year's error budget";
export const afterTheFault = (afterFault: string): string =>
	`${afterFault} after the fault, when the fewest requests are answered.`;
export const whenTheFaultBegins = "When the fault begins; no request fails.";
export const recoveryTime = "Recovery time";
export const recoveryPoint = "Recovery point";
export const staleness = "Staleness";
export const theYearsErrorBudget = "The year's error budget";
export const objectivesThatThisFailureIsHeldAgainst =
	"Objectives that this failure is held against: the run's own figures, and for regions that are lost those of the analysis.";
export const objective = "Objective";
export const of = "Of";
export const asked = "Asked";
export const figure = "Figure";
export const met = "Met";
export const thisRunTheStrictest = "this run, the strictest of all features";
export const byTheAnalysis = (feature: string): string => `${feature}, by the analysis`;

export const runbooks = "Runbooks";
export const scenariosWereNotPlayedForThisDocument = (left: number): string =>
	`${plural(left, { one: "1 scenario", other: `${left} scenarios` })} ${plural(left, { one: "was", other: "were" })} not played for this document.`;
export const theDesignHasNoScenario =
	"The design has no scenario, so there is nothing to write a runbook for: write one for each failure that has to be survived.";
export const oneForEachScenarioOfTheDesign =
	"One for each scenario of the design, with what its simulation showed. Times count from the first fault; the phases of health checks are drawn, so that a real failure is noticed up to one interval earlier or later.";

export const nothing = "Nothing.";
export const noSignalOfTheDesignNotices =
	"No signal of the design notices it: the first to tell are users, or people who look at the metrics.";
export const itIsNoticedAfter = (span: string): string => `It is noticed after ${span}.`;
export const routingTakesNoRegionOut = (noticed: string): string => `${noticed} Routing takes no region out.`;
export const itIsNoticed = (span: string): string =>
	`It is noticed, and the region taken out of routing, after ${span}.`;
export const theRegionIsTakenOut = (noticed: string, span: string): string =>
	`${noticed} The region is taken out of routing after ${span}.`;
export const nobodyAsksForAnything = "Nobody asks for anything.";
export const noPopulationSeesFailedRequests = "No population sees failed requests.";
export const theOthersAreSpared = "; the others are spared";
export const isHitHardest = (population: string, lowest: string, the: string): string =>
	`${population} is hit hardest: down to ${lowest} of its requests are answered${the}.`;
export const whatEachPopulationsDashboardShows = "What each population's dashboard shows.";
export const users = "Users";
export const answeredUsually = "Answered usually";
export const lowest = "Lowest";
export const at = "At";
export const asUsualFrom = "As usual from";
export const slowestP99 = "Slowest p99";
export const notByTheEnd = "not by the end";
export const theDesignHasNoObservability =
	"The design has no observability: there is nothing to look at but the users' own reports.";
export const ofAllRegionsTogether = " of all regions together";
export const eachRegionByItself = ", each region by itself: what is down does not report";
export const nameShowsSignalsOfAll = (name: string, signals: string, ofAll: string): string =>
	`${name} shows ${signals}${ofAll}.`;
