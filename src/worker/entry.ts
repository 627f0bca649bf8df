import { parseDesign } from "../engine/format/parseDesign.ts";
import type { Design } from "../engine/model/design.ts";
import { analyzeDesign } from "../engine/review/analyzeDesign.ts";
import { simulate } from "../engine/simulation/simulate.ts";
import type { NumberedRequest, WorkerAnswer, WorkerRequest } from "./messages.ts";

let last: { readonly text: string; readonly design: Design | undefined } = { text: "", design: undefined };

/** The design of a text; the last one is kept, and its unchanged parts with it, so that memoised figures stay. */
function designOf(text: string): Design | undefined {
	if (text !== last.text) last = { text, design: parseDesign(text, { previous: last.design }).design };
	return last.design;
}

function answerTo(number: number, request: WorkerRequest): WorkerAnswer {
	const design = designOf(request.text);
	if (design === undefined) return { number, kind: "nothing" };
	if (request.kind === "analyze") return { number, kind: "figures", figures: analyzeDesign(design) };
	const scenario = design.scenarios.get(request.scenario);
	if (scenario === undefined) return { number, kind: "nothing" };
	return { number, kind: "run", run: simulate(design, scenario, { seed: request.seed }) };
}

self.addEventListener("message", ({ data: { number, request } }: MessageEvent<NumberedRequest>) => {
	try {
		self.postMessage(answerTo(number, request));
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		self.postMessage({ number, kind: "failed", message } satisfies WorkerAnswer);
	}
});
