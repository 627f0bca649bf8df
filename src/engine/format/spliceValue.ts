import { isScalar, type Node } from "yaml";
import type { EditValue } from "../model/figures.ts";
import { type BlockStyle, type PrintedValue, printBlock, printFlow, printScalar } from "./printValue.ts";
import { insertLines } from "./spliceLines.ts";
import {
	columnOf,
	contentEnd,
	isBlank,
	isBlockCollection,
	lineBreak,
	lineEnd,
	lineStart,
	type Splice,
	startOf,
} from "./textPlaces.ts";

/** The place of a value behind its key's colon or its item's dash. */
export interface Slot {
	readonly node: Node | null;
	/** The offset after the colon or the dash; after the key where a flow map has no colon. */
	readonly start: number;
	/** The offset of the key or the dash. */
	readonly owner: number;
	readonly container: "flow" | "block";
}

/** Puts another value in the place of the one there is. */
export function replaceValue(text: string, slot: Slot, value: EditValue): readonly Splice[] {
	if (slot.container === "flow") return [replaceInFlow(text, slot, value)];
	const style: BlockStyle = { indent: columnOf(text, slot.owner), neighbours: "flow" };
	const printed =
		keepingQuotes(slot.node, value) ?? printBlock(value, slot.start - lineStart(text, slot.owner) + 1, style);
	const end = contentEnd(text, slot.node, slot.start);
	if (isBlank(slot.node) || isBlockCollection(slot.node)) return replaceBlock(text, slot, { printed, end });
	const oneLine = printed.lines.length === 0;
	const endsLine = text.slice(slot.start, end).endsWith("\n");
	if (oneLine && !endsLine) return [{ start: startOf(slot.node ?? never()), end, insert: printed.inline }];
	const tail = endsLine ? lineBreak(text) : "";
	const inline = printed.inline === "" ? "" : ` ${printed.inline}`;
	if (oneLine) return [{ start: slot.start, end, insert: `${inline}${tail}` }];
	const rest = insertLines(text, lineEnd(text, end), printed.lines);
	return [{ start: slot.start, end, insert: `${inline}${tail}` }, rest];
}

/** The value moves behind the colon, before a comment there; the block's lines go. */
function replaceBlock(
	text: string,
	slot: Slot,
	{ printed, end }: { printed: PrintedValue; end: number },
): readonly Splice[] {
	const firstLineEnd = lineEnd(text, slot.start);
	const splices: Splice[] = [];
	if (printed.inline !== "") splices.push({ start: slot.start, end: slot.start, insert: ` ${printed.inline}` });
	if (isBlockCollection(slot.node) && startOf(slot.node) < firstLineEnd) {
		// `- a: 1`: the block starts on the dash's own line.
		const eol = lineBreak(text);
		const insert = [printed.inline, ...printed.lines].join(eol);
		return [{ start: startOf(slot.node), end, insert: insert.trimStart() }];
	}
	const blockEnd = isBlockCollection(slot.node) ? lineEnd(text, end) : firstLineEnd;
	const lines = insertLines(text, firstLineEnd, printed.lines);
	const insert = printed.lines.length === 0 ? "" : lines.insert;
	splices.push({ start: firstLineEnd, end: blockEnd, insert });
	return splices;
}

function replaceInFlow(text: string, slot: Slot, value: EditValue): Splice {
	const printed = keepingQuotes(slot.node, value)?.inline ?? printFlow(value);
	if (slot.node === null) return { start: slot.start, end: slot.start, insert: `: ${printed}` };
	if (isBlank(slot.node)) return { start: slot.start, end: slot.start, insert: ` ${printed}` };
	return { start: startOf(slot.node), end: contentEnd(text, slot.node, slot.start), insert: printed };
}

/** Text that was quoted stays quoted the same way. */
function keepingQuotes(node: Node | null, value: EditValue): PrintedValue | undefined {
	if (!isScalar(node) || typeof value !== "string" || value.includes("\n")) return undefined;
	if (node.type === "QUOTE_DOUBLE") return { inline: JSON.stringify(value), lines: [] };
	const isSingle = node.type === "QUOTE_SINGLE" && printScalar(value, "block") === value;
	return isSingle ? { inline: `'${value.replaceAll("'", "''")}'`, lines: [] } : undefined;
}

function never(): never {
	throw new Error("a value without a place");
}
