import { plural } from "../plural.ts";

export const givenByTheDesign = "Given by the design: ";
export const missing = "Missing: ";
export const toConfirm = "To confirm: ";

export const decisionIsAStore = (storeTitle: string, pattern: string, promise: string): string =>
	`Decision: ${storeTitle} is a ${pattern} store, ${promise}`;
export const architectureDecisionRecord = (design: string, subtitle: string): string =>
	`Architecture decision record of ${design}. Status: proposed. ${subtitle}`;
export const contextAndProblem = "Context and problem";
export const decisionDrivers = "Decision drivers";
export const consideredOptions = "Considered options";
export const decision = "Decision";
export const chosenConsistency = (consistency: string): string => `Chosen: ${consistency}`;
export const consequences = "Consequences";
export const good = "Good";
export const itsFeaturesHaveNoObjective = "Its features have no objective that is met.";
export const bad = "Bad";
export const noneShowsInTheFigures = "None shows in the figures.";
export const whatWasTraded = "What was traded";
export const nobodyUsesIt = "Nobody uses it.";
export const confirmation = "Confirmation";
export const claimedAndGiving = (claimed: string, consistency: string): string =>
	`claimed ${claimed} and giving ${consistency}`;
export const holdsInRegions = ({
	store,
	sizeBytes,
	replicaCount,
	replicas,
}: {
	store: string;
	sizeBytes: string;
	replicaCount: number;
	replicas: string;
}): string =>
	`${store} holds ${sizeBytes} in ${plural(replicaCount, { one: "1 region", other: `${replicaCount} regions` })} (${replicas}).`;
export const noFeatureUsesIt = "No feature uses it.";
export const theQuestionIsWhichConsistency = "The question is which consistency it shall give, and what that may cost.";
export const aLog = "a log";
export const valuesS = (values: string): string => `${values}s`;
export const readsAndWritesAtPeak = ({
	name,
	readsPerSecond,
	writesPerSecond,
	values,
}: {
	name: string;
	readsPerSecond: string;
	writesPerSecond: string;
	values: string;
}): string => `${name}: ${readsPerSecond} reads and ${writesPerSecond} writes at peak, of ${values}.`;
export const nameNeedsConsistency = (name: string, consistency: string): string => `${name} needs ${consistency}.`;
export const of0S = "0 s";
export const askedOfFeature = (asked: string, feature: string, objective: string): string =>
	`${asked} of ${feature}: ${objective}.`;
export const personalDataOfMayRestOnlyIn = (population: string, place: string): string =>
	`Personal data of ${population} may rest only in ${place}.`;
export const itsFeaturesStateNeitherNeedsNorObjectives =
	"Its features state neither needs nor objectives: the drivers are to be added.";
export const asDesignedConsistency = (consistency: string): string => `As designed: ${consistency}`;
export const otherOptionsWereNotWeighedHere = "Other options were not weighed here: that takes the design's file.";
export const ofIsAskedIs = ({
	asked,
	feature,
	value,
	of,
	objective,
}: {
	asked: string;
	feature: string;
	value: string;
	of: string;
	objective: string;
}): string => `${asked} of ${feature} is ${value} (${of}); asked is ${objective}.`;

export const decisionChosen = (chosen: string): string => `Decision: ${chosen}`;
export const regionsTakeRequests = (activeCount: number, active: string): string =>
	`${plural(activeCount, { one: "1 region", other: `${activeCount} regions` })} take requests (${active})`;
export const noRegion = "no region";
export const takesRequestsOtherRegionsBeside = (active: string, others: number): string =>
	`${active} takes requests, ${plural(others, { one: "1 other region", other: `${others} other regions` })} beside it`;
export const oneRegionActive = (active: string): string => `one region (${active})`;
export const itsUsersAre = (users: string): string => `Its users are ${users}.`;
export const theyAskForAtPeakOfFeatures = (total: string, featureCount: number, features: string): string =>
	`They ask for ${total} at peak of ${plural(featureCount, { one: "1 feature", other: `${featureCount} features` })}: ${features}.`;
export const theQuestion = "The question is in how many regions it shall take requests.";
export const ofFeature = (feature: string): string => ` of ${feature}`;
export const personalDataOfMayRest = (name: string, place: string | undefined): string =>
	`Personal data of ${name} may rest only in ${place}.`;
export const anHourOfOutageCosts = (outageCostPerHour: string): string =>
	`An hour of outage costs ${outageCostPerHour}.`;
export const servingUsersFromNear = (yearlyGain: string): string =>
	`Serving users from near is expected to bring ${yearlyGain} a year.`;
export const theFileGivesNeitherObjectives =
	"The file gives neither objectives nor a business case: the drivers are to be added.";
export const asDesigned = "As designed";
export const theOnlyOptionThatTheFiguresKnow = ": the only option that the figures know.";
export const of0Min = "0 min";
export const ofDowntimeAYear = (downtimeMinutesPerYear: string): string =>
	`, ${downtimeMinutesPerYear} of downtime a year`;
export const netAYear = (netYearly: string): string => `, ${netYearly} net a year`;
export const monthlyCostAMonthDowntimeMinutesPerYearNetYearly = (
	monthlyCost: string,
	downtimeMinutesPerYear: string,
	netYearly: string,
): string => `: ${monthlyCost} a month${downtimeMinutesPerYear}${netYearly}.`;
export const chosenChosen = (chosen: string): string => `Chosen: ${chosen}.`;
export const itMeetsOfObjectives = (met: number, heldCount: number): string =>
	`It meets ${met} of ${plural(heldCount, { one: "1 objective", other: `${heldCount} objectives` })}.`;
export const itsNetIsTheLargest = "Its net is the largest of the options.";
export const theLargestNet = (charAt: string, best: string): string =>
	`The largest net is that of ${charAt}${best}: say why that was not taken.`;
export const isAskedIs = ({
	asked,
	feature,
	value,
	objective,
}: {
	asked: string;
	feature: string;
	value: string;
	objective: string;
}): string => `${asked}${feature} is ${value}; asked is ${objective}.`;
export const aMonthMoreThanOneRegion = (more: string): string => `${more} a month more than one region.`;
export const downtimeAYearThanInOneRegion = (from: string, asked: string): string =>
	`${from} ${asked} downtime a year than in one region.`;
