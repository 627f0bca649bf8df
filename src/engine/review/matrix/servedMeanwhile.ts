import type { Design, Id } from "../../model/design.ts";
import type { Run } from "../../model/run.ts";
import type { Failure } from "./failure.ts";

/** Fraction of all requests that are answered, in time or slowly, while the fault lasts; 1 where nobody asks for anything. */
export function servedMeanwhile(design: Design, { scenario }: Failure, { series }: Run): number {
	const fromSeconds = Math.min(...scenario.faults.map(({ atMs }) => atMs)) / 1000;
	const toSeconds = Math.max(...scenario.faults.map(({ atMs, forMs }) => atMs + forMs)) / 1000;
	const asked = askedByPopulation(design);
	let requests = 0;
	let failed = 0;
	series.tSeconds.forEach((tSeconds, step) => {
		if (tSeconds < fromSeconds || tSeconds >= toSeconds) return;
		for (const [population, weight] of asked) {
			requests += weight;
			failed += weight * (series.populations[population]?.errorShare[step] ?? 0);
		}
	});
	// Less than a billionth is rounding.
	return failed > requests * 1e-9 ? 1 - failed / requests : 1;
}

/** Requests a second at peak; a matrix knows no surges. Populations that ask for nothing are not among them. */
export function askedByPopulation({ users, features }: Design): ReadonlyMap<Id, number> {
	const asked = [...users.populations.keys()].map((population) => {
		const perSecond = [...features.values()].reduce(
			(sum, { readsPerSecond, writesPerSecond, shares }) =>
				sum + (readsPerSecond + writesPerSecond) * (shares.get(population) ?? 0),
			0,
		);
		return [population, perSecond] as const;
	});
	return new Map(asked.filter(([, perSecond]) => perSecond > 0));
}
