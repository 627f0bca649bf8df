import type { MatrixKey } from "../../engine/review/matrix/matrixColumns.ts";
import * as texts from "../../texts/matrix.ts";

/** What a column counts, in a sentence. */
export const columnMeaning: Readonly<Record<MatrixKey, string>> = {
	servedShare: texts.shareOfAllRequests,
	recoverSeconds: texts.fromTheFaultUntil99Percent,
	rpoSeconds: texts.howFarBackTheWritesReach,
	rejectedWrites: texts.triesToWriteThatAStore,
	lostWrites: texts.acceptedWritesThatNoSurvivingReplica,
	conflicts: texts.recordsThatBothSides,
	worstP99Ms: texts.theSlowest99thPercentile,
	costWhileItLasts: texts.theRequestsThatFail,
};
