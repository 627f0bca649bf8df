import type { PhaseKind, RunPhase } from "../model/run.ts";
import type { Chronicle } from "./chronicle.ts";

/**
 * The spans of the band over the timeline. Each begins where the one before it ends; one that takes
 * no time is left out.
 */
export function runPhases(chronicle: Chronicle, durationMs: number): readonly RunPhase[] {
	const { firstFaultMs } = chronicle;
	if (firstFaultMs === undefined) return spans([["normal", durationMs]], durationMs);
	const healedMs = chronicle.healedMs ?? durationMs;
	// Stores that elect by themselves help nobody whom routing still sends the old way.
	const bySignals = [chronicle.detectedMs, chronicle.withdrawnMs];
	const isSignalled = bySignals.some((timeMs) => timeMs !== undefined);
	const noticedMs = earliest(isSignalled ? bySignals : [chronicle.electedMs], healedMs);
	const movedMs = Math.min(healedMs, Math.max(noticedMs, chronicle.firstMovedMs ?? noticedMs));
	const backMs = Math.max(healedMs, restoredMs(chronicle));
	const agreedMs = Math.max(backMs, chronicle.divergedUntilMs ?? backMs);
	return spans(
		[
			["normal", firstFaultMs],
			["unnoticed", Math.min(noticedMs, healedMs)],
			["withdrawing", movedMs],
			["running-without", healedMs],
			["healed", backMs],
			["reconciling", agreedMs],
			["normal", durationMs],
		],
		durationMs,
	);
}

function restoredMs({ restoredMs: restored, movedMs, withdrawals, withdrawnIn }: Chronicle): number {
	if (withdrawals.every((times) => times === 0)) return 0;
	// Not back by the end.
	if (withdrawnIn.some((entries) => entries > 0)) return Number.POSITIVE_INFINITY;
	return Math.max(restored ?? 0, movedMs ?? 0);
}

function earliest(times: readonly (number | undefined)[], latest: number): number {
	return Math.min(latest, ...times.filter((time) => time !== undefined));
}

function spans(ends: readonly (readonly [PhaseKind, number])[], durationMs: number): readonly RunPhase[] {
	const phases: RunPhase[] = [];
	let fromMs = 0;
	for (const [kind, endMs] of ends) {
		const toMs = Math.min(durationMs, endMs);
		if (toMs <= fromMs) continue;
		phases.push({ kind, fromSeconds: fromMs / 1000, toSeconds: toMs / 1000 });
		fromMs = toMs;
	}
	return phases;
}
