import { plural } from "../plural.ts";

export const whenIsLost = (first: string): string => `When ${first} is lost`;
export const whenIsCutOff = (first: string): string => `When ${first} is cut off from the other regions`;
export const whenAndAreCut = (first: string, second: string): string =>
	`When ${first} and ${second} are cut from each other`;
export const whenLosesItsLeaderIn = (first: string, second: string): string =>
	`When ${first} loses its leader in ${second}`;
export const whenLosesItsHomeIn = (first: string, second: string): string =>
	`When ${first} loses its home in ${second}`;
export const whenTakesNoChanges = (first: string): string => `When ${first} takes no changes`;
export const atAFalseAlarmOn = (first: string): string => `At a false alarm on ${first}`;
export const whenAndAreLost = (first: string, second: string): string => `When ${first} and ${second} are lost at once`;

export const errors = "Errors";
export const warnings = "Warnings";
export const worthKnowing = "Worth knowing";
export const findings = "Findings";
export const theRulesFoundNothingToSay = "The rules found nothing to say.";
export const rulesLookedAtTheDesign = (objectCount: number): string =>
	`${objectCount} rules looked at the design. What a finding says can be changed where the column says so in one step of the editor.`;
export const what = "What";
export const where = "Where";
export const whatToDo = "What to do";
export const pathLineLine = (path: string, line: number): string => `${path}, line ${line}`;
export const inOneStep = (fix: string, help: string): string => `In one step: ${fix}. ${help}`;

export const availability = "availability";
export const recoveryTime = "recovery time";
export const recoveryPoint = "recovery point";
export const staleness = "staleness";
export const readLatencyP99 = "read latency (p99)";
export const writeLatencyP99 = "write latency (p99)";
export const monthlyBill = "monthly bill";
export const theWholeBill = "the whole bill";
export const readsInRegion = (region: string): string => `reads in ${region}`;
export const noAnswer = "no answer";
export const sWhenIsLost = (operation: string, region: string): string => `${operation}s when ${region} is lost`;

export const failureMatrix = "Failure matrix";
export const theStandardFailures = "The standard failures were not played for this document. ";
export const archipelagoMatrix = "archipelago matrix";
export const playsThem = " plays them, and so does the failure matrix of the editor.";
export const darkerIsWorseWithinAColumn =
	"Darker is worse within a column. A cross misses an objective of some feature, a tick is within the strictest.";
export const failure = "Failure";
export const objectivesMet = "Objectives met";
export const failuresOfMinutes = (rowCount: number, faultMinutes: number): string =>
	`${plural(rowCount, { one: "1 failure", other: `${rowCount} failures` })} of ${faultMinutes} minutes each, played one at a time.`;
export const noFeatureHasAnObjective = (played: string): string =>
	`${played} No feature has an objective that they could miss.`;
export const everyObjectiveIsMet = (played: string): string => `${played} Every objective is met in all of them.`;
export const ofThemMissAnObjective = (played: string, missingCount: number): string =>
	`${played} ${missingCount} of them ${plural(missingCount, { one: "misses", other: "miss" })} an objective.`;
export const theLatencyObjectives = (nameCount: number, names: string): string =>
	`The latency objective${plural(nameCount, { one: "", other: "s" })} of ${names} ${plural(nameCount, { one: "is", other: "are" })} missed while all is well, and so in each of them.`;
export const metOfOf = (met: number, of: number): string => `${met} of ${of}`;

export const onReturn = "on return";
export const allOfIt = "all of it";

export const thePicture = "The picture";
export const theDesignAColumnForEachRegion = "The design: a column for each region, a lane for each layer.";
export const whereItsUsersAndRegionsAre = "Where its users and regions are.";
export const whoUses =
	"Who uses it. The round trip is the median to the region that most of their requests enter, without the last mile.";
export const users = "Users";
export const place = "Place";
export const share = "Share";
export const roundTrip = "Round trip";
export const nearest = "Nearest";
export const jurisdiction = "Jurisdiction";
export const noRegion = "no region";
export const personalDataRestsIn = (own: string, residency: string): string =>
	`${own}, personal data rests in ${residency}`;
export const whereItRuns = "Where it runs, and the requests that enter each region at peak while all is well.";
export const region = "Region";
export const provider = "Provider";
export const role = "Role";
export const requests = "Requests";

export const designReviewSubtitle = (subtitle: string): string => `Design review. ${subtitle}`;
export const theDesignsFile = "The design's file";

export const firstToLast = (first: string, last: string): string => `${first} to ${last}`;
export const catalogueFiguresAsOf = (first: string): string => ` Catalogue figures as of ${first}.`;
export const countRegions = (count: number): string => plural(count, { one: "1 region", other: `${count} regions` });
export const countStores = (count: number): string => plural(count, { one: "1 store", other: `${count} stores` });
export const countFeatures = (count: number): string => plural(count, { one: "1 feature", other: `${count} features` });
export const countScenarios = (count: number): string =>
	plural(count, { one: "1 scenario", other: `${count} scenarios` });
