import { editor, editorStore } from "../../editor/editorStore.ts";
import { playback } from "../../editor/playback.ts";
import type { Scene } from "../../engine/model/design.ts";
import * as texts from "../../texts/present.ts";
import { addShown } from "../scenes/sceneActions.ts";
import { presentedCamera } from "./presentedCamera.ts";

/** What the presentation shows now becomes a scene after the shown one: as far as it was moved, played and failed. */
export function captureShownScene({ id, view, focus, chart, scenario }: Scene): void {
	const { design, labScenario } = editorStore.getState();
	if (!design.scenes.has(id)) {
		editor.tell(texts.thisDesignHasNoScenes);
		return;
	}
	const { tSeconds, toSeconds, speed } = playback.get();
	const plays = labScenario?.id ?? scenario;
	const fromMs = tSeconds >= toSeconds ? 0 : tSeconds * 1000;
	const content = { view, focus, chart, camera: presentedCamera.get() };
	addShown(
		{ content: plays === undefined ? content : { ...content, scenario: plays, fromMs, speed }, unkept: labScenario },
		id,
	);
}
