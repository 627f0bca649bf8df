import { createStore } from "zustand/vanilla";
import { editText } from "../engine/format/applyEdits.ts";
import { editErrorText } from "../engine/format/editErrorText.ts";
import { type ParsedDesign, parseDesign } from "../engine/format/parseDesign.ts";
import type { CommandError } from "../engine/model/commands/CommandError.ts";
import type { CommandResult } from "../engine/model/commands/command.ts";
import type { Design, Id, Scenario } from "../engine/model/design.ts";
import type { Edit } from "../engine/model/figures.ts";
import * as texts from "../texts/editor.ts";
import { backToLiving } from "./backToLiving.ts";
import { canStrike } from "./canStrike.ts";
import type { Dock, EditorState, Notice, NoticeAction, OpenFile, Selection } from "./editorState.ts";
import { emptyDesign, firstTemplate, type Template } from "./firstDesigns.ts";
import { jumped, redone, type Step, undone, withEntry } from "./history.ts";
import { holdsAll, keptSelection } from "./keptSelection.ts";
import { newDesignId } from "./newDesignId.ts";
import { loadSettings } from "./settings.ts";
import { steppedSelection } from "./steppedSelection.ts";

function goodDesign(text: string): Design {
	const { design } = parseDesign(text);
	if (design === undefined) throw new Error("a design that ships with the editor has problems");
	return design;
}

const noRun = { run: undefined, runScenario: undefined, runFresh: false, fork: undefined } as const;
const noScenario = { scenarioId: undefined, labScenario: undefined, ...noRun } as const;

function initialState(): EditorState {
	const { text } = firstTemplate;
	return {
		text,
		design: goodDesign(text),
		problems: [],
		unread: false,
		figures: undefined,
		figuresOfBefore: false,
		early: undefined,
		figuresFresh: false,
		preview: undefined,
		baseline: undefined,
		selection: { kind: "none" },
		hovered: undefined,
		history: { past: [], future: [] },
		...noScenario,
		view: "lanes",
		presenting: undefined,
		file: { id: newDesignId(), name: "global-collaboration.yaml", savedText: undefined },
		notice: undefined,
		unkept: undefined,
		...loadSettings(),
	};
}

export const editorStore = createStore<EditorState>()(initialState);
const { setState, getState } = editorStore;

/** State after the text has become `text`: the last good design stays while it has problems. */
function withText(state: EditorState, text: string, parsed?: ParsedDesign): Partial<EditorState> {
	const { design, problems } = parsed ?? parseDesign(text, { previous: state.design });
	if (design === undefined) return { text, problems };
	const sameFigures = design === state.design;
	return {
		text,
		design,
		problems: [],
		unread: false,
		figuresFresh: state.figuresFresh && sameFigures,
		runFresh: state.runFresh && sameFigures,
		preview: undefined,
		selection: keptSelection(design, state.selection),
		// An edit changes the living branch and no other.
		...(sameFigures ? {} : { ...backToLiving(state), runFresh: false }),
		...(playsOn(design, state) ? {} : noScenario),
	};
}

interface OpenedFile {
	readonly name: string;
	readonly parsed: ParsedDesign | undefined;
}

/** State with a text that was opened: the design before is not its last good one. */
function openedText(state: EditorState, text: string, { name, parsed }: OpenedFile): Partial<EditorState> {
	const opened = withText(state, text, parsed);
	if (opened.design !== undefined) return { ...opened, unread: false };
	return { ...opened, design: { ...goodDesign(emptyDesign), name }, unread: true, figuresFresh: false };
}

/** Whether what the lab plays can still be played on a changed design. */
function playsOn(design: Design, { scenarioId, labScenario }: EditorState): boolean {
	if (labScenario !== undefined) return labScenario.faults.every((fault) => canStrike(design, fault));
	return scenarioId === undefined || design.scenarios.has(scenarioId);
}

/** The baseline stays while another design is open, unless its amounts are in another currency. */
function comparableBaseline({ baseline }: EditorState, { currency }: Design): EditorState["baseline"] {
	return baseline?.design.currency === currency ? baseline : undefined;
}

/** What offers a way out stays until it is taken or dismissed; another word is over with the next edit. */
function lastingNotice({ notice }: EditorState): Notice | undefined {
	return notice?.actions === undefined ? undefined : notice;
}

/** What neither the browser nor a file keeps is not gone when another design is opened. */
function wayBack({ unkept, text, file, history, design }: EditorState): Notice | undefined {
	if (unkept === undefined || text === file.savedText || history.past.length === 0) return undefined;
	const back = { label: texts.backTo(design.name), run: () => editor.openText(text, file) };
	return { kind: "error", text: texts.isKeptNowhere(design.name), actions: [back] };
}

interface EnteredText {
	readonly entry: { readonly label: string; readonly coalesce?: string };
	readonly parsed?: ParsedDesign;
}

/** State with another text and its entry in the history. */
function enteredText(state: EditorState, text: string, { entry, parsed }: EnteredText): Partial<EditorState> {
	if (text === state.text) return state;
	const { selection } = state;
	const made = { ...entry, before: state.text, after: text, atMs: Date.now(), selection };
	const history = withEntry(state.history, made);
	return { ...withText(state, text, parsed), history, notice: lastingNotice(state) };
}

/** State at another place of the history; what was changed on the way there is chosen. */
function stepped(state: EditorState, step: Step | undefined): Partial<EditorState> {
	if (step === undefined) return state;
	const next = withText(state, step.text);
	const design = next.design ?? state.design;
	const then = step.entry.selection && keptSelection(design, step.entry.selection);
	const about = steppedSelection(state.design, design);
	const isThen = then !== undefined && about !== undefined && holdsAll(then, about);
	const selection = isThen ? then : (about ?? next.selection ?? state.selection);
	return { ...next, selection, history: step.history, notice: lastingNotice(state) };
}

function notify(text: string): void {
	setState({ notice: { kind: "error", text } });
}

type EditedText =
	| { readonly ok: true; readonly text: string; readonly parsed: ParsedDesign }
	/** A sentence. */
	| { readonly ok: false; readonly reason: string };

/** The text with the edits made, or why that can't be. */
export function editedText(edits: readonly Edit[]): EditedText {
	const { text, problems, design } = getState();
	if (problems.length > 0) {
		return { ok: false, reason: texts.theYamlHasProblems(problems.length, problems[0]?.line ?? 1) };
	}
	const edited = editText(text, edits);
	if (!edited.ok) return { ok: false, reason: editErrorText(edited.error) };
	const parsed = parseDesign(edited.value.text, { previous: design, read: edited.value.read });
	const problem = parsed.problems[0];
	if (problem === undefined) return { ok: true, text: edited.value.text, parsed };
	const expected =
		problem.expected === undefined || problem.message.includes("expected") ? "" : texts.expected(problem.expected);
	return { ok: false, reason: `${problem.path}: ${problem.message}${expected}.` };
}

/** The words for refusals are loaded with the first one. */
async function tellRefused(design: Design, error: CommandError): Promise<void> {
	const { commandErrorText } = await import("../engine/model/commands/commandErrorText.ts");
	notify(commandErrorText(design, error));
}

export function isResult(edits: CommandResult | readonly Edit[]): edits is CommandResult {
	return "ok" in edits;
}

/** What the page does to the design and to itself. All functions are stable. */
export const editor = {
	/**
	 * Makes edits as one entry of the history; those with the same `coalesce` that follow each other are one. False, with
	 * a notice, when they are refused.
	 */
	apply(label: string, edits: CommandResult | readonly Edit[], coalesce?: string): boolean {
		const state = getState();
		if (isResult(edits) && !edits.ok) {
			void tellRefused(state.design, edits.error);
			return false;
		}
		const list = isResult(edits) ? edits.value : edits;
		if (list.length === 0) return true;
		const edited = editedText(list);
		if (!edited.ok) {
			notify(edited.reason);
			return false;
		}
		const entry = coalesce === undefined ? { label } : { label, coalesce };
		setState((before) => enteredText(before, edited.text, { entry, parsed: edited.parsed }));
		return true;
	},

	/**
	 * A new text, from the YAML pane or an edit; entries with the same `coalesce` that follow each other are one. Who has
	 * read it already, with the design as the previous one, says what came of it.
	 */
	setText(
		text: string,
		entry: { readonly label: string; readonly coalesce?: string },
		parsed?: ParsedDesign | undefined,
	): void {
		setState((state) => enteredText(state, text, { entry, ...(parsed === undefined ? {} : { parsed }) }));
	},

	undo(): void {
		setState((state) => stepped(state, undone(state.history)));
	},

	redo(): void {
		setState((state) => stepped(state, redone(state.history)));
	},

	/** To where so many entries of the history are done: 0 is before the first. */
	jumpTo(count: number): void {
		setState((state) => stepped(state, jumped(state.history, count)));
	},

	select(selection: Selection): void {
		setState(selection.kind === "none" ? { selection } : { selection, inspectorOpen: true });
		// The lab plays the scenario that is looked at.
		if (selection.kind === "scenario") editor.chooseScenario(selection.id);
	},

	hover(id: Id | undefined): void {
		if (getState().hovered !== id) setState({ hovered: id });
	},

	/** Opens another design, read already or not; the history starts anew. Broken text opens too, beside an empty canvas until it can be read. */
	openText(text: string, file: OpenFile, parsed?: ParsedDesign): void {
		setState((state) => {
			const opened = openedText(state, text, { name: file.name, parsed });
			const isOther = (opened.design ?? state.design) !== state.design;
			return {
				...opened,
				figuresOfBefore: isOther || state.figuresOfBefore,
				file: { id: newDesignId(), ...file },
				history: { past: [], future: [] },
				selection: { kind: "none" },
				...noScenario,
				baseline: comparableBaseline(state, opened.design ?? state.design),
				presenting: undefined,
				notice: wayBack(state),
			};
		});
	},

	newDesign(): void {
		editor.openText(emptyDesign, { name: "new-design.yaml", savedText: undefined });
	},

	openTemplate({ id, text }: Template): void {
		editor.openText(text, { name: `${id}.yaml`, savedText: undefined });
	},

	saved(file: OpenFile): void {
		setState((state) => ({ file: { id: state.file.id, ...file }, notice: undefined }));
	},

	chooseScenario(scenarioId: Id | undefined): void {
		setState((state) =>
			state.scenarioId === scenarioId && state.labScenario === undefined ? state : { ...noScenario, scenarioId },
		);
	},

	/** Plays a scenario that the design doesn't hold in the lab, and opens the lab; played again, with its faults changed, the run follows. */
	playScenario(labScenario: Scenario): void {
		const isAgain = getState().labScenario?.id === labScenario.id;
		setState((state) => ({
			...(isAgain ? { runFresh: false } : noScenario),
			labScenario,
			scenarioId: undefined,
			selection: state.selection.kind === "scenario" ? { kind: "none" } : state.selection,
		}));
		// A failure is watched on the canvas, which a dock over the whole window would hide.
		editor.setDock({ tab: "lab", open: true, ...(isAgain ? {} : { full: false }) });
	},

	/** Remembers the design and its figures as they are, or forgets them; all figures then show their change. */
	pinBaseline(label: string | undefined): void {
		const { design, figures, figuresFresh, problems, text } = getState();
		if (label !== undefined && (figures === undefined || !figuresFresh)) {
			editor.tell(texts.theFiguresAreStillBeingComputed);
			return;
		}
		const pinned = { text: problems.length === 0 ? text : undefined, atMs: Date.now() };
		setState({
			baseline: label === undefined || figures === undefined ? undefined : { label, design, figures, ...pinned },
		});
	},

	setTheme(theme: EditorState["theme"]): void {
		setState({ theme });
	},

	setView(view: EditorState["view"]): void {
		setState({ view, hovered: undefined });
	},

	setMinimap(minimap: boolean): void {
		setState({ minimap });
	},

	setDock(change: Partial<Dock>): void {
		setState((state) => ({ dock: { ...state.dock, ...change } }));
	},

	setRail(tab: EditorState["rail"]["tab"]): void {
		setState({ rail: { tab } });
	},

	/** Gives the canvas its room back; the next selection opens it again. */
	closeInspector(): void {
		setState({ inspectorOpen: false, selection: { kind: "none" } });
	},

	present(presenting: Id | undefined): void {
		setState({ presenting });
	},

	tell(text: string, kind: "error" | "info" = "info", actions?: readonly NoticeAction[]): void {
		setState({ notice: { kind, text, ...(actions === undefined ? {} : { actions }) } });
	},

	dismissNotice(): void {
		setState({ notice: undefined });
	},
};
