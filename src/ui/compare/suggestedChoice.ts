import type { EditorState } from "../../editor/editorState.ts";
import type { KeptVersion } from "../../editor/keptVersion.ts";
import { templates } from "../../editor/templates.ts";
import type { SideChoice } from "./compareState.ts";

/** What one wants to see beside the open design: the pinned baseline, else how it was opened, else its last other version. */
export function suggestedChoice(state: EditorState, versions: readonly KeptVersion[]): SideChoice {
	if (state.baseline !== undefined) return { kind: "baseline" };
	if (state.history.past.length > 0) return { kind: "history", index: 0 };
	const version = versions.find(({ text, designId }) => designId === state.file.id && text !== state.text);
	if (version !== undefined) return { kind: "version", version };
	const template = templates.find(({ text }) => text !== state.text);
	return template === undefined ? { kind: "open" } : { kind: "template", id: template.id };
}
