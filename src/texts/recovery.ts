export const againstTheAnalysis = "Against the analysis";
export const figureFor = (region: string): string => `Figure for ${region}`;
export const sOfAtWorst = (operation: string, feature: string): string => `${operation}s of ${feature}, at worst`;
export const onReturn = "on return";
export const playedSeed = (seed: number): string => `Played, seed ${seed}`;
export const overAllPhasesOfTheChecks = "Over all phases of the checks";
export const bestToWorst = "best to worst";

export const playTheLossOf = (region: string): string => `Play the loss of ${region}`;

export const atTheSameTime = "At the same time, so not counted";

export const whatWouldShortenIt = "What would shorten it";
export const atWorst = "at worst";
export const playedAlike = "played alike";
export const tryingChanges = "Trying changes…";
export const noneOfTheUsualChangesDoes = "None of the usual changes does.";
export const applyLabel = (label: string): string => `Apply: ${label}`;
export const apply = "apply";

export const inTheInspector = (path: string): string => `${path}, in the inspector`;
export const inTheYaml = (path: string): string => `${path}, in the YAML`;

export const atOnce = "at once";

export const whySoLong = "Why so long?";
export const close = "Close";
export const playingIt = "Playing it…";
export const whyOnlyOnReturn = "Why only on return?";
export const whyRecover = (recover: string): string => `Why ${recover}?`;
export const allRequestsOfThoseWhom = "all requests of those whom it hits";
export const sOf = (operation: string, name: string): string => `${operation}s of ${name}`;
export const recovered = "Recovered";
export const bestToWorstInText = "Best to worst";
export const baseline = "Baseline";
export const objective = "Objective";
export const missedBy = "Missed by";
export const metBy = "Met by";
export const asPlayed = "As played";
export const bestPhase = "Best phase";
export const worstPhase = "Worst phase";
export const phaseOfTheChecks = "Phase of the checks";
export const nobodyHasToWaitTheRequests = "Nobody has to wait: the requests of those whom it hits go on.";
export const of99PercentOfTheRequests = "99 % of the requests are back";
export const onlyTheRepairHelps = "Only the repair helps.";

export const yourDesignLine = (line: number): string => `your design, line ${line}`;
export const catalogueAsOf = (asOf: string): string => `catalogue, ${asOf}`;
export const roomIsAnotherMatter = "room is another matter";
export const beforeTheRepair = "before the repair";
