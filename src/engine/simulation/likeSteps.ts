import type { Flow } from "./flow.ts";
import type { World } from "./world.ts";

/**
 * While the same flows on, each step of a run has the figures of the one before it. They are written down only when
 * something else flows: until then it is counted how often the last value of each list comes again.
 */
export interface LikeSteps {
	/** What flowed in the whole of the last step, and for how long; undefined where it was more than one flow. */
	flow: Flow | undefined;
	seconds: number;
	/** [population]: what was answered in it, in requests. */
	readonly answered: Float64Array;
	/** What flowed at the last start. */
	startFlow: Flow | undefined;
	/** So many steps, and starts of steps, were like the last that is written down. */
	steps: number;
	starts: number;
}

export function newLikeSteps({ populationIds }: World): LikeSteps {
	const answered = new Float64Array(populationIds.length);
	return { flow: undefined, seconds: 0, answered, startFlow: undefined, steps: 0, starts: 0 };
}

/** Writes the last value of a list down so many times more. */
export function repeatLast(list: unknown[], times: number): void {
	const last = list.at(-1);
	if (last === undefined) return;
	for (let time = 0; time < times; time++) list.push(last);
}
