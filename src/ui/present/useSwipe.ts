import { type PointerEvent, useRef } from "react";

/** A swipe goes so far across, in pixels, and takes no longer, in milliseconds; slower, it moves the picture. */
const leastPx = 70;
const mostMs = 500;

/** A finger's quick stroke to the left or to the right. */
export function useSwipe(onSwipe: (step: 1 | -1) => void) {
	const start = useRef<{ readonly x: number; readonly y: number; readonly atMs: number } | undefined>(undefined);
	return {
		onPointerDownCapture: ({ pointerType, isPrimary, clientX, clientY, timeStamp }: PointerEvent) => {
			// A second finger makes it a pinch.
			start.current = pointerType === "touch" && isPrimary ? { x: clientX, y: clientY, atMs: timeStamp } : undefined;
		},
		onPointerUpCapture: ({ isPrimary, clientX, clientY, timeStamp }: PointerEvent) => {
			const from = start.current;
			start.current = undefined;
			if (from === undefined || !isPrimary || timeStamp - from.atMs > mostMs) return;
			const across = clientX - from.x;
			if (Math.abs(across) >= leastPx && Math.abs(across) > 2 * Math.abs(clientY - from.y)) {
				onSwipe(across < 0 ? 1 : -1);
			}
		},
	};
}
