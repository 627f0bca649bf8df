import { useStoreApi } from "@xyflow/react";
import { useEffect } from "react";
import type { Point, Rect } from "../../../engine/layout/rect.ts";
import { bottom, contains, right } from "../../../engine/layout/rect.ts";
import { dragState } from "./dragState.ts";
import { boxOf } from "./useDragTarget.ts";

/** Pixels from the canvas' edge within which a drag moves the view, and how far at most in a frame. */
const edge = 32;
const fastest = 14;

/** While something is dragged to the canvas' edge, the view follows; not where it begins there or comes in over it. */
export function useEdgePan(): void {
	const flow = useStoreApi();
	useEffect(() => {
		let frame = 0;
		let box: Rect | undefined;
		let wasWithin = false;
		const pan = (): void => {
			frame = 0;
			const drag = dragState.get();
			const by = box === undefined || drag?.pointer === undefined ? undefined : speed(box, drag.pointer);
			if (drag === undefined || by === undefined) return;
			void flow.getState().panBy(by);
			// What lies under the pointer is another place now.
			dragState.set({ ...drag });
			frame ||= requestAnimationFrame(pan);
		};
		const stopPanning = (): void => {
			box = undefined;
			wasWithin = false;
			cancelAnimationFrame(frame);
			frame = 0;
		};
		const follow = (): void => {
			const drag = dragState.get();
			if (drag?.held !== true) {
				stopPanning();
				return;
			}
			const { domNode } = flow.getState();
			box ??= domNode === null ? undefined : boxOf(domNode);
			if (box === undefined || drag.pointer === undefined) return;
			const atEdge = speed(box, drag.pointer) !== undefined;
			wasWithin ||= !atEdge && contains(box, drag.pointer);
			if (atEdge && wasWithin) frame ||= requestAnimationFrame(pan);
		};
		const stop = dragState.subscribe(follow);
		return () => {
			stop();
			cancelAnimationFrame(frame);
		};
	}, [flow]);
}

/** Towards the edges that the pointer is near, inside the canvas; undefined elsewhere. */
function speed(box: Rect, { x, y }: Point): Point | undefined {
	if (!contains(box, { x, y })) return undefined;
	const by = { x: push(x - box.x) - push(right(box) - x), y: push(y - box.y) - push(bottom(box) - y) };
	return by.x === 0 && by.y === 0 ? undefined : by;
}

function push(pixels: number): number {
	return pixels >= edge ? 0 : (1 - pixels / edge) * fastest;
}
