import type { FigureChange, FigureVerdict } from "../../model/figureChange.ts";

/** How a figure is read. */
export interface Reading {
	readonly better: "less" | "more";
	/** What null says: nothing better or nothing worse than it, or no figure at all. */
	readonly nothing: "worst" | "best" | "unknown";
	readonly text: (value: number | string | null, side: "a" | "b") => string;
	/** With so many figures, for two that differ and would read alike. */
	readonly finerText: (value: number, figures: number, side: "a" | "b") => string;
	/** A difference without its sign. */
	readonly deltaText: (amount: number) => string;
	/** What a change is a share of, for a figure of `a`. */
	readonly base: (a: number) => number;
	/** Two amounts of money in two currencies can't be told apart. */
	readonly comparable: boolean;
}

type Value = number | string | null | undefined;
type Change = Pick<FigureChange, "a" | "b" | "delta" | "relative" | "verdict" | "text">;

/** Differences of the last bits come from the order in which sums are taken, not from the designs. */
const roundingShare = 1e-9;

/** What became of one figure; undefined is a figure that the design doesn't have. */
export function changeOf(a: Value, b: Value, reading: Reading): Change {
	const delta = reading.comparable ? deltaOf(a, b) : null;
	return {
		a: a ?? null,
		b: b ?? null,
		delta,
		relative: delta === null || typeof a !== "number" ? null : relativeOf(delta, reading.base(a)),
		verdict: verdictOf({ a, b, delta }, reading),
		text: { ...valueTexts({ a, b, delta }, reading), delta: deltaText(delta, reading) },
	};
}

function valueTexts({ a, b, delta }: Values, reading: Reading): { readonly a: string; readonly b: string } {
	const texts = {
		a: a === undefined ? "—" : reading.text(a, "a"),
		b: b === undefined ? "—" : reading.text(b, "b"),
	};
	const readAlike = texts.a === texts.b && delta !== 0 && typeof a === "number" && typeof b === "number";
	return readAlike ? toldApart(a, b, reading) : texts;
}

/** With as few figures as tell them apart. */
function toldApart(a: number, b: number, reading: Reading): { readonly a: string; readonly b: string } {
	for (let figures = 4; ; figures++) {
		const texts = { a: reading.finerText(a, figures, "a"), b: reading.finerText(b, figures, "b") };
		if (texts.a !== texts.b || figures === mostFigures) return texts;
	}
}

/** More than these no number has. */
const mostFigures = 15;

function deltaOf(a: Value, b: Value): number | null {
	if (typeof a !== "number" || typeof b !== "number") return null;
	const delta = b - a;
	return Math.abs(delta) <= roundingShare * Math.max(Math.abs(a), Math.abs(b)) ? 0 : delta;
}

function relativeOf(delta: number, base: number): number {
	if (delta === 0) return 0;
	return base === 0 ? Math.sign(delta) * Number.POSITIVE_INFINITY : delta / Math.abs(base);
}

function deltaText(delta: number | null, reading: Reading): string {
	if (delta === null) return "";
	if (delta === 0) return "0";
	return `${delta > 0 ? "+" : "−"}${reading.deltaText(Math.abs(delta))}`;
}

interface Values {
	readonly a: Value;
	readonly b: Value;
	readonly delta: number | null;
}

function verdictOf({ a, b, delta }: Values, reading: Reading): FigureVerdict {
	if (a === undefined && b === undefined) return "same";
	if (a === undefined) return "onlyB";
	if (b === undefined) return "onlyA";
	if (delta === 0) return "same";
	if (delta !== null) return delta > 0 === (reading.better === "more") ? "better" : "worse";
	if (a === b) return "same";
	return reading.comparable ? nothingVerdict(a, b, reading) : "other";
}

/** One of them is null, or both are words. */
function nothingVerdict(a: number | string | null, b: number | string | null, { nothing }: Reading): FigureVerdict {
	if (nothing === "unknown" || (a !== null && b !== null)) return "other";
	return (b === null) === (nothing === "worst") ? "worse" : "better";
}
