import type { Problem } from "../../engine/model/problem.ts";
import { problemHint } from "./problemHint.ts";

/** `file:line:column: path: message (expected …; did you mean …?)`, one line a problem. */
export function problemLines(file: string, problems: readonly Problem[]): readonly string[] {
	return problems.map((problem) => {
		const where = `${file}:${problem.line}:${problem.column}: `;
		const path = problem.path === "" ? "" : `${problem.path}: `;
		return `${where}${path}${problem.message}${problemHint(problem)}`;
	});
}
