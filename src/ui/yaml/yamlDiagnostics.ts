import type { Diagnostic } from "@codemirror/lint";
import type { Text } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import { editor, editorStore } from "../../editor/editorStore.ts";
import type { Span } from "../../engine/format/reading.ts";
import { writtenSpans } from "../../engine/format/writtenSpans.ts";
import type { Position } from "../../engine/model/design.ts";
import type { Finding } from "../../engine/model/figures.ts";
import type { Problem } from "../../engine/model/problem.ts";
import * as texts from "../../texts/yaml.ts";
import { applyFix, fixesNow } from "../findings/problemFixes.ts";
import { fixButtons, type OfferedFix } from "./fixButtons.ts";

/** The text's problems where they stand; in a good text the findings, where what they are about is written. */
export function yamlDiagnostics(view: EditorView): readonly Diagnostic[] {
	const { text, problems, figures, figuresFresh } = editorStore.getState();
	const document = view.state.doc;
	if (document.toString() !== text) return [];
	if (problems.length > 0) return problems.map((problem) => problemDiagnostic(problem, document));
	if (figures === undefined || !figuresFresh) return [];
	const { keys } = writtenSpans(text);
	return figures.findings.flatMap((finding) => {
		const { line, column } = finding;
		if (line === null) return [];
		return [findingDiagnostic(finding, findingRange(document, { line, column: column ?? 1 }, keys.get(finding.path)))];
	});
}

/** What can be done about a problem is worked out when somebody looks. */
export function problemFixes(problem: Problem): readonly OfferedFix[] {
	return fixesNow(problem).map((fix) => ({ label: fix.label, apply: () => applyFix(problem, fix) }));
}

export function problemMessage({ path, message, expected }: Problem): string {
	const wanted = expected === undefined || message.includes(expected) ? "" : texts.expected(expected);
	return `${path === "" ? "" : `${path}: `}${message}.${wanted}`;
}

function problemDiagnostic(problem: Problem, document: Text): Diagnostic {
	const from = offsetOf(document, problem.line, problem.column);
	const to = Math.max(from, offsetOf(document, problem.endLine, problem.endColumn));
	const message = problemMessage(problem);
	return {
		from,
		to,
		severity: "error",
		message,
		renderMessage: () => fixButtons(message, problemFixes(problem)),
	};
}

function findingDiagnostic(finding: Finding, place: { readonly from: number; readonly to: number }): Diagnostic {
	const { severity, message, fix } = finding;
	const fixes = fix === null ? [] : [{ label: fix.label, apply: () => void editor.apply(fix.label, fix.edits) }];
	return { ...place, severity, message, renderMessage: () => fixButtons(message, fixes) };
}

/** The word that a finding is about; where a list or a map stands there, its key. */
function findingRange(document: Text, { line, column }: Pick<Position, "line" | "column">, key: Span | undefined) {
	const from = offsetOf(document, line, column);
	const at = document.lineAt(from);
	const word = /^[^\s,{}[\]:]+/.exec(at.text.slice(from - at.from))?.[0] ?? "";
	if (word === "" && key !== undefined) return { from: key.start, to: key.end };
	return { from, to: from + word.length };
}

function offsetOf(document: Text, line: number, column: number): number {
	const at = document.line(Math.min(Math.max(line, 1), document.lines));
	return Math.min(at.from + column - 1, at.to);
}
