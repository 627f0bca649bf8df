import type { Id } from "../model/design.ts";
import type { Consistency, Layer, RegionRole } from "../model/vocabulary.ts";
import type { Point, Rect } from "./rect.ts";

/** Users stand above the five layers. */
export type Lane = "users" | Layer;

/** Where everything of a design stands, in pixels at 100 %. Knows nothing of colours. */
export interface Layout {
	readonly width: number;
	readonly height: number;
	readonly metrics: LayoutMetrics;
	readonly lanes: readonly LaneBox[];
	readonly columns: readonly ColumnBox[];
	/** Where something can be dropped. */
	readonly cells: readonly CellBox[];
	readonly cards: readonly Card[];
	readonly lines: readonly Line[];
	readonly flows: readonly Flow[];
	readonly notes: readonly NoteBox[];
}

/** Sizes that a screen's width or the user's choice scales. */
export interface LayoutMetrics {
	readonly compact: boolean;
	readonly margin: number;
	readonly laneNames: number;
	readonly column: number;
	readonly gutter: number;
	/** Distance of cards from the column's edge. */
	readonly inside: number;
	readonly gap: {
		readonly top: number;
		readonly users: number;
		readonly routing: number;
		readonly balancing: number;
		readonly application: number;
		readonly store: number;
		readonly columnBottom: number;
		readonly columns: number;
	};
	readonly height: {
		readonly users: number;
		readonly routing: number;
		readonly regionHead: number;
		readonly balancing: number;
		readonly application: number;
		readonly store: number;
		readonly observability: number;
	};
}

export interface LaneBox {
	readonly lane: Lane;
	readonly rect: Rect;
	/** One or two lines. */
	readonly label: readonly string[];
}

export interface ColumnBox {
	readonly region: Id;
	readonly rect: Rect;
	readonly head: Rect;
	readonly title: string;
	readonly place: string;
	readonly jurisdiction: string;
	readonly role: RegionRole;
}

/** One layer of one region; the users, routing and observability lanes have one cell over all regions. */
export interface CellBox {
	readonly lane: Lane;
	readonly region?: Id;
	readonly rect: Rect;
	/** Where its cards may stand; narrower than the cell where lines run at its sides. */
	readonly area: Rect;
	/** Its rows from the top. */
	readonly rows: readonly RowBox[];
	/** What an empty cell says. */
	readonly empty?: string;
}

/** A row of cards over all columns: what stands in it begins at its top. */
export interface RowBox {
	readonly top: number;
	readonly height: number;
}

interface CardCommon {
	/** `settings@us-east` for a component in a region, else the component's own id. */
	readonly id: string;
	readonly component: Id;
	readonly rect: Rect;
	readonly icon: string;
	readonly title: string;
	/** Second line, in full; what doesn't fit is cut where it is drawn. */
	readonly detail: string;
	readonly locked: boolean;
}

export interface PopulationCard extends CardCommon {
	readonly kind: "population";
	readonly share: number;
	readonly jurisdiction?: string;
	/** Shorter second line for narrow cards: without the place. */
	readonly shortDetail: string;
}
export interface RoutingCard extends CardCommon {
	readonly kind: "routing";
	readonly technology: string;
}
export interface BalancingCard extends CardCommon {
	readonly kind: "balancing";
	readonly region: Id;
	readonly technology: string;
}
export interface ApplicationCard extends CardCommon {
	readonly kind: "application";
	readonly region: Id;
	readonly technology: string;
}
export interface StoreCard extends CardCommon {
	readonly kind: "store";
	readonly region: Id;
	readonly technology: string;
	/** What this replica is: leader, voter, home of na. */
	readonly part: string;
	/** Second line for narrow cards. */
	readonly shortDetail: string;
	readonly claimed: Consistency;
	readonly effective: Consistency;
	readonly leads: boolean;
	readonly witness: boolean;
	/** Jurisdiction that some of the data here may not leave. */
	readonly confinedTo?: string;
	/** One line, 21 high. */
	readonly collapsed: boolean;
}
export interface ObservabilityCard extends CardCommon {
	readonly kind: "observability";
	readonly technology: string;
	readonly regions: readonly Id[];
}
export type Card = PopulationCard | RoutingCard | BalancingCard | ApplicationCard | StoreCard | ObservabilityCard;

export type LineKind = "request" | "balance" | "reads-writes" | "replication" | "watch" | "calls";

export interface Line {
	readonly id: string;
	readonly kind: LineKind;
	/** Cards' ids; a request line ends at a region's id where nothing stands in it. */
	readonly from: string;
	readonly to: string;
	/** Components it is a line of: one of them selected lights it up. */
	readonly ids: readonly Id[];
	readonly fromRegion?: Id;
	readonly toRegion?: Id;
	/** Corners of a path that runs along the axes. */
	readonly points: readonly Point[];
	/** Radius of its corners. */
	readonly radius: number;
	readonly arrowStart: boolean;
	readonly arrowEnd: boolean;
	/** Of what passes: 1 for nothing known, 1.5 to 2.5 by rate for requests. */
	readonly width: number;
	readonly mode?: "sync" | "async";
	/** Of a call: a circuit breaker stops it when what it calls fails. */
	readonly breaker?: boolean;
	readonly label?: LineLabel;
}

export interface LineLabel {
	readonly rect: Rect;
	/** `async` and `2.1 s`, side by side when the rectangle is one line high. */
	readonly text: readonly string[];
	readonly anchor: "start" | "middle" | "end";
}

/** Way of one population's requests into one region, for what moves along it. */
export interface Flow {
	readonly population: Id;
	readonly region: Id;
	/** From the population's card to the first card in the region. */
	readonly points: readonly Point[];
	/** Index of the point where it goes under the routing lane; it comes out at the next. */
	readonly hiddenFrom: number;
	/** Share of the population's requests that enter here while all is well; 0 where none do. */
	readonly share: number;
}

export interface NoteBox {
	readonly id: Id;
	readonly rect: Rect;
	readonly text: string;
	readonly colour: string;
	/** Behind the cards, with its first line as title. */
	readonly frame: boolean;
}
