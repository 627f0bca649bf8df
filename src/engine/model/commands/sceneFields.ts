import type { Id, Scene } from "../design.ts";
import type { EditValue } from "../figures.ts";
import type { SceneCamera } from "../sceneCamera.ts";
import { shareText } from "./notation.ts";

/** What a scene shows, apart from its title and notes. */
export interface SceneContent {
	readonly focus?: readonly Id[] | undefined;
	readonly camera?: SceneCamera | undefined;
	readonly view?: Scene["view"] | undefined;
	readonly chart?: Scene["chart"] | undefined;
	readonly scenario?: Id | undefined;
	readonly fromMs?: number | undefined;
	readonly toMs?: number | undefined;
	readonly speed?: number | undefined;
}

/** The fields as the design file writes them; undefined for what it leaves to the default. */
export function sceneFields(content: SceneContent): { readonly [key: string]: EditValue | undefined } {
	const { focus = [], camera, view, chart, scenario, fromMs = 0, toMs, speed = usualSpeed } = content;
	const plays = scenario !== undefined;
	return {
		focus: focus.length === 0 ? undefined : focus,
		camera: camera && cameraFields(camera),
		view: view === "lanes" ? undefined : view,
		chart,
		scenario,
		from: plays && fromMs > 0 ? timeText(fromMs) : undefined,
		to: plays && toMs !== undefined ? timeText(toMs) : undefined,
		speed: plays && speed !== usualSpeed ? speed : undefined,
	};
}

/** Times real time that a scene plays at when it says nothing. */
const usualSpeed = 10;

function cameraFields({ at, x, y, w, h }: SceneCamera): EditValue {
	return {
		...(at === undefined ? {} : { at }),
		x: tenthPercent(x),
		y: tenthPercent(y),
		w: tenthPercent(w),
		h: tenthPercent(h),
	};
}

/** Finer than a pixel of most screens. */
function tenthPercent(share: number): string {
	return shareText(Math.round(share * 1000) / 1000);
}

function timeText(ms: number): string {
	const seconds = Math.round(ms / 100) / 10;
	return seconds >= 120 && seconds % 60 === 0 ? `${seconds / 60}m` : `${seconds}s`;
}
