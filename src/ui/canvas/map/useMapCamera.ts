import { useReactFlow } from "@xyflow/react";
import { useEffect } from "react";
import type { MapLayout } from "../../../engine/layout/map/mapLayout.ts";
import type { Id } from "../../../engine/model/design.ts";
import { camera } from "../camera.ts";

/** Milliseconds in which the view changes when it is asked to; at once where motion is unwanted. */
const moveMs = 280;

/** Lets commands move the view of the map, as long as it stands. */
export function useMapCamera(layout: MapLayout | undefined, fit: () => void): void {
	const { setCenter, getZoom, zoomTo, zoomIn, zoomOut } = useReactFlow();
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
			zoomTo: (zoom) => void zoomTo(zoom, still),
			zoomIn: () => void zoomIn(still),
			zoomOut: () => void zoomOut(still),
		});
	}, [layout, fit, setCenter, getZoom, zoomTo, zoomIn, zoomOut]);
}
