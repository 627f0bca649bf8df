import svgpath from "svgpath";
import type { Point, Rect } from "../../layout/rect.ts";

/** A stretch of a path, all coordinates absolute. */
interface Step {
	readonly kind: keyof typeof elements;
	readonly points: readonly number[];
}

const elements = {
	move: "a:moveTo",
	line: "a:lnTo",
	cubic: "a:cubicBezTo",
	quadratic: "a:quadBezTo",
	close: "a:close",
} as const;

/** A path's corners and curves in pixels, with the rectangle that holds them. */
export interface PathSteps {
	readonly steps: readonly Step[];
	readonly bounds: Rect;
}

/** Path data as steps: arcs become curves, short forms long ones. */
export function pathSteps(d: string): PathSteps {
	const steps: Step[] = [];
	let at: Point = { x: 0, y: 0 };
	svgpath(d)
		.abs()
		.unarc()
		.unshort()
		.iterate(([command, ...numbers]) => {
			const step = stepOf(command, numbers as number[], at);
			steps.push(step);
			at = { x: step.points.at(-2) ?? at.x, y: step.points.at(-1) ?? at.y };
		});
	return { steps, bounds: boundsOf(steps) };
}

/** A command of absolute coordinates, of those that are left without arcs and short forms. */
function stepOf(command: string, numbers: readonly number[], at: Point): Step {
	switch (command) {
		case "M":
			return { kind: "move", points: numbers };
		case "H":
			return { kind: "line", points: [numbers[0] ?? at.x, at.y] };
		case "V":
			return { kind: "line", points: [at.x, numbers[0] ?? at.y] };
		case "C":
			return { kind: "cubic", points: numbers };
		case "Q":
			return { kind: "quadratic", points: numbers };
		default:
			return command === "Z" ? { kind: "close", points: [] } : { kind: "line", points: numbers };
	}
}

function boundsOf(steps: readonly Step[]): Rect {
	let [left, top, right, bottom] = [
		Number.POSITIVE_INFINITY,
		Number.POSITIVE_INFINITY,
		Number.NEGATIVE_INFINITY,
		Number.NEGATIVE_INFINITY,
	];
	for (const { points } of steps) {
		for (let index = 0; index + 1 < points.length; index += 2) {
			left = Math.min(left, points[index] ?? left);
			right = Math.max(right, points[index] ?? right);
			top = Math.min(top, points[index + 1] ?? top);
			bottom = Math.max(bottom, points[index + 1] ?? bottom);
		}
	}
	return left > right ? { x: 0, y: 0, w: 0, h: 0 } : { x: left, y: top, w: right - left, h: bottom - top };
}

interface Drawn {
	readonly filled: boolean;
	readonly stroked: boolean;
}

/** Several paths in one shape, each filled, stroked or both. `scale`: EMU for a pixel. */
export function customGeometry(
	paths: readonly (Drawn & { readonly steps: readonly Step[] })[],
	bounds: Rect,
	scale: number,
): string {
	const size = `w="${Math.max(1, Math.round(bounds.w * scale))}" h="${Math.max(1, Math.round(bounds.h * scale))}"`;
	const drawn = paths.map(({ steps, filled, stroked }) => {
		const look = `${filled ? "" : ' fill="none"'}${stroked ? "" : ' stroke="0"'}`;
		return `<a:path ${size}${look}>${steps.map((step) => stepXml(step, bounds, scale)).join("")}</a:path>`;
	});
	return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>${drawn.join("")}</a:pathLst></a:custGeom>`;
}

function stepXml({ kind, points }: Step, bounds: Rect, scale: number): string {
	const name = elements[kind];
	if (kind === "close") return `<${name}/>`;
	let inside = "";
	for (let index = 0; index + 1 < points.length; index += 2) {
		const x = Math.round(((points[index] ?? 0) - bounds.x) * scale);
		const y = Math.round(((points[index + 1] ?? 0) - bounds.y) * scale);
		inside += `<a:pt x="${x}" y="${y}"/>`;
	}
	return `<${name}>${inside}</${name}>`;
}
