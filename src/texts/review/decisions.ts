import { plural } from "../plural.ts";

export const whatElseItCould = (mostWeighedStores: number): string =>
	`What else it could be is weighed for the first ${mostWeighedStores} stores only.`;
export const whatElseItCouldBeWasNotWeighed =
	"What else it could be was not weighed here: that takes the design's file.";
export const itsTechnologyOffersNoOther =
	"Its technology offers no other consistency that the design could take as it is.";
export const whatTheFeaturesOfWould = (store: string): string =>
	`What the features of ${store} would get if it were something else: the slowest of each at p99, a tick where it would be better, a cross where worse.`;
export const way = "Way";
export const reads = "Reads";
export const writes = "Writes";
export const staleness = "Staleness";
export const writesAtStake = "Writes at stake";
export const conflictsADay = "Conflicts a day";
export const billAMonth = "Bill a month";
export const takes = "Takes";
export const asDesignedConsistency = (consistency: string): string => `As designed: ${consistency}`;
export const notWeighedSinceMore = (impossible: string): string =>
	`Not weighed, since more than this store would have to change: ${impossible}.`;
export const titleGivesConsistency = (title: string, consistency: string): string => `${title} (gives ${consistency})`;
export const noAnswer = "no answer";
export const withoutName = (name: string): string => `without ${name}`;

export const decisionsAndTheirReasons = "Decisions and their reasons";
export const eachDecision =
	"Each decision with what it gives and what it costs. Figures are for peak load while all is well, unless they say otherwise.";

export const failover = "Failover";
export const withOneRegion = "With one region there is nowhere to fail over to: its users wait until it is back.";
export const aRegionIsTakenOut = "A region is taken out of routing automatically.";
export const peopleTakeARegionOutOfRouting = (span: string): string =>
	`People take a region out of routing, ${span} after the loss is noticed.`;
export const standbyRegionsTakeOverAutomatically = "Standby regions take over automatically.";
export const peopleBringTheStandby = (span: string): string =>
	`People bring the standby in, ${span} after the loss is noticed.`;
export const regionsCheckEachOther = (intervalMs: string, failures: number, quorum: string): string =>
	`Regions check each other every ${intervalMs}; one that fails ${failures} checks in a row counts as down when ${quorum}.`;
export const trafficCountsAsDown = (errorRate: string, latencyMs: string, windowMs: string): string =>
	`Traffic counts as down when ${errorRate} of the requests fail, or the latency is over ${latencyMs}, for ${windowMs}.`;
export const aReplicationLagOverCounts = (replicationLagMs: string): string =>
	`A replication lag over ${replicationLagMs} counts as a sign of a partition.`;
export const noSignalOfItsOwn = "No signal of its own tells that a region is down; only the routing's checks do.";
export const eitherOfTheTwoIsEnough = "Either of the two is enough.";
export const bothHaveToAgree = "Both have to agree.";
export const aMajorityOfTheOther = "a majority of the other active regions sees that";
export const anyOtherActiveRegionSees = "any other active region sees that";
export const allOtherActiveRegionsSee = "all other active regions see that";
export const andNothingHolds = "and nothing holds it for a while";
export const andNoSoonerThanAfter = (cooldownMs: string): string =>
	`and no sooner than ${cooldownMs} after it was taken out`;
export const aRegionComesBack = (errorRate: string, cooldown: string): string =>
	`A region comes back when under ${errorRate} of its requests fail, ${cooldown}.`;
export const whatTheLossOfEachRegionMeans =
	"What the loss of each region means, by the analysis: the longest recovery time, and the writes at stake.";
export const lost = "Lost";
export const recovery = "Recovery";
export const of = "Of";

export const regions = "Regions";
export const noRegionTakesWrites = "no region takes writes";
export const takeReadsAndWrites = (active: string, activeCount: number): string =>
	`${active} ${plural(activeCount, { one: "takes", other: "take" })} reads and writes`;
export const takeReadsOnly = (readers: string, readerCount: number): string =>
	`${readers} ${plural(readerCount, { one: "takes", other: "take" })} reads only`;
export const standbyStandBy = (standby: string, standbyCount: number): string =>
	`${standby} ${plural(standbyCount, { one: "stands", other: "stand" })} by`;
export const countRegions = (count: number): string => plural(count, { one: "1 region", other: `${count} regions` });
export const oneProviderAll = (all: string | undefined): string => `one provider (${all})`;
export const providerCountProvidersAll = (providerCount: number, all: string): string =>
	`${providerCount} providers (${all})`;
export const theyStandWithInJurisdictions = (all: string, jurisdictionCount: number, value: string): string =>
	`They stand with ${all} in ${plural(jurisdictionCount, { one: "1 jurisdiction", other: `${jurisdictionCount} jurisdictions` })} (${value}).`;
export const azure = "Azure";
export const googleCloud = "Google Cloud";
export const whomEachRegionIsNearest =
	"Whom each region is nearest to, and how much farther the next region is for the one of them that it matters to most.";
export const region = "Region";
export const nearestTo = "Nearest to";
export const shareOfUsers = "Share of users";
export const roundTrip = "Round trip";
export const nextRegion = "Next region";

export const dataResidency = "Data residency";
export const theReviewFound = "The review found:";
export const noReplicaRouteOrFailover = "No replica, route or failover of this data leads outside it.";
export const noDataIsConfinedToAJurisdiction =
	"No data is confined to a jurisdiction: no population has a `residency`.";
export const storesConfineDataByThemselves = "Stores confine data by themselves:";
export const mayRestOnlyIn = (name: string, residency: string | undefined): string =>
	`${name} may rest only in ${residency}`;
export const personalDataOf = (confined: string): string => `Personal data of ${confined}.`;
export const markedAsWithoutPersonalData = (impersonal: string): string =>
	`Marked as without personal data: ${impersonal}.`;
export const populationInJurisdiction = (population: string, jurisdiction: string): string =>
	`${population} in ${jurisdiction}`;
export const eachPopulationsDataRests = "each population's data rests at its home";
export const everyReplicaHoldsAll = "every replica holds all of it";
export const confinesItHasReplicas = ({
	store,
	bounds,
	places,
	how,
}: {
	store: string;
	bounds: string;
	places: string;
	how: string;
}): string => `${store} confines ${bounds}; it has replicas in ${places}, and ${how}.`;

export const routing = "Routing";
export const theDesignHasNoRouting =
	"The design has no routing: requests go to the nearest region, and nothing moves them when it is lost.";
export const itKeepsASessionInItsRegion = "It keeps a session in its region.";
export const requestsOnAPartitionedStore = "Requests on a partitioned store enter at the home of their data.";
export const whatAFullRegion = "What a full region has no room for goes on to the next nearest with room.";
export const itComesLast = "It comes last, so its answer counts.";
export const dnsAnswersThatLive = ({
	ttlMs,
	ignoresTtl,
	expiry,
	check,
}: {
	ttlMs: string;
	ignoresTtl: string;
	expiry: string;
	check: string;
}): string =>
	`DNS answers that live ${ttlMs}; ${ignoresTtl} of the clients are assumed to hold them up to ten times as long, so that 99 % of the users follow a change after ${expiry}. ${check}`;
export const anycastWhoseRoutesMoveWithin = (convergenceMs: string, check: string): string =>
	`anycast, whose routes move within ${convergenceMs}, whatever resolvers have cached. ${check}`;
export const clientsChooseARegionByThemselves = (rememberForMs: string): string =>
	`clients choose a region by themselves, do not retry elsewhere, and keep their choice for ${rememberForMs}.`;
export const clientsChooseARegion = (timeoutMs: string, retries: number, rememberForMs: string): string =>
	`clients choose a region by themselves and try another after ${timeoutMs} (${retries} ${plural(retries, { one: "retry", other: "retries" })}); they keep their choice for ${rememberForMs}.`;
export const oneFailedCheck = "one failed check";
export const failedChecksInARow = (failures: number): string => `${failures} failed checks in a row`;
export const itWithdrawsARegionAfter = (checks: string, intervalMs: string, timeoutMs: string): string =>
	`It withdraws a region after ${checks}, ${intervalMs} apart; a check that takes over ${timeoutMs} has failed.`;
export const usersReachTheNearestRegion = "Users reach the nearest region.";
export const usersGoToTheNearestRegion = "Users go to the nearest region.";
export const noUserIsMappedToARegion = "No user is mapped to a region, so users go to the nearest.";
export const whoToWhere = (who: string, where: string): string => `${who} to ${where}`;
export const usersGoWhereTheMapSays = (value: string): string => `Users go where the map says: ${value}.`;
export const noRegionHasAWeight = "No region has a weight, so users go to the nearest.";
export const usersAreSpreadByWeights = (value: string): string => `Users are spread by weights: ${value}.`;
export const thePrimary = "the primary";
export const allUsersGo = (primary: string): string => `All users go to ${primary} while it is up.`;
export const asDesigned = "As designed";
export const timeUntilTheUsers =
	"Time until the users of a lost region enter another, at worst over all regions, if routing were done otherwise. What a store takes to go on comes on top.";
export const longestWayIn = "Longest way in";
export const dnsAloneAnswersThatLive = "DNS alone, answers that live 60 s";
export const anycastAloneConvergingIn20 = "Anycast alone, converging in 20 s";
export const clientsThatRetryAfter1 = "Clients that retry after 1 s";
export const nobodyHasToMove = "nobody has to move";
export const onReturn = "on return";

export const storeStoreTitle = (storeTitle: string): string => `Store: ${storeTitle}`;
export const storeIsArticle = (store: string, article: string): string => `${store} is ${article}`;
export const storeAndItsConfigurationGivesThat = (claimed: string): string =>
	`${claimed} store, and its configuration gives that.`;
export const claimsTo = (store: string, consistency: string, otherConsistency: string): string =>
	`${store} claims to be ${consistency}; its configuration gives ${otherConsistency}, and the figures count on that.`;
export const noFeatureUsesIt = "No feature uses it.";
export const anName = (name: string): string => `an ${name}`;
export const noneOfItsFeaturesSays = "None of its features says what it needs.";
export const nameNeedsConsistency = (name: string, consistency: string): string => `${name} needs ${consistency}`;
export const whoUses = "Who uses it, what each needs, and what its reads get.";
export const feature = "Feature";
export const needs = "Needs";
export const itsReadsGet = "Its reads get";
export const enough = "Enough";
export const keeps = "Keeps";
export const notSaid = "not said";
export const records = "records";
export const counters = "counters";
export const balances = "balances";
export const sets = "sets";
export const aLog = "a log";
export const whatWasTraded = "What was traded:";

export const countReplicas = (count: number): string => plural(count, { one: "1 replica", other: `${count} replicas` });
export const oneRegion = "one region";
export const allWritesGoToOneLeader = (leader: string): string => `All writes go to one leader, in ${leader}.`;
export const eachRegionWritesToItsOwnReplica = "Each region writes to its own replica, or the nearest.";
export const readsWaitForAndWrites = (read: number, write: number): string =>
	`Reads wait for ${read} and writes for ${write} of its replicas.`;
export const countVotes = (count: number): string => plural(count, { one: "1 vote", other: `${count} votes` });
export const ofWhichHoldNoData = (witnesses: string): string => `, of which ${witnesses} hold no data`;
export const theNearestReplicaOrdersAWrite = (votes: string, witnesses: string): string =>
	`${votes}${witnesses}; the nearest replica orders a write.`;
export const theLeaderInOrdersAllWrites = (votes: string, witnesses: string, leader: string): string =>
	`${votes}${witnesses}; the leader in ${leader} orders all writes.`;
export const populationInWhere = (population: string, where: string): string => `${population} in ${where}`;
export const dataRestsAtItsHome = (value: string, copies: string): string =>
	`Data rests at its home: ${value}. ${copies}`;
export const noHomeHasACopyElsewhere = "No home has a copy elsewhere.";
export const homeInRegions = (home: string, regions: string): string => `${home} in ${regions}`;
export const copiesCopies = (copies: string): string => `Copies: ${copies}.`;
export const nothingIsReplicatedBetweenRegions = "Nothing is replicated between regions.";
export const aWriteIsConfirmedOnce = (replicas: number, of: number): string =>
	`A write is confirmed once ${replicas} of ${of} replicas have it`;
export const aWriteIsConfirmed = "A write is confirmed by one replica and copied afterwards";
export const itStops = "; it stops when one that it waits for is lost";
export const aLostReplicaIsLeft = "; a lost replica is left out";
export const whatIsCopiedAfterwards = ({
	waits,
	lost,
	p50Ms,
	p99Ms,
}: {
	waits: string;
	lost: string;
	p50Ms: string;
	p99Ms: string;
}): string => `${waits}${lost}. What is copied afterwards is applied ${p50Ms} after it arrives, ${p99Ms} at p99.`;
export const aHomesCopy = "a home's copy";
export const anotherLeader = "another leader";
export const peoplePromoteAfterTheLossIsNoticed = (what: string, span: string): string =>
	`People promote ${what}, ${span} after the loss is noticed.`;
export const itPromotesByItselfAfter = (what: string, automaticMs: string): string =>
	`It promotes ${what} by itself after ${automaticMs}.`;
export const theLaterOneStays = "the later one stays, the other is lost";
export const equalVersionsGoToPeople = "equal versions go to people, otherwise the higher stays";
export const theDataTypeMerges = "the data type merges them, and loses none";
export const theApplicationsMergeJoins = "the application's merge joins them, and loses none";
export const peopleDecideEachTime = "people decide each time";
export const oneOfThemFails = "one of them fails";
export const itDoesNotSay =
	"It does not say how two concurrent writes of one record end; the figures let the later one win.";
export const ofTwoConcurrentWritesOfOneRecord = (strategy: string, otherStrategy: string): string =>
	`Of two concurrent writes of one record ${strategy} (${otherStrategy}).`;

export const theSlowestReadTakes = (tail: string): string => `the slowest read takes ${tail}`;
export const theSlowestWrite = (tail: string): string => `the slowest write ${tail}`;
export const itIsAvailableOfTheTime = (availability: string): string =>
	` It is available ${availability} of the time, at least.`;
export const latencyAtP99 = (waits: string, available: string): string =>
	`Latency: ${waits} at p99, of all its users.${available}`;
export const forEverSinceNoRegion = "for ever, since no region answers";
export const stalenessNoneEveryReadSees = "Staleness: none, every read sees the last confirmed write.";
export const stalenessReadsInAreUp = (region: string, delayP99Ms: string, share: string): string =>
	`Staleness: reads in ${region} are up to ${delayP99Ms} behind at p99; at most ${share} of the reads of a feature miss a write.`;
export const lossNoneAConfirmedWrite = "Loss: none, a confirmed write outlives the loss of any one region.";
export const writesAtPeak = (lost: string): string => ` (${lost} writes at peak)`;
export const allWritesThereAreLost = "all writes there are lost if it does not return";
export const theLastOfWrites = (loss: string, many: string): string => `the last ${loss} of writes are lost${many}`;
export const theLastOfWritesAreMissing = (loss: string): string =>
	`the last ${loss} of writes are missing until it returns`;
export const lossWhenIsLost = (region: string, fate: string): string => `Loss: when ${region} is lost, ${fate}.`;
export const conflictsConflict = (conflict: string): string => `Conflicts: ${conflict}`;
export const hasNoneWhileAllIsWell = (name: string): string => `${name} has none while all is well.`;
export const updatesAnHourAreLost = (rate: string): string => `${rate} updates an hour are lost`;
export const anHourWaitForPeople = (rate: string): string => `${rate} an hour wait for people`;
export const eachFailsOneWrite = "each fails one write";
export const noneLosesAnUpdate = "none loses an update";
export const hasAnHourWhileAllIsWell = (name: string, rate: string, outcome: string): string =>
	`${name} has ${rate} an hour while all is well; ${outcome}.`;
