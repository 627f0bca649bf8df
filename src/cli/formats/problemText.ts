import type { Problem } from "../../engine/model/problem.ts";
import { problemHint } from "./problemHint.ts";

/** `path: message (expected …; did you mean …?)`. */
export function problemText(problem: Problem): string {
	const path = problem.path === "" ? "" : `${problem.path}: `;
	return `${path}${problem.message}${problemHint(problem)}`;
}
