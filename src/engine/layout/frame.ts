import type { Design, Id } from "../model/design.ts";
import type { BusPlan } from "./busPlan.ts";
import { busPlan } from "./busPlan.ts";
import { type Call, callsOf } from "./callTargets.ts";
import { type ColumnTrack, columnTracks } from "./columnTracks.ts";
import { cellPlan, equalGrid, usersGrid, type WideRoom, widePlan } from "./lanePlans.ts";
import type { ColumnBox, LayoutMetrics, RowBox } from "./layout.ts";
import { type NearestReplica, nearestReplicas } from "./nearestReplica.ts";
import { reference } from "./placeScale.ts";
import type { RowPlan, Spot } from "./RowGrid.ts";
import type { ReplicationLink } from "./replicationLinks.ts";
import { replicationLinks } from "./replicationLinks.ts";
import type { StoreRow } from "./storeRows.ts";
import { storeRows } from "./storeRows.ts";
import type { UnderPlan } from "./underPlan.ts";
import { underPlan } from "./underPlan.ts";

/** A lane's place from top to bottom. */
export interface Span {
	readonly top: number;
	readonly height: number;
}

/** A lane whose cards stand in rows. */
export interface RowLane extends Span {
	readonly rows: readonly RowBox[];
	/** By component and column (see `spotKey`); lanes over all columns have only column 0. */
	readonly spots: ReadonlyMap<string, Spot>;
}

/** What all cards and lines of one layout are placed by. */
export interface Frame {
	readonly design: Design;
	readonly metrics: LayoutMetrics;
	/** Of everything right of the lane names. */
	readonly left: number;
	readonly width: number;
	readonly columns: readonly ColumnBox[];
	readonly columnOf: ReadonlyMap<Id, number>;
	readonly users: RowLane;
	readonly routing: RowLane;
	/** From the region's head to the column's end. */
	readonly regions: Span;
	readonly balancing: RowLane;
	readonly application: RowLane;
	readonly data: Span;
	readonly observability: RowLane;
	readonly height: number;
	readonly buses: BusPlan;
	readonly links: readonly ReplicationLink[];
	readonly calls: readonly Call[];
	readonly nearestReplica: NearestReplica;
	readonly under: UnderPlan;
	readonly storeRows: ReadonlyMap<Id, StoreRow>;
}

const underLevel = 5;
/** A line of small text fits below the last lane. */
const bottomMargin = 16;

/** What lines run between columns: the same however high the rows are. */
export interface FrameWays {
	readonly links: readonly ReplicationLink[];
	readonly calls: readonly Call[];
	readonly nearestReplica: NearestReplica;
	readonly under: UnderPlan;
}

/** Found once for all designs of which no part has a hand in it: most edits leave these as they are. */
export function frameWays(design: Design): FrameWays {
	const { regions, application, network } = design;
	const known = knownWays.get(design.data);
	if (known?.regions === regions && known.application === application && known.network === network) return known.ways;
	const crossing = { links: replicationLinks(design), calls: callsOf(design), nearestReplica: nearestReplicas(design) };
	const ways = { ...crossing, under: underPlan(design, crossing) };
	knownWays.set(design.data, { regions, application, network, ways });
	return ways;
}

interface KnownWays extends Pick<Design, "regions" | "application" | "network"> {
	readonly ways: FrameWays;
}

const knownWays = new WeakMap<Design["data"], KnownWays>();

/** Cuts the drawing into lanes and columns. Needs no card yet: only which row each stands in. */
export function layoutFrame(design: Design, metrics: LayoutMetrics, ways: FrameWays): Frame {
	const left = metrics.margin + metrics.laneNames;
	const tracks = columnTracks(design, metrics, left);
	const last = tracks.at(-1);
	const width = last === undefined ? metrics.column : last.x + last.w - left;
	const room: WideRoom = { design, metrics, left, width, tracks };
	const spans = lanesFromTop(room);
	const belowColumns =
		spans.regions.top + spans.regions.height + metrics.gap.columns + underLevel * Math.max(0, ways.under.levels - 1);
	const watching = widePlan(room, design.observability.keys(), equalGrid(room, metrics.height.observability));
	const observability = standing(watching, belowColumns);
	const columns = columnBoxes(design, metrics, { tracks, ...spans.regions });
	return {
		design,
		metrics,
		left,
		width,
		columns,
		columnOf: new Map(columns.map((column, index) => [column.region, index])),
		...spans,
		observability,
		height: observability.top + observability.height + bottomMargin,
		buses: busPlan(spans.application.rows.length, metrics),
		...ways,
	};
}

function lanesFromTop(room: WideRoom) {
	const { design, metrics } = room;
	const { gap, height } = metrics;
	const users = standing(widePlan(room, design.users.populations.keys(), usersGrid(room)), gap.top);
	const routing = standing(
		widePlan(room, design.routing.keys(), equalGrid(room, height.routing)),
		users.top + users.height + gap.users,
	);
	const regionsTop = routing.top + routing.height + gap.routing;
	const balancers = cellPlan(design, metrics, "balancing");
	// Two balancers side by side, or one that was moved aside, need room for the line that forks above them.
	const forks = [...balancers.spots.values()].some((spot) => spot.x !== 0 || spot.w !== reference.cell);
	const balancing = standing(balancers, regionsTop + height.regionHead + (forks ? gap.balancing : 0));
	const applications = cellPlan(design, metrics, "application");
	const application = standing(applications, balancing.top + balancing.height + gap.balancing);
	const dataTop = application.top + application.height + gap.application;
	const rows = storeRows(design, metrics, dataTop);
	const dataBottom = [...rows.values()].reduce(
		(lowest, row) => Math.max(lowest, row.top + row.height),
		dataTop + height.store,
	);
	return {
		users,
		routing,
		balancing,
		application,
		data: { top: dataTop, height: dataBottom - dataTop },
		regions: { top: regionsTop, height: dataBottom + gap.columnBottom - regionsTop },
		storeRows: rows,
	};
}

function standing({ rows, spots }: RowPlan, top: number): RowLane {
	const last = rows.at(-1) ?? { top: 0, height: 0 };
	return {
		top,
		height: last.top + last.height,
		rows: rows.map((row) => ({ top: top + row.top, height: row.height })),
		spots,
	};
}

function columnBoxes(
	design: Design,
	metrics: LayoutMetrics,
	place: { readonly tracks: readonly ColumnTrack[]; readonly top: number; readonly height: number },
): readonly ColumnBox[] {
	return [...design.regions.values()].flatMap((region, index) => {
		const track = place.tracks[index];
		if (track === undefined) return [];
		const { x, w } = track;
		return {
			region: region.id,
			rect: { x, y: place.top, w, h: place.height },
			head: { x, y: place.top, w, h: metrics.height.regionHead },
			// The catalogue's name is long and stands nowhere else; a name that somebody gave does.
			title: design.written.has(`regions.${region.id}.name`) ? region.name : region.id,
			place: region.place,
			jurisdiction: region.jurisdiction,
			role: region.role,
		};
	});
}
