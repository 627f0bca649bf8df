import type { Problem } from "../../engine/model/problem.ts";

/** `file:line:column: path: message (expected …; did you mean …?)`, one line a problem. */
export function problemLines(file: string, problems: readonly Problem[]): readonly string[] {
	return problems.map((problem) => {
		const where = `${file}:${problem.line}:${problem.column}: `;
		const path = problem.path === "" ? "" : `${problem.path}: `;
		return `${where}${path}${problem.message}${hintOf(problem)}`;
	});
}

function hintOf({ message, expected, suggestion }: Problem): string {
	const parts: string[] = [];
	if (expected !== undefined && !message.includes(expected)) parts.push(`expected ${expected}`);
	if (suggestion !== undefined && !message.includes(suggestion)) parts.push(`did you mean “${suggestion}”?`);
	return parts.length === 0 ? "" : ` (${parts.join("; ")})`;
}
