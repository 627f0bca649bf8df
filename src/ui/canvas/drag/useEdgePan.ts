import { useStoreApi } from "@xyflow/react";
import { useEffect } from "react";
import type { Point, Rect } from "../../../engine/layout/rect.ts";
import { bottom, contains, right } from "../../../engine/layout/rect.ts";
import { boxOf } from "./useDragTarget.ts";

/** Pixels from the canvas' edge within which a drag moves the view, and how far at most in a frame. */
const edge = 32;
const fastest = 14;

interface Dragged {
	readonly pointer?: Point | undefined;
	/** Carried without a pressed pointer it moves no view. */
	readonly held?: boolean;
}

interface Drags<Each extends Dragged> {
	readonly get: () => Each | undefined;
	readonly set: (next: Each) => void;
	readonly subscribe: (listener: () => void) => () => void;
}

/** While something is dragged to the canvas' edge, the view follows; not where it begins there or comes in over it. */
export function useEdgePan<Each extends Dragged>(drags: Drags<Each>): void {
	const flow = useStoreApi();
	useEffect(() => {
		let frame = 0;
		let box: Rect | undefined;
		let wasWithin = false;
		/** How the view is to move for a drag. */
		const wanted = (drag: Each | undefined): Point | undefined =>
			box === undefined || drag?.pointer === undefined ? undefined : speed(box, drag.pointer);
		const pan = (): void => {
			frame = 0;
			const drag = drags.get();
			const by = wanted(drag);
			if (drag === undefined || by === undefined) return;
			void flow.getState().panBy(by);
			// What lies under the pointer is another place now.
			drags.set({ ...drag });
			frame ||= requestAnimationFrame(pan);
		};
		const rest = (): void => {
			box = undefined;
			wasWithin = false;
			cancelAnimationFrame(frame);
			frame = 0;
		};
		const follow = (drag: Each): void => {
			const { domNode } = flow.getState();
			box ??= domNode === null ? undefined : boxOf(domNode);
			const atEdge = wanted(drag) !== undefined;
			wasWithin ||= !atEdge && isInside(box, drag.pointer);
			if (atEdge && wasWithin) frame ||= requestAnimationFrame(pan);
		};
		const stop = drags.subscribe(() => {
			const drag = drags.get();
			if (drag !== undefined && drag.held !== false) follow(drag);
			else rest();
		});
		return () => {
			stop();
			cancelAnimationFrame(frame);
		};
	}, [flow, drags]);
}

function isInside(box: Rect | undefined, pointer: Point | undefined): boolean {
	return box !== undefined && pointer !== undefined && contains(box, pointer);
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
