import type { Design } from "../model/design.ts";
import { ownWidths } from "./columnTracks.ts";
import { entryShares } from "./entryShares.ts";
import type { Frame } from "./frame.ts";
import { layoutFrame } from "./frame.ts";
import type { Layout } from "./layout.ts";
import { layoutCards } from "./layoutCards.ts";
import { cellBoxes, laneBoxes } from "./layoutCells.ts";
import { layoutMetrics } from "./layoutMetrics.ts";
import { readsWritesLines } from "./readsWritesLines.ts";
import { regionLines } from "./regionLines.ts";
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
	const shares = entryShares(design);
	const notes = [...design.notes.values()].map((note) => ({
		id: note.id,
		rect: { x: note.x, y: note.y, w: note.w || noteSize.w, h: note.h || noteSize.h },
		text: note.text,
		colour: note.colour ?? "yellow",
		frame: note.frame,
	}));
	return {
		width: frame.left + frame.width + metrics.margin,
		height: frame.height,
		metrics,
		lanes: laneBoxes(frame),
		columns: frame.columns,
		cells: cellBoxes(frame, cards),
		cards,
		lines: [
			...requestLines(frame, cards, shares),
			...frame.columns.flatMap((column) => regionLines(frame, column, cards)),
			...readsWritesLines(frame, cards),
			...replicationLines(frame, cards),
			...watchLines(frame, cards),
		],
		flows: requestFlows(frame, cards, shares),
		notes,
	};
}

/** Rows as high as the room allows: the normal ones, or the dense where only they fit. */
function fittingFrame(design: Design, options: LayoutOptions): Frame {
	const width = options.width ?? defaultWidth;
	const narrow = width < compactBelow;
	const columns = { regionCount: design.regions.size, ownWidths: [...ownWidths(design).values()] };
	const frameWith = (dense: boolean): Frame => layoutFrame(design, layoutMetrics({ ...columns, width, narrow, dense }));
	if (narrow) return frameWith(true);
	const normal = frameWith(false);
	return options.height === undefined || normal.height <= options.height ? normal : frameWith(true);
}
