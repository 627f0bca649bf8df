import type { Design, Id, Scenario } from "../model/design.ts";
import type { Run } from "../model/run.ts";
import { simulate } from "../simulation/simulate.ts";

/** Of the health checks' phase; the page's lab and the command line's `simulate` take the same. */
const seed = 1;

/** A scenario of the design with its run, as the lab plays it. */
export function playedScenario(design: Design, id: Id): { readonly scenario: Scenario; readonly run: Run } {
	const scenario = design.scenarios.get(id);
	if (scenario === undefined) throw new Error(`no scenario “${id}” to draw`);
	return { scenario, run: simulate(design, scenario, { seed }) };
}
