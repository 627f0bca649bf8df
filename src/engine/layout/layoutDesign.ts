import type { Design, Id } from "../model/design.ts";
import { balanceLines, type ColumnScene } from "./balanceLines.ts";
import { callLines } from "./callLines.ts";
import { columnCards } from "./columnCards.ts";
import { ownWidths } from "./columnTracks.ts";
import { entryShares } from "./entryShares.ts";
import { columnFloors } from "./floors.ts";
import type { Frame } from "./frame.ts";
import { frameWays, layoutFrame } from "./frame.ts";
import type { Layout, NoteBox } from "./layout.ts";
import { layoutCards } from "./layoutCards.ts";
import { cellBoxes, laneBoxes } from "./layoutCells.ts";
import { layoutMetrics } from "./layoutMetrics.ts";
import { leastColumn } from "./leastColumn.ts";
import { readsWritesLines } from "./readsWritesLines.ts";
import { bottom, right } from "./rect.ts";
import { replicationLines } from "./replicationLines.ts";
import { requestFlows, requestLines } from "./requestLines.ts";
import { watchLines } from "./watchLines.ts";

export interface LayoutOptions {
	/** Pixels to fill where the design allows; 928 when omitted. */
	readonly width?: number;
	/** Pixels to stay within by lower rows, where these are enough. */
	readonly height?: number;
}

const defaultWidth = 928;
const compactBelow = 800;
const noteSize = { w: 200, h: 120 };

/** Rectangles and line routes of a design, in pixels at 100 %. A function of the design and the room alone. */
export function layoutDesign(design: Design, options: LayoutOptions = {}): Layout {
	const frame = fittingFrame(design, options);
	const { metrics } = frame;
	const cards = layoutCards(frame);
	const cardsOf = columnCards(cards);
	const scenes = new Map(
		frame.columns.map((column) => {
			const own = cardsOf(column.region);
			return [column.region, { column, cards: own, floors: columnFloors(frame, own) }] as const;
		}),
	);
	const sceneOf = (region: Id): ColumnScene | undefined => scenes.get(region);
	const requests = { shares: entryShares(design), sceneOf };
	const notes = noteBoxes(design);
	return {
		width: Math.max(
			frame.left + frame.width + metrics.margin,
			...notes.map(({ rect }) => right(rect) + metrics.margin),
		),
		height: Math.max(frame.height, ...notes.map(({ rect }) => bottom(rect) + metrics.margin)),
		metrics,
		lanes: laneBoxes(frame),
		columns: frame.columns,
		cells: cellBoxes(frame, cards),
		cards,
		lines: [
			...requestLines(frame, cards, requests),
			...[...scenes.values()].flatMap((scene) => balanceLines(frame, scene)),
			...callLines(frame, frame.calls, sceneOf),
			...frame.columns.flatMap((column) => readsWritesLines(frame, column, cardsOf)),
			...replicationLines(frame, cardsOf),
			...watchLines(frame, cards),
		],
		flows: requestFlows(frame, cards, requests),
		notes,
	};
}

/** Notes stand where they were put; the drawing grows to the right and downwards to hold them. */
function noteBoxes(design: Design): readonly NoteBox[] {
	return [...design.notes.values()].map((note) => ({
		id: note.id,
		rect: { x: note.x, y: note.y, w: note.w || noteSize.w, h: note.h || noteSize.h },
		text: note.text,
		colour: note.colour ?? "yellow",
		frame: note.frame,
	}));
}

/** Rows as high as the room allows: the normal ones, or the dense where only they fit. */
function fittingFrame(design: Design, options: LayoutOptions): Frame {
	const width = options.width ?? defaultWidth;
	const narrow = width < compactBelow;
	const columns = {
		regionCount: design.regions.size,
		ownWidths: [...ownWidths(design).values()],
		leastColumn: leastColumn(design),
	};
	const ways = frameWays(design);
	const frameWith = (shown: Design, dense: boolean): Frame =>
		layoutFrame(shown, layoutMetrics({ ...columns, width, narrow, dense }), ways);
	if (narrow) return frameWith(design, true);
	const untouched = frameWith({ ...design, canvas: sizesOf(design) }, false);
	return frameWith(design, options.height !== undefined && untouched.height > options.height);
}

/** Without where things stand: moving one mustn't make all rows lower. */
function sizesOf(design: Design): Design["canvas"] {
	return new Map(
		[...design.canvas].flatMap(([id, { h, collapsed }]) => {
			if (h === undefined && collapsed === undefined) return [];
			return [[id, { ...(h === undefined ? {} : { h }), ...(collapsed === undefined ? {} : { collapsed }) }] as const];
		}),
	);
}
