export const close = "Close";
export const strictestObjective = "Strictest objective";
export const baseline = "Baseline";

export const byFeature = "By feature";
export const noneSet = "none set";
export const met = "met";
export const missed = "missed";
export const answersBeyondTheObjective = "Answers beyond the objective";
export const answersBeyondTheObjectiveAtWorst = "Answers beyond the objective, at worst";

export const failureMatrix = "Failure matrix";
export const objectives = "Objectives";
export const objectiveTheStrictest = "Objective, the strictest";

export const changeSinceThePinnedBaseline = "change since the pinned baseline";
export const worse = "worse";
export const better = "better";
export const theBaselinesFaultsLastMinThese = (before: number, minutes: number): string =>
	`the baseline’s faults last ${before} min, these ${minutes} min: what is counted changes with that`;
export const objectiveMet = "objective met";
export const noMarkNoneSet = "no mark: none set for what fares worst";
export const mild = "mild";
export const severeAgainstTheWorst = "severe, against the worst of its column";

export const outcomeInEachFailure = "outcome in each failure";
export const noObjectiveIsMissed = "No objective is missed.";

export const notPlayedYet = "not played yet";
export const cellObjectiveMet = (cell: string, met: boolean): string => `${cell}, objective ${met ? "met" : "missed"}`;
export const of = (of: number): string => `of ${of}`;

export const severity = "Severity";
export const missedOnly = "Missed only";
export const sinceBaseline = "Since baseline";
export const shown = "Shown";
export const failureMatrixAsATable = "Failure matrix as a table";
export const chooseARowFirst = "Choose a row first";
export const playItInTheFailureLab = (name: string): string => `${name}: play it in the failure lab`;
export const playARow = "Play a row";
export const lookingForWhatCanFail = "Looking for what can fail…";
export const playedIn = (tookMs: string): string => `, played in ${tookMs}`;
export const ofPlayed = (played: number, count: number): string => `${played} of ${count} played`;
export const failuresOfMinEach = (count: number, faultMinutes: number, took: string): string =>
	`${count} failures of ${faultMinutes} min each${took}`;
export const leftOut = (count: number): string => `· ${count} left out`;

export const openTheRun = "Open the run";

export const shareOfAllRequests = "Share of all requests that are answered, in time or slowly, while the fault lasts.";
export const fromTheFaultUntil99Percent =
	"From the fault until 99 % of the requests that it hits reach a region and store that are up, of the feature that takes longest. On return: not before the fault ends.";
export const howFarBackTheWritesReach =
	"How far back the writes reach that can be missing, of the feature that fares worst. On return: all of its data, if what is lost does not come back.";
export const triesToWriteThatAStore = "Tries to write that a store rejected, from the fault until all is well again.";
export const acceptedWritesThatNoSurvivingReplica = "Accepted writes that no surviving replica has.";
export const recordsThatBothSides = "Records that both sides of a cut wrote.";
export const theSlowest99thPercentile =
	"The slowest 99th percentile of what succeeds, of any population at any moment.";
export const theRequestsThatFail =
	"The requests that fail, at the cost of an hour’s outage, and what the bill grows by meanwhile.";

export const kind = "Kind";
export const failure = "Failure";
export const objectivesMet = "Objectives met";
export const metOf = (met: number, of: number): string => `${met} of ${of}`;
