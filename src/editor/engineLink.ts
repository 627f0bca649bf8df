import { applyEdits } from "../engine/format/applyEdits.ts";
import type { Scenario } from "../engine/model/design.ts";
import type { Edit, Figures } from "../engine/model/figures.ts";
import type { ExplainedFigure } from "../engine/review/termsOf.ts";
import * as texts from "../texts/editor.ts";
import { EngineClient } from "../worker/client.ts";
import type { EngineTask } from "../worker/messages.ts";
import type { EditorState } from "./editorState.ts";
import { editorStore } from "./editorStore.ts";
import { lineage } from "./lineage.ts";
import { shownScenario } from "./shownScenario.ts";
import { tellFailure } from "./tellFailure.ts";

const engine = new EngineClient(tellFailure(texts.theFiguresCouldNotBeComputed));

/** Figures and runs follow the design; call once. The answer undoes it. */
export function followDesign(): () => void {
	askForFigures(editorStore.getState());
	const stop = editorStore.subscribe((state, before) => {
		if (state.design !== before.design) askForFigures(state);
		const plays = shownScenario(state) !== shownScenario(before) || isForkedElsewhere(state, before);
		if (state.design !== before.design || plays) askForRun(state);
	});
	return () => {
		stop();
		engine.close();
	};
}

function askForFigures({ design }: EditorState): void {
	engine.ask("figures", { kind: "analyze", design }, (answer) => {
		if (answer.kind !== "figures") return;
		const { figures } = answer;
		const told = { figures, figuresOfBefore: false, early: undefined };
		editorStore.setState((state) => ({ ...told, figuresFresh: state.design === design }));
	});
	engine.follow("figures", ({ headline }) => {
		if (headline !== undefined) editorStore.setState({ early: { design, headline } });
	});
}

function askForRun(asked: EditorState): void {
	const scenario = shownScenario(asked);
	if (scenario === undefined) {
		engine.cancel("run");
		return;
	}
	const { design } = asked;
	engine.ask("run", runTask(asked, scenario), (answer) => {
		if (answer.kind !== "run") return;
		editorStore.setState((state) => {
			const { fork } = state;
			const shown = shownScenario(state);
			if (shown?.id !== scenario.id || isForkedElsewhere(state, asked)) return state;
			const runFresh = state.design === design && shown === scenario;
			const played = { run: answer.run, runScenario: scenario, runFresh };
			return fork?.viewed === undefined ? played : { fork: { ...fork, living: played } };
		});
	});
}

/** The run of a scenario from its beginning, or of the branch that goes on with the design. */
function runTask({ design, fork }: EditorState, scenario: Scenario): EngineTask {
	if (fork === undefined) return { kind: "simulate", design, scenario, seed: 1 };
	const past = lineage(fork).map((branch) => ({
		design: branch.design,
		scenario: branch.scenario,
		fromSeconds: branch.fromSeconds,
	}));
	return { kind: "fork", branches: [...past, { design, scenario, fromSeconds: fork.fromSeconds }], seed: 1 };
}

function isForkedElsewhere({ fork }: EditorState, { fork: before }: EditorState): boolean {
	return fork?.parent !== before?.parent || fork?.fromSeconds !== before?.fromSeconds;
}

/** What the lab showed before a preview, and what is asked for next while the worker is busy with one. */
let unpreviewed: Pick<EditorState, "run" | "runScenario"> | undefined;
let nextPreview: Scenario | undefined;
let previewing = false;

/** Shows the run of a scenario as it would become, while a fault is dragged. One at a time: the newest follows when the worker is free. */
export function previewRun(scenario: Scenario): void {
	const { run, runScenario } = editorStore.getState();
	unpreviewed ??= { run, runScenario };
	nextPreview = scenario;
	if (!previewing) askForPreview();
}

function askForPreview(): void {
	const scenario = nextPreview;
	nextPreview = undefined;
	previewing = scenario !== undefined;
	if (scenario === undefined) return;
	engine.ask("run preview", runTask(editorStore.getState(), scenario), (answer) => {
		if (answer.kind === "run") editorStore.setState({ run: answer.run, runScenario: scenario });
		askForPreview();
	});
}

/** Ends the preview: what it shows stays until the run of the changed design is there, or what was shown before comes back. */
export function endRunPreview(then: "keep" | "restore"): void {
	engine.cancel("run preview");
	nextPreview = undefined;
	previewing = false;
	if (then === "restore" && unpreviewed !== undefined) editorStore.setState(unpreviewed);
	unpreviewed = undefined;
}

/** The changed text whose figures are asked for next, while the worker is busy with those of another. */
let nextText: string | undefined;
let figuring = false;

/** Figures of a change that is not made: charts show them until `endPreview`. One at a time: the newest follows when the worker is free. */
export function previewEdits(edits: readonly Edit[]): void {
	const edited = applyEdits(editorStore.getState().text, edits);
	if (edited.ok) previewText(edited.value);
}

/** The same for a text that the change is made in. */
export function previewText(text: string): void {
	nextText = text;
	if (!figuring) askForPreviewed();
}

function askForPreviewed(): void {
	const text = nextText;
	nextText = undefined;
	figuring = text !== undefined;
	if (text === undefined) return;
	engine.ask("preview", { kind: "preview", text }, (answer) => {
		if (answer.kind === "figures") editorStore.setState({ preview: answer.figures });
		askForPreviewed();
	});
}

/** Figures of a text that is not the page's, for one who compares choices; the newest question in a slot counts. The answer takes it back. */
export function figuresOf(slot: string, text: string, onFigures: (figures: Figures) => void): () => void {
	engine.ask(slot, { kind: "preview", text }, (answer) => {
		if (answer.kind === "figures") onFigures(answer.figures);
	});
	return () => engine.cancel(slot);
}

/** How a figure of the design on the page was made. The answer takes the question back. */
export function explainFigure(figure: string, onExplained: (explanation: ExplainedFigure) => void): () => void {
	const slot = `explain ${figure}`;
	engine.ask(slot, { kind: "explain", design: editorStore.getState().design, figure }, (answer) => {
		if (answer.kind === "explanation") onExplained(answer.explanation);
	});
	return () => engine.cancel(slot);
}

export function endPreview(): void {
	engine.cancel("preview");
	nextText = undefined;
	figuring = false;
	if (editorStore.getState().preview !== undefined) editorStore.setState({ preview: undefined });
}
