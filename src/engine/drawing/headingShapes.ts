import { formatClock } from "../model/numbers/formatClock.ts";
import type { Moment } from "./moment.ts";
import type { Shape } from "./shape.ts";

export const headingHeight = 40;

/** A picture's title, and the clock of the moment that it shows. */
export function headingShapes(
	title: string,
	{ x, right, moment }: { readonly x: number; readonly right: number; readonly moment: Moment | undefined },
): readonly Shape[] {
	const heading: Shape = { kind: "text", x, y: 26, text: title, size: 15, weight: 600, fill: "ink" };
	if (moment === undefined) return [heading];
	const clock = formatClock(moment.tSeconds);
	return [heading, { kind: "text", x: right, y: 26, text: clock, size: 15, weight: 600, fill: "ink", anchor: "end" }];
}
