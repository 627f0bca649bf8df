import { useReactFlow } from "@xyflow/react";
import { type RefObject, useEffect, useRef } from "react";
import { cardDetailAt } from "../../engine/drawing/cardDetail.ts";
import type { Layout } from "../../engine/layout/layout.ts";
import { holds, type Rect } from "../../engine/layout/rect.ts";
import { boxAround } from "../../engine/layout/sceneView.ts";
import type { Id } from "../../engine/model/design.ts";
import { camera } from "./camera.ts";
import { inView } from "./canvasPart.ts";
import { wholeView } from "./fittingView.ts";

/** Milliseconds in which the view changes when it is asked to; at once where motion is unwanted. */
const moveMs = 280;
/** Part of the view that stays free around what is shown. */
const padding = 0.15;
/** What is shown isn't blown up beyond this, and is large enough to be read. */
const closest = 1;

/** Lets commands move the view of this canvas, as long as it stands. */
export function useCamera(frame: RefObject<HTMLElement | null>, layout: Layout | undefined): void {
	const { setViewport, getViewport, fitBounds, zoomTo, zoomIn, zoomOut } = useReactFlow();
	/** The view that shows all, as long as nobody has moved it, and the room that it was made for. */
	const whole = useRef<{ readonly view: View; readonly room: Room } | undefined>(undefined);
	useEffect(() => {
		if (layout === undefined) return;
		const showWhole = (): void => {
			const element = frame.current;
			if (element === null) return;
			const room = { width: element.clientWidth, height: element.clientHeight };
			const view = wholeView(layout, room);
			whole.current = { view, room };
			void setViewport(view);
		};
		// A panel that opens would else cover a part of what was all in view.
		const { current } = whole;
		if (current !== undefined && isAt(getViewport(), current.view) && hasAnotherSize(frame.current, current.room)) {
			showWhole();
		}
		const duration = matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : moveMs;
		const still = duration === 0 ? {} : { duration };
		const seen = (): Rect => {
			const { x, y, zoom } = getViewport();
			const room = { width: frame.current?.clientWidth ?? 0, height: frame.current?.clientHeight ?? 0 };
			return inView({ transform: [x, y, zoom], ...room }, 0);
		};
		const show = (ids: readonly Id[]): void => {
			const element = frame.current;
			const box = boxAround(layout, ids);
			if (element === null || box === undefined) return;
			void fitBounds(roomy(box, element, layout), { ...still, padding });
		};
		return camera.register({
			fit: showWhole,
			show,
			reveal: (ids) => {
				const box = boxAround(layout, ids);
				if (box === undefined || cardDetailAt(getViewport().zoom) !== "full" || !holds(seen(), box)) show(ids);
			},
			seen: () => ({ view: "lanes", layout, part: seen() }),
			frame: ({ x, y, w, h }) => void fitBounds({ x, y, width: w, height: h }, { ...still, padding: 0 }),
			zoomTo: (zoom) => void zoomTo(zoom, still),
			zoomIn: () => void zoomIn(still),
			zoomOut: () => void zoomOut(still),
		});
	}, [frame, layout, setViewport, getViewport, fitBounds, zoomTo, zoomIn, zoomOut]);
}

interface View {
	readonly x: number;
	readonly y: number;
	readonly zoom: number;
}

interface Room {
	readonly width: number;
	readonly height: number;
}

function isAt(now: View, view: View): boolean {
	return now.x === view.x && now.y === view.y && now.zoom === view.zoom;
}

function hasAnotherSize(element: HTMLElement | null, room: Room): boolean {
	return element !== null && (element.clientWidth !== room.width || element.clientHeight !== room.height);
}

/** A box that is small is shown with what stands around it, rather than with the emptiness beside the design. */
function roomy(box: Rect, element: HTMLElement, layout: Layout) {
	const width = Math.max(box.w, (element.clientWidth * (1 - padding)) / closest);
	const height = Math.max(box.h, (element.clientHeight * (1 - padding)) / closest);
	const x = heldWithin(box.x - (width - box.w) / 2, width, layout.width);
	const y = heldWithin(box.y - (height - box.h) / 2, height, layout.height);
	return { x, y, width, height };
}

/** Where a stretch begins that is pushed back into the picture, as far as it fits. */
function heldWithin(start: number, length: number, picture: number): number {
	const room = picture - length;
	return Math.max(Math.min(0, room), Math.min(start, Math.max(0, room)));
}
