import type { Design } from "../../src/engine/model/design.ts";
import { forkRun, playKept } from "../../src/engine/simulation/forks/forkRun.ts";
import { simulate } from "../../src/engine/simulation/simulate.ts";
import { benchDesigns } from "./benchDesigns.ts";

const hourMs = 3_600_000;
const scenarios = benchDesigns.flatMap(({ name, design }) =>
	[...design.scenarios.values()].map((scenario) => ({ name, design, scenario })),
);

/** Seconds that are played, once for each population. */
const amountOf = ({ users }: Design, durationMs: number) => ({
	of: "population-seconds",
	count: (durationMs / 1000) * users.populations.size,
});

/** Each scenario, played to its end. */
const played = scenarios.map(({ name, design, scenario }) => ({
	name: `${name}: ${scenario.name}, ${scenario.durationMs / 60_000} min`,
	amount: amountOf(design, scenario.durationMs),
	run: () => void simulate(design, scenario, { seed: 1 }),
}));

/** The same for an hour; that of the large design is in the table of sizes. */
const hours = scenarios
	.filter(({ name }) => name !== "large")
	.map(({ name, design, scenario }) => ({
		name: `${name}: ${scenario.name}, an hour`,
		amount: amountOf(design, hourMs),
		run: () => void simulate(design, { ...scenario, durationMs: hourMs }, { seed: 1 }),
	}));

const examples = scenarios.filter(({ name }) => name === "global-collaboration");

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
