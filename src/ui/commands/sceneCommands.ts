import { editor, editorStore } from "../../editor/editorStore.ts";
import * as texts from "../../texts/commands.ts";
import { chosenScene } from "../scenes/chosenScene.ts";
import { captureScene, currentScene, updateChosenScene } from "../scenes/sceneActions.ts";
import type { PageCommand } from "./pageCommand.ts";

function firstScene(): string {
	return editorStore.getState().design.scenes.keys().next().value ?? "as-it-is";
}

/** Scenes made of what the page shows, and shown one after the other. */
export const sceneCommands: readonly PageCommand[] = [
	{
		id: "present.start",
		name: texts.present,
		group: texts.present,
		words: texts.scenesSlidesFullScreenStart,
		run: () => editor.present(firstScene()),
	},
	{
		id: "present.here",
		name: texts.presentFromTheChosenScene,
		group: texts.present,
		words: texts.slidesContinueFullScreen,
		unavailable: ({ design }) => (currentScene(design) === undefined ? texts.noSceneIsChosen : undefined),
		run: () => editor.present(chosenScene.get() ?? firstScene()),
	},
	{
		id: "scenes.capture",
		name: texts.captureScene,
		group: texts.present,
		words: texts.addSlideCameraNewView,
		run: captureScene,
	},
	{
		id: "scenes.update",
		name: texts.updateTheScene,
		group: texts.present,
		words: texts.slideCameraReplaceRecapture,
		unavailable: ({ design }) => (currentScene(design) === undefined ? texts.noSceneIsChosenChoose : undefined),
		run: updateChosenScene,
	},
];
