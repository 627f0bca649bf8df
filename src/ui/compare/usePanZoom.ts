import { type RefObject, useEffect } from "react";
import { type PictureView, zoomedView } from "./pictureView.ts";

interface Finger {
	readonly x: number;
	readonly y: number;
}

/** Drag and wheel pan, Ctrl wheel and two fingers zoom; without a word to React, as often as the pointer moves. */
export function usePanZoom(pane: RefObject<HTMLElement | null>, view: PictureView): void {
	useEffect(() => {
		const element = pane.current;
		if (element === null) return undefined;
		const fingers = new Map<number, Finger>();
		const placed = (event: PointerEvent | WheelEvent): Finger => {
			const box = element.getBoundingClientRect();
			return { x: event.clientX - box.left, y: event.clientY - box.top };
		};
		const onDown = (event: PointerEvent): void => {
			if (event.button > 1) return;
			element.setPointerCapture(event.pointerId);
			fingers.set(event.pointerId, placed(event));
		};
		const onMove = (event: PointerEvent): void => {
			const before = fingers.get(event.pointerId);
			if (before === undefined) return;
			const now = placed(event);
			const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
			fingers.set(event.pointerId, now);
			const { x, y, zoom } = view.get();
			if (other === undefined) view.set({ x: x + now.x - before.x, y: y + now.y - before.y, zoom });
			else view.set(zoomedView(view.get(), other, distance(now, other) / Math.max(1, distance(before, other))));
		};
		const onUp = (event: PointerEvent): void => {
			fingers.delete(event.pointerId);
		};
		const onWheel = (event: WheelEvent): void => {
			event.preventDefault();
			const { x, y, zoom } = view.get();
			if (event.ctrlKey || event.metaKey) {
				view.set(zoomedView(view.get(), placed(event), 2 ** (-event.deltaY / 200)));
				return;
			}
			const sideways = event.shiftKey && event.deltaX === 0;
			view.set({
				x: x - (sideways ? event.deltaY : event.deltaX),
				y: y - (sideways ? 0 : event.deltaY),
				zoom,
			});
		};
		element.addEventListener("pointerdown", onDown);
		element.addEventListener("pointermove", onMove);
		element.addEventListener("pointerup", onUp);
		element.addEventListener("pointercancel", onUp);
		element.addEventListener("wheel", onWheel, { passive: false });
		return () => {
			element.removeEventListener("pointerdown", onDown);
			element.removeEventListener("pointermove", onMove);
			element.removeEventListener("pointerup", onUp);
			element.removeEventListener("pointercancel", onUp);
			element.removeEventListener("wheel", onWheel);
		};
	}, [pane, view]);
}

function distance(a: Finger, b: Finger): number {
	return Math.hypot(a.x - b.x, a.y - b.y);
}
