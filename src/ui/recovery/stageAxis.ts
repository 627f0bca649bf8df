import type { RecoveryBreakdown } from "../../engine/model/whyRecovery.ts";

/** The time axis that all bars share. */
export interface StageAxis {
	readonly endSeconds: number;
	/** Where a time stands, in per cent of the width. */
	readonly at: (seconds: number) => number;
	/** Undefined without one, and where it lies far beyond the bars. */
	readonly objectiveSeconds: number | undefined;
}

/** An objective further off than so many times the recovery is told, not drawn. */
const farOff = 3;

export function stageAxis({ stages }: RecoveryBreakdown, objectiveSeconds: number | null): StageAxis {
	const reached = stages.reduce((most, { startSeconds, seconds }) => Math.max(most, startSeconds + seconds), 0);
	const isDrawn = objectiveSeconds !== null && objectiveSeconds <= reached * farOff;
	const endSeconds = Math.max(reached, isDrawn ? objectiveSeconds : 0) * 1.04 || 1;
	return {
		endSeconds,
		at: (seconds) => (100 * Math.min(seconds, endSeconds)) / endSeconds,
		objectiveSeconds: isDrawn ? objectiveSeconds : undefined,
	};
}
