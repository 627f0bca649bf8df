/**
 * @typedef {{ size: { regions: number, components: number }, text: string, cards: number, features: number,
 *   stages: Readonly<Record<"read" | "layout" | "figures" | "edited" | "hour", () => void>> }} ScaleDesign
 *
 * The engine's time by the clock, in milliseconds: what one waits for. Processor time would count the threads that compile
 * and collect beside it as well.
 * @typedef {Readonly<Record<keyof ScaleDesign["stages"], number>>} EngineCost
 */

/**
 * What each stage costs, the first time that it is asked for, as the page asks.
 *
 * @param {ScaleDesign} design
 * @returns {EngineCost}
 */
export function measureEngine({ stages }) {
	const cost = (/** @type {() => void} */ stage) => {
		const before = performance.now();
		stage();
		return performance.now() - before;
	};
	return {
		read: cost(stages.read),
		layout: cost(stages.layout),
		figures: cost(stages.figures),
		edited: cost(stages.edited),
		hour: cost(stages.hour),
	};
}
