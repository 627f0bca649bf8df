import type { EditValue } from "../model/figures.ts";

const preferredWidth = 100;

type EditMap = { readonly [key: string]: EditValue };

export function isEditList(value: EditValue): value is readonly EditValue[] {
	return Array.isArray(value);
}

export function isEditMap(value: EditValue): value is EditMap {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A scalar as it stands in the file; quoted only where it must be. */
export function printScalar(value: string | number | boolean | null, flow: "flow" | "block"): string {
	if (typeof value !== "string") return String(value);
	return isPlain(value, flow) ? value : JSON.stringify(value);
}

const startsLikeSyntax = /^(?:[,[\]{}#&*!|>'"%@`\s]|[-?:](?:\s|$)|---|\.\.\.)/;
const looksLikeNothing = /^(?:~|null|Null|NULL)?$/;

function isPlain(value: string, flow: "flow" | "block"): boolean {
	if (looksLikeNothing.test(value) || startsLikeSyntax.test(value) || /\s$/.test(value)) return false;
	if (/:(?:\s|$)|\s#/.test(value) || hasControlSign(value)) return false;
	return flow === "block" || !/[,[\]{}]|^[-?:]/.test(value);
}

/** Line breaks, tabs and what YAML doesn't allow in plain text. */
function hasControlSign(value: string): boolean {
	for (const sign of value) {
		const code = sign.codePointAt(0) ?? 0;
		const isControl = code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0x2028 || code === 0x2029;
		if (isControl || code === 0xfeff || (code >= 0xd800 && code <= 0xdfff) || code >= 0xfffe) return true;
	}
	return false;
}

/** In one line: `{ p50: 2ms, p99: 8ms }`, `[us-east, eu-west]`. */
export function printFlow(value: EditValue): string {
	if (isEditList(value)) return `[${value.map(printFlow).join(", ")}]`;
	if (!isEditMap(value)) return printScalar(value, "flow");
	const entries = Object.entries(value).map(([key, child]) => `${printScalar(key, "flow")}: ${printFlow(child)}`);
	return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

/** Where a value is printed in block style. */
export interface BlockStyle {
	/** Spaces before the key. */
	readonly indent: number;
	/** Whether the neighbours' maps are written in several lines. */
	readonly neighbours: "block" | "flow";
}

/** What follows `key:` or `-`: the rest of that line, and the lines after it. */
export interface PrintedValue {
	readonly inline: string;
	readonly lines: readonly string[];
}

export function printBlock(value: EditValue, width: number, style: BlockStyle): PrintedValue {
	if (typeof value === "string" && value.includes("\n")) return printLiteral(value, style);
	if (!isEditList(value) && !isEditMap(value)) return { inline: printScalar(value, "block"), lines: [] };
	const flow = printFlow(value);
	if (staysInline(value, width + flow.length, style)) return { inline: flow, lines: [] };
	const indent = style.indent + 2;
	if (isEditList(value)) return { inline: "", lines: value.flatMap((item) => printItem(item, indent)) };
	return {
		inline: "",
		lines: Object.entries(value).flatMap(([key, child]) => printEntry(key, child, { indent, neighbours: "flow" })),
	};
}

function staysInline(value: readonly EditValue[] | EditMap, width: number, style: BlockStyle): boolean {
	if (isEditList(value)) return width <= preferredWidth || value.every((item) => !isEditMap(item));
	const children = Object.values(value);
	if (children.length === 0) return true;
	const isSection = style.indent === 0 && children.some(isEditMap);
	if (isSection || (style.neighbours === "block" && children.length > 2)) return false;
	return width <= preferredWidth;
}

/** The lines of `key: value`. */
export function printEntry(key: string, value: EditValue, style: BlockStyle): readonly string[] {
	const start = `${" ".repeat(style.indent)}${printScalar(key, "block")}:`;
	const { inline, lines } = printBlock(value, start.length + 1, style);
	return [inline === "" ? start : `${start} ${inline}`, ...lines];
}

/** The lines of `- value`; a map that doesn't fit starts on the dash's line. */
export function printItem(value: EditValue, indent: number): readonly string[] {
	const dash = `${" ".repeat(indent)}-`;
	const flow = printFlow(value);
	if (!isEditMap(value) || indent + flow.length + 2 <= preferredWidth) return [`${dash} ${flow}`];
	const [first = "", ...rest] = Object.entries(value).flatMap(([key, child]) =>
		printEntry(key, child, { indent: indent + 2, neighbours: "flow" }),
	);
	return [`${dash} ${first.trimStart()}`, ...rest];
}

/** Text of several lines as it is, `|`; what that can't hold is quoted. */
function printLiteral(value: string, style: BlockStyle): PrintedValue {
	const body = value.endsWith("\n") ? value.slice(0, -1) : value;
	const lines = body.split("\n");
	const isSafe =
		!value.endsWith("\n\n") &&
		body !== "" &&
		!/^\s/.test(body) &&
		lines.every((line) => !hasControlSign(line) && line === line.trimEnd());
	if (!isSafe) return { inline: JSON.stringify(value), lines: [] };
	const indent = " ".repeat(style.indent + 2);
	return {
		inline: value.endsWith("\n") ? "|" : "|-",
		lines: lines.map((line) => (line === "" ? "" : `${indent}${line}`)),
	};
}
