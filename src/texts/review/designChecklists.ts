import { plural } from "../plural.ts";

export const theBillIsWithinABudget = "The bill is within a budget.";
export const noBudgetIsSet = (monthlyTotal: string): string => `No budget is set; the bill is ${monthlyTotal} a month.`;
export const ofAMonth = (monthlyTotal: string, monthlyBudget: string): string =>
	`${monthlyTotal} of ${monthlyBudget} a month.`;
export const regionsAreAsLarge = "Regions are as large as their load asks for.";
export const applicationInRegion = (application: string, region: string): string => `${application} in ${region}`;
export const noCapacityIsStated = "No capacity is stated: compare what runs with what is used.";
export const atPeakTheRegions = (value: string, otherValue: string): string =>
	`At peak the regions are between ${value} and ${otherValue} full.`;
export const tooSmall = "Too small";
export const underFullWhicheverOneRegion = (leastUtilisation: string): string =>
	`Under ${leastUtilisation} full whichever one region is lost`;
export const dataTransferIsAtMost = "Data transfer is at most 10 % of the bill.";
export const thereIsNoBill = "There is no bill.";
export const itIsAMonth = (transferShare: string, transfer: string): string =>
	`It is ${transferShare}, ${transfer} a month`;
export const theMostIs = (largest: string): string => `; the most is ${largest}`;
export const everythingThatRunsIsOnTheBill = "Everything that runs is on the bill.";
export const theDesignHasNoApplication = "The design has no application.";
export const everyApplicationSaysWhatItRuns = "Every application says what it runs on, or what it costs.";
export const theFiguresOfTheBill = "The figures of the bill are confirmed by a real one.";
export const everyLineIsPinnedInTheFile = "Every line is pinned in the file.";
export const ofAMonthIsFromListPrices = ({
	rest,
	monthlyTotal,
	of,
	otherOf,
}: {
	rest: string;
	monthlyTotal: string;
	of: string;
	otherOf: string;
}): string =>
	`${rest} of ${monthlyTotal} a month is from list prices (${of}) and estimates (${otherOf}): compare the largest lines with an offer or a bill, and pin them.`;
export const steadyLoadIsBoughtWithCommitments = "Steady load is bought with commitments.";
export const noMachinesAreOnTheBill = "No machines are on the bill.";
export const aDiscountOfIsInTheFigures = (discount: string): string => `A discount of ${discount} is in the figures.`;
export const noDiscountIsInTheFigures = (compute: string, averageOfPeak: string): string =>
	`No discount is in the figures: compute and databases are ${compute} a month at on-demand prices, with an average load of ${averageOfPeak} of the peak.`;
export const oldDataIsArchivedOrDeleted = "Old data is archived or deleted.";
export const theDesignStoresNothing = "The design stores nothing.";
export const oneRegion = "one region";
export const replicaCountRegions = (replicaCount: number): string => `${replicaCount} regions`;
export const storageIsAMonth = ({
	storage,
	first,
	sizeBytes,
	replicaCount,
}: {
	storage: string;
	first: string;
	sizeBytes: string;
	replicaCount: string;
}): string =>
	`Storage is ${storage} a month; the most is ${first} with ${sizeBytes} in ${replicaCount}: ask how old its data gets.`;
export const whatUsersReadOften = "What users read often and alike comes from an edge cache.";
export const answersToUsersCostNothing = "Answers to users cost nothing on this bill.";
export const cachedHaveOne = (cached: string, cachedCount: number): string =>
	`${cached} ${plural(cachedCount, { one: "has", other: "have" })} one.`;
export const answersToUsersCostAMonth = (total: string, without: string, withoutCount: number): string =>
	`Answers to users cost ${total} a month; ${without} ${plural(withoutCount, { one: "has", other: "have" })} no edge cache: ask which of their reads are alike.`;
export const theCostOfEachRegionIsWatched = "The cost of each region is watched, and jumps are noticed.";
export const setAnAlert = (told: string): string => `Set an alert on each: ${told} a month.`;
export const itIsKnown = "It is known what the bill becomes while a region is out.";
export const thereIsOneRegion = "There is one region.";
export const itIsAMonthMore = (change: string, out: string): string =>
	`it is ${change} a month more while ${out} is out, at worst`;
export const itIsNoMore = "it is no more while any region is out";
export const theRoomKept = (headroomMonthly: string): string => `the room kept for it costs ${headroomMonthly} a month`;
export const noRoom = "no room for it is on the bill";
export const byTheFigures = (change: string, headroomMonthly: string): string =>
	`By the figures ${change}; ${headroomMonthly}: check that quotas and commitments allow it.`;
export const theDesignIsWorthWhatItCosts = "The design is worth what it costs.";
export const theFileHasNoBusinessCase =
	"The file has no business case: give yearly revenue or the cost of an hour of outage.";
export const oneRegionTakesRequests = "One region takes requests: the business case is for several.";
export const itNetsAYear = (net: string): string => `It nets ${net} a year, the most of the three topologies.`;
export const itNetsAYearLess = (net: string, lead: string): string =>
	`It nets ${net} a year, ${lead} less than the best of the three topologies.`;

export const theStoresHoldWhatTheFeaturesNeed = "The stores hold what the features need.";
export const theDesignHasNoStores = "The design has no stores.";
export const eachStoresTechnologyCanRun = "Each store's technology can run the way it is drawn.";
export const theCatalogueDoesNotKnow = (unknown: string): string =>
	`The catalogue does not know the technology of ${unknown}: check pattern, replication and limits with its manual.`;
export const itsTechnology = "its technology";
export const allStoreCountTechnologies = (storeCount: number): string => `all ${storeCount} technologies`;
export const theCatalogueKnowsInThisPattern = (storeCount: string): string =>
	`The catalogue knows ${storeCount} in this pattern.`;
export const replicationIsConfigured = "Replication is configured for the consistency that is claimed.";
export const nothingIsReplicatedBetweenRegions = "Nothing is replicated between regions.";
export const storesThatVoteKeep = "Stores that vote keep a majority when any one region is lost.";
export const noStoreVotes = "No store votes.";
export const nameHasValueCountVotes = (name: string, valueCount: number): string => `${name} has ${valueCount} votes`;
export const replicasAreAtMost10 = "Replicas are at most 10 s behind at p99.";
export const noReadIsBehind = "No read is behind.";
export const theFarthestBehindIsAtP99 = (worst: string): string => `The farthest behind is ${worst} at p99.`;
export const itIsDecidedHowStale = "It is decided how stale reads may be, and they are no staler.";
export const everyReadSeesTheLastConfirmedWrite = "Every read sees the last confirmed write.";
export const areUpToBehindAtP99 = ({
	feature,
	of,
	value,
	objective,
}: {
	feature: string;
	of: string;
	value: string;
	objective: string;
}): string => `${feature}: ${of} are up to ${value} behind at p99; asked is ${objective}.`;
export const featureMostAtP99 = (feature: string, most: string): string => `${feature} (${most} at p99)`;
export const noObjectiveSaysHowStaleMay = (told: string): string =>
	`No objective says how stale ${told} may be: decide it, and alert on it.`;
export const everyFeatureWhoseReadsLag = "Every feature whose reads lag has an objective, and meets it.";
export const itIsDecidedHowMany =
	"It is decided how many writes the loss of a region may take, and no more are at stake.";
export const nobodyWrites = "Nobody writes.";
export const of0S = "0 s";
export const ofWritesAreAtStake = ({
	feature,
	value,
	of,
	objective,
}: {
	feature: string;
	value: string;
	of: string;
	objective: string;
}): string => `${feature}: ${value} of writes are at stake (${of}); asked is ${objective}.`;
export const mayLoseWrites = (silent: string, silentCount: number): string =>
	`${silent} may lose writes and ${plural(silentCount, { one: "has", other: "have" })} no recovery point objective: set one, or accept it.`;
export const everyFeatureThatMayLose =
	"Every feature that may lose writes has an objective and meets it; the others lose none.";
export const conflictsAreDetected = "Conflicts are detected, counted and resolved without losing what matters.";
export const noStoreCanHaveConflicts = "No store can have conflicts.";
export const losesUpdatesAnHour = (feature: string, rate: string): string =>
	`${feature} loses ${rate} updates an hour while all is well: check that nobody minds`;
export const conflictsAnHourOfWaitForPeople = (rate: string, feature: string): string =>
	`${rate} conflicts an hour of ${feature} wait for people: check who they are`;
export const checkThatTheMerge = (name: string): string =>
	`check that the merge of ${name} gives the same in any order`;
export const checkThatTheApplication = (name: string): string =>
	`check that the application of ${name} writes the merging data type and not plain values`;
export const whileAllIsWellThereAreNone =
	"While all is well there are none; a partition brings some: check that they are counted.";
export const schemaChangesAreRolledOut = "Schema changes are rolled out so that old and new code can share the data.";
export const noStoreIsInSeveralRegions = "No store is in several regions.";
export const storesInSeveralRegions = (severalCount: number, several: string): string =>
	`${plural(severalCount, { one: "1 store", other: `${severalCount} stores` })} in several regions (${several}): look for the expand, migrate and contract steps of the next change.`;
export const thereAreBackupsApartFromReplication = "There are backups apart from replication, and a restore was timed.";
export const theStore = "the store";
export const eachOfTheStores = (dataCount: number): string => `each of the ${dataCount} stores`;
export const replicationCopiesAMistakenDeletion = (dataCount: string, total: string): string =>
	`Replication copies a mistaken deletion too, and the design does not say what is backed up: ask for the last restore of ${dataCount} (${total} in all) and how long it took.`;

export const theRegionsWereChosen = "The regions were chosen by where the users are.";
export const noUsersAskForAnything = "No users ask for anything: say who uses the design, and where they are.";
export const everyRegionThatTakesRequests = (population: string, p50Ms: string, region: string): string =>
	`Every region that takes requests is somebody's nearest; the farthest users, ${population}, are ${p50Ms} from ${region}, which they enter.`;
export const itIsDecidedWherePersonal = "It is decided where personal data may rest, and it rests there.";
export const noStoreHoldsPersonalData = "No store holds personal data.";
export const nothingIsConfined = (personal: string, personalCount: number): string =>
	`Nothing is confined. ${personal} ${plural(personalCount, { one: "holds", other: "hold" })} personal data: check that no law binds the users' data to a place, or give the population a residency.`;
export const storesWithConfinedData = (confinedCount: number, confined: string): string =>
	`${plural(confinedCount, { one: "1 store", other: `${confinedCount} stores` })} with confined data (${confined}) ${plural(confinedCount, { one: "keeps", other: "keep" })} it, and its requests, in its jurisdiction.`;
export const confinedDataStays = "Confined data stays in its jurisdiction when a region is lost.";
export const noDataIsConfined = "No data is confined.";
export const whicheverRegionIsLost =
	"Whichever region is lost, requests on confined data go to another in the jurisdiction, or wait.";
export const eachFeatureSaysWhichConsistencyItNeeds = "Each feature says which consistency it needs, and gets it.";
export const theDesignHasNoFeatures = "The design has no features.";
export const moreOfTheFeaturesGet = (shortCount: number): string =>
	` ${shortCount} more of the features get less than they need.`;
export const needsAndGets = ({
	first,
	consistency,
	given,
	more,
}: {
	first: string;
	consistency: string;
	given: string;
	more: string;
}): string => `${first} needs ${consistency} and gets ${given}.${more}`;
export const doNotSayWhatTheyNeed = (names: string, silentCount: number): string =>
	`${names} ${plural(silentCount, { one: "does", other: "do" })} not say what ${plural(silentCount, { one: "it needs", other: "they need" })}; those that do get it.`;
export const allFeaturesGetWhatTheyNeed = (featureCount: number, weak: number): string =>
	`All ${featureCount} features get what they need; ${weak} of them can do with less than strong.`;
export const itIsDecidedHowConcurrent =
	"It is decided how concurrent writes of one record end, to suit what is written.";
export const noStoreTakesConcurrentWrites = "No store takes concurrent writes of a record in several regions unseen.";
export const notSaid = "not said";
export const recordsThatTheLastWrite = "; records that the last write overwrites are plain ones";
export const usersReachAnotherRegionWithout = "Users reach another region without waiting for long-lived DNS answers.";
export const theDesignHasNoRouting = "The design has no routing: nothing moves users to another region.";
export const usersAreMovedBy = (methods: string): string => `Users are moved by ${methods}.`;
export const theirClients = "their clients";
export const itIsDefined = "It is defined when a region is taken out, and when it comes back.";
export const itComesBackUnderErrors = (errorRate: string, cooldownMs: string): string =>
	`It comes back under ${errorRate} errors and not within ${cooldownMs} of the last change.`;
export const nothingThatRequestsNeedStands = "Nothing that requests need stands in one region only.";
export const regionsTakeRequests = (activeCount: number): string =>
	`${plural(activeCount, { one: "1 region", other: `${activeCount} regions` })} take requests, and every component on their way runs, and all data rests, in more than one.`;
export const whenAnyOneRegionIsLost = "When any one region is lost, the others have room for its requests at peak.";
export const stateNoCapacity = (silent: string, silentCount: number): string =>
	`${silent} ${plural(silentCount, { one: "states", other: "state" })} no capacity: find out by a load test what one region takes.`;
export const theFullestRegion = (used: string): string =>
	`The fullest region is at ${used} while all is well, and no loss of one leaves requests without room.`;
export const eachFeatureHasObjectives = "Each feature has objectives to hold the design against.";
export const allHaveSome = (featureCount: number): string => `All ${featureCount} have some.`;
export const noneHasAny = "None has any";
export const withoutHaveNone = (without: string, withoutCount: number): string =>
	`${without} ${plural(withoutCount, { one: "has", other: "have" })} none`;
export const itIsEstimated = "It is estimated what the design costs and what it is worth.";
export const theBillIsAMonth = (bill: string): string =>
	`The bill is ${bill} a month; the file has no business case: say what an hour of outage costs.`;
export const theBillIsAMonthTheBusiness = (bill: string, net: string): string =>
	`The bill is ${bill} a month; the business case nets ${net} a year.`;
export const theBillIsAMonthTheBusinessCase = (bill: string, net: string): string =>
	`The bill is ${bill} a month; the business case nets ${net} a year, and another topology nets more.`;
