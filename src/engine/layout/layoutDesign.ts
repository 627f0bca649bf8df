import type { Design } from "../model/design.ts";
import { entryShares } from "./entryShares.ts";
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
	/** Smaller rows and names for narrow screens; by the width when omitted. */
	readonly scale?: "normal" | "compact";
}

const defaultWidth = 928;
const compactBelow = 800;
const noteSize = { w: 200, h: 120 };

/** Rectangles and line routes of a design, in pixels at 100 %. A function of the design and the room alone. */
export function layoutDesign(design: Design, options: LayoutOptions = {}): Layout {
	const width = options.width ?? defaultWidth;
	const scale = options.scale ?? (width < compactBelow ? "compact" : "normal");
	const metrics = layoutMetrics({ regionCount: design.regions.size, width, compact: scale === "compact" });
	const frame = layoutFrame(design, metrics);
	const cards = layoutCards(frame);
	const shares = entryShares(design);
	const notes = [...design.notes.values()].map((note) => ({
		id: note.id,
		rect: { x: note.x, y: note.y, w: note.w || noteSize.w, h: note.h || noteSize.h },
		text: note.text,
		colour: note.colour ?? "yellow",
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
