import { parseDesign } from "../engine/format/parseDesign.ts";
import type { Design } from "../engine/model/design.ts";
import { analyzeDesign } from "../engine/review/analyzeDesign.ts";
import { simulate } from "../engine/simulation/simulate.ts";
import type { EngineAnswer, EngineTask } from "./messages.ts";

let last: { readonly text: string; readonly design: Design } | undefined;

/** The design of a text; what didn't change since the last one stays the same object, so that memoised figures hold. */
function designOf(text: string): Design | undefined {
	if (last?.text === text) return last.design;
	const { design } = parseDesign(text, { previous: last?.design });
	if (design !== undefined) last = { text, design };
	return design;
}

/** Does one task with the engine. */
export function carryOut(task: EngineTask): EngineAnswer {
	const design = designOf(task.text);
	if (design === undefined) return { kind: "nothing" };
	if (task.kind === "analyze") return { kind: "figures", figures: analyzeDesign(design) };
	const scenario = design.scenarios.get(task.scenario);
	if (scenario === undefined) return { kind: "nothing" };
	return { kind: "run", run: simulate(design, scenario, { seed: task.seed }) };
}
