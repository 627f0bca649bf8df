import { lanesLayout } from "../../engine/drawing/lanesLayout.ts";
import { lanesPicture } from "../../engine/drawing/lanesPicture.ts";
import { mapPicture } from "../../engine/drawing/map/mapPicture.ts";
import { wholeMap } from "../../engine/drawing/map/wholeMap.ts";
import type { Moment } from "../../engine/drawing/moment.ts";
import { svgDocument } from "../../engine/drawing/svgDocument.ts";
import { mapSceneView } from "../../engine/layout/map/mapSceneView.ts";
import type { Rect } from "../../engine/layout/rect.ts";
import { sceneView } from "../../engine/layout/sceneView.ts";
import type { Design, Scene } from "../../engine/model/design.ts";

export interface DrawnScene {
	/** Of the whole drawing; an address for an image. */
	readonly image: string;
	readonly width: number;
	readonly height: number;
	/** What the scene shows of it. */
	readonly part: Rect;
}

interface Look {
	readonly theme: "light" | "dark";
	readonly moment?: Moment | undefined;
}

interface Drawn extends Omit<DrawnScene, "part"> {
	/** Where the layout's origin stands in it. */
	readonly x: number;
	readonly y: number;
}

/** Scenes look at one picture of the design, each from where it stands. */
const known = new WeakMap<Design, Map<string, Drawn>>();
const bare = { withoutHeading: true, withoutLegend: true } as const;

export function scenePicture(design: Design, scene: Scene, look: Look): DrawnScene {
	const drawn = drawnView(design, scene.view, look);
	const { x, y, w, h } = partOf(design, scene);
	return { ...drawn, part: { x: x + drawn.x, y: y + drawn.y, w, h } };
}

function drawnView(design: Design, view: Scene["view"], { theme, moment }: Look): Drawn {
	if (moment !== undefined) return drawnNow(design, view, { theme, moment });
	const ofDesign = known.get(design) ?? new Map<string, Drawn>();
	known.set(design, ofDesign);
	const key = `${view} ${theme}`;
	const drawn = ofDesign.get(key) ?? drawnNow(design, view, { theme });
	ofDesign.set(key, drawn);
	return drawn;
}

function drawnNow(design: Design, view: Scene["view"], { theme, moment }: Look): Drawn {
	const options = { ...bare, ...(moment === undefined ? {} : { moment }) };
	const picture = view === "map" ? mapPicture(design, options) : lanesPicture(design, lanesLayout(design), options);
	const { width, height, origin } = picture;
	const image = `data:image/svg+xml,${encodeURIComponent(svgDocument(picture, { theme }))}`;
	return { image, width, height, x: origin.x, y: origin.y };
}

function partOf(design: Design, { view, camera }: Scene): Rect {
	if (view === "map") {
		const layout = wholeMap(design);
		return camera === undefined ? { x: 0, y: 0, w: layout.width, h: layout.height } : mapSceneView(layout, camera);
	}
	const layout = lanesLayout(design);
	return camera === undefined ? { x: 0, y: 0, w: layout.width, h: layout.height } : sceneView(layout, camera);
}
