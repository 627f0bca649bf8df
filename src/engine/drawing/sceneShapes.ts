import type { Layout, Line } from "../layout/layout.ts";
import type { Rect } from "../layout/rect.ts";
import { overlaps } from "../layout/rect.ts";
import type { Id } from "../model/design.ts";
import { backlogGauges } from "./backlogGauges.ts";
import { columnShapes } from "./columnShapes.ts";
import type { Emphasis } from "./emphasis.ts";
import { emptyCellShapes, laneShapes } from "./laneShapes.ts";
import type { LineLook } from "./lineShapes.ts";
import { labelShapes, lineShapes } from "./lineShapes.ts";
import type { Moment } from "./moment.ts";
import type { Shape } from "./shape.ts";
import { tornShapes } from "./tornShapes.ts";

export interface SceneLook {
	readonly moment?: Moment | undefined;
	readonly selectedRegions: ReadonlySet<Id>;
}

/** What lies under the cards: lane names, columns, what is missing. */
export function groundShapes(layout: Layout, look: SceneLook): readonly Shape[] {
	return [
		...layout.lanes.flatMap(laneShapes),
		...layout.columns.flatMap((column) =>
			columnShapes(column, {
				moment: look.moment?.regions.get(column.region),
				selected: look.selectedRegions.has(column.region),
			}),
		),
		...layout.cells.flatMap(emptyCellShapes),
	];
}

/** All lines, the quiet ones first; torn ones as what is left of them. */
export function allLineShapes(layout: Layout, emphasis: Emphasis, moment?: Moment): readonly Shape[] {
	const quiet: Shape[] = [];
	const lit: Shape[] = [];
	for (const line of layout.lines) {
		const look = lineLook(line, emphasis, moment);
		const shapes = isTorn(line, moment) ? tornShapes(line, deadEnds(line, moment)) : lineShapes(line, look);
		(look.state === "quiet" ? quiet : lit).push(...shapes);
	}
	return [...quiet, ...lit];
}

/** Words on lines and the queues, over everything but the cards. Of words that would overlap, the first stay. */
export function lineWords(layout: Layout, emphasis: Emphasis, moment?: Moment): readonly Shape[] {
	const taken: Rect[] = [];
	const words = layout.lines
		.filter((line) => !isTorn(line, moment))
		.flatMap((line) => {
			const shapes = labelShapes(line, lineLook(line, emphasis, moment));
			const ground = shapes.find((shape) => shape.kind === "rect");
			if (ground === undefined) return shapes;
			if (taken.some((rect) => overlaps(rect, ground))) return [];
			taken.push(ground);
			return shapes;
		});
	return [...words, ...(moment === undefined ? [] : backlogGauges(layout, moment))];
}

function lineLook(line: Line, emphasis: Emphasis, moment?: Moment): LineLook {
	const ends = deadEnds(line, moment);
	return { state: emphasis.lines.get(line.id) ?? "quiet", dead: ends.start || ends.end };
}

function deadEnds(line: Line, moment?: Moment): { readonly start: boolean; readonly end: boolean } {
	return { start: isDead(line, line.fromRegion, moment), end: isDead(line, line.toRegion, moment) };
}

function isDead(line: Line, region: Id | undefined, moment: Moment | undefined): boolean {
	if (region === undefined || moment === undefined) return false;
	if (moment.regions.get(region)?.status === "down") return true;
	const store = line.kind === "replication" ? line.ids[0] : undefined;
	return store !== undefined && moment.stores.get(store)?.downIn.has(region) === true;
}

function isTorn(line: Line, moment: Moment | undefined): boolean {
	if (line.kind !== "replication" || moment === undefined) return false;
	const ends = deadEnds(line, moment);
	const store = moment.stores.get(line.ids[0] ?? "");
	return (
		ends.start ||
		ends.end ||
		store?.stalled === true ||
		moment.links.some((link) => link.state === "torn" && joins(line, link))
	);
}

function joins(line: Line, link: { readonly a: Id; readonly b: Id }): boolean {
	return (
		(line.fromRegion === link.a && line.toRegion === link.b) || (line.fromRegion === link.b && line.toRegion === link.a)
	);
}
