import type { Design, Id, Scenario } from "./design.ts";
import type { LoadFigure } from "./figures.ts";
import type { Run } from "./run.ts";

/** What a set of slides says, before it is drawn: texts and numbers, no places or colours. All texts are plain but the notes. */
export interface Deck {
	readonly design: Design;
	readonly theme: "light" | "dark";
	/** For rates and utilisation on the cards. */
	readonly load: readonly LoadFigure[];
	readonly slides: readonly DeckSlide[];
	/** What the figures rest on, on a slide of its own at the end; none where it is empty. */
	readonly basis: readonly DeckBasis[];
}

/** One slide: the diagram, and beside it what the scene is about. */
export interface DeckSlide {
	readonly title: string;
	/** One line under the title. */
	readonly subtitle: string;
	/** The speaker's, in Markdown. */
	readonly notes?: string;
	readonly view: "lanes" | "map";
	/** Components to light up. */
	readonly focus: readonly Id[];
	/** What to show alone where all of the design would be too small to read; empty for all of it even so. */
	readonly about: readonly Id[];
	/** The moment of a run that the diagram shows. */
	readonly play?: { readonly scenario: Scenario; readonly run: Run; readonly atSeconds: number };
	readonly chart?: DeckChart;
	/** A few figures under all. */
	readonly facts: readonly DeckFact[];
}

export interface DeckFact {
	readonly label: string;
	readonly value: string;
	/** Misses what was promised. */
	readonly bad: boolean;
}

/** A heading and what stands under it. */
export interface DeckBasis {
	readonly title: string;
	readonly lines: readonly string[];
}

export type DeckChart = DeckBars | DeckLines;

/** Bars whose parts add up. */
export interface DeckBars {
	readonly kind: "bars";
	readonly title: string;
	readonly format: NumberFormat;
	/** From the top. */
	readonly rows: readonly DeckRow[];
	/** Stacked in this order; each has one value for each row. */
	readonly parts: readonly DeckSeries[];
	/** What the line beyond the bars ends at: "p99". */
	readonly reachName?: string;
	/** What the frames around the bars are: "objective for p99". */
	readonly targetName?: string;
}

export interface DeckRow {
	readonly label: string;
	/** What it comes to, as on the page. */
	readonly total: string;
	/** A value beyond the bar. */
	readonly reach: number | null;
	readonly target: number | null;
	readonly missed: boolean;
}

export interface DeckSeries {
	readonly name: string;
	/** Which of the charts' eight colours, from 0. */
	readonly colour: number;
	readonly values: readonly number[];
}

/** Lines through points, over time. */
export interface DeckLines {
	readonly kind: "lines";
	readonly title: string;
	/** Clock: x in seconds of a run. Delay: x in milliseconds on a logarithmic axis. */
	readonly axis: "clock" | "delay";
	/** Shares of a whole, from 0 to 1, or seconds. */
	readonly unit: "share" | "seconds";
	readonly lines: readonly DeckLine[];
	/** A time to mark: the moment shown, or an objective. */
	readonly mark?: { readonly name: string; readonly x: number };
}

export interface DeckLine {
	readonly name: string;
	/** Which of the charts' eight colours, from 0. */
	readonly colour: number;
	readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** How the numbers of an axis are written. */
export type NumberFormat =
	| { readonly kind: "ms" }
	| { readonly kind: "minutes" }
	| { readonly kind: "money"; readonly sign: string };
