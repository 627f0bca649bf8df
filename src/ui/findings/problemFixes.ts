import { editor, editorStore } from "../../editor/editorStore.ts";
import { type QuickFix, quickFixes } from "../../engine/format/quickFixes.ts";
import type { Problem } from "../../engine/model/problem.ts";
import * as texts from "../../texts/findings.ts";

/** What would mend a problem of the page's text. */
export function fixesNow(problem: Problem): readonly QuickFix[] {
	return quickFixes(editorStore.getState().text, problem);
}

/** Makes a fix, as one entry of the history. The text may have moved on since it was offered: then the fix is worked out anew. */
export function applyFix(problem: Problem, { label }: Pick<QuickFix, "label">): void {
	const same = editorStore
		.getState()
		.problems.find(({ path, message }) => path === problem.path && message === problem.message);
	const fix = same && fixesNow(same).find((each) => each.label === label);
	if (fix !== undefined) editor.setText(fix.text, { label: texts.mendTheYaml(label) });
}
