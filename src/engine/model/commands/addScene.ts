import type { Design, Id, Scene } from "../design.ts";
import type { EditValue } from "../figures.ts";
import { fail, ok } from "../result.ts";
import { type CommandResult, setEdit } from "./command.ts";
import { freeId } from "./freeId.ts";

export interface NewScene {
	readonly title: string;
	readonly focus?: readonly Id[];
	readonly view?: Scene["view"];
	readonly chart?: NonNullable<Scene["chart"]>;
	readonly scenario?: Id;
}

/** A slide of the presentation, last in order. */
export function addScene(design: Design, { title, focus = [], view, chart, scenario }: NewScene): CommandResult {
	if (scenario !== undefined && !design.scenarios.has(scenario)) return fail({ code: "unknownItem", id: scenario });
	const value: EditValue = {
		title,
		...(focus.length === 0 ? {} : { focus }),
		...(view === undefined || view === "lanes" ? {} : { view }),
		...(chart === undefined ? {} : { chart }),
		...(scenario === undefined ? {} : { scenario }),
	};
	return ok([setEdit(["scenes", newSceneId(design, title)], value)]);
}

/** The id that `addScene` gives: from the title, made free. */
export function newSceneId(design: Design, title: string): Id {
	return freeId(title, (id) => design.scenes.has(id));
}
