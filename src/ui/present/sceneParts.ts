import type { Layout } from "../../engine/layout/layout.ts";
import type { MapLayout } from "../../engine/layout/map/mapLayout.ts";
import { mapSceneView } from "../../engine/layout/map/mapSceneView.ts";
import type { Rect } from "../../engine/layout/rect.ts";
import { boxAround, sceneView } from "../../engine/layout/sceneView.ts";
import type { Scene } from "../../engine/model/design.ts";

interface Room {
	readonly width: number;
	readonly height: number;
}

/** Below this the text of the cards can't be read across a room. */
const readableZoom = 0.8;

/** What a scene shows of the lanes: what its camera says, else all where that can be read, else what it is about. */
export function lanesPart(layout: Layout, { camera, focus }: Scene): (room: Room) => Rect {
	const whole = { x: 0, y: 0, w: layout.width, h: layout.height };
	return (room) => {
		if (camera !== undefined) return sceneView(layout, camera);
		const zoom = Math.min(room.width / layout.width, room.height / layout.height);
		return zoom >= readableZoom ? whole : (boxAround(layout, focus) ?? whole);
	};
}

/** What a scene shows of the map; all that the design has there where it has no camera. */
export function mapPart(layout: MapLayout, { camera }: Scene): (room: Room) => Rect {
	return () =>
		camera === undefined ? { x: 0, y: 0, w: layout.width, h: layout.height } : mapSceneView(layout, camera);
}
