import type { SceneCamera } from "../../model/sceneCamera.ts";
import { middleX, middleY, type Point, type Rect } from "../rect.ts";
import type { MapLayout } from "./mapLayout.ts";
import { worldSize, worldTop } from "./mapView.ts";
import { worldWidth } from "./projection.ts";

/** The part of a map that a camera shows, in the map's pixels. Its shares are of the world, so that no other region moves it. */
export function mapSceneView(layout: MapLayout, { at, x, y, w, h }: SceneCamera): Rect {
	const { view } = layout;
	const place = at === undefined ? undefined : placeOf(layout, at);
	const middle = place ?? {
		x: view.width / 2 + nearest((x - 0.5) * worldWidth - view.centre.x) * view.scale,
		y: view.height / 2 + (worldTop + y * worldSize.height - view.centre.y) * view.scale,
	};
	const width = Math.max(1, w * worldSize.width * view.scale);
	const height = Math.max(1, h * worldSize.height * view.scale);
	return { x: middle.x - width / 2, y: middle.y - height / 2, w: width, h: height };
}

/** The camera that shows this part of a map. */
export function mapCameraOn({ view }: MapLayout, seen: Rect): SceneCamera {
	const x = (middleX(seen) - view.width / 2) / view.scale + view.centre.x;
	const y = (middleY(seen) - view.height / 2) / view.scale + view.centre.y;
	return {
		x: nearest(x) / worldWidth + 0.5,
		y: held((y - worldTop) / worldSize.height),
		w: held(seen.w / view.scale / worldSize.width),
		h: held(seen.h / view.scale / worldSize.height),
	};
}

function placeOf({ regions, populations }: MapLayout, id: string): Point | undefined {
	return [...regions, ...populations].find((each) => each.id === id)?.at;
}

/** The way to a place around the world that is the shorter one. */
function nearest(x: number): number {
	return x - worldWidth * Math.floor(x / worldWidth + 0.5);
}

function held(share: number): number {
	return Math.min(1, Math.max(0, share));
}
