import * as texts from "../../texts/review/rules.ts";
import type { Severity } from "../model/figures.ts";

/** What is said of a rule beside what it finds; apart from the rules, which every page loads. */
interface RuleText {
	/** Of its gravest findings; one that weighs less says so itself. */
	readonly severity: Severity;
	/** What holds where nothing is found, in one line. */
	readonly description: string;
	/** What to do about a finding, and why. */
	readonly help: string;
}

/** By the rules' ids. */
export const ruleTexts: Readonly<Record<string, RuleText>> = {
	"no-circuit-breaker": {
		severity: "warning",
		description: texts.callsToAnApplication,
		help: texts.aCircuitBreakerEndsCalls,
	},
	overloaded: {
		severity: "error",
		description: texts.eachRegionHasRoom,
		help: texts.addCapacityLetRoutingSpill,
	},
	"no-headroom": {
		severity: "warning",
		description: texts.theOtherRegionsHaveRoom,
		help: texts.keepCapacityOrQuickAutoscaling,
	},
	"conflicts-on-strong-need": {
		severity: "error",
		description: texts.noUpdatesAreLost,
		help: texts.takeTheWrites,
	},
	"conflict-strategy-missing": {
		severity: "warning",
		description: texts.aStoreThatTakesConcurrent,
		help: texts.sayHowTwoConcurrentWrites,
	},
	"last-write-wins-values": {
		severity: "error",
		description: texts.countersBalancesAndSetsAreMerged,
		help: texts.keepCountersBalancesAndSets,
	},
	"consistency-claimed": {
		severity: "error",
		description: texts.aStoreGivesTheConsistency,
		help: texts.theFiguresUseWhatTheConfigurationGives,
	},
	"consistency-needed": {
		severity: "error",
		description: texts.aFeaturesStoreGives,
		help: texts.strengthenTheStoreOrThisFeaturesReads,
	},
	"session-not-sticky": {
		severity: "warning",
		description: texts.readYourWritesHasSticky,
		help: texts.keepEachSessionInOneRegion,
	},
	"leader-loses-writes": {
		severity: "warning",
		description: texts.aPromotedLeaderThatReplicated,
		help: texts.aWriteThatOnly,
	},
	"budget-exceeded": {
		severity: "warning",
		description: texts.theMonthlyBillIsWithin,
		help: texts.seeTheBillsLines,
	},
	"transfer-share": {
		severity: "warning",
		description: texts.dataTransferIsAtMost,
		help: texts.serveReadsNearTheirUsers,
	},
	"no-instances": {
		severity: "info",
		description: texts.everyApplicationSays,
		help: texts.giveInstancesOrPin,
	},
	"dns-ttl": {
		severity: "warning",
		description: texts.whereDnsAloneMovesUsers,
		help: texts.lowerTheTimeToLive,
	},
	"slow-failover": {
		severity: "warning",
		description: texts.theLossOfARegion,
		help: texts.automateWhatWaitsForPeople,
	},
	"no-hysteresis": {
		severity: "warning",
		description: texts.aRegionComesBackOnly,
		help: texts.bringARegionBackOnly,
	},
	"no-detection": {
		severity: "warning",
		description: texts.somethingNoticesTheLoss,
		help: texts.addHealthChecksFromTheOtherRegions,
	},
	"health-check-alone": {
		severity: "warning",
		description: texts.trafficIsWatched,
		help: texts.watchErrorRateAndLatency,
	},
	"traffic-alone": {
		severity: "warning",
		description: texts.healthIsChecked,
		help: texts.addHealthChecks,
	},
	"no-client-retry": {
		severity: "info",
		description: texts.clientsRetryInAnotherRegion,
		help: texts.aClientThatTriesAnother,
	},
	"manual-failover": {
		severity: "warning",
		description: texts.failoverDoesNotWait,
		help: texts.letDetectionActByItself,
	},
	"manual-promotion": {
		severity: "warning",
		description: texts.aStoreWithALeader,
		help: texts.letTheStorePromoteByItself,
	},
	"latency-missed": {
		severity: "error",
		description: texts.the99thPercentile,
		help: texts.askForTheTermsOfTheFigure,
	},
	"availability-missed": {
		severity: "error",
		description: texts.eachFeaturesAvailabilityMeets,
		help: texts.startWithWhatDominatesTheDowntime,
	},
	"staleness-missed": {
		severity: "error",
		description: texts.the99thPercentileOfTheReplication,
		help: texts.readFromTheLeader,
	},
	"rto-missed": {
		severity: "error",
		description: texts.eachFeatureIsBackWithin,
		help: texts.theWayInIsShortened,
	},
	"rpo-missed": {
		severity: "error",
		description: texts.noMoreWritesAreMissing,
		help: texts.acknowledgeAWriteOnly,
	},
	"region-unobserved": {
		severity: "warning",
		description: texts.somethingWatchesEveryRegion,
		help: texts.watchEveryRegionWithMetrics,
	},
	"no-global-view": {
		severity: "warning",
		description: texts.onePlaceShowsAllRegions,
		help: texts.bringTheRegionsSignalsTogether,
	},
	"no-cross-region-tracing": {
		severity: "warning",
		description: texts.aRequestCanBeFollowed,
		help: texts.traceRequestsAcrossRegions,
	},
	"no-health-signal": {
		severity: "warning",
		description: texts.somethingTellsWhetherARegion,
		help: texts.collectAHealthSignal,
	},
	"no-copy": {
		severity: "error",
		description: texts.allDataHasACopy,
		help: texts.addAReplica,
	},
	"single-region": {
		severity: "warning",
		description: texts.moreThanOneRegionTakes,
		help: texts.letASecondRegionTakeRequests,
	},
	"single-point-of-failure": {
		severity: "warning",
		description: texts.noComponentThatRequestsPass,
		help: texts.runTheComponent,
	},
	"writes-wait-for-all": {
		severity: "warning",
		description: texts.writesDoNotStop,
		help: texts.waitForAMajority,
	},
	"unavailable-until-return": {
		severity: "warning",
		description: texts.whenARegionIsLost,
		help: texts.giveTheDataACopy,
	},
	"standby-never-serves": {
		severity: "warning",
		description: texts.everyRegionTakesTraffic,
		help: texts.aStandbyThatTakes,
	},
	"region-without-users": {
		severity: "info",
		description: texts.everyRegionThatTakesRequests,
		help: texts.keepItForCapacity,
	},
	"schema-changes": {
		severity: "info",
		description: texts.reminderForTheDesignReview,
		help: texts.planEachSchemaChangeAsExpand,
	},
	runbook: {
		severity: "info",
		description: texts.reminderForTheDesignReviewARehearsed,
		help: texts.keepARunbookForEachScenario,
	},
	"replication-lag": {
		severity: "warning",
		description: texts.replicasAreAtMost10SBehind,
		help: texts.findWhatHoldsReplicationUp,
	},
	residency: {
		severity: "error",
		description: texts.personalDataRestsOnly,
		help: texts.moveTheReplica,
	},
	"residency-routing": {
		severity: "warning",
		description: texts.requestsOnConfinedDataEnter,
		help: texts.routeTheseUsers,
	},
	"residency-failover": {
		severity: "warning",
		description: texts.requestsOnConfinedDataStay,
		help: texts.addASecondRegionInTheJurisdiction,
	},
	"pattern-not-offered": {
		severity: "warning",
		description: texts.aStoreIsDrawn,
		help: texts.checkThatThisTechnologyCan,
	},
	"technology-exactly-three-regions": {
		severity: "error",
		description: texts.aStoreThatNeedsExactly,
		help: texts.chooseThreeRegions,
	},
	"technology-no-consistency": {
		severity: "error",
		description: texts.aStoreClaimsNoConsistency,
		help: texts.claimWhatTheTechnologyOffers,
	},
	"technology-conflict-strategies": {
		severity: "error",
		description: texts.aStoreResolvesConflicts,
		help: texts.chooseAStrategyThatTheTechnologyOffers,
	},
	"technology-patterns": {
		severity: "error",
		description: texts.aStoreIsDrawnInAPattern,
		help: texts.drawTheStore,
	},
	"technology-fixed-voters": {
		severity: "info",
		description: texts.votersAreThose,
		help: texts.compareTheVoters,
	},
	"technology-max-regions": {
		severity: "error",
		description: texts.aStoreHasNoMore,
		help: texts.keepToTheNumber,
	},
	"even-voters": {
		severity: "warning",
		description: texts.aConsensusStore,
		help: texts.addAVoter,
	},
	"no-majority-after-loss": {
		severity: "warning",
		description: texts.aConsensusStoreKeeps,
		help: texts.threeVotersInThreeRegions,
	},
	"voters-in-one-place": {
		severity: "info",
		description: texts.theVotersOfAConsensus,
		help: texts.spreadTheVoters,
	},
	"strong-everywhere": {
		severity: "info",
		description: texts.notEveryStorePays,
		help: texts.giveWhatDoesNotNeed,
	},
	"little-traffic": {
		severity: "info",
		description: texts.thereIsEnoughTraffic,
		help: texts.weighOneRegionWithAStandby,
	},
	"outage-tolerated": {
		severity: "info",
		description: texts.someoneMindsAnHoursDowntime,
		help: texts.weighAStandbyOrBackups,
	},
	"batch-work": {
		severity: "info",
		description: texts.batchWorkAndAnalyticsRun,
		help: texts.runItInOneRegion,
	},
	"not-worth-it": {
		severity: "warning",
		description: texts.activeActiveIsTheBest,
		help: texts.compareTheTopologiesInTheBusinessCase,
	},
	"engineering-overhead": {
		severity: "warning",
		description: texts.theBusinessCaseCarries,
		help: texts.reduceWhatPeople,
	},
};
