import type { Design, Id } from "../design.ts";
import { fail } from "../result.ts";
import { addScene } from "./addScene.ts";
import type { CommandResult } from "./command.ts";

/** The same scene once more, after it. */
export function duplicateScene(design: Design, id: Id): CommandResult {
	const scene = design.scenes.get(id);
	if (scene === undefined) return fail({ code: "unknownItem", id });
	return addScene(design, { ...scene, title: duplicateTitle(design, scene.title), after: id });
}

/** "Europe goes dark 2", or the first number that no scene has. */
export function duplicateTitle(design: Design, title: string): string {
	const titles = new Set([...design.scenes.values()].map((scene) => scene.title));
	const stem = title.replace(/ \d+$/, "");
	let number = 2;
	while (titles.has(`${stem} ${number}`)) number++;
	return `${stem} ${number}`;
}
