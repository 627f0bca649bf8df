import { useReactFlow, ViewportPortal } from "@xyflow/react";
import { type PointerEvent, useEffect, useRef, useState } from "react";
import type { Layout } from "../../engine/layout/layout.ts";
import type { Point, Rect } from "../../engine/layout/rect.ts";
import * as texts from "../../texts/notes.ts";
import { editing } from "../canvas/editing.ts";
import { Sentence } from "../shell/Sentence.tsx";
import { addNoteAt } from "./addNoteAt.ts";
import styles from "./PlaceNote.module.css";
import { snapNote } from "./snapNote.ts";

interface PlaceNoteProps {
	readonly what: "note" | "frame";
	readonly layout: Layout;
}

/** Smaller than this it is a click, and the note has its usual size. */
const leastPixels = 24;

/** Waits for a click or a drag on the canvas, where the note comes to stand; Enter puts it in the middle of what is seen. */
export function PlaceNote({ what, layout }: PlaceNoteProps) {
	const { screenToFlowPosition } = useReactFlow();
	const sheet = useRef<HTMLDivElement>(null);
	const start = useRef<Point>(undefined);
	const [drawn, setDrawn] = useState<Rect>();
	useEffect(() => {
		const before = document.activeElement;
		sheet.current?.focus({ preventScroll: true });
		// Who places it by keys goes on typing at once.
		void import("./NoteBody.tsx");
		return () => {
			if (before instanceof HTMLElement && document.activeElement === document.body) before.focus();
		};
	}, []);
	const pointOf = (event: PointerEvent): Point =>
		screenToFlowPosition({ x: event.clientX, y: event.clientY }, { snapToGrid: false });
	const rectTo = (event: PointerEvent): Rect | undefined => {
		const [from, to] = [start.current, pointOf(event)];
		if (from === undefined) return undefined;
		const rect = {
			x: Math.min(from.x, to.x),
			y: Math.min(from.y, to.y),
			w: Math.abs(to.x - from.x),
			h: Math.abs(to.y - from.y),
		};
		return rect.w < leastPixels || rect.h < leastPixels ? undefined : rect;
	};
	const place = (at: Point | Rect): void => {
		editing.done();
		addNoteAt(snapNote(layout, at), what);
	};
	const placeInTheMiddle = (): void => {
		const box = sheet.current?.getBoundingClientRect();
		if (box !== undefined) place(screenToFlowPosition({ x: box.x + box.width / 2, y: box.y + box.height / 2 }));
	};
	return (
		<>
			{/* biome-ignore lint/a11y/useSemanticElements: it is a sheet over the canvas that takes a point */}
			<div
				ref={sheet}
				className={`nopan nowheel ${styles.sheet}`}
				role="button"
				tabIndex={0}
				aria-label={texts.placeTheClickOrDragEnter(what)}
				onPointerDown={(event) => {
					if (event.button !== 0) return;
					event.stopPropagation();
					event.currentTarget.setPointerCapture(event.pointerId);
					start.current = pointOf(event);
				}}
				onPointerMove={(event) => start.current !== undefined && setDrawn(rectTo(event))}
				onPointerUp={(event) => {
					if (start.current === undefined) return;
					place(rectTo(event) ?? start.current);
				}}
				onPointerCancel={editing.done}
				onKeyDown={(event) => {
					if (event.key !== "Enter" && event.key !== "Escape") return;
					event.preventDefault();
					event.stopPropagation();
					if (event.key === "Enter") placeInTheMiddle();
					else editing.done();
				}}
			>
				<span className={styles.hint}>
					<Sentence
						text={texts.clickOrDragToPlaceThe(what)}
						parts={{ enter: <kbd>Enter</kbd>, escape: <kbd>Esc</kbd> }}
					/>
				</span>
			</div>
			{drawn !== undefined && (
				<ViewportPortal>
					<div className={styles.drawn} style={{ left: drawn.x, top: drawn.y, width: drawn.w, height: drawn.h }} />
				</ViewportPortal>
			)}
		</>
	);
}
