import { plural } from "./plural.ts";

export const downtimeAYear = "Downtime a year";
export const byWhatCausesIt = "by what causes it";
export const featureOperationAvailabilityAvailable = (
	feature: string,
	operation: string,
	availability: string,
): string => `${feature}, ${operation}: ${availability} available`;
export const aYear = (feature: string, operation: string, downtimeMinutesPerYear: string): string =>
	`${feature}, ${operation}: ${downtimeMinutesPerYear} a year`;
export const whatTheObjectiveAllows = "what the objective allows";
export const otherCauses = "other causes";

export const transferIs = "Transfer is {share} of the infrastructure";
export const transferOfTheInfrastructure = (transferShare: string): string =>
	`Transfer: ${transferShare} of the infrastructure`;
export const aMillionRequests = (perMillionRequests: string): string => `A million requests: ${perMillionRequests}`;
export const perMillionRequests = "{amount} per million requests";
export const headroomForTheLoss = "{amount} headroom for the loss of a region";

export const fromTheBillTheFilePins = "From the bill: the file pins it";
export const fromTheCataloguesPrices = "From the catalogue's prices";
export const anEstimateAPrice = "An estimate: a price or a size behind it is one";
export const aMonth = (label: string, monthly: string): string => `${label}: ${monthly} a month`;
export const estimate = "estimate {amount}";
export const estimateOfAMonth = (label: string, estimate: string): string =>
	`Estimate of ${label}: ${estimate} a month`;

export const nothingHereCostsAnythingYet = "Nothing here costs anything yet.";
export const theBillLineByLine = "The bill, line by line";
export const countLines = (count: number): string => plural(count, { one: "1 line", other: `${count} lines` });

export const businessCase = "Business case";

export const noRegionIsActiveSoThere = "No region is active, so there is no one region to compare with.";
export const addABusinessCase = "Add a business case";
export const noBusinessCaseYet =
	"No business case yet. Under {business} write what an hour's outage costs ({outageCostPerHour}), what active-active gains and takes a year ({yearlyGain}, {yearlyEngineering}), one-time costs ({oneTime}), and what runs today ({baseline}). It then stands here beside one region and active-passive.";
export const addABusinessCaseToFill = "Add a business case to fill in";

export const asATable = (title: string): string => `${title} as a table`;
export const showAsATable = "Show as a table";

export const roundTrips = "Round trips";
export const latency = "Latency";
export const availability = "Availability";
export const consistency = "Consistency";
export const conflicts = "Conflicts";
export const conflictsAnHour = (feature: string, perHour: string): string => `${feature}: ${perHour} conflicts an hour`;
export const conflictsAnHourInText = "conflicts an hour";

export const allConnected = "All connected";
export const regionCutOff = "Region cut off";
export const noWriteIsEverOverwrittenUnseen =
	"No write is ever overwritten unseen: no store takes writes in several regions without a quorum or a leader between them.";
export const whileIt = "While";

export const allWorstRegion = "all, worst region";
export const shareOfReadsThatSee = "Share of reads that see a write after a time";
export const readsThatSeeAWriteAfter = "reads that see a write after…";
export const noReadIsEverStale = "No read is ever stale: it sees every write at once.";
export const noReadOfIsEverStale = (feature: string): string =>
	`No read of ${feature} is ever stale: it sees every write at once.`;
export const of99PercentOfTheReads = "99 % of the reads see a write after so long";
export const shareOfTheReadsThatSee = "Share of the reads that see an old value";
export const stale = "stale";
export const objectiveForP99 = "objective for p99";
export const readIn = (name: string, region: string): string => `${name}, read in ${region}`;
export const delayInP99 = (name: string, region: string, delayP99Ms: string): string =>
	`${name}, delay in ${region}: ${delayP99Ms} p99`;
export const staleReadsIn = (name: string, region: string, staleReadShare: string): string =>
	`${name}, stale reads in ${region}: ${staleReadShare}`;

export const copyAsCsv = (title: string): string => `Copy ${title} as CSV`;
export const copied = "Copied";
export const copyAsCsvInText = "Copy as CSV";

export const designTotalAMonth = (design: string, total: string): string => `${design}: ${total} a month`;
export const budget = (budget: string): string => `budget ${budget}`;
export const nameAmountAMonth = (name: string, amount: string): string => `${name}: ${amount} a month`;
export const keptWhenItWasPinned = "Kept when it was pinned";

export const monthlyCost = "Monthly cost";
export const breakTheBillDownBy = "Break the bill down by";

export const feature = "Feature";

export const whyTitle = (title: string): string => `Why ${title}`;

export const headroomAMonth = (monthly: string): string => `Headroom: ${monthly} a month`;

export const slowestOf = (featureCount: number): string => `slowest of ${featureCount}`;
export const change = "change";
export const populationOperationBareMsPercentile = ({
	population,
	operation,
	bareMs,
	percentile,
}: {
	readonly population: string;
	readonly operation: string;
	readonly bareMs: string;
	readonly percentile: string;
}): string => `${population}, ${operation}: ${bareMs} ms ${percentile}`;

export const anApplicationAndAStore = "an application and a store";
export const anApplication = "an application";
export const aStore = "a store";
export const noFeatureYetAFeatureSays = (figure: string): string =>
	`No feature yet. A feature says which application reads and writes which store, how often, and its ${figure} shows here.`;
export const itNeedsFirst = (missing: string): string => ` It needs ${missing} first.`;
export const addAFeature = "Add a feature";
export const findMissing = (missing: string): string => `Find ${missing}`;

export const objectivesMarks = (marks: string): string => `objectives ${marks}`;
export const objectiveRound = (count: number, only: undefined | string, round: number): string =>
	plural(count, { one: `${only} objective ${round}`, other: `objective ${round}` });

export const minutesMin = (minutes: number): string => `${minutes} min`;
export const cutOff = "Cut off";
export const recordsBothSidesWroteInMin = (listMinutes: number): string =>
	`Records both sides wrote in ${listMinutes} min:`;
export const recordsOnBothSidesAfterMin = (name: string, records: string, listMinutes: number): string =>
	`${name}: ${records} records on both sides after ${listMinutes} min`;
export const updatesLost = (lostUpdates: string): string => `${lostUpdates} updates lost`;
export const needAPerson = (forPeople: string): string => `${forPeople} need a person`;
export const nothingLost = "nothing lost";

export const aRoundTripNeedsTwoPlaces = "A round trip needs two places: add users, or another region.";
export const msEstimated = "ms, ≈ estimated";
export const percentile = "Percentile";
export const fromToIndex = (from: string, index: undefined | string): string => `${from} to ${index}`;
export const titleMsAtPercentileSource = ({
	title,
	ms,
	percentile,
	source,
}: {
	readonly title: string;
	readonly ms: string;
	readonly percentile: string;
	readonly source: string;
}): string => `${title}: ${ms} at ${percentile}, ${source}`;

export const theCostOfSurviving = "The cost of surviving";
export const headroomForAnyRegionsLoss = "Headroom for any region's loss";
export const ofTheBill = (headroom: string): string => `${headroom} of the bill`;
export const billWhileIsOut = (out: string): string => `Bill while ${out} is out`;
export const outAMonth = (out: string, monthly: string): string => `${out} out: ${monthly} a month`;
export const outOutChangeA = (out: string, change: string): string => `${out} out: ${change} a month`;
export const noChange = "no change";

export const whatTheVerdictHangsOn = "What the verdict hangs on";
export const activeActivesLeadIsAYear = (lead: string, turns: boolean): string =>
	`Active-active's lead is ${lead} a year; ${turns ? "marked inputs turn the verdict" : "no input turns it"}.`;
export const noHereTheVerdictTurns = "0: here the verdict turns";
export const inTheYaml = (path: string): string => `${path}, in the YAML`;
export const atTheVerdictTurns = (at: string): string => `At ${at} the verdict turns`;
export const theVerdictTurnsAt = "the verdict turns at";
export const of25PercentAYear = (input: string, by: string, which: string): string =>
	`${input} 25 % ${by}: ${which} a year`;

export const verdict = "Verdict";
export const isWorthMost = (verdict: string): string => `${verdict} is worth most`;
export const itNetsAYear = "It nets {amount} a year.";
export const itNetsMoreThanTheNextBest = "It nets {amount} a year, {lead} {next}, the next best.";
export const verdictNetYearlyA = (verdict: string, netYearly: string): string => `${verdict}: ${netYearly} a year`;
export const asMuchAs = "as much as";
export const moreThan = (ahead: string): string => `${ahead} more than`;
export const activeActiveNetsMore = (amount: string): string =>
	`Active-active nets ${amount} a year more than in the pinned baseline.`;
export const activeActiveNetsLess = (amount: string): string =>
	`Active-active nets ${amount} a year less than in the pinned baseline.`;
export const paybackNever = "Payback: never";
export const never = "never";
export const activeActiveNeverPaysBack =
	"Active-active {never} pays its one-time costs of {oneTime} back: it nets {net} a year.";
export const activeActiveHasNoOneTimeCosts = "Active-active has no one-time costs to pay back.";
export const activeActivePaysBack = "Active-active pays its one-time costs of {oneTime} back in {months}.";
export const paybackIn = (months: string): string => `Payback: ${months}`;
export const breakEvenNone = "Break-even: none";
export const noOutageCost = "No outage cost";
export const noOutageCostMakesItTheBest =
	"{noOutageCost} makes active-active the best: it is not available enough for what it costs.";
export const bestEvenIfOutagesCostNothing = "Active-active would be the best even if outages {costNothing}.";
export const breakEvenOutagesThatCostNothing = "Break-even: outages that cost nothing";
export const costNothing = "cost nothing";
export const activeActiveIsTheBestFrom =
	"Active-active is the best from an outage cost of {from} an hour on; it is {written} here.";
export const breakEvenAnHour = (from: string): string => `Break-even: ${from} an hour`;

export const fromGainToNet = "From gain to net";

export const oneRegion = "One region";
export const gain = "Gain";
export const outagesAvoided = "Outages avoided";
export const infrastructure = "Infrastructure";
export const engineering = "Engineering";
export const netAYear = "Net a year";
export const oneTimeCostsInText = "One-time costs";
export const netInTheFirstYear = "Net in the first year";
export const outageCostAnHour = "Outage cost an hour";
export const bill = "Bill";
export const downtime = "Downtime";

export const question = "Question";
export const answer = "Answer";
export const worthMost = "Worth most";
export const paybackInMonths = "Payback in months";
export const breakEvenOutageCostAnHour = "Break-even outage cost an hour";
export const fromGainToNetAYear = "From gain to net, a year";
export const step = "Step";
export const whatTheVerdictHangsOnActive = "What the verdict hangs on: active-active's lead a year";
export const input = "Input";
export const turnsBothWays = "turns both ways";
export const turnsLower = "turns lower";
export const turnsHigher = "turns higher";

export const everyCategoryCostsAsMuch = "Every category costs as much";
export const aChangeOf = (group: string): string => `${group}, a change of`;

export const anHourWhileAllIsConnected = "An hour, while all is connected";
export const store = "Store";
export const strategy = "Strategy";
export const lostUpdatesH = "Lost updates/h";
export const forPeopleH = "For people/h";
export const afterAPartitionCutOff = (cutOff: undefined | string): string =>
	`After a partition, ${cutOff} cut off from all others`;
export const minutes = "Minutes";
export const recordsOnBothSides = "Records on both sides";
export const updatesLostInText = "Updates lost";
export const forPeople = "For people";

export const updatesLostAgain = "updates lost";
export const needAPersonInText = "need a person";
export const writesFail = "writes fail";
export const lastWriteWins = "last write wins";
export const byVersion = "by version";
export const byHand = "by hand";

export const thisDesign = "This design";
export const pinnedBaseline = "Pinned baseline";
export const category = "Category";
export const layer = "Layer";
export const region = "Region";
export const global = "Global";
export const noLayer = "No layer";

export const aMonthBy = (by: string): string => `A month by ${by}`;
export const total = "Total";
export const loss = "Loss";
export const aMonthInText = "A month";
export const againstAllWell = "Against all well";
export const whileIsOut = (out: string): string => `While ${out} is out`;
export const theLinesOfTheBill = "The lines of the bill";
export const line = "Line";
export const link = "Link";
export const causedBy = "Caused by";
export const estimateInText = "Estimate";
export const basis = "Basis";

export const operation = "Operation";
export const downtimeMinYear = "Downtime min/year";
export const objective = "Objective";
export const rankCause = (rank: string): string => `${rank} cause`;
export const rankShare = (rank: string): string => `${rank} share`;

export const population = "Population";
export const enters = "Enters";
export const percentileMs = (percentile: string): string => `${percentile} ms`;
export const objectiveP99Ms = "Objective p99 ms";
export const medianMs = (label: string): string => `${label}, median ms`;

export const forPeopleToDecide = "For people to decide";

export const from = "From";
export const to = "To";
export const knownFrom = "Known from";
export const asOf = "As of";

export const readInInText = "Read in";
export const delayP50 = "Delay p50";
export const delayP99 = "Delay p99";
export const staleReads = "Stale reads";
export const seenAtOnce = "Seen at once";
export const seenAfter = (tMs: string): string => `Seen after ${tMs}`;

export const replicationOf = (name: string): string => `replication of ${name}`;
export const readsOfServedElsewhere = (name: string): string => `reads of ${name} served elsewhere`;
export const writesOfSentOn = (name: string): string => `writes of ${name} sent on`;
export const answersOf = (name: string): string => `answers of ${name}`;

export const cost = "Cost";
export const business = "Business";
export const charts = "Charts";
export const computingTheFirstFigures = "Computing the first figures…";
export const aYearHead = "a year";
