import type { Term } from "./figures.ts";

/**
 * A report about a design, as blocks: what it says is put together once, and written as HTML or Markdown afterwards.
 * All texts are plain: what comes from a design is escaped by whoever writes it.
 */
export interface ReviewDocument {
	readonly title: string;
	/** One line under the title: what it is, of which design, which catalogue. */
	readonly subtitle: string;
	readonly sections: readonly ReviewSection[];
}

export interface ReviewSection {
	/** Stable, to link to: "decisions", "runbook-europe-down". */
	readonly id: string;
	readonly title: string;
	readonly blocks: readonly ReviewBlock[];
	readonly sections?: readonly ReviewSection[];
}

export type ReviewBlock =
	| { readonly kind: "text"; readonly text: ReviewText }
	/** Text of the design's author, in Markdown. */
	| { readonly kind: "markdown"; readonly text: string }
	| { readonly kind: "verdict"; readonly tone: ReviewTone; readonly title: string; readonly text: ReviewText }
	/** A handful of figures to see first. */
	| { readonly kind: "figures"; readonly items: readonly ReviewFigure[] }
	| { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly ReviewText[] }
	| ReviewTable
	| { readonly kind: "checklist"; readonly items: readonly ReviewCheck[] }
	| ReviewPicture
	| ReviewChart
	| { readonly kind: "timeline"; readonly steps: readonly ReviewStep[] }
	/** A figure's terms, folded until somebody asks. */
	| {
			readonly kind: "terms";
			readonly figure: string;
			/** As `--why` calls it; what says the same name leads here. */
			readonly name?: string;
			readonly value: string;
			readonly terms: readonly Term[];
	  }
	| { readonly kind: "code"; readonly language: "yaml"; readonly text: string };

export type ReviewTone = "good" | "warning" | "error" | "plain";

/** Words, some of them meant as an id or strong; together they are the text. */
export type ReviewText = string | readonly ReviewSpan[];

export interface ReviewSpan {
	readonly text: string;
	readonly face?: "strong" | "code";
	/** Id of a section of this document, or an https address of a source. */
	readonly href?: string;
}

export interface ReviewFigure {
	readonly label: string;
	readonly value: string;
	/** What it is of, or what the objective is. */
	readonly of?: string;
	readonly tone: ReviewTone;
	/** Name of the figure, whose terms may stand elsewhere in the document. */
	readonly name?: string;
}

export interface ReviewTable {
	readonly kind: "table";
	readonly caption: string;
	readonly columns: readonly { readonly title: string; readonly align: "start" | "end" }[];
	readonly rows: readonly (readonly ReviewCell[])[];
}

export interface ReviewCell {
	readonly text: ReviewText;
	readonly tone?: ReviewTone;
	/** 0 to 6, light to dark, where the table is a heat map. */
	readonly heat?: number;
}

/** "met" and "missed" the design answers by itself; "confirm" people must. */
export interface ReviewCheck {
	readonly state: "met" | "missed" | "confirm" | "not applicable";
	readonly text: ReviewText;
	/** How it is known, or what to look at. */
	readonly why?: ReviewText;
}

/** Drawn by whoever writes the document. */
export interface ReviewPicture {
	readonly kind: "picture";
	readonly view: "lanes" | "map";
	readonly caption: string;
	/** Which design, where two are compared: both are all that either has, with what differs marked. */
	readonly design?: "before" | "after" | "both";
	/** A moment of a scenario. */
	readonly scenario?: string;
	readonly atSeconds?: number;
}

/** Bars whose parts add up, or lines over time; a table twin stands beside it. */
export type ReviewChart =
	| {
			readonly kind: "bars";
			readonly caption: string;
			/** "ms", or a currency. */
			readonly unit: string;
			readonly parts: readonly string[];
			readonly rows: readonly {
				readonly label: string;
				readonly values: readonly number[];
				readonly total: string;
				readonly objective?: number;
			}[];
	  }
	| {
			readonly kind: "lines";
			readonly caption: string;
			readonly xUnit: string;
			readonly yUnit: string;
			readonly x: readonly number[];
			readonly series: readonly { readonly label: string; readonly y: readonly (number | null)[] }[];
			/** Spans of x with a name: phases, faults. */
			readonly bands: readonly { readonly label: string; readonly from: number; readonly to: number }[];
	  };

/** What happens, or what is to be done, at a time after the fault. */
export interface ReviewStep {
	/** "0:30", or a range of times. */
	readonly at: string;
	readonly kind: "see" | "do" | "over";
	readonly text: ReviewText;
}
