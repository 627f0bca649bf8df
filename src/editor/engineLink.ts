import { applyEdits } from "../engine/format/applyEdits.ts";
import type { Scenario } from "../engine/model/design.ts";
import type { Edit, Figures } from "../engine/model/figures.ts";
import type { ExplainedFigure } from "../engine/review/termsOf.ts";
import { EngineClient } from "../worker/client.ts";
import type { EditorState } from "./editorState.ts";
import { editor, editorStore } from "./editorStore.ts";
import { shownScenario } from "./shownScenario.ts";

const engine = new EngineClient((message) => editor.tell(`The figures could not be computed: ${message}`, "error"));

/** Figures and runs follow the design; call once. The answer undoes it. */
export function followDesign(): () => void {
	askForFigures(editorStore.getState());
	const stop = editorStore.subscribe((state, before) => {
		if (state.design !== before.design) askForFigures(state);
		if (state.design !== before.design || shownScenario(state) !== shownScenario(before)) askForRun(state);
	});
	return () => {
		stop();
		engine.close();
	};
}

function askForFigures({ design }: EditorState): void {
	engine.ask("figures", { kind: "analyze", design }, (answer) => {
		if (answer.kind !== "figures") return;
		editorStore.setState((state) => ({ figures: answer.figures, figuresFresh: state.design === design }));
	});
}

function askForRun(asked: EditorState): void {
	const scenario = shownScenario(asked);
	if (scenario === undefined) {
		engine.cancel("run");
		return;
	}
	const { design } = asked;
	engine.ask("run", { kind: "simulate", design, scenario, seed: 1 }, (answer) => {
		if (answer.kind !== "run") return;
		editorStore.setState((state) => {
			const shown = shownScenario(state);
			if (shown?.id !== scenario.id) return state;
			return { run: answer.run, runScenario: scenario, runFresh: state.design === design && shown === scenario };
		});
	});
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
	const { design } = editorStore.getState();
	engine.ask("run preview", { kind: "simulate", design, scenario, seed: 1 }, (answer) => {
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

/** Figures of a change that is not made: charts show them until `endPreview`. */
export function previewEdits(edits: readonly Edit[]): void {
	const edited = applyEdits(editorStore.getState().text, edits);
	if (!edited.ok) return;
	engine.ask("preview", { kind: "preview", text: edited.value }, (answer) => {
		if (answer.kind === "figures") editorStore.setState({ preview: answer.figures });
	});
}

/** Figures of a change that is not made, for one who compares choices; the newest question in a slot counts. The answer takes it back. */
export function figuresWith(slot: string, edits: readonly Edit[], onFigures: (figures: Figures) => void): () => void {
	const edited = applyEdits(editorStore.getState().text, edits);
	if (!edited.ok) return () => undefined;
	engine.ask(slot, { kind: "preview", text: edited.value }, (answer) => {
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
	if (editorStore.getState().preview !== undefined) editorStore.setState({ preview: undefined });
}
