import { useReactFlow } from "@xyflow/react";
import { type PointerEvent, useCallback, useRef } from "react";
import { cardAt, headAt } from "./cardAt.ts";
import { beginDrag } from "./drag/beginDrag.ts";
import type { CanvasPicture } from "./useCanvasPicture.ts";

/** Takes hold of a card or a column's head that is painted: a press that would else begin a marquee. */
export function usePaintedPress(picture: CanvasPicture, readOnly: boolean) {
	const { screenToFlowPosition } = useReactFlow();
	const latest = useRef({ picture, readOnly });
	latest.current = { picture, readOnly };
	return useCallback(
		(event: PointerEvent<HTMLElement>) => {
			const { layout, part } = latest.current.picture;
			const wanted = part.painted && event.button === 0 && !event.shiftKey;
			if (!wanted || layout === undefined || latest.current.readOnly || !isPane(event.target)) return;
			const point = screenToFlowPosition({ x: event.clientX, y: event.clientY }, { snapToGrid: false });
			const card = cardAt(layout, point);
			const column = card === undefined ? headAt(layout, point) : undefined;
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
}

function isPane(target: EventTarget): boolean {
	return target instanceof Element && target.classList.contains("react-flow__pane");
}
