import { fitText } from "../layout/fitText.ts";
import type { Line } from "../layout/layout.ts";
import { offsetPoints } from "../layout/offsetPoints.ts";
import type { Point } from "../layout/rect.ts";
import { middleX } from "../layout/rect.ts";
import { roundedPath } from "../layout/roundedPath.ts";
import { textWidth } from "../layout/textWidth.ts";
import type { LineState } from "./emphasis.ts";
import type { Token } from "./palette.ts";
import type { PathShape, Shape } from "./shape.ts";
import { detailStyle } from "./textShapes.ts";

export interface LineLook {
	readonly state: LineState;
	/** What it joins does not answer. */
	readonly dead: boolean;
	/** Its round trip is longer than it should be. */
	readonly slow?: boolean;
}

export interface LineStroke {
	readonly stroke: Token;
	readonly strokeWidth: number;
	readonly dash?: string;
}

/** The line with its arrows; its label is drawn apart, over everything else. */
export function lineShapes(line: Line, look: LineLook): readonly Shape[] {
	const stroke = strokeOf(line, look);
	const paths = lineWays(line, look).map(
		(points): PathShape => ({ kind: "path", d: roundedPath(points, line.radius), ...stroke }),
	);
	const cleared = look.state === "quiet" || line.kind !== "replication" || look.dead ? [] : [clearing(line)];
	return [...cleared, ...paths, ...lineMarks(line, look)];
}

/** The ways that its strokes take; none of a line that shows only while it is lit. */
export function lineWays(line: Line, look: LineLook): readonly (readonly Point[])[] {
	if (line.kind === "watch" && look.state === "quiet") return [];
	return isDouble(line, look) ? [offsetPoints(line.points, 1.5), offsetPoints(line.points, -1.5)] : [line.points];
}

/** What stands on its strokes: breakers and arrows. */
export function lineMarks(line: Line, look: LineLook): readonly Shape[] {
	if (look.dead || (line.kind === "watch" && look.state === "quiet")) return [];
	const stroke = strokeOf(line, look);
	return [...breakerShapes(line, stroke), ...arrowShapes(line, look, stroke)];
}

/** Dash and dot: what one application asks of another. */
export const callDash = "7 2.5 1.5 2.5";
const breaker = { afterStart: 6, gap: 4, halfHeight: 3.5 };

/** A circuit breaker is a gap in the line, between two bars, where it leaves the caller. */
export function breakerShapes(line: Line, { stroke }: LineStroke): readonly PathShape[] {
	const [start, next] = line.points;
	if (line.breaker !== true || start === undefined || next === undefined) return [];
	const length = Math.hypot(next.x - start.x, next.y - start.y);
	if (length === 0) return [];
	const along = { x: (next.x - start.x) / length, y: (next.y - start.y) / length };
	// A short way out of the caller has the gap in its middle.
	const first = Math.max(1, Math.min(breaker.afterStart, (length - breaker.gap) / 2));
	const spot = (far: number): Point => ({ x: start.x + along.x * far, y: start.y + along.y * far });
	const bar = ({ x, y }: Point): string => {
		const aside = { x: -along.y * breaker.halfHeight, y: along.x * breaker.halfHeight };
		return `M${at(x + aside.x)} ${at(y + aside.y)}L${at(x - aside.x)} ${at(y - aside.y)}`;
	};
	const [from, to] = [spot(first), spot(first + breaker.gap)];
	return [
		{ kind: "path", d: roundedPath([from, to], 0), stroke: "canvas", strokeWidth: 3 },
		{ kind: "path", d: `${bar(from)}${bar(to)}`, stroke, strokeWidth: 1.25 },
	];
}

/** A lit link under the columns shares its way with quiet ones, which would show between its dashes. */
function clearing(line: Line): PathShape {
	const between = line.points.slice(1, -1);
	return { kind: "path", d: roundedPath(between, line.radius), stroke: "canvas", strokeWidth: 5 };
}

/** Quiet links under the columns are a single line: they run beside many others. */
export function isDouble(line: Line, look: LineLook): boolean {
	return line.mode === "sync" && (line.points.length === 2 || look.state !== "quiet");
}

const stateWidths: Readonly<Record<LineState, number>> = { quiet: 1, hover: 1.5, sibling: 1.25, selected: 2 };

export function strokeOf(line: Line, look: LineLook): LineStroke {
	if (look.dead) return { stroke: "line-strong", strokeWidth: 1, dash: "2 3" };
	const stroke = look.slow === true && look.state === "quiet" ? "slow" : strokeColours[look.state];
	if (line.kind === "watch") return { stroke, strokeWidth: 1.5, dash: "1 4" };
	if (line.kind === "calls") return { stroke, strokeWidth: stateWidths[look.state], dash: callDash };
	if (line.kind === "replication")
		return { stroke, ...replicationStroke(line, look.state), ...(look.slow === true ? slowStroke : {}) };
	return { stroke, strokeWidth: Math.max(line.width, stateWidths[look.state]) };
}

const strokeColours: Readonly<Record<LineState, Token>> = {
	quiet: "wire",
	hover: "ink-3",
	sibling: "accent",
	selected: "accent",
};

const slowStroke = { strokeWidth: 1.5, dash: "1.5 4" };

function replicationStroke(line: Line, state: LineState): Omit<LineStroke, "stroke"> {
	if (line.mode === "sync") return { strokeWidth: state === "quiet" ? 1 : 1.25 };
	return { strokeWidth: state === "quiet" ? 1 : 1.5, dash: "5 4" };
}

function arrowShapes(line: Line, look: LineLook, stroke: LineStroke): readonly Shape[] {
	if (!hasArrows(line, look)) return [];
	const forth = line.arrowEnd ? [arrowHead(line.points.at(-2), line.points.at(-1), stroke.stroke)] : [];
	const back = line.arrowStart ? [arrowHead(line.points[1], line.points[0], stroke.stroke)] : [];
	return [...forth, ...back].flatMap((shape) => (shape === undefined ? [] : [shape]));
}

/** A quiet store is full of lines: only the lit ones say which way they go. */
export function hasArrows(line: Line, look: LineLook): boolean {
	return look.state !== "quiet" || line.kind === "request" || line.kind === "calls";
}

const headLength = 5;
const headHalfWidth = 3.5;

/** An open arrow whose point is one pixel before the end. */
function arrowHead(from: Point | undefined, to: Point | undefined, stroke: Token): PathShape | undefined {
	if (from === undefined || to === undefined) return undefined;
	const length = Math.hypot(to.x - from.x, to.y - from.y);
	if (length < 1) return undefined;
	const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
	const tip = { x: to.x - along.x, y: to.y - along.y };
	const back = { x: tip.x - along.x * headLength, y: tip.y - along.y * headLength };
	const aside = { x: -along.y * headHalfWidth, y: along.x * headHalfWidth };
	const d = `M${at(back.x + aside.x)} ${at(back.y + aside.y)}L${at(tip.x)} ${at(tip.y)}L${at(back.x - aside.x)} ${at(back.y - aside.y)}`;
	return { kind: "path", d, stroke, strokeWidth: 1.5, roundEnds: true };
}

function at(value: number): number {
	return Math.round(value * 100) / 100;
}

const labelLine = 14;
const modeStyle = { size: 11, weight: 500 };

/** A line's words: for requests beside it, for replication the mode and what it takes. */
export function labelShapes(line: Line, look: LineLook): readonly Shape[] {
	const { label } = line;
	if (label === undefined || look.dead) return [];
	if (line.kind === "request") {
		const text = fitText(label.text[0] ?? "", detailStyle, label.rect.w);
		return [{ kind: "text", x: label.rect.x, y: label.rect.y + 11, text, ...detailStyle, fill: "ink-3" }];
	}
	return look.state === "quiet" ? [] : replicationLabel(label);
}

function replicationLabel(label: NonNullable<Line["label"]>): readonly Shape[] {
	const { rect } = label;
	const [mode = "", takes = ""] = label.text;
	const x = middleX(rect);
	if (rect.h >= 2 * labelLine) {
		const lines = [mode, takes].map((text) => fitText(text, modeStyle, rect.w));
		const width = Math.max(...lines.map((text) => textWidth(text, modeStyle))) + 6;
		return [
			{ kind: "rect", x: x - width / 2, y: rect.y, w: width, h: rect.h, radius: 3, fill: "canvas" },
			{ kind: "text", x, y: rect.y + 11, text: lines[0] ?? "", ...modeStyle, fill: "accent", anchor: "middle" },
			{ kind: "text", x, y: rect.y + 25, text: lines[1] ?? "", ...detailStyle, fill: "ink-2", anchor: "middle" },
		];
	}
	const width = textWidth(`${mode} ${takes}`, modeStyle) + 16;
	const left = x - width / 2 + 8;
	return [
		{ kind: "rect", x: x - width / 2, y: rect.y, w: width, h: rect.h, radius: 3, fill: "canvas" },
		{ kind: "text", x: left, y: rect.y + 12, text: mode, ...modeStyle, fill: "accent" },
		{
			kind: "text",
			x: left + textWidth(`${mode} `, modeStyle),
			y: rect.y + 12,
			text: takes,
			...detailStyle,
			fill: "ink-2",
		},
	];
}
