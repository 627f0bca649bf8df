import { plural } from "../plural.ts";

export const downtimeAYear = "Downtime a year, by what causes it";
export const whatTheObjectiveAllows = "what the objective allows";

export const roundTrips = "Round trips";
export const load = "Load";
export const prices = "Prices";
export const technologies = "Technologies";
export const howItIsComputed = "How it is computed";
export const latencyStalenessAvailability =
	"Latency, staleness, availability, recovery and cost in closed form, from the design alone.";
export const scenariosArePlayedStepByStep =
	"Scenarios are played step by step; the same design always gives the same run.";
export const betweenRegionsMeasured = (measured: string): string => `Between regions: ${measured}.`;
export const fromUsersToRegions = (measured: string): string => `From users to regions: ${measured}.`;
export const estimatedFromTheDistance = "estimated from the distance";
export const restEstimatedFromTheDistance = (rest: number): string => `, ${rest} estimated from the distance`;
export const measuredCountMeasuredSpan = (measuredCount: number, span: string, rest: string): string =>
	`${measuredCount} measured (${span})${rest}`;
export const ratesAreThoseOfThePeak = (averageOfPeak: string): string =>
	`Rates are those of the peak; the average over a day is ${averageOfPeak} of it.`;
export const lastMileToTheUsers = (p50Ms: string, p99Ms: string): string =>
	`Last mile to the users: ${p50Ms} p50, ${p99Ms} p99.`;
export const fromPublishedPrices = "from published prices";
export const estimated = "estimated";
export const givenInTheDesign = "given in the design";
export const ofTheMonthlyBill = (parts: string): string => `Of the monthly bill: ${parts}.`;
export const aDiscountOfIsTakenOff = (discount: string): string => `A discount of ${discount} is taken off.`;
export const fromTheCatalogue = (names: string): string => `From the catalogue: ${names}.`;
export const valuesAreEstimatedWhereNobodyPublishesOne = (estimated: number): string =>
	`${estimated} ${plural(estimated, { one: "value is", other: "values are" })} estimated where nobody publishes one.`;

export const readsThatSeeAWrite = "Reads that see a write after a time";

export const thisDesign = "This design";
export const pinnedBaseline = "Pinned baseline";
export const activePassive = "Active-passive";
export const oneRegion = "One region";
export const costAMonth = "Cost a month";
export const budgetMonthlyBudget = (monthlyBudget: string): string => `budget ${monthlyBudget}`;

export const monthlyCost = "Monthly cost";
export const worstP99 = "Worst p99";
export const noAnswer = "no answer";
export const worstAvailability = "Worst availability";
export const recoveryOfALostRegion = "Recovery of a lost region";
export const onReturn = "on return";
export const moneyLost = "Money lost";
export const noticedAfter = "Noticed after";
export const usersServedAgainAfter = "Users served again after";
export const failedRequests = "Failed requests";
export const writesRejected = "Writes rejected";
export const conflicts = "Conflicts";
export const updatesLost = "Updates lost";
export const allAgreeAfter = "All agree after";

export const countActiveUsers = (count: string, active: string): string => `${count}, ${active} users`;
export const everythingRunsAsDesigned = "Everything runs as designed.";

export const howFarBehindReplicasAre = "How far behind replicas are";
export const shownHere = "shown here";

export const latencyOfP50 = (feature: string): string => `Latency of ${feature}: p50, line to p99`;
export const objectiveForP99 = "objective for p99";

export const requestsThatAreAnswered = "Requests that are answered";

export const theWorstOf = (title: string, mostRows: number, rowCount: number): string =>
	`${title} (the ${mostRows} worst of ${rowCount})`;
