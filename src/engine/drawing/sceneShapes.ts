import type { Layout, Line } from "../layout/layout.ts";
import type { Rect } from "../layout/rect.ts";
import { overlaps } from "../layout/rect.ts";
import type { Id } from "../model/design.ts";
import { backlogGauges } from "./backlogGauges.ts";
import { columnShapes } from "./columnShapes.ts";
import type { Emphasis, LineState } from "./emphasis.ts";
import { emptyCellShapes, laneShapes } from "./laneShapes.ts";
import type { LineLook } from "./lineShapes.ts";
import { labelShapes, lineShapes } from "./lineShapes.ts";
import type { Moment } from "./moment.ts";
import type { Shape } from "./shape.ts";
import { tornShapes } from "./tornShapes.ts";

export interface SceneLook {
	readonly moment?: Moment | undefined;
	readonly selectedRegions: ReadonlySet<Id>;
	/** Drawn for somebody who can fill what is empty. */
	readonly canFill?: boolean;
	/** Where the regions' names are to be read from afar: their size, pixels at 100 %. */
	readonly farTextSize?: number | undefined;
}

/** What lies under the cards: lane names, columns, what is missing. */
export function groundShapes(layout: Layout, look: SceneLook): readonly Shape[] {
	return [
		...layout.lanes.flatMap(laneShapes),
		...layout.columns.flatMap((column) =>
			columnShapes(column, {
				moment: look.moment?.regions.get(column.region),
				selected: look.selectedRegions.has(column.region),
				...(look.farTextSize === undefined ? {} : { farTextSize: look.farTextSize }),
			}),
		),
		...layout.cells.flatMap((cell) => emptyCellShapes(cell, look.canFill === true)),
	];
}

const quiet: LineState = "quiet";

/** All lines as if nothing was pointed at; torn ones as what is left of them. The lit ones are drawn over these. */
export function quietLineShapes(layout: Layout, moment?: Moment): readonly Shape[] {
	return layout.lines.flatMap((line) => {
		const torn = tornEnds(line, moment);
		return torn === undefined ? lineShapes(line, quietLook(line, moment)) : tornShapes(line, torn);
	});
}

/** How a line looks that isn't pointed at. */
export function quietLook(line: Line, moment: Moment | undefined): LineLook {
	const ends = deadEnds(line, moment);
	return { state: quiet, dead: ends.start || ends.end, slow: isSlow(line, moment) };
}

/** The lines that are lit, to be drawn over the quiet ones; what is torn is not lit. */
export function litLineShapes(layout: Layout, emphasis: Emphasis, moment?: Moment): readonly Shape[] {
	return layout.lines
		.filter((line) => emphasis.lines.has(line.id) && tornEnds(line, moment) === undefined)
		.flatMap((line) => lineShapes(line, lineLook(line, emphasis, moment)));
}

/** Words that always stand: round trips on the requests' ways, or while a run is shown, whose requests pass there, the queues. */
export function quietWords(layout: Layout, moment?: Moment): readonly Shape[] {
	if (moment !== undefined) return backlogGauges(layout, moment);
	return layout.lines.flatMap((line) =>
		line.kind === "request" ? labelShapes(line, { state: quiet, dead: false }) : [],
	);
}

/** Words on the lit links. Of those that would overlap, the first stay. */
export function litWords(layout: Layout, emphasis: Emphasis, moment?: Moment): readonly Shape[] {
	const taken: Rect[] = [];
	return layout.lines.flatMap((line) => {
		if (line.kind === "request" || !emphasis.lines.has(line.id) || tornEnds(line, moment) !== undefined) return [];
		const shapes = labelShapes(line, lineLook(line, emphasis, moment));
		const ground = shapes.find((shape) => shape.kind === "rect");
		if (ground === undefined || taken.some((rect) => overlaps(rect, ground))) return [];
		taken.push(ground);
		return shapes;
	});
}

/** How a line is drawn while this is lit and that happens. */
export function lineLook(line: Line, emphasis: Emphasis, moment?: Moment): LineLook {
	const ends = deadEnds(line, moment);
	return { state: emphasis.lines.get(line.id) ?? quiet, dead: ends.start || ends.end, slow: isSlow(line, moment) };
}

interface DeadEnds {
	readonly start: boolean;
	readonly end: boolean;
}

function deadEnds(line: Line, moment?: Moment): DeadEnds {
	return { start: isDead(line, line.fromRegion, moment), end: isDead(line, line.toRegion, moment) };
}

function isDead(line: Line, region: Id | undefined, moment: Moment | undefined): boolean {
	if (region === undefined || moment === undefined) return false;
	if (moment.regions.get(region)?.status === "down") return true;
	const store = line.kind === "replication" ? line.ids[0] : undefined;
	return store !== undefined && moment.stores.get(store)?.downIn.has(region) === true;
}

/** Which of its ends don't answer, where nothing passes along it any more; undefined where something does. */
export function tornEnds(line: Line, moment: Moment | undefined): DeadEnds | undefined {
	if (line.kind !== "replication" || moment === undefined) return undefined;
	const ends = deadEnds(line, moment);
	const store = moment.stores.get(line.ids[0] ?? "");
	const torn =
		ends.start ||
		ends.end ||
		store?.stalled === true ||
		moment.links.some((link) => link.state === "torn" && joins(line, link));
	return torn ? ends : undefined;
}

function isSlow(line: Line, moment: Moment | undefined): boolean {
	if (line.kind !== "replication" || moment === undefined) return false;
	return moment.links.some((link) => link.state === "slow" && joins(line, link));
}

function joins(line: Line, link: { readonly a: Id; readonly b: Id }): boolean {
	return (
		(line.fromRegion === link.a && line.toRegion === link.b) || (line.fromRegion === link.b && line.toRegion === link.a)
	);
}
