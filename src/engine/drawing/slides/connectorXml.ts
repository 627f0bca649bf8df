import type { Point } from "../../layout/rect.ts";
import type { Pen } from "./Pen.ts";
import { type Box, namedXml, presetXml, transformXml } from "./shapeXml.ts";

/** A place on a shape that lines are glued to. */
export interface Site {
	readonly shape: number;
	/** Of a rectangle: 0 above, 1 left, 2 below, 3 right. */
	readonly index: number;
}

interface ConnectorParts {
	readonly id: number;
	readonly name: string;
	readonly description: string;
	/** Corners in pixels. */
	readonly points: readonly Point[];
	readonly start: Site | undefined;
	readonly end: Site | undefined;
	/** `a:ln` */
	readonly line: string;
}

/** PowerPoint's elbows have so many stretches. */
const mostStretches = 5;

/**
 * Whether a way can be a connector. An elbow is described by parts of its extent: one that ends as high as it began
 * and comes from beside has none to take parts of, and every program draws that differently.
 */
export function isConnectable(points: readonly Point[]): boolean {
	const [start, end] = [points[0], points.at(-1)];
	if (start === undefined || end === undefined || points.length - 1 > mostStretches) return false;
	const level = Math.abs(start.x - end.x) < 1 || Math.abs(start.y - end.y) < 1;
	return points.length === 2 || !level;
}

/**
 * A line that PowerPoint draws anew when what it is glued to is moved. Its corners are those of the drawing: the
 * elbow connectors are described by where their corners are, as parts of the way from start to end.
 */
export function connectorXml(parts: ConnectorParts, pen: Pen): string {
	const { frame, turn, geometry } = connectorFrame(parts.points.map(({ x, y }) => ({ x: pen.x(x), y: pen.y(y) })));
	const glue = [
		parts.start === undefined ? "" : `<a:stCxn id="${parts.start.shape}" idx="${parts.start.index}"/>`,
		parts.end === undefined ? "" : `<a:endCxn id="${parts.end.shape}" idx="${parts.end.index}"/>`,
	].join("");
	return `<p:cxnSp><p:nvCxnSpPr>${namedXml(parts)}<p:cNvCxnSpPr>${glue}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr>${transformXml(frame, turn)}${geometry}${parts.line}</p:spPr></p:cxnSp>`;
}

interface Connector {
	readonly frame: Box;
	/** Attributes of `a:xfrm`. */
	readonly turn: string;
	readonly geometry: string;
}

/** EMU: an elbow whose start and end are level needs some extent to say how far out its corners are. */
const leastExtent = 1270;

function connectorFrame(points: readonly Point[]): Connector {
	const start = points[0] ?? { x: 0, y: 0 };
	const end = points.at(-1) ?? start;
	const [width, height] = [Math.abs(end.x - start.x), Math.abs(end.y - start.y)];
	const left = Math.min(start.x, end.x);
	const top = Math.min(start.y, end.y);
	if (points.length <= 2) {
		const turn = flips({ horizontally: end.x < start.x, vertically: end.y < start.y });
		return { frame: { x: left, y: top, w: width, h: height }, turn, geometry: presetXml("straightConnector1") };
	}
	const upright = points[1]?.x === start.x;
	const along = upright ? end.y - start.y : end.x - start.x;
	const across = upright ? end.x - start.x : end.y - start.y;
	const w = Math.max(leastExtent, Math.abs(along));
	const h = Math.max(leastExtent, Math.abs(across));
	const adjust = cornersOf(points, { start, upright, along: signOf(along) * w, across: signOf(across) * h });
	const geometry = presetXml(`bentConnector${points.length - 1}`, adjust);
	if (!upright) {
		return {
			frame: { x: left, y: top, w, h },
			turn: flips({ horizontally: along < 0, vertically: across < 0 }),
			geometry,
		};
	}
	// Turned by a quarter clockwise: what goes right in the connector goes down, what goes down goes left.
	const middle = { x: left + width / 2, y: top + height / 2 };
	const frame = { x: Math.round(middle.x - w / 2), y: Math.round(middle.y - h / 2), w, h };
	return { frame, turn: ` rot="5400000"${flips({ horizontally: along < 0, vertically: across >= 0 })}`, geometry };
}

/** Where the corners between the first and the last are, in hundred-thousandths of the way. */
function cornersOf(
	points: readonly Point[],
	way: { readonly start: Point; readonly upright: boolean; readonly along: number; readonly across: number },
): Readonly<Record<string, number>> {
	const inner = points.slice(2, -1).map((point, index) => {
		const isAlong = index % 2 === 0;
		const [dx, dy] = [point.x - way.start.x, point.y - way.start.y];
		const far = isAlong === way.upright ? dy : dx;
		return [`adj${index + 1}`, (far / (isAlong ? way.along : way.across)) * 100_000] as const;
	});
	return Object.fromEntries(inner);
}

function signOf(value: number): number {
	return value < 0 ? -1 : 1;
}

function flips({ horizontally, vertically }: { readonly horizontally: boolean; readonly vertically: boolean }): string {
	return `${horizontally ? ' flipH="1"' : ""}${vertically ? ' flipV="1"' : ""}`;
}

/** Corners only: without the points that lie on a straight way between their neighbours. */
export function cornerPoints(points: readonly Point[]): readonly Point[] {
	return points.filter((point, index) => {
		const before = points[index - 1];
		const after = points[index + 1];
		if (before === undefined || after === undefined) return true;
		return !isLevel([before, point, after], "x") && !isLevel([before, point, after], "y");
	});
}

function isLevel(points: readonly Point[], axis: "x" | "y"): boolean {
	return points.every((point) => Math.abs(point[axis] - (points[0]?.[axis] ?? 0)) < 0.01);
}
