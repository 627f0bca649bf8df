import { useReactFlow } from "@xyflow/react";
import { type RefObject, useEffect, useRef } from "react";
import type { Layout } from "../../engine/layout/layout.ts";
import { fittingView } from "./fittingView.ts";

/** Shows a design that has just been opened, or whose room has changed, from its top left, until somebody moves the canvas. */
export function useFirstView(frame: RefObject<HTMLElement | null>, layout: Layout | undefined): void {
	const { setViewport, getViewport } = useReactFlow();
	const given = useRef<{ readonly x: number; readonly y: number; readonly zoom: number } | undefined>(undefined);
	const width = layout?.width;
	const height = layout?.height;
	useEffect(() => {
		const element = frame.current;
		if (element === null || width === undefined || height === undefined) return;
		const now = getViewport();
		const before = given.current;
		const moved = before !== undefined && (now.x !== before.x || now.y !== before.y || now.zoom !== before.zoom);
		if (moved) return;
		const view = fittingView({ width, height }, { width: element.clientWidth, height: element.clientHeight });
		given.current = view;
		// The viewport takes its first position when the flow has mounted, which is after this effect.
		const frameId = requestAnimationFrame(() => void setViewport(view));
		return () => cancelAnimationFrame(frameId);
	}, [frame, width, height, setViewport, getViewport]);
}
