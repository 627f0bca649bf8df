export const howMuchOfTheTime =
	"How much of the time a request finds an answer, from service levels of providers: thresholds for refunds, not measured failure rates.";
export const feature = "Feature";
export const operation = "Operation";
export const availability = "Availability";
export const downtimeAYear = "Downtime a year";
export const objective = "Objective";
export const mostlyFrom = "Mostly from";
export const availabilityOfS = (feature: string, operation: string): string =>
	`Availability of ${feature}, ${operation}s`;

export const oneRegion = "One region";
export const activePassive = "Active-passive";
export const activeActive = "Active-active";
export const oneRegionInBusinessBlocks = "one region";
export const whatRunsToday = "what runs today";
export const theThreeTopologiesAgainst = (oneRegion: string): string =>
	`The three topologies against ${oneRegion}, a year.`;
export const netOfActiveActive = "Net of active-active a year";
export const gain = "Gain";
export const outageCostAvoided = "Outage cost avoided";
export const addedInfrastructure = "Added infrastructure";
export const engineering = "Engineering";
export const net = "Net";
export const netInTheFirstYear = "Net in the first year";
export const whatTheVerdictHangs =
	"What the verdict hangs on: active-active’s lead a year with one input a quarter lower and a quarter higher.";
export const input = "Input";
export const markedThereTheVerdict = "Marked: there the verdict for or against active-active turns.";
export const noneOfThemTurns = "None of them turns the verdict for or against active-active.";
export const outageCostAnHour = "Outage cost an hour";
export const bill = "Bill";
export const unavailability = "Unavailability";
export const quantityOfTopology = (quantity: string, topology: string): string => `${quantity} of ${topology}`;

export const noStoreTakesConcurrentWrites =
	"No store takes concurrent writes of one record in several regions unseen, so there are no conflicts.";
export const writesOverwrittenUnseenWhileAllIsWell =
	"Writes overwritten unseen while all is well, at peak. Partitions bring more: the runbooks count them.";
export const store = "Store";
export const strategy = "Strategy";
export const conflictsAnHour = "Conflicts an hour";
export const updatesLostAnHour = "Updates lost an hour";
export const forPeopleAnHour = "For people an hour";
export const notSaid = "not said";
export const conflictsOfFeature = (feature: string): string => `Conflicts of ${feature}`;
export const rateAnHour = (rate: string): string => `${rate} an hour`;

export const asDesigned = "As designed";
export const baseline = "Baseline";
export const theBillAMonthByCategory = "The bill a month by category, beside the same features in fewer regions.";
export const billAMonth = "Bill a month";
export const theBillIsAMonth = (monthlyTotal: string, otherMonthlyTotal: string): string =>
	`The bill is ${monthlyTotal} a month, ${otherMonthlyTotal} a year.`;
export const aMillionRequestsCost = (perMillionRequests: string): string =>
	`A million requests cost ${perMillionRequests}.`;
export const ofItIsDataTransfer = (transferShare: string): string => `${transferShare} of it is data transfer.`;
export const roomForTheLoss = (headroomMonthly: string): string =>
	`Room for the loss of any one region is ${headroomMonthly} of it.`;
export const aDiscountOfIsTaken = (discount: string): string =>
	`A discount of ${discount} is taken off what is not pinned.`;
export const theLargestLinesOfTheBill = "The largest lines of the bill, a month.";
export const line = "Line";
export const category = "Category";
export const region = "Region";
export const aMonth = "A month";
export const share = "Share";
export const knownFrom = "Known from";
export const restCountSmallerLines = (restCount: number): string => `${restCount} smaller lines`;
export const theFile = "the file";
export const aListPrice = "a list price";
export const anEstimate = "an estimate";
export const theBillWhileARegionIsOut = "The bill while a region is out, at a monthly rate.";
export const out = "Out";
export const change = "Change";
export const mostlyIn = "Mostly in";

export const figuresAndTheirTerms = "Figures and their terms";
export const latenciesAreThose =
	"Latencies are those of one request on a warm connection, at peak load while all is well; p99 is what one request in a hundred exceeds. A tick meets its objective, a cross misses it. A figure's terms say how it was made.";
export const objectives = "Objectives";
export const latency = "Latency";
export const recovery = "Recovery";
export const staleness = "Staleness";
export const conflicts = "Conflicts";
export const load = "Load";
export const cost = "Cost";
export const businessCase = "Business case";

export const nobodyAsksForAnything = "Nobody asks for anything, so there is no latency.";
export const theSlowestPopulation = "The slowest population of each feature and operation.";
export const whatEachPopulationWaitsFor = "What each population waits for.";
export const users = "Users";
export const noRegion = "no region";
export const noAnswer = "no answer";
export const sOfP99 = (feature: string, operation: string, population: string): string =>
	`${feature}, ${operation}s of ${population}, p99`;
export const whatRequestsOfWait = (feature: string): string => `What requests of ${feature} wait for, at the median.`;

export const whatEachApplicationTakes =
	"What each application takes at peak while all is well, and at most when any one other region is lost. Capacity is that before autoscaling.";
export const application = "Application";
export const requests = "Requests";
export const capacity = "Capacity";
export const utilisation = "Utilisation";
export const whenOneIsLost = "When one is lost";
export const which = "Which";
export const notStated = "not stated";

export const noFeatureHasAnObjective = "No feature has an objective, and there is no budget.";
export const eachObjectiveHeldAgainst = "Each objective, held against the worst figure that it asks about.";
export const of = "Of";
export const asked = "Asked";
export const figure = "Figure";
export const whose = "Whose";
export const met = "Met";
export const theDesign = "the design";

export const theRegionThatMattersMost = "the region that matters most to it means for each feature";
export const eachRegionMeans = "each region means";
export const whatTheLoss = (theRegion: string): string =>
	`What the loss of ${theRegion}: the time until requests are answered again, at worst over the phases of the checks, and the writes at stake.`;
export const lost = "Lost";
export const wayIn = "Way in";
export const data = "Data";
export const recoveryTime = "Recovery time";
export const recoveryPoint = "Recovery point";
export const writesLost = "Writes lost";
export const wayInUntilUsersEnterAnotherRegion =
	"Way in: until users enter another region. Data: until the store serves them there. “On return” means not before the region is back.";
export const allThere = "all there";
export const ofSWhenIsLost = ({
	what,
	feature,
	operation,
	region,
}: {
	what: string;
	feature: string;
	operation: string;
	region: string;
}): string => `${what} of ${feature}, ${operation}s, when ${region} is lost`;

export const howFarBehindReads =
	"How far behind reads are, by the region where they enter, and how many of them miss a write.";
export const staleReads = "Stale reads";
export const alwaysReadTheLastConfirmedWrite = (fresh: string): string =>
	`Always read the last confirmed write: ${fresh}.`;
export const stalenessOf = (feature: string, region: string): string => `Staleness of ${feature} in ${region}, p99`;
