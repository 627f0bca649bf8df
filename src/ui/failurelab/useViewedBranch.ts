import type { Branch } from "../../editor/editorState.ts";
import { useEditor } from "../useEditor.ts";

/** The kept branch that is looked at; undefined while it is the living one, or nothing is forked. */
export function useViewedBranch(): Branch | undefined {
	return useEditor(({ fork }) => (fork?.viewed === undefined ? undefined : fork.kept[fork.viewed]));
}
