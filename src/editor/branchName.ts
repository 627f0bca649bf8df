import * as texts from "../texts/files.ts";
import type { EditorState } from "./editorState.ts";

/** The letter of a branch: A is the first. */
export function branchLetter(number: number): string {
	return String.fromCharCode(65 + (number % 26));
}

/** What the living branch is called: as the user named it, else by what was changed since it began. */
export function livingName({ fork, history }: Pick<EditorState, "fork" | "history">): string {
	if (fork === undefined) return "";
	if (fork.name !== undefined) return fork.name;
	const changes = history.past.slice(fork.entries);
	const last = changes.at(-1);
	if (last === undefined) return texts.nothingChangedYet;
	return changes.length === 1 ? last.label : texts.andMore(last.label, changes.length - 1);
}
