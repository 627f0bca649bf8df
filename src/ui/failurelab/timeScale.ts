import type { RunPhase } from "../../engine/model/run.ts";

/** Where a moment stands on the lab's time axis, 0 to 1, and back. */
export interface TimeScale {
	toShare(tSeconds: number): number;
	toSeconds(share: number): number;
	/** Boundaries of the phases, in seconds, both ends included. */
	readonly marks: readonly number[];
}

export type TimeAxis = "by-phase" | "even";

/** The least share of the axis that a phase gets, so that its name can be read. */
const leastShare = 0.1;

/** By phase each phase is long enough to read; even, the axis is linear in time. */
export function timeScale(phases: readonly RunPhase[], axis: TimeAxis): TimeScale {
	const marks = [phases[0]?.fromSeconds ?? 0, ...phases.map(({ toSeconds }) => toSeconds)];
	const lengths = phases.map(({ fromSeconds, toSeconds }) => toSeconds - fromSeconds);
	const total = lengths.reduce((sum, length) => sum + length, 0) || 1;
	const floor = axis === "even" ? 0 : Math.min(leastShare, 1 / Math.max(1, phases.length));
	const free = 1 - floor * lengths.length;
	const widths = lengths.map((length) => floor + (free * length) / total);
	const starts = widths.map((_, index) => widths.slice(0, index).reduce((sum, width) => sum + width, 0));
	return {
		marks,
		toShare(tSeconds) {
			const index = Math.min(indexOf(marks, tSeconds), lengths.length - 1);
			const within = (tSeconds - (marks[index] ?? 0)) / (lengths[index] || 1);
			return clamped((starts[index] ?? 0) + within * (widths[index] ?? 1));
		},
		toSeconds(share) {
			const index = indexOf(starts, share);
			const within = (share - (starts[index] ?? 0)) / (widths[index] || 1);
			const start = marks[index] ?? 0;
			return start + Math.min(Math.max(within, 0), 1) * (lengths[index] ?? 0);
		},
	};
}

/** Index of the last bound that is not beyond `value`. */
function indexOf(bounds: readonly number[], value: number): number {
	let index = 0;
	while (index + 1 < bounds.length && (bounds[index + 1] ?? Number.POSITIVE_INFINITY) <= value) index++;
	return index;
}

function clamped(share: number): number {
	return Math.min(Math.max(share, 0), 1);
}

/** The phases of a part of a run, cut at its ends; one phase when the part lies outside all of them. */
export function phasesWithin(
	phases: readonly RunPhase[],
	{ fromSeconds, toSeconds }: { readonly fromSeconds: number; readonly toSeconds: number },
): readonly RunPhase[] {
	const cut = phases
		.map((phase) => ({
			...phase,
			fromSeconds: Math.max(phase.fromSeconds, fromSeconds),
			toSeconds: Math.min(phase.toSeconds, toSeconds),
		}))
		.filter((phase) => phase.toSeconds > phase.fromSeconds);
	return cut.length > 0 ? cut : [{ kind: "normal", fromSeconds, toSeconds }];
}
