import type { Problem } from "../../engine/model/problem.ts";
import { oneLine } from "./oneLine.ts";
import { problemText } from "./problemText.ts";

/** `file:line:column: path: message (expected …; did you mean …?)`, one line a problem. */
export function problemLines(file: string, problems: readonly Problem[]): readonly string[] {
	return problems.map((problem) => `${file}:${problem.line}:${problem.column}: ${oneLine(problemText(problem))}`);
}
