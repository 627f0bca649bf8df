import { editor, editorStore } from "../../editor/editorStore.ts";
import { playback } from "../../editor/playback.ts";
import { mapSceneView } from "../../engine/layout/map/mapSceneView.ts";
import { sceneView } from "../../engine/layout/sceneView.ts";
import type { Id, Scene } from "../../engine/model/design.ts";
import { camera } from "../canvas/camera.ts";
import { chosenChart } from "../charts/chosenChart.ts";
import { chosenScene } from "./chosenScene.ts";

/** Shows in the editor what a scene shows: view, camera, focus, chart, and its scenario at the moment where it begins. */
export function showScene(scene: Scene): void {
	chosenScene.choose(scene.id);
	editor.setView(scene.view);
	showFocus(scene.focus);
	if (scene.chart !== undefined) chosenChart.set(scene.chart);
	if (scene.scenario !== undefined) showMoment(scene, scene.scenario);
	else if (scene.chart !== undefined) editor.setDock({ tab: "charts", open: true, full: false });
	// Panels that open take room from the canvas first.
	requestAnimationFrame(() => setTimeout(() => aim(scene, 20), settleMs));
}

/** Milliseconds in which the canvas has its new size. */
const settleMs = 120;

function showFocus(focus: readonly Id[]): void {
	const { design } = editorStore.getState();
	const notes = focus.filter((id) => design.notes.has(id));
	const ids = focus.filter((id) => !design.notes.has(id));
	if (focus.length === 0) editor.select({ kind: "none" });
	else editor.select({ kind: "items", ids, ...(notes.length === 0 ? {} : { notes }) });
}

function showMoment({ fromMs = 0, speed }: Scene, scenario: Id): void {
	editor.chooseScenario(scenario);
	editor.setDock({ tab: "lab", open: true, full: false });
	const seek = (): boolean => {
		const { run, runFresh } = editorStore.getState();
		if (run?.scenario !== scenario || !runFresh) return false;
		// The lab loads its run first.
		setTimeout(() => {
			playback.setSpeed(speed);
			playback.seek(fromMs / 1000);
		}, settleMs);
		return true;
	};
	if (seek()) return;
	const stop = editorStore.subscribe((state) => {
		if (state.scenarioId !== scenario || seek()) stop();
	});
}

/** The other view's canvas takes some frames to be there. */
function aim(scene: Scene, tries: number): void {
	const now = camera.get();
	const seen = now?.seen();
	if (now === undefined || seen?.view !== scene.view) {
		if (tries > 0) setTimeout(() => aim(scene, tries - 1), settleMs);
		return;
	}
	if (scene.camera === undefined) {
		if (scene.focus.length > 0) now.reveal(scene.focus);
		else now.fit();
		return;
	}
	now.frame(seen.view === "lanes" ? sceneView(seen.layout, scene.camera) : mapSceneView(seen.layout, scene.camera));
}
