import { useReactFlow } from "@xyflow/react";
import { type RefObject, useEffect } from "react";
import type { MapLayout } from "../../../engine/layout/map/mapLayout.ts";
import type { Id } from "../../../engine/model/design.ts";
import { camera } from "../camera.ts";
import { inView } from "../canvasPart.ts";

/** Milliseconds in which the view changes when it is asked to; at once where motion is unwanted. */
const moveMs = 280;

/** Lets commands move the view of the map, as long as it stands. */
export function useMapCamera(
	frame: RefObject<HTMLElement | null>,
	layout: MapLayout | undefined,
	fit: () => void,
): void {
	const { setCenter, getZoom, getViewport, fitBounds, zoomTo, zoomIn, zoomOut } = useReactFlow();
	useEffect(() => {
		if (layout === undefined) return;
		const still = matchMedia("(prefers-reduced-motion: reduce)").matches ? {} : { duration: moveMs };
		const show = (ids: readonly Id[]): void => {
			const place = [...layout.regions, ...layout.populations].find(({ id }) => ids.includes(id));
			if (place !== undefined) void setCenter(place.at.x, place.at.y, { zoom: getZoom(), ...still });
		};
		return camera.register({
			fit,
			show,
			reveal: show,
			seen: () => {
				const { x, y, zoom } = getViewport();
				return { view: "map", layout, part: inView({ transform: [x, y, zoom], ...roomOf(frame) }, 0) };
			},
			frame: ({ x, y, w, h }) => void fitBounds({ x, y, width: w, height: h }, { ...still, padding: 0 }),
			zoomTo: (zoom) => void zoomTo(zoom, still),
			zoomIn: () => void zoomIn(still),
			zoomOut: () => void zoomOut(still),
		});
	}, [frame, layout, fit, setCenter, getZoom, getViewport, fitBounds, zoomTo, zoomIn, zoomOut]);
}

function roomOf(frame: RefObject<HTMLElement | null>) {
	return { width: frame.current?.clientWidth ?? 0, height: frame.current?.clientHeight ?? 0 };
}
