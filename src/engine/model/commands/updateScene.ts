import type { Design, Id } from "../design.ts";
import type { Edit } from "../figures.ts";
import { fail, ok } from "../result.ts";
import { type CommandResult, deleteEdit, isWritten, setEdit } from "./command.ts";
import { type SceneContent, sceneFields } from "./sceneFields.ts";

/** Another content for a scene; its title, its notes and its place in the order stay. */
export function updateScene(design: Design, id: Id, content: SceneContent): CommandResult {
	const { scenario } = content;
	if (!design.scenes.has(id)) return fail({ code: "unknownItem", id });
	if (scenario !== undefined && !design.scenarios.has(scenario)) return fail({ code: "unknownItem", id: scenario });
	const edits = Object.entries(sceneFields(content)).flatMap(([key, value]): readonly Edit[] => {
		const path = ["scenes", id, key];
		if (value !== undefined) return [setEdit(path, value)];
		return isWritten(design, path) ? [deleteEdit(path)] : [];
	});
	return ok(edits);
}
