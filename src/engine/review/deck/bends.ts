import type { DeckLine } from "../../model/deck.ts";

/** The points at which a line turns: it passes no farther than `off` from those that are left out. */
export function bends(points: DeckLine["points"], off: number): DeckLine["points"] {
	const kept: { readonly x: number; readonly y: number }[] = [];
	// Of all lines from the last kept point that pass near enough to those since: the least and the largest slope.
	let slopes = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };
	points.forEach((point, index) => {
		const last = kept.at(-1);
		const next = points[index + 1];
		if (last === undefined || next === undefined) {
			kept.push(point);
			return;
		}
		slopes = narrowed(slopes, { last, point, off });
		const onward = (next.y - last.y) / (next.x - last.x);
		if (onward >= slopes.least && onward <= slopes.most) return;
		kept.push(point);
		slopes = { least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY };
	});
	return kept;
}

interface Slopes {
	readonly least: number;
	readonly most: number;
}

type Point = DeckLine["points"][number];

function narrowed(
	{ least, most }: Slopes,
	{ last, point, off }: { readonly last: Point; readonly point: Point; readonly off: number },
): Slopes {
	const dx = point.x - last.x;
	if (dx <= 0) return { least, most };
	return { least: Math.max(least, (point.y - off - last.y) / dx), most: Math.min(most, (point.y + off - last.y) / dx) };
}
