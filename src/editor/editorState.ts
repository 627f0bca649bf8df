import type { Design, Id, Scenario } from "../engine/model/design.ts";
import type { Figures } from "../engine/model/figures.ts";
import type { Problem } from "../engine/model/problem.ts";
import type { Run } from "../engine/model/run.ts";
import type { Headline } from "../engine/review/headline.ts";

export type Selection =
	| { readonly kind: "none" }
	/** Components, regions, populations, and the canvas' notes and frames; `region` is the column whose card was clicked. */
	| { readonly kind: "items"; readonly ids: readonly Id[]; readonly notes?: readonly Id[]; readonly region?: Id }
	/** A line of the layout, by its id there. */
	| { readonly kind: "line"; readonly id: string }
	| { readonly kind: "feature"; readonly id: Id }
	| { readonly kind: "scenario"; readonly id: Id }
	| { readonly kind: "design" };

/** One gesture. The texts before and after share nothing, but a design is a few kilobytes. */
export interface HistoryEntry {
	/** "Move orders to eu-west" */
	readonly label: string;
	readonly before: string;
	readonly after: string;
	/** Milliseconds since 1970. */
	readonly atMs: number;
	/** What was chosen when it was made. */
	readonly selection?: Selection;
	/** Edits with the same key that follow each other are one gesture (typing). */
	readonly coalesce?: string;
}

export type DockTab = "charts" | "lab" | "matrix" | "conflicts" | "checks" | "yaml";
export interface Dock {
	readonly tab: DockTab;
	readonly open: boolean;
	readonly height: number;
	readonly full: boolean;
}

export interface OpenFile {
	readonly name: string;
	readonly handle?: FileSystemFileHandle;
	/** Of the design, the same in whatever tab it is open; a new one where it is not given. */
	readonly id?: string;
	/** What the file on disk holds; undefined when the design was never saved to one. */
	readonly savedText: string | undefined;
}

export interface NoticeAction {
	readonly label: string;
	readonly run: () => void | Promise<void>;
}

export interface Notice {
	readonly kind: "error" | "info";
	readonly text: string;
	/** Ways out, the likeliest first. */
	readonly actions?: readonly NoticeAction[];
}

/** The browser has no room left, lets the page keep nothing, doesn't answer, or failed in another way. */
export type Unkept = "full" | "denied" | "silent" | "failed";

/** What all figures show their change since, until it is unpinned. */
export interface Baseline {
	readonly label: string;
	readonly design: Design;
	readonly figures: Figures;
	/** What the design was read from; undefined where it had problems by then. */
	readonly text: string | undefined;
	/** When it was pinned, in milliseconds since 1970. */
	readonly atMs: number;
}

/** A branch of a forked scenario that stays as it was when another was begun. */
export interface Branch {
	readonly name: string;
	/** The design's text and what it says, the scenario, and what became of them. */
	readonly text: string;
	readonly design: Design;
	readonly scenario: Scenario;
	readonly run: Run;
	/** Where it leaves the branch that it comes from. */
	readonly fromSeconds: number;
	/** Number of that branch; undefined for the first. */
	readonly parent: number | undefined;
}

/** Branches that are kept, and the one that goes on with the design on the page. */
export interface Fork {
	readonly kept: readonly Branch[];
	/** The living branch: its name when the user gave it one, where it begins, and of which kept branch. */
	readonly name: string | undefined;
	readonly fromSeconds: number;
	readonly parent: number;
	/** Entries that the history had when it began: what came later is what was changed. */
	readonly entries: number;
	/** Number of the kept branch that is looked at, and the living one's run meanwhile; undefined while that is looked at itself. */
	readonly viewed: number | undefined;
	readonly living: Pick<EditorState, "run" | "runScenario" | "runFresh"> | undefined;
}

export interface EditorState {
	/** The YAML, as it stands; the truth. */
	readonly text: string;
	/** Of the last text without problems. */
	readonly design: Design;
	/** Of `text`; with any, the canvas shows the last good design. */
	readonly problems: readonly Problem[];
	/** The text has had problems since it was opened: `design` is an empty one in its place. */
	readonly unread: boolean;
	/** The newest from the worker; with a preview, that of the previewed design. */
	readonly figures: Figures | undefined;
	/** They are those of the design that was open before, and say nothing about this one. */
	readonly figuresOfBefore: boolean;
	/** Of a design whose other figures take longer, until they are there. */
	readonly early: { readonly design: Design; readonly headline: Headline } | undefined;
	/** The figures belong to `design`. */
	readonly figuresFresh: boolean;
	/** Of a change that is looked at but not made (a drag, a picker's choice). */
	readonly preview: Figures | undefined;
	readonly baseline: Baseline | undefined;
	readonly selection: Selection;
	readonly hovered: Id | undefined;
	readonly history: { readonly past: readonly HistoryEntry[]; readonly future: readonly HistoryEntry[] };
	/** The one of the design's scenarios that the lab plays. */
	readonly scenarioId: Id | undefined;
	/** Played in its place though the design doesn't hold it: a standard failure, until it is kept. */
	readonly labScenario: Scenario | undefined;
	readonly run: Run | undefined;
	/** What `run` plays, as it was then; the faults shown with a run are these. */
	readonly runScenario: Scenario | undefined;
	readonly runFresh: boolean;
	/** The branches of the scenario that the lab plays; undefined while it is not forked. */
	readonly fork: Fork | undefined;
	readonly theme: "system" | "light" | "dark";
	readonly view: "lanes" | "map";
	readonly dock: Dock;
	readonly rail: { readonly tab: "palette" | "outline" | "scenarios" | "scenes" };
	/** Opened by a selection, it stays until it is closed: a canvas that changes width at each click would jump. */
	readonly inspectorOpen: boolean;
	/** Whether the small picture of the whole canvas is wanted; undefined while nobody has said: then large designs have it. */
	readonly minimap: boolean | undefined;
	/** Scene that is shown full screen. */
	readonly presenting: Id | undefined;
	readonly file: OpenFile & { readonly id: string };
	readonly notice: Notice | undefined;
	/** Why the browser doesn't keep what is edited; undefined while it does. */
	readonly unkept: Unkept | undefined;
}
