import type { Problem } from "../../src/engine/model/problem.ts";

/** What is wrong with the problems of a text: each stands in it and says something. */
export function wrongProblems(text: string, problems: readonly Problem[]): readonly string[] {
	const lines = text.split(/\r\n?|\n/);
	return problems.slice(0, 200).flatMap((problem) => {
		const { line, column, endLine, endColumn, message } = problem;
		const said = isSentence(message, text) ? [] : [`says "${message.slice(0, 100)}"`];
		const within = stands(lines, line, column) && stands(lines, endLine, endColumn);
		const forward = endLine > line || (endLine === line && endColumn >= column);
		const place = `${line}:${column} to ${endLine}:${endColumn}`;
		return [...said, ...(within && forward ? [] : [`"${message.slice(0, 60)}" stands at ${place}`])];
	});
}

function stands(lines: readonly string[], line: number, column: number): boolean {
	const text = lines[line - 1];
	return text !== undefined && Number.isInteger(column) && column >= 1 && column <= text.length + 1;
}

/** Words, and none of those that only a program would say; those of the input itself may be said again. */
export function isSentence(message: string, input: string): boolean {
	const strange = /\b(?:NaN|Infinity|undefined)\b|\[object/.exec(message)?.[0];
	return /\w{2}/.test(message) && (strange === undefined || input.includes(strange));
}
