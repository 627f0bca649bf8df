import type { EditorState } from "./editorState.ts";

/** Shows the living branch again where a kept one is looked at. */
export function backToLiving({ fork }: Pick<EditorState, "fork">): Partial<EditorState> {
	if (fork?.viewed === undefined) return {};
	return { ...fork.living, fork: { ...fork, viewed: undefined, living: undefined } };
}
