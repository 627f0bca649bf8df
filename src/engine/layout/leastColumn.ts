import { columnLimits } from "../model/commands/resizeColumn.ts";
import type { Design } from "../model/design.ts";
import { busPlan } from "./busPlan.ts";
import { cardGap } from "./placeScale.ts";

/** Of an application's card beside another, in pixels: a short name and its mark. */
const readableCard = 76;
const perRow = 2;

/** Buses pass several rows of applications at their sides: columns are wide enough for cards that can be read between these. */
export function leastColumn(design: Pick<Design, "application" | "regions">): number {
	const counts = [...design.regions.keys()].map(
		(region) => [...design.application.values()].filter(({ regions }) => regions.includes(region)).length,
	);
	const rows = Math.ceil(Math.max(0, ...counts) / perRow);
	if (rows <= 1) return columnLimits.least;
	const { applicationInset } = busPlan(rows, { compact: false, inside: 0 });
	return Math.max(columnLimits.least, 2 * applicationInset + perRow * readableCard + cardGap);
}
