import type { Form } from "./mismatches.ts";

const latency = { p50Ms: "number", p99Ms: "number" };
const orNull = "number|null";
const met = "boolean|null";
const operation = "'read'|'write'";
const pattern = "'single-leader'|'multi-leader'|'leaderless'|'consensus'|'partitioned'";
const consistency = "'strong'|'bounded-staleness'|'read-your-writes'|'eventual'";
const severity = "'error'|'warning'|'info'";

const finding = {
	rule: "string",
	severity,
	subject: "string|null",
	path: "string",
	line: orNull,
	column: orNull,
	message: "string",
	fix: "object|null",
};

export const checkForm: Form = {
	schema: "'1'",
	problems: [
		{
			file: "string",
			line: "number",
			column: "number",
			path: "string",
			message: "string",
			expected: "string|null",
			suggestion: "string|null",
		},
	],
	findings: [{ file: "string", ...finding }],
};

const topologyCase = {
	gainYearly: "number",
	outageCostAvoidedYearly: "number",
	addedInfrastructureYearly: "number",
	engineeringYearly: "number",
	netYearly: "number",
	netFirstYear: "number",
};

const store = {
	pattern,
	claimedConsistency: consistency,
	effectiveConsistency: consistency,
	conflicts: "string|null",
	availability: "number",
	automaticLeaderFailoverMs: orNull,
	closedLagMs: "number",
	sessionTokens: "boolean",
	mode: "'sync'|'async'",
	acks: "string|number",
	onReplicaLoss: "'block'|'evict'",
	latency: { read: latency, write: latency },
	lag: latency,
	quorum: { read: "number", write: "number" },
};

const amounts = { "*": "number" };

const cost: Form = {
	monthlyTotal: "number",
	lines: [
		{
			id: "string",
			layer: "string|null",
			region: "string|null",
			category: "'compute'|'database'|'storage'|'transfer'|'routing'|'balancing'|'observability'",
			label: "string",
			monthly: "number",
			estimate: orNull,
			basis: "'pinned'|'catalogue'|'estimate'",
			terms: ["object"],
		},
	],
	byLayer: amounts,
	byRegion: amounts,
	byCategory: amounts,
	transferShare: orNull,
	perMillionRequests: orNull,
	surviving: { headroomMonthly: "number", whileOut: amounts, whileOutByCategory: { "*": amounts } },
	singleRegionMonthly: orNull,
	activePassiveMonthly: orNull,
	singleRegionByCategory: amounts,
	activePassiveByCategory: amounts,
	singleRegionByLayer: amounts,
	activePassiveByLayer: amounts,
	singleRegionByRegion: amounts,
	activePassiveByRegion: amounts,
};

/** `business` belongs to a design that states its business; see `noBusinessForm`. */
export const analysisForm: Form = {
	schema: "'1'",
	design: "string",
	currency: "string",
	network: [{ from: "string", to: "string", p50Ms: "number", source: "'measured'|'estimated'", asOf: "string" }],
	resolved: {
		components: { "*": { latency: "object|null", availability: "number", technology: "string" } },
		stores: { "*": store },
	},
	load: [
		{
			region: "string",
			application: "string",
			requestsPerSecond: "number",
			capacityPerSecond: orNull,
			utilisation: orNull,
		},
	],
	latency: [
		{
			feature: "string",
			population: "string",
			operation,
			entry: [{ region: "string", share: "number" }],
			p50Ms: orNull,
			p95Ms: orNull,
			p99Ms: orNull,
			parts: [{ label: "string", p50Ms: "number", p99Ms: "number" }],
			objectiveP99Ms: orNull,
			met,
		},
	],
	staleness: [
		{
			feature: "string",
			store: "string",
			region: "string",
			delayP50Ms: "number",
			delayP99Ms: "number",
			staleReadShare: "number",
			consistentAt: [{ tMs: "number", share: "number" }],
			objectiveMs: orNull,
			met,
		},
	],
	conflicts: [
		{
			feature: "string",
			store: "string",
			perHour: "number",
			lostUpdatesPerHour: "number",
			forPeoplePerHour: "number",
			strategy: "string|null",
		},
	],
	availability: [
		{
			feature: "string",
			operation,
			availability: "number",
			downtimeMinutesPerYear: "number",
			dominatedBy: [{ subject: "string", share: "number" }],
			objective: orNull,
			met,
		},
	],
	recovery: [
		{
			region: "string",
			feature: "string",
			operation,
			rtoSeconds: orNull,
			wayInSeconds: orNull,
			dataSeconds: orNull,
			rpoSeconds: orNull,
			writesLost: orNull,
			objectiveRtoSeconds: orNull,
			objectiveRpoSeconds: orNull,
			met,
		},
	],
	cost,
	business: {
		topologies: { singleRegion: topologyCase, activePassive: topologyCase, activeActive: topologyCase },
		outageCostAvoidedYearly: "number",
		addedInfrastructureYearly: "number",
		netYearly: "number",
		netFirstYear: "number",
		paybackMonths: orNull,
		breakEvenOutageCostPerHour: orNull,
		verdict: "'singleRegion'|'activePassive'|'activeActive'",
		tornado: [{ input: "string", low: "number", high: "number" }],
	},
	findings: [finding],
};

export const noBusinessForm: Form = { ...analysisForm, business: "null" };

const eventKinds = [
	"fault",
	"healed",
	"check-failed",
	"detected",
	"withdrawn",
	"failed-open",
	"caches-expired",
	"clients-moved",
	"leader-elected",
	"promoted",
	"writes-rejected",
	"overload",
	"autoscaled",
	"queue-drained",
	"conflicts-resolved",
	"restored",
	"flapped",
	"standby-activated",
	"partition-signal",
];

export const runForm: Form = {
	scenario: "string",
	seed: "number",
	stepSeconds: "number",
	series: {
		tSeconds: ["number"],
		populations: {
			"*": {
				successShare: ["number"],
				slowShare: ["number"],
				errorShare: ["number"],
				staleShare: ["number"],
				p99Ms: [orNull],
				servedBy: { "*": ["number"] },
			},
		},
		regions: {
			"*": {
				demandPerSecond: ["number"],
				servedPerSecond: ["number"],
				utilisation: [orNull],
				routedShare: ["number"],
				up: ["boolean"],
				seenUpBy: { "*": ["boolean"] },
			},
		},
		stores: {
			"*": {
				leader: ["string|null"],
				rejectedWritesPerSecond: ["number"],
				conflictsTotal: ["number"],
				backlogWrites: { "*": ["number"] },
				backlogBytes: { "*": ["number"] },
				stalenessSeconds: ["number"],
			},
		},
	},
	events: [
		{ atSeconds: "number", kind: eventKinds.map((kind) => `'${kind}'`).join("|"), subject: "string", text: "string" },
	],
	summary: {
		detectSeconds: orNull,
		withdrawSeconds: orNull,
		recoverSeconds: orNull,
		recoverBestSeconds: orNull,
		recoverWorstSeconds: orNull,
		convergeSeconds: orNull,
		failedRequests: "number",
		affectedUsers: "number",
		rejectedWrites: "number",
		lostWrites: "number",
		conflicts: "number",
		conflictsByRule: "number",
		conflictsForPeople: "number",
		lostUpdates: "number",
		worstStalenessSeconds: orNull,
		failovers: "number",
		errorBudgetShare: orNull,
		moneyLost: orNull,
		requests: { total: "number", succeeded: "number", failed: "number" },
		writes: { accepted: "number", delivered: "number", queued: "number", lost: "number" },
	},
	"outcomes?": [
		{
			feature: "string",
			operation: "'read'|'write'",
			requests: "number",
			failed: "number",
			usualSlowShare: "number",
			worstSlowShare: "number",
		},
	],
	"recovery?": [{ feature: "string", operation: "'read'|'write'", recoverSeconds: orNull }],
	phases: [
		{
			kind: "'normal'|'unnoticed'|'withdrawing'|'running-without'|'healed'|'reconciling'",
			fromSeconds: "number",
			toSeconds: "number",
		},
	],
};

const stageSource: Form = {
	path: "string",
	line: orNull,
	value: "number|string",
	unit: "'s'|''",
	"catalogue?": { source: "string", asOf: "string", estimated: "boolean" },
};

const recoveryBreakdown: Form = {
	checkPhase: "'drawn'|'best'|'worst'",
	recoverSeconds: orNull,
	onReturn: "boolean",
	stages: [{ kind: "string", label: "string", startSeconds: "number", seconds: "number", "source?": stageSource }],
	sameTime: [{ label: "string", endSeconds: "number", reason: "'earlier'|'slower'|'room'", "source?": stageSource }],
	"missing?": { kind: "string", text: "string", "path?": "string" },
};

/** With `--why`, beside the run's keys. */
export const whyRecoveryForm: Form = {
	scenario: "string",
	seed: "number",
	"feature?": "string",
	"operation?": "'read'|'write'",
	objectiveSeconds: orNull,
	bestSeconds: orNull,
	worstSeconds: orNull,
	played: recoveryBreakdown,
	best: recoveryBreakdown,
	worst: recoveryBreakdown,
	"agreement?": {
		region: "string",
		feature: "string",
		operation: "'read'|'write'",
		rtoSeconds: orNull,
		agrees: "boolean",
		reason: "string",
		text: "string",
	},
	shorter: [{ label: "string", detail: "string", edits: ["object"], recoverSeconds: orNull, worstSeconds: orNull }],
};

const quorumLatency = { p50Ms: "number", p99Ms: "number", p999Ms: "number" };

export const quorumForm: Form = {
	n: "number",
	r: "number",
	w: "number",
	model: "string",
	samples: "number",
	seed: "number",
	read: quorumLatency,
	write: quorumLatency,
	consistentAtZero: "number",
	consistentAt: [{ share: "number", tMs: "number" }],
};

export const matrixForm: Form = {
	rows: [
		{
			failure: "string",
			kind: "'region-down'|'region-cut-off'|'pair-cut'|'leader-lost'|'home-lost'|'routing-down'|'false-alarm'|'two-regions-down'",
			subjects: ["string"],
			servedShare: "number",
			recoverSeconds: orNull,
			rpoSeconds: orNull,
			rejectedWrites: "number",
			lostWrites: "number",
			conflicts: "number",
			worstP99Ms: orNull,
			costWhileItLasts: orNull,
			met: { availability: met, rto: met, rpo: met, staleness: met, read: met, write: met },
		},
	],
};

/** A whole thing that is new or gone, or what a field says. */
const settingOrNull = "object|string|number|boolean|null";

export const compareForm: Form = {
	model: [{ path: "string", change: "'added'|'removed'|'changed'|'moved'", a: settingOrNull, b: settingOrNull }],
	figures: [{ figure: "string", a: "number|string|null", b: "number|string|null", delta: orNull }],
};
