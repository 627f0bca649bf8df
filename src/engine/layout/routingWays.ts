import type { Frame } from "./frame.ts";
import type { Card } from "./layout.ts";
import type { Point, Rect } from "./rect.ts";
import { bottom, right } from "./rect.ts";

/** Half the gap between two cards, and a little: a line that meets it counts as meeting a card. */
const beside = 8;
/** Of a level stretch from the lane. */
const turn = 5;
const fromCorner = 12;

/** From above the routing lane at x to the first card below; where none is, aside to the nearest one. */
export function intoRouting(frame: Frame, routing: readonly Rect[], x: number): readonly Point[] {
	const top = frame.routing.top;
	const met = routing.filter((rect) => isMet(rect, x));
	if (routing.length === 0) return [{ x, y: top }];
	if (met.length > 0) return [{ x, y: Math.min(...met.map(({ y }) => y)) }];
	const first = Math.min(...routing.map(({ y }) => y));
	const aside = nearestX(
		routing.filter(({ y }) => y === first),
		x,
	);
	return [
		{ x, y: top - turn },
		{ x: aside, y: top - turn },
		{ x: aside, y: first },
	];
}

/** From the last routing card above x; where none is, from the nearest one. */
export function outOfRouting(frame: Frame, routing: readonly Rect[], x: number): readonly Point[] {
	const end = bottomOf(frame);
	const met = routing.filter((rect) => isMet(rect, x));
	if (met.length > 0) return [{ x, y: Math.max(...met.map(bottom)) }];
	if (routing.length === 0) return [{ x, y: end }];
	const last = Math.max(...routing.map(({ y }) => y));
	const row = routing.filter(({ y }) => y === last);
	const aside = nearestX(row, x);
	const from = row.find((rect) => aside >= rect.x && aside <= right(rect));
	return [
		{ x: aside, y: from === undefined ? end : bottom(from) },
		{ x: aside, y: end + turn },
		{ x, y: end + turn },
	];
}

function bottomOf({ routing }: Frame): number {
	return routing.top + routing.height;
}

/** What the ways into and out of the routing lane meet. */
export function routingRects(cards: readonly Card[]): readonly Rect[] {
	return cards.flatMap((card) => (card.kind === "routing" ? [card.rect] : []));
}

function isMet(rect: Rect, x: number): boolean {
	return x >= rect.x - beside && x <= right(rect) + beside;
}

/** The nearest x under one of the cards. */
function nearestX(row: readonly Rect[], x: number): number {
	const under = row.map((rect) => {
		const corner = Math.min(fromCorner, rect.w / 2);
		return Math.min(right(rect) - corner, Math.max(rect.x + corner, x));
	});
	return under.reduce((best, each) => (Math.abs(each - x) < Math.abs(best - x) ? each : best));
}
