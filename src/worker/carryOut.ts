import { shareDesign } from "../engine/format/shareDesign.ts";
import type { Design } from "../engine/model/design.ts";
import { analyzeDesign } from "../engine/review/analyzeDesign.ts";
import { bareFigures, bareHeadline } from "../engine/review/bareFigures.ts";
import type { ExplainedFigure } from "../engine/review/termsOf.ts";
import type { EngineAnswer, EngineTask, Meanwhile } from "./messages.ts";

let last: Design | undefined;

/** What didn't change since the last design stays the same object, so that memoised figures hold. */
function remembered(design: Design): Design {
	last = last === undefined ? design : shareDesign(last, design);
	return last;
}

/** A design that is only a text yet: the reader is loaded when the first one comes. */
async function readDesign(text: string): Promise<Design | undefined> {
	const { parseDesign } = await import("../engine/format/parseDesign.ts");
	return parseDesign(text, { previous: last }).design;
}

/** What explains the figures stays here until it is asked for. */
function figuresOf(design: Design): EngineAnswer {
	return { kind: "figures", figures: bareFigures(analyzeDesign(design)) };
}

/** Figures that are there sooner, in milliseconds, come all at once: the page needn't show them in two steps. */
const soonMs = 200;

function analyze(design: Design, onMeanwhile: OnMeanwhile): EngineAnswer {
	const begunMs = performance.now();
	const figures = analyzeDesign(design, (headline) => {
		if (performance.now() - begunMs > soonMs) onMeanwhile({ headline: bareHeadline(headline) });
	});
	return { kind: "figures", figures: bareFigures(figures) };
}

/** A term that is a figure of its own is asked for when it is opened. */
function shallow(explanation: ExplainedFigure): ExplainedFigure {
	const terms = explanation.terms.map(({ terms, ...term }) =>
		term.figure === undefined && terms !== undefined ? { ...term, terms } : term,
	);
	return { ...explanation, terms };
}

type TaskOf<Kind extends EngineTask["kind"]> = Extract<EngineTask, { readonly kind: Kind }>;

async function preview({ text }: TaskOf<"preview">): Promise<EngineAnswer> {
	const design = await readDesign(text);
	return design === undefined ? { kind: "nothing" } : figuresOf(remembered(design));
}

async function explain(design: Design, { figure }: TaskOf<"explain">): Promise<EngineAnswer> {
	const { termsOf } = await import("../engine/review/termsOf.ts");
	const explanation = termsOf({ design, figures: analyzeDesign(design) }, figure);
	return explanation === undefined ? { kind: "nothing" } : { kind: "explanation", explanation: shallow(explanation) };
}

async function play(design: Design, { scenario, seed }: TaskOf<"simulate">): Promise<EngineAnswer> {
	const { simulate } = await import("../engine/simulation/simulate.ts");
	return { kind: "run", run: simulate(design, scenario, { seed }) };
}

async function fork({ branches, seed }: TaskOf<"fork">): Promise<EngineAnswer> {
	const { playBranches } = await import("./playBranches.ts");
	const run = playBranches(branches, seed);
	return run === undefined ? { kind: "nothing" } : { kind: "run", run };
}

async function failures(design: Design): Promise<EngineAnswer> {
	const { standardFailures } = await import("../engine/review/matrix/standardFailures.ts");
	return { kind: "failures", standard: standardFailures(design) };
}

async function playOne(design: Design, { failure }: TaskOf<"play failure">): Promise<EngineAnswer> {
	const { playFailure } = await import("../engine/review/matrix/playFailure.ts");
	return { kind: "played", played: playFailure(design, failure) };
}

async function why(design: Design, { text, kind: _, ...question }: TaskOf<"why recovery">): Promise<EngineAnswer> {
	const { whyRecovery } = await import("../engine/review/recovery/whyRecovery.ts");
	const { redesignOf } = await import("../engine/exports/redesignOf.ts");
	const redesign = text === undefined ? {} : { redesign: redesignOf(text, design) };
	return { kind: "why recovery", why: whyRecovery({ ...question, design, ...redesign }) };
}

type OnMeanwhile = (meanwhile: Meanwhile) => void;

async function exported({ request }: TaskOf<"export">, onMeanwhile: OnMeanwhile): Promise<EngineAnswer> {
	const [{ exportFile }, { pageFonts }] = await Promise.all([
		import("../engine/exports/exportFile.ts"),
		import("./pageFonts.ts"),
	]);
	const design = remembered(request.design);
	const tools = { rasterise: withoutScreen, fonts: pageFonts, onShare: (share: number) => onMeanwhile({ share }) };
	return { kind: "file", content: await exportFile({ ...request, design }, tools) };
}

/** Pixels are made by the page, from the SVG. */
function withoutScreen(): never {
	throw new Error("a worker draws no pixels");
}

/** Does one task with the engine; what takes long says what it knows meanwhile. What explains and what simulates is loaded when it is first asked for. */
export async function carryOut(task: EngineTask, onMeanwhile: OnMeanwhile = () => undefined): Promise<EngineAnswer> {
	if (task.kind === "preview") return preview(task);
	if (task.kind === "fork") return fork(task);
	if (task.kind === "export") return exported(task, onMeanwhile);
	const design = remembered(task.design);
	switch (task.kind) {
		case "analyze":
			return analyze(design, onMeanwhile);
		case "explain":
			return explain(design, task);
		case "simulate":
			return play(design, task);
		case "failures":
			return failures(design);
		case "play failure":
			return playOne(design, task);
		case "why recovery":
			return why(design, task);
	}
}
