import * as texts from "../../texts/drawing/cards.ts";
import type { Rect } from "../layout/rect.ts";
import type { Consistency } from "../model/vocabulary.ts";
import type { Token } from "./palette.ts";
import type { Shape } from "./shape.ts";

/** Each consistency has a colour, a letter and a pattern: never colour alone. */
export const consistencyLetters: Readonly<Record<Consistency, string>> = {
	strong: "S",
	"bounded-staleness": "B",
	"read-your-writes": "R",
	eventual: "E",
};
export const consistencyWords: Readonly<Record<Consistency, string>> = {
	strong: texts.strong,
	"bounded-staleness": texts.boundedStaleness,
	"read-your-writes": texts.readYourWrites,
	eventual: texts.eventual,
};
const colours: Readonly<Record<Consistency, { readonly ink: Token; readonly tint: Token }>> = {
	strong: { ink: "strong", tint: "strong-tint" },
	"bounded-staleness": { ink: "bounded", tint: "bounded-tint" },
	"read-your-writes": { ink: "own-writes", tint: "own-writes-tint" },
	eventual: { ink: "eventual", tint: "eventual-tint" },
};

/** Letter and colour of a consistency. */
export function consistencyTokens(consistency: Consistency): { readonly letter: string; readonly ink: Token } {
	return { letter: consistencyLetters[consistency], ink: colours[consistency].ink };
}

export const letterSize = { w: 16, h: 15 };
const stripWidth = 6;
const cardRadius = 5;

function inkOf(consistency: Consistency, down: boolean): Token {
	return down ? "control" : colours[consistency].ink;
}
function tintOf(consistency: Consistency, down: boolean): Token {
	return down ? "sunken" : colours[consistency].tint;
}

interface Look {
	readonly consistency: Consistency;
	readonly down: boolean;
}

/** The letter in its frame: filled, framed, underlined or dashed. */
export function letterShapes(
	at: { readonly x: number; readonly y: number },
	{ consistency, down }: Look,
): readonly Shape[] {
	const ink = inkOf(consistency, down);
	const box = { kind: "rect", ...at, ...letterSize, radius: 3 } as const;
	const inner = {
		kind: "rect",
		x: at.x + 0.5,
		y: at.y + 0.5,
		w: letterSize.w - 1,
		h: letterSize.h - 1,
		radius: 3,
	} as const;
	const letter = letterText(at, consistencyLetters[consistency], consistency === "strong" ? "on-solid" : ink);
	switch (consistency) {
		case "strong":
			return [{ ...box, fill: down ? "ink-3" : ink }, letter];
		case "bounded-staleness":
			return [{ ...inner, fill: tintOf(consistency, down), stroke: ink }, letter];
		case "read-your-writes": {
			const underline = {
				kind: "rect",
				x: at.x,
				y: at.y + letterSize.h - 2,
				w: letterSize.w,
				h: 2,
				fill: ink,
			} as const;
			return [{ ...box, fill: tintOf(consistency, down) }, underline, letter];
		}
		case "eventual":
			return [{ ...inner, stroke: ink, dash: "3 2" }, letter];
	}
}

function letterText(at: { readonly x: number; readonly y: number }, text: string, fill: Token): Shape {
	return {
		kind: "text",
		x: at.x + letterSize.w / 2,
		y: at.y + 11.5,
		text,
		size: 11,
		weight: 700,
		fill,
		anchor: "middle",
	};
}

/** What is claimed and not given: the letter struck out. */
export function struckLetterShapes(
	at: { readonly x: number; readonly y: number },
	consistency: Consistency,
): readonly Shape[] {
	const frame = {
		kind: "rect",
		x: at.x + 0.5,
		y: at.y + 0.5,
		w: letterSize.w - 1,
		h: letterSize.h - 1,
		radius: 3,
	} as const;
	return [
		{ ...frame, stroke: "line-strong" },
		letterText(at, consistencyLetters[consistency], "ink-3"),
		{ kind: "path", d: `M${at.x + 1.5} ${at.y + 10.5}L${at.x + letterSize.w - 1.5} ${at.y + 4.5}`, stroke: "ink-2" },
	];
}

interface Strip extends Look {
	/** Torn across to this where less is given than claimed. */
	readonly claimed?: Consistency;
}

/** The strip at a store card's left edge. */
export function stripShapes(card: Pick<Rect, "h">, strip: Strip): readonly Shape[] {
	const effective = patternShapes(strip.consistency, { top: 0, height: card.h, down: strip.down });
	if (strip.claimed === undefined || strip.claimed === strip.consistency) return effective;
	const tear = Math.round(card.h * 0.46);
	const claimed = stripPath(card.h, { upTo: tear });
	return [...effective, { kind: "path", d: claimed, fill: inkOf(strip.claimed, strip.down) }];
}

function patternShapes(
	consistency: Consistency,
	{ height, down }: { readonly top: number; readonly height: number; readonly down: boolean },
): readonly Shape[] {
	const ink = inkOf(consistency, down);
	const outline = stripPath(height, { upTo: height });
	const ground: Shape = { kind: "path", d: outline, fill: tintOf(consistency, down) };
	switch (consistency) {
		case "strong":
			return [{ kind: "path", d: outline, fill: ink }];
		case "bounded-staleness":
			return [ground, { kind: "path", d: diagonals(height), stroke: ink, strokeWidth: 1.8 }];
		case "read-your-writes":
			return [ground, { kind: "path", d: bars(height), fill: ink }];
		case "eventual":
			return [ground, { kind: "path", d: insetStrip(height), stroke: ink, strokeWidth: 1.5 }];
	}
}

/** Left edge of a card with its round corners, down to a height (cut aslant where that isn't the whole). */
function stripPath(height: number, { upTo }: { readonly upTo: number }): string {
	const r = cardRadius;
	const top = `M${stripWidth} 0H${r}Q0 0 0 ${r}`;
	return upTo < height
		? `${top}V${upTo + 2}L${stripWidth} ${upTo - 2}Z`
		: `${top}V${height - r}Q0 ${height} ${r} ${height}H${stripWidth}Z`;
}

function insetStrip(height: number): string {
	const r = cardRadius - 0.75;
	const right = stripWidth - 0.75;
	return `M${right} 0.75H${r}Q0.75 0.75 0.75 ${r}V${height - r}Q0.75 ${height - 0.75} ${r} ${height - 0.75}H${right}Z`;
}

function diagonals(height: number): string {
	const lines: string[] = [];
	for (let y = 9; y < height - 2; y += 4) lines.push(`M0.3 ${y}L${stripWidth} ${y - 5.5}`);
	return lines.join("");
}

function bars(height: number): string {
	const parts: string[] = [];
	for (let y = 2; y < height - 3; y += 7) parts.push(`M0 ${y}H${stripWidth}V${Math.min(y + 4, height - 1)}H0Z`);
	return parts.join("");
}
