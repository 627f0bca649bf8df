import type { Flow } from "../layout/layout.ts";
import { contains, type Point, type Rect } from "../layout/rect.ts";
import type { Id } from "../model/design.ts";
import { type FlowDot, type FlowWay, flowDots, flowWay, leastFlow } from "./flowDots.ts";
import { type FlowMoment, flowsAt } from "./flowsAt.ts";
import type { Moment } from "./moment.ts";

/** What moves where at one moment; the dots' places then hang only on how far they have come. */
export interface FlowPicture {
	readonly flows: readonly {
		readonly way: FlowWay;
		readonly flow: FlowMoment;
		/** Nobody takes this way while all is well, so the diagram draws no line for it. */
		readonly detour: boolean;
	}[];
	readonly busiest: number;
	/** Where cards and words cover the ways: no dots there. */
	readonly covers: readonly Rect[];
}

interface FlowScene {
	readonly moment: Moment;
	readonly shareOf: (population: Id) => number;
	readonly covers?: readonly Rect[] | undefined;
}

/** Below this a population counts as not entering a region. */
const notableShare = 0.01;

/** Flows as shares of all users' requests. */
export function flowPicture(flows: readonly Flow[], { moment, shareOf, covers = [] }: FlowScene): FlowPicture {
	const shown = [...new Set(flows.map(({ population }) => population))].flatMap((population) => {
		const ways = flows.filter((flow) => flow.population === population);
		const state = moment.populations.get(population);
		if (state === undefined) return [];
		const share = shareOf(population);
		return flowsAt(ways, state).flatMap(({ success, slow, failed }, index) => {
			const way = ways[index];
			if (way === undefined) return [];
			const flow = { success: success * share, slow: slow * share, failed: failed * share };
			return [{ way: flowWay(way.points, way.hiddenFrom), flow, detour: way.share < notableShare }];
		});
	});
	const busiest = Math.max(0, ...shown.map(({ flow }) => flow.success + flow.slow + flow.failed));
	return { flows: shown, busiest, covers };
}

export function dotsOf({ flows, busiest, covers }: FlowPicture, travelled: number): readonly FlowDot[] {
	const dots = flows.flatMap(({ way, flow }) => flowDots(way, flow, { travelled, busiest }));
	return covers.length === 0 ? dots : dots.filter((dot) => !covers.some((rect) => contains(rect, dot)));
}

/** Corners of the lines under the dots where the diagram has none: from the routing lane on. */
export function detours({ flows, busiest }: FlowPicture): readonly (readonly Point[])[] {
	return flows.flatMap(({ way, flow, detour }) => {
		if (!detour || flow.success + flow.slow + flow.failed < leastFlow * busiest) return [];
		return [way.points.slice(way.hiddenAt + 1)];
	});
}
