import { editorStore } from "../../editor/editorStore.ts";
import { playback } from "../../editor/playback.ts";
import { mapCameraOn } from "../../engine/layout/map/mapSceneView.ts";
import { cameraOn } from "../../engine/layout/sceneView.ts";
import type { SceneContent } from "../../engine/model/commands/sceneFields.ts";
import type { Scenario, Scene } from "../../engine/model/design.ts";
import { camera } from "../canvas/camera.ts";
import { chosenChart } from "../charts/chosenChart.ts";

/** What the page shows now, as a scene has it. */
export interface ShownContent {
	readonly content: SceneContent;
	/** Played in the lab though the design doesn't hold it: a scene can't do without. */
	readonly unkept: Scenario | undefined;
}

/** View, camera, what is chosen, the open chart, and what the lab plays from the moment at which it stands. */
export function shownContent(): ShownContent {
	const { view, selection, dock, scenarioId, labScenario } = editorStore.getState();
	const focus = selection.kind === "items" ? [...selection.ids, ...(selection.notes ?? [])] : [];
	const shown = dock.open ? dock.tab : undefined;
	const isPlaying = shown === "lab" && (scenarioId !== undefined || labScenario !== undefined);
	const scenario = isPlaying ? (scenarioId ?? labScenario?.id) : undefined;
	const content = {
		view,
		focus,
		camera: shownCamera(),
		...(scenario === undefined ? {} : { scenario, ...playedPart() }),
	};
	return {
		content: { ...content, ...(shown === "charts" ? { chart: openChart() } : {}) },
		unkept: isPlaying && scenarioId === undefined ? labScenario : undefined,
	};
}

function shownCamera() {
	const seen = camera.get()?.seen();
	if (seen === undefined) return undefined;
	return seen.view === "lanes" ? cameraOn(seen.layout, seen.part) : mapCameraOn(seen.layout, seen.part);
}

/** From where the lab stands; a run that has ended is shown from its start. */
function playedPart() {
	const { tSeconds, fromSeconds, toSeconds, speed } = playback.get();
	const isAtEnd = tSeconds >= toSeconds;
	return { fromMs: (isAtEnd ? fromSeconds : tSeconds) * 1000, speed };
}

const sceneCharts: readonly string[] = [
	"latency",
	"cost",
	"availability",
	"consistency",
] satisfies readonly NonNullable<Scene["chart"]>[];

function openChart(): Scene["chart"] {
	const chart = chosenChart.get();
	return sceneCharts.includes(chart) ? (chart as NonNullable<Scene["chart"]>) : undefined;
}
