import { useReactFlow } from "@xyflow/react";
import { type RefObject, useCallback, useEffect, useRef } from "react";
import { wholeView } from "../fittingView.ts";

interface Size {
	readonly width: number;
	readonly height: number;
}

/** Shows all of the picture when it or its room changes, until somebody moves it; the function brings all of it back. */
export function useWholeView(frame: RefObject<HTMLElement | null>, picture: Size | undefined): () => void {
	const { setViewport, getViewport } = useReactFlow();
	const given = useRef<ReturnType<typeof wholeView>>(undefined);
	const width = picture?.width;
	const height = picture?.height;
	const fit = useCallback((): void => {
		// Whatever it was moved to is forgotten, also where the picture is yet to come.
		given.current = undefined;
		const element = frame.current;
		if (element === null || width === undefined || height === undefined) return;
		const view = wholeView({ width, height }, { width: element.clientWidth, height: element.clientHeight });
		given.current = view;
		void setViewport(view);
	}, [frame, width, height, setViewport]);
	useEffect(() => {
		const now = getViewport();
		const before = given.current;
		const moved = before !== undefined && (now.x !== before.x || now.y !== before.y || now.zoom !== before.zoom);
		if (moved) return;
		// The viewport takes its first position when the flow has mounted, which is after this effect.
		const frameId = requestAnimationFrame(fit);
		return () => cancelAnimationFrame(frameId);
	}, [fit, getViewport]);
	return fit;
}
