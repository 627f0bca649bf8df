import { plural } from "../plural.ts";

export const theBusinessCase = "the business case";
export const population = "population";
export const region = "region";
export const routingEntry = "routing entry";
export const balancer = "balancer";
export const application = "application";
export const store = "store";
export const observabilityComponent = "observability component";
export const feature = "feature";
export const scenario = "scenario";
export const note = "note";
export const scene = "scene";
export const startRemoved = (start: string): string => `${start} removed`;
export const inNames = (names: string): string => ` in ${names}`;
export const startAddedDetail = (start: string, detail: string): string => `${start} added:${detail}`;
export const startAdded = (start: string): string => `${start} added`;
export const theIsNowCalled = (word: string, from: string, to: string): string =>
	`The ${word} ${from} is now called ${to}`;

export const headlineFigures = "### Headline figures";
export const figure = "Figure";
export const before = "Before";
export const after = "After";
export const change = "Change";
export const theModel = "### The model";
export const ownCountMoreDifferences = (ownCount: number): string => `${ownCount} more differences`;
export const defaultsThatFollowFromThese = (followingCount: number): string =>
	`${followingCount} defaults that follow from these`;
export const changedCountOfFigureCountFigures = (changedCount: number, figureCount: number): string =>
	`${changedCount} of ${figureCount} figures`;
export const changesOfTheLayout = (layoutCount: number): string =>
	`${layoutCount} changes of the layout, which change no figure`;

export const comparisonOfTwoDesigns =
	"Comparison of two designs: what differs in the model, and by how much each figure moves.";
export const summary = "Summary";
export const theFiguresThatAreLookedAtFirst =
	"The figures that are looked at first, and whose they are: the worst of each design.";
export const unchanged = "unchanged";
export const changeBeforeA = (change: string, a: string): string => `${change}before ${a}`;
export const verdict = "Verdict";
export const bothInOnePicture =
	"Both in one picture. + added, − removed (drawn faintly), ~ changed, → moved, = renamed.";
export const thePictures = "The pictures";
export const beforeInComparisonReport = "Before.";
export const afterInComparisonReport = "After.";
export const whatDiffersInTheModel = "What differs in the model";
export const nothingThatEitherFileWritesDiffers = "Nothing that either file writes differs.";
export const defaultsThatFollow = "Defaults that follow";
export const neitherFileWritesThese = "Neither file writes these: they follow from the differences above.";
export const what = "What";
export const kind = "Kind";
export const field = "Field";
export const byHowMuchEachFigure = "By how much each figure moves";
export const ofFiguresChange = (changedCount: number, figureCount: number, unchanged: number): string =>
	`${changedCount} of ${figureCount} figures change. ${unchanged} stay as they are and are not listed.`;
export const monthlyCost = "Monthly cost";
export const latency = "Latency";
export const availability = "Availability";
export const recovery = "Recovery";
export const staleness = "Staleness";
export const conflicts = "Conflicts";
export const businessCase = "Business case";
export const rowCountOfAllChange = (rowCount: number, all: number): string => `${rowCount} of ${all} change.`;
export const theLayout = "The layout";
export const whereThingsStandOnTheCanvas = "Where things stand on the canvas. This changes no figure.";

export const onlyTheLayoutDiffers = " Only the layout differs.";
export const theModelIsTheSame = (elsewhere: string): string => `The model is the same.${elsewhere}`;
export const andDefaultsFollow = (following: number): string =>
	`, and ${following} ${plural(following, { one: "default follows", other: "defaults follow" })}`;
export const differencesOfTheModel = (ownCount: number): string =>
	`${ownCount} ${plural(ownCount, { one: "difference", other: "differences" })} of the model`;
export const onlyDefaultsDiffer = (following: number): string => `Only defaults differ: ${following}.`;
export const noneOfTheFiguresChanges = (figureCount: number): string => `None of the ${figureCount} figures changes.`;
export const changedOfFigureCountFiguresChange = (changed: number, figureCount: number, said: string): string =>
	`${changed} of ${figureCount} figures change: ${said}.`;

export const movesFromTo = (who: string, a: string, b: string): string => `${who} moves from ${a} to ${b}`;
export const bAdded = (b: string): string => `: ${b} added`;
export const aRemoved = (a: string): string => `: ${a} removed`;
export const beforeNotSet = (b: string): string => ` ${b}, before not set`;
export const noLongerSet = (a: string): string => ` no longer set, before ${a}`;
export const alsoRunsIn = (id: string, region: string): string => `${id} also runs in ${region}`;
export const noLongerRunsIn = (id: string, region: string): string => `${id} no longer runs in ${region}`;
export const idMoves = (id: string, from: string, to: string): string => `${id} moves from ${from} to ${to}`;
export const alsoHasAReplicaIn = (id: string, region: string): string => `${id} also has a replica in ${region}`;
export const noLongerHasAReplica = (id: string, region: string): string => `${id} no longer has a replica in ${region}`;
export const theReplicaInMovesTo = (id: string, from: string, to: string): string =>
	`${id}: the replica in ${from} moves to ${to}`;
export const idAlsoUsesStore = (id: string, store: string): string => `${id} also uses ${store}`;
export const noLongerUses = (id: string, store: string): string => `${id} no longer uses ${store}`;
export const usesInPlaceOf = (id: string, to: string, from: string): string => `${id} uses ${to} in place of ${from}`;
export const alsoSendsTo = (id: string, application: string): string => `${id} also sends to ${application}`;
export const noLongerSendsTo = (id: string, application: string): string => `${id} no longer sends to ${application}`;
export const sendsToInPlaceOf = (id: string, to: string, from: string): string =>
	`${id} sends to ${to} in place of ${from}`;
export const hasAWitness = "has a witness";
export const idRegionNoLongerWhat = (id: string, region: string, what: string): string =>
	`${id}: ${region} no longer ${what}`;
export const inPlaceOf = ({ id, to, what, from }: { id: string; to: string; what: string; from: string }): string =>
	`${id}: ${to} ${what} in place of ${from}`;

export const firstThirdFromSecond = ({
	first,
	third,
	second,
	fourth,
}: {
	first: string;
	third: string;
	second: string;
	fourth: string;
}): string => `${first}, ${third} from ${second}, ${fourth}`;
export const firstInSecond = (first: string, second: string): string => `${first} in ${second}`;
export const whenIsLost = ({
	second,
	third,
	first,
	fourth,
}: {
	second: string;
	third: string;
	first: string;
	fourth: string;
}): string => `${second}, ${third} when ${first} is lost, ${fourth}`;
export const total = "Total";
export const outageCostAvoided = "Outage cost avoided";
export const addedInfrastructure = "Added infrastructure";
export const net = "Net";
export const netInTheFirstYear = "Net in the first year";
export const payback = "Payback";
export const outageCost = "Outage cost from which it pays";

export const noAnswer = "no answer";
export const allOfIt = "all of it";
export const onReturn = "on return";
export const fineMs = (fine: string): string => `${fine} ms`;
export const localNumberPoints = (localNumber: string): string => `${localNumber} points`;
export const monthsMonths = (months: string): string => `${months} months`;
export const aYear = " a year";
export const oneRegion = "one region";

export const worstP99 = "Worst p99";
export const worstAvailability = "Worst availability";
export const rto = "RTO";
export const netOfTheBusinessCase = "Net of the business case";
export const featureOperationFromPopulation = (feature: string, operation: string, population: string): string =>
	`${feature}, ${operation} from ${population}`;
export const featureOperationWhenRegion = (feature: string, operation: string, region: string): string =>
	`${feature}, ${operation} when ${region} is lost`;

export const columnsStandInAnotherOrder = "Columns stand in another order";
export const thingInRegion = (thing: string, region: string): string => `${thing} in ${region}`;
export const standsElsewhereOnTheCanvas = (who: string): string => `${who} stands elsewhere on the canvas`;
export const locked = "locked";
export const noLongerLocked = "no longer locked";
export const isOnTheCanvas = (who: string, locked: string): string => `${who} is ${locked} on the canvas`;
export const looksDifferentOnTheCanvas = (who: string): string => `${who} looks different on the canvas`;

export const routingEntriesAreAsked = "Routing entries are asked in another order";
export const scenesAreShownInAnother = "Scenes are shown in another order";
export const whatBBeforeA = (what: string, b: string, a: string): string => `${what}: ${b}; before ${a}`;

export const design = "Design";
export const users = "Users";
export const traffic = "Traffic";
export const regions = "Regions";
export const routing = "Routing";
export const failover = "Failover";
export const balancing = "Balancing";
export const applicationInSectionNames = "Application";
export const data = "Data";
export const observability = "Observability";
export const features = "Features";
export const scenarios = "Scenarios";
export const costs = "Costs";
export const notes = "Notes";
export const scenes = "Scenes";

export const ttl = "TTL";
export const shareThatIgnoresTheTtl = "share that ignores the TTL";
export const rpo = "RPO";
export const length = "length";
export const unitsPerUsDollar = "units per US dollar";
export const applicationsItSendsTo = "applications it sends to";
export const storesItUses = "stores it uses";
export const kindOfValues = "kind of values";
export const followsTheData = "follows the data";
export const activeUsers = "active users";
export const homeOf = "home of";
export const regionFor = "region for";
export const weightOf = "weight of";
export const monthlyCostIn = "monthly cost in";
export const capacityIn = "capacity in";
export const instancesIn = "instances in";
export const copiesOf = "copies of";
export const confinementOf = "confinement of";
export const shareOf = "share of";
export const callsTo = "calls to";
export const oneTimeCostOf = "one-time cost of";
export const instancesInstances = "instances instances";

export const better = "better";
export const worse = "worse";
export const different = "different";
export const onlyBefore = "only before";
export const newInVerdictWords = "new";
