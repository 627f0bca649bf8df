import { plural } from "../plural.ts";

export const sayWhySeveralRegionsShall =
	"Say why several regions shall take requests although the business case favours fewer, or take fewer.";
export const andOneTimeOnce = (oneTime: string): string => `, and ${oneTime} once`;
export const raiseTheBudgetByAMonth = (monthlyTotal: string, monthlyBudget: string, once: string): string =>
	`Raise the budget by ${monthlyTotal} a month, or ask for a design that costs ${monthlyBudget} at most${once}.`;
export const approveAMonth = (monthlyTotal: string, otherMonthlyTotal: string, once: string): string =>
	`Approve ${monthlyTotal} a month (${otherMonthlyTotal} a year)${once}.`;
export const missedObjective = "missed objective";
export const missedCountMissedObjectives = (missedCount: number): string => `${missedCount} missed objectives`;
export const haveTheDesignChanged = (missedCount: string, features: string): string =>
	`Have the design changed until it meets the ${missedCount} of ${features}, or ask for less: the findings name the changes.`;
export const haveCounselDecideOnFindings = (foundCount: number): string =>
	`Have counsel decide on ${plural(foundCount, { one: "1 finding", other: `${foundCount} findings` })} on data residency: whether the data may rest or be processed there, or the design has to change.`;
export const allWritesThere = "all writes there";
export const theLastOfWrites = (loss: string): string => `the last ${loss} of writes`;
export const acceptWhatTheLoss = ({
	features,
	span,
	feature,
	region,
}: {
	features: number;
	span: string;
	feature: string;
	region: string;
}): string =>
	`Accept what the loss of a region may take from ${plural(features, { one: "1 feature", other: `${features} features` })} without a recovery point objective (at worst ${span} of ${feature} in ${region}), or set an objective.`;
export const acceptTheUpdatesThatConflicts = (losing: string): string =>
	`Accept the updates that conflicts lose while all is well: ${losing}.`;
export const anHourOfIn = (rate: string, feature: string, store: string): string =>
	`${rate} an hour of ${feature} in ${store}`;
export const takeARegionOut = "take a region out of routing";
export const promoteALeaderOf = (promoted: string): string => `promote a leader of ${promoted}`;
export const nameWhoMay = (what: string, span: string): string =>
	`Name who may ${what}, day and night: the figures count on it being done ${span} after the loss is noticed.`;
export const whatAnHourOfOutage = "what an hour of outage costs";
export const aMonthlyBudget = "a monthly budget";
export const objectivesForEachFeature = "objectives for each feature";
export const sayWhatTheDesignLeavesOpen = (missing: string): string => `Say what the design leaves open: ${missing}.`;

export const error = "Error. ";
export const warning = "Warning. ";
export const failure = "Failure. ";
export const ofTheRequestsAreAnswered = ({
	failureClause,
	servedShare,
	of,
	otherOf,
}: {
	failureClause: string;
	servedShare: string;
	of: number;
	otherOf: number;
}): string =>
	`${failureClause}, ${servedShare} of the requests are answered and ${of} of ${plural(otherOf, { one: "1 objective", other: `${otherOf} objectives` })} ${plural(of, { one: "is", other: "are" })} missed (`;
export const failureMatrix = "failure matrix";

export const theDesignHasOneRegion =
	"The design has one region: there is nothing to compare it with, and nothing outlives that region.";
export const noRegionTakesRequests = "No region takes requests while all is well, so there is nothing to compare with.";
export const theBillIsAMonth = (more: string, otherMore: string): string =>
	`The bill is ${more} a month (${otherMore} a year) more than that of one region with the same capacity.`;
export const theBillIsAMonthAYear = (more: string, otherMore: string): string =>
	`The bill is ${more} a month (${otherMore} a year) less than that of one region with the same capacity.`;
export const downtimeStaysAtAYear = (downtime: string): string =>
	`Downtime stays at ${downtime} a year, all requests together, as in one region.`;
export const falls = "falls";
export const rises = "rises";
export const downtimeFromToAYear = (falls: string, downtime: string, otherDowntime: string): string =>
	`Downtime ${falls} from ${downtime} to ${otherDowntime} a year, all requests together, against one region.`;
export const activePassiveWouldHaveLessDowntime = (downtime: string): string =>
	`Active-passive would have less downtime: ${downtime} a year.`;
export const againstOneRegion = "against one region";
export const againstWhatRunsToday = "against what runs today";
export const outagesCostAYearLess = (avoided: string, against: string, outage: string): string =>
	`Outages cost ${avoided} a year less ${against}, at ${outage} an hour.`;
export const outagesCostAYearMore = (avoided: string, against: string, outage: string): string =>
	`Outages cost ${avoided} a year more ${against}, at ${outage} an hour.`;
export const theOneTimeCosts = "The one-time costs are never paid back: the yearly net is not above nothing.";
export const noOutageCostAnHour =
	"No outage cost an hour would make it the best of the three: it is not more available than the best other.";
export const itIsTheBest = "It is the best of the three whatever an hour of outage costs.";
export const itIsTheBestOfTheThree = (breakEven: string): string =>
	`It is the best of the three from an outage cost of ${breakEven} an hour.`;
export const theOneTimeCostsArePaid = "The one-time costs are paid back within a month.";
export const theOneTimeCostsArePaidBack = (months: string): string =>
	`The one-time costs are paid back after ${months} months.`;
export const theDesignBesideTheSame =
	"The design beside the same features in fewer regions with all its capacity. The p99 of a population is the mean of its features' p99, weighted by their requests.";
export const billAMonth = "Bill a month";
export const downtimeAYear = "Downtime a year";
export const netAYear = "Net a year";
export const p99OfS = (operation: string, population: string): string => `p99 of ${operation}s, ${population}`;
export const noAnswer = "no answer";

export const summary = "Summary";
export const whatItBuys = "What it buys";
export const theBiggestRisk = "The biggest risk";
export const theBiggestRisks = "The biggest risks";
export const noRuleOfTheReview =
	"No rule of the review found an error or a warning, and no failure that was played misses an objective.";
export const whatIsAskedOfThose = "What is asked of those who decide";
export const nothingIsLeftOpenByTheFigures = "Nothing is left open by the figures.";
export const costAMonth = "Cost a month";
export const noBudgetIsSet = "no budget is set";
export const budgetMonthlyBudget = (monthlyBudget: string): string => `budget ${monthlyBudget}`;
export const costAYear = "Cost a year";
export const slowestP99 = "Slowest p99";
export const featureOperationSOfPopulation = (feature: string, operation: string, population: string): string =>
	`${feature}, ${operation}s of ${population}`;
export const lowestAvailability = "Lowest availability";
export const longestRecovery = "Longest recovery";
export const sWhenIsLost = (feature: string, operation: string, region: string): string =>
	`${feature}, ${operation}s when ${region} is lost`;
export const mostWritesAtStake = "Most writes at stake";
export const whenIsLost = (feature: string, region: string): string => `${feature}, when ${region} is lost`;

export const asDesignedRegionsTakeRequests = (spokenNumber: string): string =>
	`As designed: ${spokenNumber} regions take requests`;
export const asDesignedOneRegionTakes = "As designed: one region takes requests";
export const asDesignedOneRegion = "As designed: one region";
export const oneRegionRegion = (region: string | undefined): string => `One region (${region})`;
export const activePassiveRegions = (regions: string): string => `Active-passive (${regions})`;

export const noObjectiveIsWrittenDown =
	"No objective is written down, so nothing says whether the design is good enough";
export const isMissed = "is missed";
export const areMissed = "are missed";
export const missedCountOfHeldCountObjectivesWhich = (missedCount: number, heldCount: number, which: string): string =>
	`${missedCount} of ${heldCount} objectives ${which}`;
export const theOnlyObjectiveIsMet = "The only objective is met";
export const allObjectivesAreMet = (heldCount: number): string => `All ${heldCount} objectives are met`;
export const anError = "an error";
export const errorsErrors = (errors: number): string => `${errors} errors`;
export const butTheReviewFound = (all: string, errors: string): string => `${all}, but the review found ${errors}`;
export const whoseAskedValue = ({
	whose,
	asked,
	value,
	of,
	objective,
}: {
	whose: string;
	asked: string;
	value: string;
	of: string;
	objective: string;
}): string => `${whose}${asked} ${value} (${of}; asked ${objective})`;
export const andOthersMore = (others: number): string => `; and ${others} more`;
export const missedNamedOthers = (named: string, others: string): string => `Missed: ${named}${others}.`;
export const theReviewsRulesFoundNeither = "The review's rules found neither errors nor warnings.";
export const theReviewsRulesFound = (counts: string): string => `The review's rules found ${counts}.`;
export const oneRegion = "one region";
export const theFileHasNoBusinessCase = "The file has no business case, so what the design is worth is not computed.";
export const withOneRegionTheBusiness = "With one region the business case has nothing to weigh.";
export const asDesignedItNets = (netYearly: string): string => `as designed it nets ${netYearly} a year`;
export const moreThanTheNextBest = (lead: string): string => `${lead} more than the next best`;
export const lessThanTheBest = (lead: string): string => `${lead} less than the best`;
export const ofTheThreeTopologies = (verdict: string, net: string, by: string): string =>
	`Of the three topologies the business case favours ${verdict}: ${net}, ${by}.`;
