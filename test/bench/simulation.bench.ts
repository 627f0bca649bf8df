import { forkRun, playKept } from "../../src/engine/simulation/forks/forkRun.ts";
import { simulate } from "../../src/engine/simulation/simulate.ts";
import { benchDesigns } from "./benchDesigns.ts";

const hourMs = 3_600_000;
const scenarios = benchDesigns.flatMap(({ name, design }) =>
	[...design.scenarios.values()].map((scenario) => ({ name, design, scenario })),
);

/** Each scenario, played to its end. */
const played = scenarios.map(({ name, design, scenario }) => ({
	name: `${name}: ${scenario.name}, ${scenario.durationMs / 60_000} min`,
	run: () => void simulate(design, scenario, { seed: 1 }),
}));

const examples = scenarios.filter(({ name }) => name === "global-collaboration");

/** The same design for an hour. */
const hours = examples.map(({ name, design, scenario }) => ({
	name: `${name}: ${scenario.name}, an hour`,
	run: () => void simulate(design, { ...scenario, durationMs: hourMs }, { seed: 1 }),
}));

/** A branch from the middle of a run, as after an edit: the past is there already. */
const forks = examples.slice(0, 1).map(({ name, design, scenario }) => {
	const kept = playKept(design, scenario, { seed: 1 });
	const changed = { ...design, name: "changed" };
	return {
		name: `${name}: ${scenario.name}, forked half way`,
		run: () => void forkRun(kept, { atMs: scenario.durationMs / 2, design: changed, scenario }),
	};
});

export const cases = [...played, ...hours, ...forks];
