import { crossedLines, nearestLine } from "../../engine/layout/crossedLines.ts";
import type { Card, ColumnBox, LaneBox, Line } from "../../engine/layout/layout.ts";
import { contains, type Point, type Rect, right } from "../../engine/layout/rect.ts";
import type { Design, Fault, Id } from "../../engine/model/design.ts";
import { partitionGroups, type RegionPair } from "../../engine/model/partitionGroups.ts";
import * as texts from "../../texts/failureLab.ts";
import { usualFault } from "./faultKinds.ts";

/** What can be pointed at of a picture of the design: the lanes' layout, or the map's. */
export interface PointingGround {
	readonly width: number;
	readonly height: number;
	readonly lanes: readonly Pick<LaneBox, "lane" | "rect">[];
	/** A region may have several places; keys point at its head. */
	readonly columns: readonly (Pick<ColumnBox, "region" | "rect"> & Partial<Pick<ColumnBox, "head">>)[];
	readonly cards: readonly PointedCard[];
	readonly lines: readonly PointedLine[];
	/** Regions stand on both sides of where one stands in it: a cut goes across links and nowhere else. */
	readonly scattered?: true;
}

interface PointedCard extends Pick<Card, "kind" | "id" | "component" | "rect"> {
	readonly region?: Id;
}

export type PointedLine = Pick<Line, "id" | "kind" | "ids" | "fromRegion" | "toRegion" | "points" | "radius">;

/** What a fault would hit that is pointed at a place of the canvas. */
export type Pointed =
	| {
			readonly kind: "strikes";
			readonly fault: Fault;
			/** What it hits, to be marked. */
			readonly rects: readonly Rect[];
			readonly lines: readonly PointedLine[];
	  }
	/** The first end of a link; the second is pointed at next. */
	| { readonly kind: "first"; readonly region: Id; readonly rects: readonly Rect[] }
	| { readonly kind: "refused"; readonly says: string };

export interface PointingScene {
	readonly design: Design;
	readonly layout: PointingGround;
	/** Of a link whose other end is still to be pointed at. */
	readonly first?: Id | undefined;
}

/** Pixels from a line that still mean the line. */
const nearPx = 9;

type PointAt = (scene: PointingScene, at: Point) => Pointed;

const ways: Readonly<Record<Exclude<Fault["kind"], "partition">, PointAt>> = {
	"region-down": (scene, at) => pointedRegion(scene, "region-down", at),
	degraded: (scene, at) => pointedRegion(scene, "degraded", at),
	"false-alarm": (scene, at) => pointedRegion(scene, "false-alarm", at),
	"store-down": pointedReplica,
	"replication-stall": pointedReplication,
	"slow-link": pointedLink,
	surge: pointedUsers,
	"routing-down": pointedRouting,
};

/** A fault of a kind at the place that is pointed at, or why there is none. A cut is drawn: see `drawnCut`. */
export function pointedFault(scene: PointingScene, kind: Exclude<Fault["kind"], "partition">, at: Point): Pointed {
	return ways[kind](scene, at);
}

function pointedRegion(
	{ design, layout }: PointingScene,
	kind: "region-down" | "degraded" | "false-alarm",
	at: Point,
): Pointed {
	const column = layout.columns.find(({ rect }) => contains(rect, at));
	return column === undefined
		? { kind: "refused", says: texts.pointAtARegion }
		: struck(usualFault(design, kind, [column.region]), [column.rect]);
}

function pointedReplica({ design, layout }: PointingScene, at: Point): Pointed {
	const card = cardAt(layout, at);
	if (card?.kind !== "store" || card.region === undefined) return { kind: "refused", says: texts.pointAtAStoresCard };
	const fault = usualFault(design, "store-down", [card.component]);
	return struck(fault?.kind === "store-down" ? { ...fault, region: card.region } : fault, [card.rect]);
}

function pointedReplication({ design, layout }: PointingScene, at: Point): Pointed {
	const card = cardAt(layout, at);
	const line = nearestLine(linksOf(layout), { to: at, withinPx: nearPx });
	const store = card?.kind === "store" ? card.component : line?.ids[0];
	if (store === undefined) return { kind: "refused", says: texts.pointAtAStoresCardOrAt };
	const lines = linksOf(layout).filter(({ ids }) => ids.includes(store));
	if (lines.length === 0) return { kind: "refused", says: texts.replicatesToNoOtherRegion(store) };
	const rects = layout.cards.flatMap((each) => (each.component === store ? [each.rect] : []));
	return struck(usualFault(design, "replication-stall", [store]), rects, lines);
}

function pointedLink({ design, layout, first }: PointingScene, at: Point): Pointed {
	const line = nearestLine(linksOf(layout), { to: at, withinPx: nearPx });
	if (first === undefined && line !== undefined) return slowLink(design, layout, [line.fromRegion, line.toRegion]);
	const column = layout.columns.find(({ rect }) => contains(rect, at));
	if (column === undefined) {
		const says = first === undefined ? texts.pointAtALinkOrAtTwo : texts.pointAtTheOtherRegion;
		return { kind: "refused", says };
	}
	if (first === undefined) return { kind: "first", region: column.region, rects: [column.rect] };
	if (first === column.region) return { kind: "refused", says: texts.isOneEndPointAtAnother(first) };
	return slowLink(design, layout, [first, column.region]);
}

function slowLink(design: Design, layout: PointingGround, [a, b]: readonly [Id | undefined, Id | undefined]): Pointed {
	const usual = usualFault(design, "slow-link", []);
	if (a === undefined || b === undefined || usual?.kind !== "slow-link") {
		return { kind: "refused", says: texts.theDesignHasOneRegionThereIs };
	}
	const rects = layout.columns.flatMap(({ region, rect }) => (region === a || region === b ? [rect] : []));
	const lines = linksOf(layout).filter((line) => joins(line, [a, b]));
	return struck({ ...usual, between: [a, b] }, rects, lines);
}

function pointedUsers({ design, layout }: PointingScene, at: Point): Pointed {
	const card = cardAt(layout, at);
	if (card?.kind === "population") return struck(usualFault(design, "surge", [card.component]), [card.rect]);
	const lane = layout.lanes.find((each) => each.lane === "users");
	const inLane = lane !== undefined && at.y >= lane.rect.y && at.y <= lane.rect.y + lane.rect.h;
	if (!inLane) return { kind: "refused", says: texts.pointAtUsersOrBesideThem };
	const rects = layout.cards.flatMap((each) => (each.kind === "population" ? [each.rect] : []));
	return struck(usualFault(design, "surge", []), rects);
}

function pointedRouting({ design, layout }: PointingScene, at: Point): Pointed {
	const card = cardAt(layout, at);
	return card?.kind === "routing"
		? struck(usualFault(design, "routing-down", [card.component]), [card.rect])
		: { kind: "refused", says: texts.pointAtARoutingEntry };
}

/** The partition that a path drawn over the links makes. Where it crosses none, the gap between columns that it lies in counts. */
export function drawnCut({ design, layout }: PointingScene, path: readonly Point[]): Pointed {
	const links = linksOf(layout);
	const crossed = crossedLines(links, path);
	if (crossed.length === 0) return layout.scattered === true ? drawAcross : gapCut(design, layout, path);
	const groups = partitionGroups({ cut: crossed.flatMap(pairOf), linked: links.flatMap(pairOf) });
	if (!groups.ok) {
		const { between, through } = groups.error;
		return {
			kind: "refused",
			says: texts.wouldStillBeOnOneSide(between.join(" and "), through),
		};
	}
	return cutInto(design, layout, groups.value);
}

function gapCut(design: Design, layout: PointingGround, path: readonly Point[]): Pointed {
	const inside = (column: { readonly rect: Rect }) =>
		path.some(({ x }) => x >= column.rect.x && x <= right(column.rect));
	const x = path[0]?.x ?? 0;
	const before = layout.columns.filter(({ rect }) => right(rect) < x).map(({ region }) => region);
	const after = layout.columns.filter(({ rect }) => rect.x > x).map(({ region }) => region);
	if (path.length < 2 || before.length === 0 || after.length === 0 || layout.columns.some(inside)) {
		return drawAcross;
	}
	return cutInto(design, layout, [before, after]);
}

const drawAcross: Pointed = { kind: "refused", says: texts.drawALineAcrossTheLinks };

function cutInto(design: Design, layout: PointingGround, between: readonly (readonly Id[])[]): Pointed {
	const usual = usualFault(design, "partition", []);
	if (usual?.kind !== "partition") return { kind: "refused", says: texts.theDesignHasOneRegionThereIsNo };
	const sideOf = (region: Id | undefined) =>
		between.findIndex((group) => region !== undefined && group.includes(region));
	const torn = linksOf(layout).filter(({ fromRegion, toRegion }) => {
		const [a, b] = [sideOf(fromRegion), sideOf(toRegion)];
		return a >= 0 && b >= 0 && a !== b;
	});
	const rects = layout.columns.flatMap(({ region, rect }) => (sideOf(region) >= 0 ? [rect] : []));
	return struck({ ...usual, between }, rects, torn);
}

function struck(fault: Fault | undefined, rects: readonly Rect[], lines: readonly PointedLine[] = []): Pointed {
	return fault === undefined
		? { kind: "refused", says: texts.theDesignHasNothing }
		: { kind: "strikes", fault, rects, lines };
}

function cardAt(layout: PointingGround, at: Point): PointedCard | undefined {
	return layout.cards.find(({ rect }) => contains(rect, at));
}

function linksOf(layout: PointingGround): readonly PointedLine[] {
	return layout.lines.filter(({ kind }) => kind === "replication");
}

function pairOf({ fromRegion, toRegion }: PointedLine): readonly RegionPair[] {
	return fromRegion === undefined || toRegion === undefined ? [] : [[fromRegion, toRegion]];
}

function joins({ fromRegion, toRegion }: PointedLine, [a, b]: RegionPair): boolean {
	return (fromRegion === a && toRegion === b) || (fromRegion === b && toRegion === a);
}
