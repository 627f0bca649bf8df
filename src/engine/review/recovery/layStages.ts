import * as texts from "../../../texts/review/recovery.ts";
import type { RecoveryStage } from "../../model/whyRecovery.ts";
import type { Segment, TracedRun } from "./tracedRun.ts";

/** Kinds that stand in the list although they take no time. */
const moments: ReadonlySet<Segment["kind"]> = new Set(["withdrawal"]);

/**
 * Puts segments one after the other, from the fault to the end: each begins where the one before it ends, what is
 * before or after is cut off, and what nothing explains becomes a stage of its own. So they add up to the whole.
 */
export function layStages(
	{ trace, crossing, endMs }: TracedRun,
	segments: readonly Segment[],
): readonly RecoveryStage[] {
	const stages: RecoveryStage[] = [];
	let reachedMs = trace.fromMs;
	const lay = ({ kind, label, source }: Segment, toMs: number): void => {
		stages.push({
			kind,
			label,
			startSeconds: (reachedMs - trace.fromMs) / 1000,
			seconds: (toMs - reachedMs) / 1000,
			...(source === undefined ? {} : { source }),
		});
		reachedMs = toMs;
	};
	for (const segment of segments) {
		const fromMs = Math.min(segment.fromMs, endMs);
		if (fromMs > reachedMs + rounding) lay(gap(stages.length === 0, { fromMs: reachedMs, toMs: fromMs }), fromMs);
		const toMs = Math.min(segment.toMs, endMs);
		const isMoment = moments.has(segment.kind) && segment.toMs <= endMs + rounding;
		if (toMs > reachedMs + rounding || isMoment) lay(segment, Math.max(toMs, reachedMs));
	}
	if (crossing !== undefined && endMs > reachedMs + rounding) {
		lay(gap(stages.length === 0, { fromMs: reachedMs, toMs: endMs }), endMs);
	}
	return stages;
}

/** In milliseconds; a stage is not made of what rounding leaves. */
const rounding = 1e-6;

function gap(isFirst: boolean, span: { readonly fromMs: number; readonly toMs: number }): Segment {
	return isFirst
		? { kind: "before", label: texts.untilThereIsAReason, ...span }
		: { kind: "other", label: texts.until99Percent, ...span };
}
