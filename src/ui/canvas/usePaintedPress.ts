import { useReactFlow } from "@xyflow/react";
import { type MouseEvent, type PointerEvent, useCallback, useRef } from "react";
import { editor } from "../../editor/editorStore.ts";
import type { Card, ColumnBox } from "../../engine/layout/layout.ts";
import { boxSelection } from "./canvasSelection.ts";
import { cardAt, headAt } from "./cardAt.ts";
import { beginDrag } from "./drag/beginDrag.ts";
import type { CanvasPicture } from "./useCanvasPicture.ts";

/** Takes hold of a card or a column's head that is painted by a press that would else begin a marquee; let go at once, it is chosen. */
export function usePaintedPress(picture: CanvasPicture, readOnly: boolean) {
	const { screenToFlowPosition } = useReactFlow();
	const latest = useRef({ picture, readOnly });
	latest.current = { picture, readOnly };
	const pressed = useRef<Card | ColumnBox | undefined>(undefined);
	const onPointerDownCapture = useCallback(
		(event: PointerEvent<HTMLElement>) => {
			pressed.current = undefined;
			const { layout, part } = latest.current.picture;
			const wanted = part.painted && event.button === 0 && !event.shiftKey;
			if (!wanted || layout === undefined || latest.current.readOnly || !isPane(event.target)) return;
			const point = screenToFlowPosition({ x: event.clientX, y: event.clientY }, { snapToGrid: false });
			const card = cardAt(layout, point);
			const column = card === undefined ? headAt(layout, point) : undefined;
			pressed.current = card ?? column;
			if (card !== undefined) {
				event.stopPropagation();
				const grab = { x: point.x - card.rect.x, y: point.y - card.rect.y };
				beginDrag({ kind: "card", cardId: card.id, grab }, event);
			} else if (column !== undefined) {
				event.stopPropagation();
				beginDrag({ kind: "column", region: column.region }, event);
			}
		},
		[screenToFlowPosition],
	);
	const onClick = useCallback((event: MouseEvent<HTMLElement>) => {
		if (pressed.current !== undefined) editor.select(boxSelection(pressed.current, event.shiftKey));
		pressed.current = undefined;
	}, []);
	return { onPointerDownCapture, onClick };
}

function isPane(target: EventTarget): boolean {
	return target instanceof Element && target.classList.contains("react-flow__pane");
}
