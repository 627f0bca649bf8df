/** What a figure tells about; the order in which people read them. */
export const figureKinds = [
	"cost",
	"latency",
	"availability",
	"recovery",
	"staleness",
	"conflicts",
	"business",
] as const;
export type FigureKind = (typeof figureKinds)[number];

/**
 * Figures that only one design has are said to be so; "other" is neither better nor worse: another verdict, or
 * amounts in two currencies.
 */
export type FigureVerdict = "same" | "better" | "worse" | "other" | "onlyA" | "onlyB";

/** One figure of two designs. */
export interface FigureChange {
	/** As `--why` calls it, by the ids of `b` where a thing has another id there. */
	readonly figure: string;
	readonly kind: FigureKind;
	/** "checkout, write from eu, p99" */
	readonly label: string;
	/** null: unbounded, never or none, as the figure's kind says; or not there at all. */
	readonly a: number | string | null;
	readonly b: number | string | null;
	/** b − a; 0 where they differ by no more than rounding, null where one of them is no number. */
	readonly delta: number | null;
	/** Share of `a` (of the unavailability for availabilities) by which it changed; Infinity from or to nothing, null without a delta. */
	readonly relative: number | null;
	readonly verdict: FigureVerdict;
	/** As people read them: "99.95 %", "on return". */
	readonly text: { readonly a: string; readonly b: string; readonly delta: string };
}

/** One of the figures of the top bar. */
export interface HeadlineChange extends Omit<FigureChange, "figure"> {
	/** Whose figure it is in each design: "checkout, write from eu"; empty for the bill. */
	readonly of: { readonly a: string; readonly b: string };
}

export interface FigureComparison {
	readonly headline: readonly HeadlineChange[];
	/** Each figure of either design, in the order of the analysis. */
	readonly figures: readonly FigureChange[];
}
