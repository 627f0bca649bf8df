import { editor, editorStore } from "../../editor/editorStore.ts";
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
		name: "Present",
		group: "Present",
		words: "scenes slides full screen start",
		run: () => editor.present(firstScene()),
	},
	{
		id: "present.here",
		name: "Present from the chosen scene",
		group: "Present",
		words: "slides continue full screen",
		unavailable: ({ design }) => (currentScene(design) === undefined ? "No scene is chosen." : undefined),
		run: () => editor.present(chosenScene.get() ?? firstScene()),
	},
	{
		id: "scenes.capture",
		name: "Capture scene",
		group: "Present",
		words: "add slide camera new view",
		run: captureScene,
	},
	{
		id: "scenes.update",
		name: "Update the scene from what is shown",
		group: "Present",
		words: "slide camera replace recapture",
		unavailable: ({ design }) =>
			currentScene(design) === undefined ? "No scene is chosen; choose one in the list of scenes first." : undefined,
		run: updateChosenScene,
	},
];
