import type { EditStep } from "./editSteps.ts";

/**
 * Whether a step must wait until another one before it is done: one lies within the other, or the earlier
 * changes which items a list has or which keys a map has where the later one goes.
 */
export function stepsCollide(earlier: EditStep, later: EditStep): boolean {
	if (isPrefix(earlier.path, later.path) || isPrefix(later.path, earlier.path)) return true;
	const container = earlier.path.slice(0, -1);
	if (!isPrefix(container, later.path)) return false;
	const goesThrough = later.path[container.length];
	if (typeof goesThrough === "number") return earlier.op !== "put" || later.op !== "put";
	if (earlier.op === "rename" && earlier.key === goesThrough) return true;
	const isNeighbour = later.path.length === earlier.path.length;
	return isNeighbour && (earlier.op !== "put" || later.op !== "put");
}

function isPrefix(start: readonly unknown[], path: readonly unknown[]): boolean {
	return start.length <= path.length && start.every((key, index) => path[index] === key);
}
