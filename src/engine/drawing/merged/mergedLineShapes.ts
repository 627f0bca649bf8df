import type { Layout } from "../../layout/layout.ts";
import { type LineStroke, lineMarks, lineWays, strokeOf } from "../lineShapes.ts";
import type { Moment } from "../moment.ts";
import { quietLook, tornEnds } from "../sceneShapes.ts";
import type { PathShape, Shape } from "../shape.ts";
import { tornShapes } from "../tornShapes.ts";
import { MergedWays } from "./MergedWays.ts";

export interface MergedLook {
	readonly moment?: Moment | undefined;
	/** From afar nobody sees that corners are round. */
	readonly rounded: boolean;
}

/**
 * `quietLineShapes` of a large design, whose tens of thousands of lines share the ways in the gutters and under the
 * columns: where lines that look the same run on top of each other, one is drawn.
 */
export function mergedLineShapes(layout: Layout, { moment, rounded }: MergedLook): readonly Shape[] {
	const byLook = new Map<string, { readonly stroke: LineStroke; readonly ways: MergedWays }>();
	const marks: Shape[] = [];
	for (const line of layout.lines) {
		const torn = tornEnds(line, moment);
		if (torn !== undefined) {
			marks.push(...tornShapes(line, torn));
			continue;
		}
		const look = quietLook(line, moment);
		const stroke = strokeOf(line, look);
		const key = `${stroke.stroke} ${stroke.strokeWidth} ${stroke.dash}`;
		const alike = byLook.get(key) ?? { stroke, ways: new MergedWays() };
		byLook.set(key, alike);
		for (const points of lineWays(line, look)) alike.ways.add(points, rounded ? line.radius : 0);
		marks.push(...lineMarks(line, look));
	}
	return [...[...byLook.values()].flatMap(({ stroke, ways }) => ways.paths().map(drawnWith(stroke))), ...marks];
}

function drawnWith(stroke: LineStroke): (d: string) => PathShape {
	return (d) => ({ kind: "path", d, ...stroke });
}
