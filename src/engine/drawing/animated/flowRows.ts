import type { Point } from "../../layout/rect.ts";
import { dotSpacing, type FlowWay, leastFlow } from "../flowDots.ts";
import type { FlowPicture } from "../flowPicture.ts";
import type { FlowMoment } from "../flowsAt.ts";

/** The requests on one visible stretch of a way over a whole film. */
export interface FlowRow {
	readonly points: readonly Point[];
	/** Rows of round dots for what is served: pixels between two, and the frames in which they are so far apart. */
	readonly served: readonly { readonly spacing: number; readonly frames: readonly number[] }[];
	/** Marks for what is slow and what fails: how far along, 0 to 1, and the frames in which each is there. */
	readonly slow: readonly FlowMark[];
	readonly failed: readonly FlowMark[];
	/** Frames in which requests come this way though the diagram has no line here. */
	readonly detour: readonly number[];
	readonly length: number;
}

export interface FlowMark {
	readonly along: number;
	readonly frames: readonly number[];
}

/** Dots of the busiest flow stand one spacing apart; the others' are thinned out by halves. */
const thinnings = [1, 2, 4, 8, 16];
/** Pixels between two marks of the busiest flow. */
const markSpacing = 12;
const mostMarks = 16;
/** A mark's share of the way that keeps it off the served ones' dots, most of the time. */
const offset = { slow: 0.4, failed: 0.7 };

/** What flows on each way, from the pictures of a film's frames. */
export function flowRows(pictures: readonly FlowPicture[]): readonly FlowRow[] {
	const ways = pictures[0]?.flows ?? [];
	return ways.flatMap(({ way, detour }, index) => {
		const flows = pictures.map(({ flows: all, busiest }) => shareOf(all[index]?.flow, busiest));
		return stretches(way).map((points, stretch): FlowRow => {
			const length = lengthOf(points);
			// Of a detour the first stretch, from the users to the routing, has its line.
			const unmarked = detour && stretch > 0;
			return {
				points,
				length,
				served: thinnings.flatMap((times) => {
					const frames = framesWhere(flows, ({ success }) => thinning(success) === times);
					return frames.length === 0 ? [] : [{ spacing: times * dotSpacing, frames }];
				}),
				slow: marks(flows, { outcome: "slow", length }),
				failed: marks(flows, { outcome: "failed", length }),
				detour: unmarked ? framesWhere(flows, ({ success, slow, failed }) => success + slow + failed > 0) : [],
			};
		});
	});
}

const nothing: FlowMoment = { success: 0, slow: 0, failed: 0 };

/** As shares of the busiest flow; nothing where the lab would show no dot. */
function shareOf(flow: FlowMoment | undefined, busiest: number): FlowMoment {
	if (flow === undefined || busiest <= 0) return nothing;
	const shares = { success: flow.success / busiest, slow: flow.slow / busiest, failed: flow.failed / busiest };
	return shares.success + shares.slow + shares.failed < leastFlow ? nothing : shares;
}

function stretches({ points, hiddenAt }: FlowWay): readonly (readonly Point[])[] {
	return [points.slice(0, hiddenAt + 1), points.slice(hiddenAt + 1)].filter(({ length }) => length > 1);
}

function lengthOf(points: readonly Point[]): number {
	return points.reduce((sum, { x, y }, index) => {
		const before = points[index - 1];
		return before === undefined ? sum : sum + Math.hypot(x - before.x, y - before.y);
	}, 0);
}

function framesWhere(flows: readonly FlowMoment[], is: (flow: FlowMoment) => boolean): readonly number[] {
	return flows.flatMap((flow, frame) => (is(flow) ? [frame] : []));
}

/** How many times further apart than the busiest flow's its dots stand: 1, 2, 4 … 16, nearest on the scale of ratios. */
function thinning(share: number): number | undefined {
	if (share < leastFlow) return undefined;
	return 2 ** Math.min(4, Math.max(0, Math.round(-Math.log2(share))));
}

/** Marks spread evenly along the stretch; the more of a flow has the outcome, the more of them are there. */
function marks(
	flows: readonly FlowMoment[],
	{ outcome, length }: { readonly outcome: "slow" | "failed"; readonly length: number },
): readonly FlowMark[] {
	const most = Math.min(mostMarks, 2 ** Math.max(0, Math.round(Math.log2(length / markSpacing))));
	const counts = flows.map((flow) => markCount(flow[outcome], most));
	return Array.from({ length: most }, (_, place) => {
		const rank = reversedBits(place, most);
		const frames = counts.flatMap((count, frame) => (count > rank ? [frame] : []));
		return { along: (place + offset[outcome]) / most, frames };
	}).filter(({ frames }) => frames.length > 0);
}

function markCount(share: number, most: number): number {
	return share < leastFlow ? 0 : Math.min(most, 2 ** Math.max(0, Math.round(Math.log2(share * most))));
}

/** 0 4 2 6 1 5 3 7: the first half of these places lies as evenly as all. */
function reversedBits(place: number, count: number): number {
	let [left, reversed] = [place, 0];
	for (let size = 1; size < count; size *= 2) {
		reversed = reversed * 2 + (left % 2);
		left = Math.floor(left / 2);
	}
	return reversed;
}
