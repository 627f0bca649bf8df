import { useReactFlow, type Viewport } from "@xyflow/react";
import { type RefObject, useCallback, useLayoutEffect, useRef } from "react";
import type { MapLayout } from "../../../engine/layout/map/mapLayout.ts";
import { mapPoint, placeUnder } from "../../../engine/layout/map/mapView.ts";
import type { Place } from "../../../engine/layout/map/projection.ts";

interface MapZoom {
	/** Pixels for a unit of the projection; undefined where the map fits its room. */
	readonly scale: number | undefined;
	readonly onScale: (scale: number) => void;
}

/** Less is no change of the zoom. */
const leastChange = 0.01;

/**
 * A map that is zoomed is laid out anew at its new scale, so that its words keep their size and find their places: the
 * view's own zoom is 1 again then, and the same place stays in the middle, whatever else changes.
 */
export function useMapZoom(frame: RefObject<HTMLElement | null>, layout: MapLayout | undefined, zoom: MapZoom) {
	const { setViewport } = useReactFlow();
	const middle = useRef<Place>(undefined);
	const latest = useRef({ layout, zoom });
	latest.current = { layout, zoom };
	const onMoveEnd = useCallback(
		(_: unknown, view: Viewport) => {
			const { layout: shown, zoom: now } = latest.current;
			const room = roomOf(frame);
			if (shown === undefined || room === undefined) return;
			const at = { x: (room.width / 2 - view.x) / view.zoom, y: (room.height / 2 - view.y) / view.zoom };
			middle.current = placeUnder(shown.view, at);
			const isZoomed = Math.abs(view.zoom - 1) > leastChange;
			// A picture that grew beyond its room is shown smaller: that is no zoom of anybody's.
			if (isZoomed && (now.scale !== undefined || !isWhole(shown, room, view.zoom)))
				now.onScale(shown.view.scale * view.zoom);
		},
		[frame],
	);
	useLayoutEffect(() => {
		const room = roomOf(frame);
		if (layout === undefined || zoom.scale === undefined || room === undefined || middle.current === undefined) return;
		const { x, y } = mapPoint(layout.view, middle.current);
		void setViewport({ x: room.width / 2 - x, y: room.height / 2 - y, zoom: 1 });
	}, [frame, layout, zoom.scale, setViewport]);
	return onMoveEnd;
}

function isWhole(layout: MapLayout, room: { readonly width: number; readonly height: number }, zoom: number): boolean {
	const fitting = Math.min(room.width / layout.width, room.height / layout.height);
	return Math.abs(fitting - zoom) < leastChange;
}

function roomOf(frame: RefObject<HTMLElement | null>) {
	const element = frame.current;
	return element === null ? undefined : { width: element.clientWidth, height: element.clientHeight };
}
