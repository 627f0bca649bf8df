import type { EditValue } from "../model/figures.ts";
import { printFlow, printItem } from "./printValue.ts";
import { insertLines, removeLines } from "./spliceLines.ts";
import {
	columnOf,
	contentEnd,
	dashEnd,
	type ListNode,
	lineEnd,
	lineStart,
	type Splice,
	startOf,
	startsLine,
} from "./textPlaces.ts";

/** A new item before the one at `index`; last where there is none. Undefined where the text leaves no room for a line. */
export function insertItem(
	text: string,
	list: ListNode,
	{ index, value }: { index: number; value: EditValue },
): readonly Splice[] | undefined {
	const before = list.items[index];
	const last = list.items.at(-1);
	if (list.flow === true || last === undefined) return [insertFlowItem(text, list, { index, value })];
	const dash = dashEnd(text, list.items[0] ?? last) - 1;
	const lines = printItem(value, columnOf(text, dash));
	if (before === undefined)
		return [insertLines(text, lineEnd(text, contentEnd(text, last, dashEnd(text, last))), lines)];
	const beforeDash = dashEnd(text, before) - 1;
	if (!startsLine(text, beforeDash)) return undefined;
	return [insertLines(text, lineStart(text, beforeDash), lines)];
}

function insertFlowItem(text: string, list: ListNode, { index, value }: { index: number; value: EditValue }): Splice {
	const printed = printFlow(value);
	const before = list.items[index];
	const last = list.items.at(-1);
	if (last === undefined) {
		const [start, end] = list.range ?? [0, 0];
		return { start, end, insert: `[${printed}]` };
	}
	if (before !== undefined) return { start: startOf(before), end: startOf(before), insert: `${printed}, ` };
	const end = contentEnd(text, last, startOf(last));
	return { start: end, end, insert: `, ${printed}` };
}

export function deleteItem(text: string, list: ListNode, index: number): readonly Splice[] | undefined {
	const item = list.items[index];
	if (item === undefined) return undefined;
	if (list.flow === true) return [deleteFlowItem(text, list, index)];
	if (list.items.length === 1) {
		const spaces = /\s*$/.exec(text.slice(0, dashEnd(text, item) - 1))?.[0].length ?? 0;
		return [
			{ start: dashEnd(text, item) - 1 - spaces, end: contentEnd(text, item, dashEnd(text, item)), insert: " []" },
		];
	}
	const dash = dashEnd(text, item) - 1;
	const next = list.items[index + 1];
	if (!startsLine(text, dash))
		return next === undefined ? undefined : [{ start: dash, end: dashEnd(text, next) - 1, insert: "" }];
	return [removeLines(text, lineStart(text, dash), lineEnd(text, contentEnd(text, item, dashEnd(text, item))))];
}

function deleteFlowItem(text: string, list: ListNode, index: number): Splice {
	const item = list.items[index];
	const next = list.items[index + 1];
	const previous = list.items[index - 1];
	const [start, end] = list.range ?? [0, 0];
	if (item === undefined || (next === undefined && previous === undefined)) return { start, end, insert: "[]" };
	if (next !== undefined) return { start: startOf(item), end: startOf(next), insert: "" };
	const from = previous ?? item;
	return { start: contentEnd(text, from, startOf(from)), end: contentEnd(text, item, startOf(item)), insert: "" };
}
