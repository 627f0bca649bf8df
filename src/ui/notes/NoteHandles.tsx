import { useReactFlow, ViewportPortal } from "@xyflow/react";
import type { PointerEvent } from "react";
import { editor, editorStore } from "../../editor/editorStore.ts";
import type { Layout, NoteBox } from "../../engine/layout/layout.ts";
import { bottom, type Rect, right } from "../../engine/layout/rect.ts";
import { setNotes } from "../../engine/model/commands/setNotes.ts";
import * as texts from "../../texts/notes.ts";
import { shownLayout } from "../canvas/shownLayout.ts";
import { followPointer } from "./followPointer.ts";
import styles from "./NoteHandles.module.css";
import { noteNeighbours } from "./snapNote.ts";

interface NoteHandlesProps {
	readonly note: NoteBox;
	/** Where it is now: while it is pulled, not where the design says. */
	readonly rect: Rect;
	/** The size while it is pulled; undefined when it is done. */
	readonly onDraft: (rect: Rect | undefined) => void;
}

/** Which sides a handle pulls: -1 for left and top, 1 for right and bottom. */
const handles = [
	{ name: texts.topLeft, x: -1, y: -1 },
	{ name: "top", x: 0, y: -1 },
	{ name: texts.topRight, x: 1, y: -1 },
	{ name: "right", x: 1, y: 0 },
	{ name: texts.bottomRight, x: 1, y: 1 },
	{ name: "bottom", x: 0, y: 1 },
	{ name: texts.bottomLeft, x: -1, y: 1 },
	{ name: "left", x: -1, y: 0 },
] as const;
type Handle = (typeof handles)[number];

const least = { w: 60, h: 32 };
/** Pixels of the window within which a side snaps. */
const reach = 6;

/** Sides and corners to pull a note larger or smaller by; the inspector has its size for keys. */
export function NoteHandles({ note, rect: { x, y, w, h }, onDraft }: NoteHandlesProps) {
	const { getZoom } = useReactFlow();
	const pull = (event: PointerEvent<HTMLElement>, handle: Handle): void => {
		if (event.button !== 0) return;
		event.stopPropagation();
		const scale = getZoom();
		const layout = shownLayout.get();
		let rect = note.rect;
		followPointer(event, {
			move: ({ dx, dy, free }) => {
				const pulled = pulledRect(note.rect, handle, { x: dx / scale, y: dy / scale });
				rect =
					free || layout === undefined ? pulled : snappedSides(pulled, handle, linesOf(layout, note.id, reach / scale));
				onDraft(rect);
			},
			drop: () => {
				const { x, y, w, h } = rect;
				editor.apply(
					note.frame ? texts.resizeAFrame : texts.resizeANote,
					setNotes(editorStore.getState().design, new Map([[note.id, { x, y, w, h }]])),
				);
				onDraft(undefined);
			},
			cancel: () => onDraft(undefined),
		});
	};
	// Over the cards, which stand before a frame.
	return (
		<ViewportPortal>
			<div className={styles.handles} style={{ left: x, top: y, width: w, height: h }}>
				{handles.map((handle) => (
					<span
						key={handle.name}
						className={`nopan ${styles.handle}`}
						data-handle={handle.name}
						style={{ left: `${(handle.x + 1) * 50}%`, top: `${(handle.y + 1) * 50}%` }}
						onPointerDown={(event) => pull(event, handle)}
					/>
				))}
			</div>
		</ViewportPortal>
	);
}

function pulledRect(rect: Rect, { x, y }: Handle, by: { readonly x: number; readonly y: number }): Rect {
	const w = Math.max(least.w, rect.w + x * by.x);
	const h = Math.max(least.h, rect.h + y * by.y);
	return { x: x < 0 ? right(rect) - w : rect.x, y: y < 0 ? bottom(rect) - h : rect.y, w, h };
}

interface Lines {
	readonly xs: readonly number[];
	readonly ys: readonly number[];
	readonly within: number;
}

function linesOf(layout: Layout, id: string, within: number): Lines {
	const rects = noteNeighbours(layout, new Set([id]));
	return {
		xs: rects.flatMap((rect) => [rect.x, right(rect)]),
		ys: rects.flatMap((rect) => [rect.y, bottom(rect)]),
		within,
	};
}

/** The pulled sides, brought in line with sides that are near. */
function snappedSides(rect: Rect, { x, y }: Handle, { xs, ys, within }: Lines): Rect {
	const byX = x === 0 ? 0 : stepTo(x < 0 ? rect.x : right(rect), xs, within);
	const byY = y === 0 ? 0 : stepTo(y < 0 ? rect.y : bottom(rect), ys, within);
	return pulledRect(rect, { name: "right", x: x as 1, y: y as 0 }, { x: byX, y: byY });
}

function stepTo(side: number, lines: readonly number[], within: number): number {
	let best = 0;
	let far = within;
	for (const line of lines) {
		if (Math.abs(line - side) > far) continue;
		far = Math.abs(line - side);
		best = line - side;
	}
	return best;
}
