import type { Id } from "../../model/design.ts";
import type { RegionRole } from "../../model/vocabulary.ts";
import type { Flow } from "../layout.ts";
import type { Point, Rect } from "../rect.ts";
import type { MapView } from "./mapView.ts";

/** Where everything of a design stands on a map of the world, in pixels at 100 %. Knows nothing of colours. */
export interface MapLayout {
	readonly width: number;
	readonly height: number;
	readonly view: MapView;
	readonly regions: readonly MapRegion[];
	readonly populations: readonly MapPopulation[];
	readonly links: readonly MapLink[];
	readonly ways: readonly MapWay[];
	/** The ways as the flows of requests take them. */
	readonly flows: readonly Flow[];
	/** Cards, words and markers, which cover what moves below them. */
	readonly covers: readonly Rect[];
}

export interface MapRegion {
	readonly id: Id;
	readonly title: string;
	readonly city: string;
	readonly jurisdiction: string;
	readonly role: RegionRole;
	/** Where it is; regions in one city stand side by side. */
	readonly at: Point;
	readonly card: Rect;
	/** From the place to its card. */
	readonly leader: readonly [Point, Point];
}

export interface MapPopulation {
	readonly id: Id;
	/** `Europe 35 %` */
	readonly title: string;
	/** `3.5 M users, ≈ 26 ms away` */
	readonly detail: string;
	/** `3.5 M users` */
	readonly people: string;
	readonly at: Point;
	/** Its area goes by the population's share. */
	readonly radius: number;
	readonly label: Rect;
	/** From its disc to its words, where these don't stand beside it. */
	readonly leader?: readonly [Point, Point];
	/** An arc runs behind its words. */
	readonly crossed: boolean;
}

interface Arc {
	/** Along a curve, from one end to the other. */
	readonly points: readonly Point[];
	/** The two points between which it leaves the map at one side and comes in at the other, where that is the short way. */
	readonly jump?: readonly [Point, Point];
	/** `70 ms`, or `≈ 70 ms` where nobody has measured it. */
	readonly roundTrip: string;
	/** Left out where there is no room for it. */
	readonly label?: Rect;
}

/** Replication between two regions, of all stores together, the earlier region first. */
export interface MapLink extends Arc {
	readonly id: string;
	readonly a: Id;
	readonly b: Id;
	readonly stores: readonly Id[];
	/** `sync` where any of the stores waits for the other side. */
	readonly mode: "sync" | "async";
	/** Index of the point at which it is drawn torn when it is cut: free of cards and words. */
	readonly tearAt: number;
}

/** One population's way into one region. */
export interface MapWay extends Arc {
	readonly population: Id;
	readonly region: Id;
	/** Share of the population's requests that enter here while all is well; 0 where none do. */
	readonly share: number;
}
