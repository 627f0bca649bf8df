import { plural } from "../plural.ts";

export const problemsFindingsNeedADesignWithoutProblems = (file: string, problemCount: number): string =>
	`${file}: ${plural(problemCount, { one: "1 problem", other: `${problemCount} problems` })}; findings need a design without problems.`;

export const model = "Model";
export const defaultsThatFollow = "Defaults that follow";
export const layoutWhichChangesNoFigure = "Layout, which changes no figure";
export const headline = "Headline";

export const latency = "Latency";
export const stalenessDelayOfTheCopy = "Staleness (delay of the copy that is read)";
export const conflicts = "Conflicts";
export const availability = "Availability";
export const recoveryFromTheLoss = "Recovery from the loss of a region";
export const monthlyCost = "Monthly cost";
export const feature = "feature";
export const store = "store";
export const readIn = "read in";
export const staleReads = "stale reads";
export const objective = "objective";
export const noneNoStoreTakesWrites = "None: no store takes writes in two regions without agreement.";
export const noneStated = "none stated";
export const settledBy = "settled by";
export const anHour = "an hour";
export const lostUpdates = "lost updates";
export const forPeople = "for people";
export const operation = "operation";
export const availabilityInFiguresText = "availability";
export const downAYear = "down a year";
export const dominatedBy = "dominated by";
export const onReturn = "on return";
export const allOfIt = "all of it";
export const lost = "lost";
export const recovery = "recovery";
export const wayIn = "way in";
export const data = "data";
export const dataLost = "data lost";
export const foldedIntoOneRegion = (singleRegionMonthly: string, activePassiveMonthly: string): string =>
	`Folded into one region ${singleRegionMonthly}, active-passive ${activePassiveMonthly}.`;
export const errorsWarningsAndNotes = (error: number, warning: number, info: number): string =>
	`${error} errors, ${warning} warnings and ${info} notes: see “check”.`;

export const noFindings = "no findings";

export const failureMatrixOf = (design: string): string => `## Failure matrix of ${design}`;
export const failuresOfMin = (rowCount: number, faultMinutes: number): string =>
	`${rowCount} failures of ${faultMinutes} min each; ✓ objective met, ✗ missed by a feature.`;

export const failure = "Failure";
export const objectives = "Objectives";
export const objectiveTheStrictest = "Objective, the strictest";
export const metOf = (met: number, of: number): string => `${met} of ${of}`;

export const failuresOfMinEach = (design: string, rowCount: number, faultMinutes: number): string =>
	`${design}: ${rowCount} failures of ${faultMinutes} min each`;
export const objectiveMetMissed = "✓ objective met, ✗ missed by a feature";

export const expectedText = (expected: string): string => `expected ${expected}`;
export const didYouMean = (suggestion: string): string => `did you mean “${suggestion}”?`;

export const designScenarioSeed = (design: string, scenario: string, seed: number): string =>
	`${design}: ${scenario} (seed ${seed})`;
export const whatHappened = "What happened";
export const inSum = "In sum";
export const noticedAfter = "Noticed after";
export const withdrawnAfter = "Withdrawn after";
export const usersServedAgainAfter = "Users served again after";
export const allReplicasAgreeAfter = "All replicas agree after";
export const requestsFailed = "Requests failed";
export const failedOfTotal = (failed: string, total: string): string => `${failed} of ${total}`;
export const usersAffected = "Users affected";
export const writesRejectedLost = "Writes rejected, lost";
export const ofThemForPeople = (conflicts: string, conflictsForPeople: string): string =>
	`${conflicts}, ${conflictsForPeople} of them for people`;
export const updatesLost = "Updates lost";
export const worstStaleness = "Worst staleness";
export const failovers = "Failovers";
export const ofTheErrorBudget = "Of the error budget";
export const moneyLost = "Money lost";
export const bestAndWorstPhase = "  best and worst phase";
export const theSame = "the same";

export const theFileIsAValid = "The file is a valid design";
export const correctWhatIsReported =
	"Correct what is reported at its line and column: nothing else is checked before the file can be read.";

export const replicasAReadWaits = ({
	n,
	r,
	w,
	model,
	samples,
	seed,
}: {
	n: number;
	r: number;
	w: number;
	model: string;
	samples: number;
	seed: number;
}): string => `${n} replicas, a read waits for ${r}, a write for ${w} (${model}, ${samples} samples, seed ${seed})`;
export const readsThatStartAsAWriteCommits = (consistentAtZero: string): string =>
	`Reads that start as a write commits: ${consistentAtZero} see it.`;
export const readsThatSeeIt = "reads that see it";
export const fromAfterTheCommit = "from, after the commit";

export const operationSOfFeature = (operation: string | undefined, feature: string): string =>
	`, ${operation}s of ${feature}`;
export const whyNever = "Why never?";
export const whyRecoverSeconds = (recoverSeconds: string): string => `Why ${recoverSeconds}?`;
export const fromTheFaultUntil99 = (title: string, whose: string): string =>
	`${title} (from the fault until 99 % of the requests are back${whose})`;
export const onlyWithTheRepair = (missing: string): string => `  Only with the repair: ${missing}`;
export const overAllPhasesOfTheChecks = (range: string): string => `  Over all phases of the checks: ${range}`;
export const atTheSameTime = "At the same time, so not counted";
export const whatWouldShortenIt = "What would shorten it";
export const bestSecondsToWorstSeconds = (bestSeconds: string, worstSeconds: string): string =>
	`${bestSeconds} to ${worstSeconds}`;
export const allAreBack = (recoverSeconds: string): string => `  ${recoverSeconds}  All are back`;
export const lineText = (line: number): string => `line ${line}`;
export const byOver = (over: string): string => ` by ${over}`;
export const objectiveJudged = (objectiveSeconds: string, judged: string): string =>
	`  Objective: ${objectiveSeconds}, ${judged}`;
export const theAnalysisSays = ({
	rto,
	operation,
	feature,
	text,
}: {
	rto: string;
	operation: string;
	feature: string;
	text: string;
}): string => `  The analysis says ${rto} (${operation}s of ${feature}, at worst). ${text}`;
export const earlier = "earlier";
export const slower = "slower";
export const roomIsAnotherMatter = "room is another matter";
export const atWorstThen = (then: string): string => `, at worst ${then}`;

export const pathLine = (path: string | undefined, line: number): string => `${path}, line ${line}`;
export const pathDefault = (path: string): string => `${path}, default`;
