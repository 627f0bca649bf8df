/** What the cells show: how severe each figure is, only what misses an objective, or the change since the baseline. */
export type MatrixView = "severity" | "missed" | "baseline";

/** A cell, by the id of its failure's scenario and its column. */
export interface ChosenCell {
	readonly failure: string;
	readonly column: number;
}
