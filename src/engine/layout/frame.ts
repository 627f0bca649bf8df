import type { Design, Id } from "../model/design.ts";
import type { BusPlan } from "./busPlan.ts";
import { busPlan } from "./busPlan.ts";
import type { ColumnBox, LayoutMetrics } from "./layout.ts";
import type { ReplicationLink } from "./replicationLinks.ts";
import { replicationLinks } from "./replicationLinks.ts";
import type { StoreRow } from "./storeRows.ts";
import { storeRows } from "./storeRows.ts";
import type { UnderPlan } from "./underPlan.ts";
import { underPlan } from "./underPlan.ts";
import { gridRowCount, wideRowCount } from "./wideLane.ts";

/** A lane's place from top to bottom. */
export interface Span {
	readonly top: number;
	readonly height: number;
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
	readonly users: Span;
	readonly routing: Span;
	/** From the region's head to the column's end. */
	readonly regions: Span;
	readonly balancing: Span;
	readonly application: Span;
	readonly data: Span;
	readonly observability: Span;
	readonly height: number;
	readonly buses: BusPlan;
	readonly links: readonly ReplicationLink[];
	readonly under: UnderPlan;
	readonly storeRows: ReadonlyMap<Id, StoreRow>;
}

/** Space between rows of cards of the lanes that span all columns; lines pass there. */
export const wideRowGap = 10;
const underLevel = 5;
/** A line of small text fits below the last lane. */
const bottomMargin = 16;

/** Cuts the drawing into lanes and columns. Needs no card yet: only how many rows each lane has. */
export function layoutFrame(design: Design, metrics: LayoutMetrics): Frame {
	const left = metrics.margin + metrics.laneNames;
	const count = design.regions.size;
	const width = Math.max(1, count) * metrics.column + Math.max(0, count - 1) * metrics.gutter;
	const spans = lanesFromTop(design, metrics, width);
	const links = replicationLinks(design);
	const under = underPlan(design, links);
	const observability = {
		top: spans.regions.top + spans.regions.height + metrics.gap.columns + underLevel * Math.max(0, under.levels - 1),
		height: wideHeight(metrics.height.observability, wideRowCount(design.observability.size, width)),
	};
	const columns = columnBoxes(design, metrics, { left, ...spans.regions });
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
		buses: busPlan(design, metrics),
		links,
		under,
	};
}

function lanesFromTop(design: Design, metrics: LayoutMetrics, width: number) {
	const { gap, height } = metrics;
	const users = {
		top: gap.top,
		height: wideHeight(height.users, wideRowCount(design.users.populations.size, width)),
	};
	const routing = {
		top: users.top + users.height + gap.users,
		height: wideHeight(height.routing, wideRowCount(design.routing.size, width)),
	};
	const regionsTop = routing.top + routing.height + gap.routing;
	const balancers = mostInOneRegion(design, "balancing");
	const balancing = {
		// Two balancers side by side need room for the line that forks above them.
		top: regionsTop + height.regionHead + (balancers > 1 ? gap.balancing : 0),
		height: gridHeight(height.balancing, gap.balancing, balancers),
	};
	const application = {
		top: balancing.top + balancing.height + gap.balancing,
		height: gridHeight(height.application, gap.application, mostInOneRegion(design, "application")),
	};
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

/** How many components of a layer the fullest region holds. */
function mostInOneRegion(design: Design, layer: "balancing" | "application"): number {
	const components = [...design[layer].values()];
	const counts = [...design.regions.keys()].map(
		(region) => components.filter((component) => component.regions.includes(region)).length,
	);
	return Math.max(1, ...counts);
}

function gridHeight(card: number, gap: number, count: number): number {
	const rows = gridRowCount(count);
	return rows * card + (rows - 1) * gap;
}

function wideHeight(card: number, rows: number): number {
	return rows * card + (rows - 1) * wideRowGap;
}

function columnBoxes(
	design: Design,
	metrics: LayoutMetrics,
	place: { readonly left: number; readonly top: number; readonly height: number },
): readonly ColumnBox[] {
	return [...design.regions.values()].map((region, index) => {
		const x = place.left + index * (metrics.column + metrics.gutter);
		return {
			region: region.id,
			rect: { x, y: place.top, w: metrics.column, h: place.height },
			head: { x, y: place.top, w: metrics.column, h: metrics.height.regionHead },
			title: region.id,
			place: region.place,
			jurisdiction: region.jurisdiction,
			role: region.role,
		};
	});
}
