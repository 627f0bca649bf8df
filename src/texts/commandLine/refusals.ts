export const simulateInFault = (field: string): string => `simulate: “${field}” in --fault: write field=value.`;

export const cantBeRead = (code: string): string => `can't be read (${code})`;
export const noSuchFile = "no such file";
export const notAllowedToReadIt = "not allowed to read it";
export const isADirectory = "is a directory, not a design file";

export const analyzeNoFigure = (why: string, whyForms: string): string => `analyze: no figure “${why}”. ${whyForms}`;
export const figuresAreNamedLatencyFeature =
	"Figures are named\n  latency/<feature>/<population>/<operation>/p50|p95|p99\n  availability/<feature>/<operation>\n  recovery/<region>/<feature>/<operation>/rto|rpo\n  staleness/<feature>/<region>\n  conflicts/<feature>\n  cost/<line id>, cost/total\n  business/<key>\n  load/<region>/<application>/<key>, network/<from>/<to>, resolved/components|stores/<id>/<key>\nand any other by the ids and keys of --format json: recovery/<region>/<feature>/<operation>/writesLost,\ncost/byRegion/<region>, cost/surviving/whileOut/<region>, business/topologies/<topology>/netYearly.";

export const compareOnly = "compare: only one of the two designs can be standard input.";

export const doneOfPlayed = (done: number, of: number): string => `\r${done} of ${of} played`;

export const renderTheSuffixMustBeOneOf = (output: string, renderSuffixes: string): string =>
	`render: “${output}”: the suffix must be one of ${renderSuffixes}.`;
export const renderOnlyNoRegion = (missing: string): string =>
	`render: --only ${missing}: no region, population or component of the design is called that.`;
export const renderDecisionNoStoreIsCalled = (decision: string, data: string): string =>
	`render: --decision ${decision}: no store is called that; there are: ${data}.`;
export const renderAtIsAMoment = "render: --at is a moment of a --scenario; give both.";
export const renderAnimatePlaysAScenario = "render: --animate plays a --scenario; give both.";
export const renderAtIsOneMoment = "render: --at is one moment, --animate all of them; give one of the two.";
export const renderAnimateMakesAMoving = "render: --animate makes a moving .svg; the other formats stand still.";
export const renderNoScenario = (id: string, scenarios: string): string =>
	`render: no scenario “${id}”; there are: ${scenarios}.`;
export const renderAtIsAfterTheEnd = (at: string, id: string, endSeconds: string): string =>
	`render: --at ${at} is after the end of ${id}, which is at ${endSeconds}.`;
export const renderCantBeWritten = (output: string, message: string): string =>
	`render: ${output} can't be written: ${message}`;

export const simulateNoRequests = (why: string, known: string): string =>
	`simulate: no requests “${why}”. There are:\n${known}`;
export const theDesignHasNoScenarios = "The design has no scenarios; give --fault.";
export const theDesignsScenarios = (known: string): string => `The design's scenarios:\n${known}`;
export const giveScenarioOrFault = "give --scenario or --fault";
export const noScenarioId = (id: string): string => `no scenario “${id}”`;
export const simulateWhatList = (what: string, list: string): string => `simulate: ${what}. ${list}`;
export const simulateGiveScenarioOrFault = "simulate: give --scenario or --fault, not both.";
export const byHand = "By hand";
export const faultNumber = (number: number): string => `fault ${number}, `;
export const simulateInOptionsMessageProblemHint = (inOptions: string, message: string, problemHint: string): string =>
	`simulate: --${inOptions}: ${message}${problemHint}`;

export const stalenessIsAndThereAreReplicas = (name: string, value: number, n: number): string =>
	`staleness: ${name} is ${value}, and there are ${n} replicas.`;
export const modelsWithoutAFileAre = (message: string, publishedDelayNames: string): string =>
	`${message}; models without a file are ${publishedDelayNames}`;
