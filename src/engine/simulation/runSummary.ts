import type { Design } from "../model/design.ts";
import type { RunSummary } from "../model/run.ts";
import type { Chronicle } from "./chronicle.ts";
import type { Machine } from "./machine.ts";
import type { Recorder } from "./recorder.ts";
import type { RecoveryWatch } from "./recovery.ts";
import { recoverSeconds } from "./recovery.ts";
import type { ConflictCount } from "./stores/conflicts.ts";
import { conflictsSoFar } from "./stores/conflicts.ts";
import { queuedWrites } from "./stores/queues.ts";

export interface SummaryInputs {
	readonly machine: Machine;
	readonly recorder: Recorder;
	readonly chronicle: Chronicle;
	readonly watch: RecoveryWatch | undefined;
	readonly durationMs: number;
	/** All replicas agree at the end. */
	readonly converged: boolean;
	/** Writes accepted after `durationMs`, which the summary doesn't count. */
	readonly acceptedLater: number;
}

const hoursPerYear = 8760;
const msPerHour = 3_600_000;

export function runSummary(inputs: SummaryInputs): RunSummary {
	const { machine, recorder, chronicle, watch, durationMs } = inputs;
	const { total, failed, rejectedWrites, acceptedWrites, worstStalenessMs } = recorder.totals;
	const conflicts = conflictsOfAll(machine);
	const { firstFaultMs } = chronicle;
	const since = (atMs: number | undefined): number | null =>
		atMs === undefined || firstFaultMs === undefined ? null : (atMs - firstFaultMs) / 1000;
	const failedHours = total > 0 ? ((failed / total) * durationMs) / msPerHour : 0;
	const business = machine.world.design.business;
	return {
		detectSeconds: since(chronicle.detectedMs),
		withdrawSeconds: since(chronicle.withdrawnMs),
		recoverSeconds: recoverSeconds(watch, "all"),
		convergeSeconds: inputs.converged ? (since(chronicle.divergedUntilMs) ?? 0) : null,
		failedRequests: failed,
		affectedUsers: affectedUsers(machine.world.design, recorder),
		rejectedWrites: rejectedWrites + conflicts.refused,
		lostWrites: machine.stores.lostWrites,
		conflicts: conflicts.conflicts,
		conflictsByRule: conflicts.byRule,
		conflictsForPeople: conflicts.forPeople,
		lostUpdates: conflicts.lostUpdates,
		worstStalenessSeconds: machine.world.stores.length > 0 ? worstStalenessMs / 1000 : null,
		failovers: chronicle.failovers,
		errorBudgetShare: errorBudgetShare(machine.world.design, recorder, durationMs),
		moneyLost: business === undefined ? null : business.outageCostPerHour * failedHours,
		requests: { total, succeeded: total - failed, failed },
		writes: writesSummary(inputs, acceptedWrites),
	};
}

function conflictsOfAll({ stores }: Machine): ConflictCount {
	const counts = stores.ledgers.flatMap((ledger) => [ledger.settled, conflictsSoFar(ledger)]);
	const sum = (key: keyof ConflictCount): number => counts.reduce((total, count) => total + count[key], 0);
	return {
		conflicts: sum("conflicts"),
		byRule: sum("byRule"),
		forPeople: sum("forPeople"),
		lostUpdates: sum("lostUpdates"),
		refused: sum("refused"),
	};
}

/** Users of each population, by the worst share of its requests that failed in any step. */
function affectedUsers({ users }: Design, recorder: Recorder): number {
	return [...users.populations.values()].reduce((sum, population, index) => {
		const worst = (recorder.populations[index]?.errorShare ?? []).reduce((most, share) => Math.max(most, share), 0);
		return sum + users.active * population.share * worst;
	}, 0);
}

/** Share of a year's allowed failures that the run has used up, of the features with the strictest objective. */
function errorBudgetShare(design: Design, recorder: Recorder, durationMs: number): number | null {
	const features = [...design.features.values()];
	const objectives = features.flatMap(({ objectives: { availability } }) => availability ?? []);
	if (objectives.length === 0) return null;
	const strictest = Math.max(...objectives);
	const budgetHours = (1 - strictest) * hoursPerYear;
	if (budgetHours <= 0) return null;
	const used = features.map(({ objectives: { availability } }, index) => {
		const total = recorder.featureTotal[index] ?? 0;
		return availability === strictest && total > 0 ? (recorder.featureFailed[index] ?? 0) / total : 0;
	});
	return (Math.max(...used) * durationMs) / msPerHour / budgetHours;
}

/** What became of the writes accepted until `durationMs`; queues are first in, first out. */
function writesSummary({ machine, acceptedLater }: SummaryInputs, accepted: number): RunSummary["writes"] {
	const waiting = machine.stores.groups.reduce((sum, group) => sum + queuedWrites(group), 0);
	const queued = Math.min(accepted, Math.max(0, waiting - acceptedLater));
	const lost = Math.min(machine.stores.lostWrites, accepted - queued);
	return { accepted, delivered: accepted - queued - lost, queued, lost };
}
