import type { Diagnostic } from "@codemirror/lint";
import type { Text } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import { editorStore } from "../../editor/editorStore.ts";
import type { Problem } from "../../engine/model/problem.ts";

/** The text's problems where they stand; a misspelt name with its correction. */
export function problemDiagnostics(view: EditorView): readonly Diagnostic[] {
	return editorStore.getState().problems.map((problem) => problemDiagnostic(problem, view.state.doc));
}

function problemDiagnostic(problem: Problem, document: Text): Diagnostic {
	const from = offsetOf(document, problem.line, problem.column);
	const to = Math.max(from, offsetOf(document, problem.endLine, problem.endColumn));
	const { suggestion } = problem;
	const expected = problem.expected === undefined ? "" : ` Expected ${problem.expected}.`;
	return {
		from,
		to,
		severity: "error",
		message: `${problem.path === "" ? "" : `${problem.path}: `}${problem.message}.${expected}`,
		...(suggestion === undefined || to === from
			? {}
			: {
					actions: [
						{
							name: `Change to ${suggestion}`,
							apply: (view, start, end) => view.dispatch({ changes: { from: start, to: end, insert: suggestion } }),
						},
					],
				}),
	};
}

function offsetOf(document: Text, line: number, column: number): number {
	const at = document.line(Math.min(Math.max(line, 1), document.lines));
	return Math.min(at.from + column - 1, at.to);
}
