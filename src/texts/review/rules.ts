export const callsToAnApplication = "Calls to an application in another region go through a circuit breaker";
export const aCircuitBreakerEndsCalls =
	"A circuit breaker ends calls to a region that has become slow before their callers wait for it too.";
export const eachRegionHasRoom = "Each region has room for its demand at peak while all is well";
export const addCapacityLetRoutingSpill = "Add capacity, let routing spill, or move users to another region.";
export const theOtherRegionsHaveRoom = "The other regions have room for the demand at peak when any one region is lost";
export const keepCapacityOrQuickAutoscaling =
	"Keep capacity, or quick autoscaling, for the demand that the loss of any one region moves to the others.";
export const noUpdatesAreLost = "No updates are lost in conflicts on data that a feature needs strong";
export const takeTheWrites =
	"Take the writes of one record in one place (consensus, a single leader, homes), or merge them instead of dropping one.";
export const aStoreThatTakesConcurrent = "A store that takes concurrent writes says how conflicts end";
export const sayHowTwoConcurrentWrites =
	"Say how two concurrent writes of one record end, so that it is a decision and not an accident.";
export const countersBalancesAndSetsAreMerged =
	"Counters, balances and sets are merged, not overwritten by the last write";
export const keepCountersBalancesAndSets =
	"Keep counters, balances and sets in a type that merges (CRDT, commutative merge), or order their writes; the last write alone drops the others.";
export const aStoreGivesTheConsistency = "A store gives the consistency that the design claims for it";
export const theFiguresUseWhatTheConfigurationGives =
	"The figures use what the configuration gives. Change the configuration (quorums, synchronous replication, a bound, sticky sessions), or claim what it gives.";
export const aFeaturesStoreGives = "A feature's store gives the consistency that the feature needs";
export const strengthenTheStoreOrThisFeaturesReads =
	"Strengthen the store or this feature's reads, move the feature to another store, or lower the need where the feature can live with less.";
export const readYourWritesHasSticky = "Read-your-writes has sticky sessions or session tokens behind it";
export const keepEachSessionInOneRegion =
	"Keep each session in one region (`sticky`), or use a store with session tokens; otherwise users miss what they have just written.";
export const aPromotedLeaderThatReplicated =
	"A promoted leader that replicated asynchronously lacks the last acknowledged writes";
export const aWriteThatOnly =
	"A write that only the lost leader has is gone once another replica is promoted. Wait for at least one other replica, or make it an accepted recovery point.";
export const theMonthlyBillIsWithin = "The monthly bill is within the budget";
export const seeTheBillsLines = "See the bill's lines, largest first; pin what is known from a real bill.";
export const dataTransferIsAtMost = "Data transfer is at most 10 % of the bill";
export const serveReadsNearTheirUsers =
	"Serve reads near their users and from an edge cache, send smaller items, or replicate to fewer regions.";
export const everyApplicationSays = "Every application says what it runs on";
export const giveInstancesOrPin = "Give `instances`, or pin `monthlyCost`: without either the bill is too low.";
export const whereDnsAloneMovesUsers = "Where DNS alone moves users, its answers live for 60 s at most";
export const lowerTheTimeToLive = "Lower the time to live, or let clients or anycast move users.";
export const theLossOfARegion = "The loss of a region is over within 5 minutes";
export const automateWhatWaitsForPeople =
	"Automate what waits for people, shorten detection and the time to live, and let clients retry elsewhere.";
export const aRegionComesBackOnly = "A region comes back only when it is clearly well, and not at once";
export const bringARegionBackOnly =
	"Bring a region back only when it is clearly better than when it was taken out, and hold it out for a while: else traffic moves to and fro.";
export const somethingNoticesTheLoss = "Something notices the loss of a region";
export const addHealthChecksFromTheOtherRegions = "Add health checks from the other regions, or watch the traffic.";
export const trafficIsWatched = "Traffic is watched too, not only health checks";
export const watchErrorRateAndLatency = "Watch error rate and latency too: many failures leave health checks green.";
export const healthIsChecked = "Health is checked too, not only traffic";
export const addHealthChecks =
	"Add health checks: they see a loss before a window of traffic is full, and in regions without traffic.";
export const clientsRetryInAnotherRegion = "Clients retry in another region";
export const aClientThatTriesAnother =
	"A client that tries another region after a timeout covers the time that routing takes.";
export const failoverDoesNotWait = "Failover does not wait for people";
export const letDetectionActByItself =
	"Let detection act by itself where it can be trusted, and keep people for what it can not decide.";
export const aStoreWithALeader = "A store with a leader replaces it by itself";
export const letTheStorePromoteByItself = "Let the store promote by itself, or rehearse the promotion.";
export const the99thPercentile = "The 99th percentile of each population's latency meets the feature's objective";
export const askForTheTermsOfTheFigure =
	"Ask for the terms of the figure: they say whether distance, a quorum or a component takes the time.";
export const eachFeaturesAvailabilityMeets = "Each feature's availability meets its objective";
export const startWithWhatDominatesTheDowntime =
	"Start with what dominates the downtime; a copy in another region usually does more than a better component.";
export const the99thPercentileOfTheReplication =
	"The 99th percentile of the replication delay meets the feature's staleness objective";
export const readFromTheLeader =
	"Read from the leader or a nearer replica, shorten the apply lag, or accept older reads.";
export const eachFeatureIsBackWithin = "Each feature is back within its recovery time objective when a region is lost";
export const theWayInIsShortened =
	"The way in is shortened by client retries, shorter checks and times to live; the data by automatic promotion or a copy elsewhere.";
export const noMoreWritesAreMissing =
	"No more writes are missing than the recovery point objective allows when a region is lost";
export const acknowledgeAWriteOnly =
	"Acknowledge a write only when another region has it (synchronous, consensus, W of 2), or accept the loss.";
export const somethingWatchesEveryRegion = "Something watches every region";
export const watchEveryRegionWithMetrics = "Watch every region with metrics and health at least.";
export const onePlaceShowsAllRegions = "One place shows all regions together";
export const bringTheRegionsSignalsTogether =
	"Bring the regions' signals together in one place: failover is decided between regions.";
export const aRequestCanBeFollowed = "A request can be followed across regions";
export const traceRequestsAcrossRegions =
	"Trace requests across regions, so that waiting for another region can be told from being slow.";
export const somethingTellsWhetherARegion = "Something tells whether a region is healthy";
export const collectAHealthSignal = "Collect a health signal of each region for those who decide on failover.";
export const allDataHasACopy = "All data has a copy in another region";
export const addAReplica = "Add a replica, or a copy of each home in another region where the data may rest.";
export const moreThanOneRegionTakes = "More than one region takes requests";
export const letASecondRegionTakeRequests = "Let a second region take requests, or plan for the outage.";
export const noComponentThatRequestsPass = "No component that requests pass runs in one region only";
export const runTheComponent = "Run the component in each region that takes requests.";
export const writesDoNotStop = "Writes do not stop when a single replica is lost";
export const waitForAMajority = "Wait for a majority, or let the store go on without a lost replica.";
export const whenARegionIsLost = "When a region is lost, its users are served elsewhere before it returns";
export const giveTheDataACopy = "Give the data a copy that can serve without the region, or give users another way in.";
export const everyRegionTakesTraffic = "Every region takes traffic, so that its failover is known to work";
export const aStandbyThatTakes =
	"A standby that takes a share of the traffic is known to work; one that never does has to be rehearsed.";
export const everyRegionThatTakesRequests = "Every region that takes requests is the nearest of some users";
export const keepItForCapacity = "Keep it for capacity, residency or failover, or take it out.";
export const reminderForTheDesignReview =
	"Reminder for the design review: schema changes while regions run different versions";
export const planEachSchemaChangeAsExpand = "Plan each schema change as expand, migrate, contract.";
export const reminderForTheDesignReviewARehearsed =
	"Reminder for the design review: a rehearsed runbook for each failure";
export const keepARunbookForEachScenario = "Keep a runbook for each scenario, and rehearse it.";
export const replicasAreAtMost10SBehind = "Replicas are at most 10 s behind, at the 99th percentile";
export const findWhatHoldsReplicationUp =
	"Find what holds replication up (large items, few appliers, a slow link): what is behind is missing when its region is lost.";
export const personalDataRestsOnly = "Personal data rests only in the jurisdiction that it is confined to";
export const moveTheReplica =
	"Move the replica, home or copy into the jurisdiction, partition the store by home, or mark it `personal: false` where it holds no personal data.";
export const requestsOnConfinedDataEnter =
	"Requests on confined data enter regions of the jurisdiction that it is confined to";
export const routeTheseUsers =
	"Route these users to a region of their jurisdiction (geolocation, or `followsData` on a partitioned store), so that what they send is not processed outside it.";
export const requestsOnConfinedDataStay = "Requests on confined data stay in its jurisdiction when a region is lost";
export const addASecondRegionInTheJurisdiction =
	"Add a second region in the jurisdiction, or accept that these users wait while theirs is down: decide it before it happens.";
export const aStoreIsDrawn = "A store is drawn in a pattern that the catalogue knows of its technology";
export const checkThatThisTechnologyCan = "Check that this technology can be run that way, or draw it as it runs.";
export const aStoreThatNeedsExactly = "A store that needs exactly three regions of one set has them";
export const chooseThreeRegions = "Choose three regions of one of the sets that the technology offers.";
export const aStoreClaimsNoConsistency = "A store claims no consistency that its technology does not offer";
export const claimWhatTheTechnologyOffers =
	"Claim what the technology offers in this pattern, or choose another pattern or technology.";
export const aStoreResolvesConflicts = "A store resolves conflicts in a way that its technology offers";
export const chooseAStrategyThatTheTechnologyOffers = "Choose a strategy that the technology offers.";
export const aStoreIsDrawnInAPattern = "A store is drawn in a pattern that its technology offers";
export const drawTheStore = "Draw the store in the pattern that the technology runs.";
export const votersAreThose = "Voters are those that the technology's configuration fixes";
export const compareTheVoters = "Compare the voters with the provider's list of base configurations.";
export const aStoreHasNoMore = "A store has no more regions than its technology allows";
export const keepToTheNumber = "Keep to the number of regions that the technology allows.";
export const aConsensusStore = "A consensus store has an odd number of voters";
export const addAVoter = "Add a voter or a witness in another region, or take one vote away.";
export const aConsensusStoreKeeps = "A consensus store keeps a majority when any one region is lost";
export const threeVotersInThreeRegions =
	"Three voters in three regions survive the loss of any one; a witness counts as a voter.";
export const theVotersOfAConsensus = "The voters of a consensus store stand in more than one jurisdiction and provider";
export const spreadTheVoters = "Spread the voters where an order or a provider's outage must not stop all writes.";
export const notEveryStorePays = "Not every store pays for strong consistency across regions";
export const giveWhatDoesNotNeed =
	"Give what does not need it a weaker consistency or a home; if everything does, weigh one region with backups.";
export const thereIsEnoughTraffic = "There is enough traffic for several active regions";
export const weighOneRegionWithAStandby =
	"Weigh one region with a standby: several active ones cost engineering whatever the traffic.";
export const someoneMindsAnHoursDowntime = "Someone minds an hour's downtime";
export const weighAStandbyOrBackups = "Weigh a standby or backups: they meet an objective of an hour for much less.";
export const batchWorkAndAnalyticsRun = "Batch work and analytics run in one region";
export const runItInOneRegion = "Run it in one region, beside the data that it reads.";
export const activeActiveIsTheBest = "Active-active is the best of the three topologies for the revenue at stake";
export const compareTheTopologiesInTheBusinessCase =
	"Compare the topologies in the business case; the break-even says at which outage cost it turns.";
export const theBusinessCaseCarries = "The business case carries the engineering that active-active takes";
export const reduceWhatPeople = "Reduce what people have to build and run, or wait until the gain carries it.";
