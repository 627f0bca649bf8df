import type { Selection } from "../../editor/editorState.ts";
import { editor } from "../../editor/editorStore.ts";
import type { Design, Id } from "../../engine/model/design.ts";

/** Selects what a finding is about: a feature, a scenario, something on the canvas, or the design. */
export function selectSubject(design: Design, subject: Id | null, path: string): void {
	editor.select(subjectSelection(design, subject, path));
}

function subjectSelection(design: Design, subject: Id | null, path: string): Selection {
	if (subject === null) return { kind: "design" };
	if (path.startsWith("features") && design.features.has(subject)) return { kind: "feature", id: subject };
	if (path.startsWith("scenarios") && design.scenarios.has(subject)) return { kind: "scenario", id: subject };
	if (design.features.has(subject) && !design.data.has(subject) && !design.application.has(subject)) {
		return { kind: "feature", id: subject };
	}
	return { kind: "items", ids: [subject] };
}
