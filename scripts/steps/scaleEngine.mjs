/**
 * @typedef {{ size: { regions: number, components: number }, text: string, cards: number, features: number,
 *   stages: Readonly<Record<"read" | "layout" | "figures" | "edited" | "hour", () => void>> }} ScaleDesign
 *
 * Processor time of the engine, in milliseconds: it hangs less on what else the machine does than the clock's.
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
		const before = process.cpuUsage();
		stage();
		return process.cpuUsage(before).user / 1000;
	};
	return {
		read: cost(stages.read),
		layout: cost(stages.layout),
		figures: cost(stages.figures),
		edited: cost(stages.edited),
		hour: cost(stages.hour),
	};
}
