import { branchLetter } from "../../editor/branchName.ts";
import type { Run } from "../../engine/model/run.ts";
import { useEditor } from "../useEditor.ts";

/**
 * The branch that the shown one is held against: of the living one that which it comes from, of a kept one the
 * living one. Undefined while nothing is forked.
 */
export function useOtherBranch(): { readonly letter: string; readonly run: Run } | undefined {
	const letter = useEditor(({ fork }) => {
		if (fork === undefined) return undefined;
		return branchLetter(fork.viewed === undefined ? fork.parent : fork.kept.length);
	});
	const run = useEditor(({ fork }) => (fork?.viewed === undefined ? fork?.kept[fork.parent]?.run : fork.living?.run));
	return letter === undefined || run === undefined ? undefined : { letter, run };
}
