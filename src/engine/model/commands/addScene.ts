import type { Design, Id } from "../design.ts";
import type { Edit, EditValue } from "../figures.ts";
import { fail, ok } from "../result.ts";
import { type CommandResult, setEdit } from "./command.ts";
import { freeId } from "./freeId.ts";
import { type SceneContent, sceneFields } from "./sceneFields.ts";

export interface NewScene extends SceneContent {
	readonly title: string;
	/** Markdown. */
	readonly notes?: string | undefined;
	/** The scene that it follows; the last when omitted. */
	readonly after?: Id | undefined;
}

/** A slide of the presentation. */
export function addScene(design: Design, { title, notes, after, ...content }: NewScene): CommandResult {
	const { scenario } = content;
	if (scenario !== undefined && !design.scenarios.has(scenario)) return fail({ code: "unknownItem", id: scenario });
	if (after !== undefined && !design.scenes.has(after)) return fail({ code: "unknownItem", id: after });
	const id = newSceneId(design, title);
	const fields = { title, ...(notes === undefined ? {} : { notes }), ...written(sceneFields(content)) };
	return ok([setEdit(["scenes", id], fields), ...movedAfter(design, id, after)]);
}

/** The id that `addScene` gives: from the title, made free. */
export function newSceneId(design: Design, title: string): Id {
	return freeId(title, (id) => design.scenes.has(id));
}

/** A new entry is the last of its section. */
function movedAfter(design: Design, id: Id, after: Id | undefined): readonly Edit[] {
	if (after === undefined) return [];
	const order = [...design.scenes.keys()];
	const before = order[order.indexOf(after) + 1];
	return before === undefined ? [] : [{ op: "move", path: ["scenes", id], before }];
}

function written(fields: { readonly [key: string]: EditValue | undefined }): { readonly [key: string]: EditValue } {
	const entries = Object.entries(fields).filter((entry): entry is [string, EditValue] => entry[1] !== undefined);
	return Object.fromEntries(entries);
}
