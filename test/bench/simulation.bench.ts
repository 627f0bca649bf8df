import { simulate } from "../../src/engine/simulation/simulate.ts";
import { benchDesigns } from "./benchDesigns.ts";

/** Each scenario, played to its end. */
export const cases = benchDesigns.flatMap(({ name, design }) =>
	[...design.scenarios.values()].map((scenario) => ({
		name: `${name}: ${scenario.name}, ${scenario.durationMs / 60_000} min`,
		run: () => void simulate(design, scenario, { seed: 1 }),
	})),
);
