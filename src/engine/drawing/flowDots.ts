import type { Point } from "../layout/rect.ts";
import type { FlowMoment } from "./flowsAt.ts";

export interface FlowDot {
	readonly x: number;
	readonly y: number;
	readonly outcome: keyof FlowMoment;
}

/** A way that dots take: its corners, how far along they lie, and the stretch that runs under a card. */
export interface FlowWay {
	readonly points: readonly Point[];
	readonly along: readonly number[];
	/** Index of the point where that stretch begins, and where along the way it begins and ends. */
	readonly hiddenAt: number;
	readonly hiddenFrom: number;
	readonly hiddenTo: number;
}

/** Pixels between two dots of the busiest flow. */
export const dotSpacing = 9;
/** A flow below this part of the busiest is not shown: a few strays would read as traffic. */
export const leastFlow = 0.01;
/** What is shown has about one dot in so many places at least. */
const leastShown = 1 / 16;
/** Multiples of these spread evenly over 0 to 1 and independently of each other. */
const filledStep = 0.6180339887;
const outcomeStep = 0.7548776662;

export function flowWay(points: readonly Point[], hiddenAt: number): FlowWay {
	const along: number[] = [];
	for (const [index, point] of points.entries()) {
		const before = points[index - 1];
		const length = before === undefined ? 0 : Math.hypot(point.x - before.x, point.y - before.y);
		along.push((along[index - 1] ?? 0) + length);
	}
	return { points, along, hiddenAt, hiddenFrom: along[hiddenAt] ?? 0, hiddenTo: along[hiddenAt + 1] ?? 0 };
}

/**
 * The dots of one flow, for one picture. Places move along the way by `travelled`; which of them carry a
 * dot, and with what outcome, hangs on their number and the flow alone, so that the same time shows the
 * same picture and a change of rate thins the row out instead of shifting it.
 *
 * @param travelled pixels that the row has moved since the run's start
 * @param busiest sum of the outcomes of the busiest flow, in the unit of `flow`
 */
export function flowDots(
	way: FlowWay,
	flow: FlowMoment,
	{ travelled, busiest }: { readonly travelled: number; readonly busiest: number },
): readonly FlowDot[] {
	const rate = flow.success + flow.slow + flow.failed;
	if (busiest <= 0 || rate < leastFlow * busiest) return [];
	const density = Math.min(1, Math.max(rate / busiest, leastShown));
	const length = way.along.at(-1) ?? 0;
	const dots: FlowDot[] = [];
	const last = Math.floor(travelled / dotSpacing);
	for (let place = Math.ceil((travelled - length) / dotSpacing); place <= last; place++) {
		const at = travelled - place * dotSpacing;
		if ((at > way.hiddenFrom && at < way.hiddenTo) || spread(place, filledStep) >= density) continue;
		dots.push({ ...pointAt(way, at), outcome: outcomeOf(flow, spread(place, outcomeStep) * rate) });
	}
	return dots;
}

function outcomeOf(flow: FlowMoment, drawn: number): keyof FlowMoment {
	if (drawn < flow.failed) return "failed";
	return drawn < flow.failed + flow.slow ? "slow" : "success";
}

function spread(place: number, step: number): number {
	const value = place * step;
	return value - Math.floor(value);
}

function pointAt({ points, along }: FlowWay, at: number): Point {
	let index = 1;
	while (index + 1 < points.length && (along[index] ?? 0) < at) index++;
	const [from, to] = [points[index - 1], points[index]];
	if (from === undefined || to === undefined) return from ?? { x: 0, y: 0 };
	const start = along[index - 1] ?? 0;
	const share = (at - start) / ((along[index] ?? 0) - start || 1);
	return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}
