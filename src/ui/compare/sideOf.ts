import type { EditorState } from "../../editor/editorState.ts";
import { templates } from "../../editor/templates.ts";
import { parseDesign } from "../../engine/format/parseDesign.ts";
import type { Design } from "../../engine/model/design.ts";
import * as texts from "../../texts/compare.ts";
import { localTime } from "../localTime.ts";
import type { SideChoice } from "./compareState.ts";

/** One of the two designs that are compared. */
export type Side =
	| { readonly kind: "design"; readonly name: string; readonly design: Design }
	/** A sentence. */
	| { readonly kind: "problem"; readonly name: string; readonly problem: string };

/** The design that a choice stands for, or why there is none. */
export function sideOf(choice: SideChoice, state: EditorState): Side {
	switch (choice.kind) {
		case "open":
			return { kind: "design", name: texts.theOpenDesign, design: state.design };
		case "baseline":
			return baselineSide(state);
		case "history": {
			const entry = state.history.past[choice.index];
			const name = entry === undefined ? texts.theHistory : texts.beforeLabel(entry.label);
			return entry === undefined ? gone(name) : read(name, entry.before);
		}
		case "version":
			return read(
				choice.version.label ?? `${choice.version.title}, ${localTime.dayAndMinute(choice.version.atMs)}`,
				choice.version.text,
			);
		case "template": {
			const template = templates.find(({ id }) => id === choice.id);
			return template === undefined ? gone(texts.theTemplate) : read(template.name, template.text);
		}
		case "file":
			return read(choice.name, choice.text);
	}
}

function baselineSide({ baseline }: EditorState): Side {
	if (baseline === undefined) return { kind: "problem", name: texts.theBaseline, problem: texts.noBaselineIsPinned };
	return { kind: "design", name: texts.theBaseline, design: baseline.design };
}

function gone(name: string): Side {
	return { kind: "problem", name, problem: texts.itIsNotThereAnyMore };
}

function read(name: string, text: string): Side {
	const { design, problems } = parseDesign(text);
	if (design !== undefined) return { kind: "design", name, design };
	const [first] = problems;
	const more = problems.length > 1 ? texts.andMore(problems.length - 1) : "";
	const problem = first === undefined ? texts.itIsNoDesign : texts.lineMessageMore(first.line, first.message, more);
	return { kind: "problem", name, problem };
}
