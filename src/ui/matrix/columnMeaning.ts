import type { MatrixKey } from "../../engine/review/matrix/matrixColumns.ts";

/** What a column counts, in a sentence. */
export const columnMeaning: Readonly<Record<MatrixKey, string>> = {
	servedShare: "Share of all requests that are answered, in time or slowly, while the fault lasts.",
	recoverSeconds:
		"From the fault until 99 % of the requests that it hits reach a region and store that are up, of the feature that takes longest. On return: not before the fault ends.",
	rpoSeconds:
		"How far back the writes reach that can be missing, of the feature that fares worst. On return: all of its data, if what is lost does not come back.",
	rejectedWrites: "Tries to write that a store rejected, from the fault until all is well again.",
	lostWrites: "Accepted writes that no surviving replica has.",
	conflicts: "Records that both sides of a cut wrote.",
	worstP99Ms: "The slowest 99th percentile of what succeeds, of any population at any moment.",
	costWhileItLasts: "The requests that fail, at the cost of an hour’s outage, and what the bill grows by meanwhile.",
};
