export type Axis = "x" | "y";

/** A line to draw while something is dragged: why it snaps here. */
export interface Guide {
	/** "x": an upright line at x = `at`, from y = `from` to `to`. "y": a level one. */
	readonly axis: Axis;
	readonly at: number;
	readonly from: number;
	readonly to: number;
	/** Of a gap there is one for each of the equal distances. */
	readonly kind: "edge" | "middle" | "gap";
}
