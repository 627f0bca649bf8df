import {
	autocompletion,
	type CompletionContext,
	type CompletionResult,
	closeBrackets,
	completionKeymap,
} from "@codemirror/autocomplete";
import { defaultKeymap, indentWithTab } from "@codemirror/commands";
import { yaml } from "@codemirror/lang-yaml";
import { bracketMatching, foldGutter, foldKeymap } from "@codemirror/language";
import { forceLinting, linter, lintGutter } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { Annotation, EditorState } from "@codemirror/state";
import {
	drawSelection,
	EditorView,
	highlightActiveLine,
	highlightActiveLineGutter,
	keymap,
	lineNumbers,
	type ViewUpdate,
} from "@codemirror/view";
import type { Selection } from "../../editor/editorState.ts";
import { editor, editorStore } from "../../editor/editorStore.ts";
import { completionsAt } from "../../engine/format/completions.ts";
import type { Design } from "../../engine/model/design.ts";
import { wantedLine } from "../findings/showLine.ts";
import { placeSelection, selectionPlace } from "./placeSelection.ts";
import { problemDiagnostics } from "./problemDiagnostics.ts";
import { textChange } from "./textChange.ts";
import { typingKey } from "./typingKey.ts";
import { yamlHover } from "./yamlHover.ts";
import { yamlTheme } from "./yamlTheme.ts";

/** Marks a change that comes from the store and must not go back to it. */
const fromStore = Annotation.define<true>();

const completionTypes = { key: "property", word: "constant", id: "variable", catalogue: "text" } as const;

function complete({ state, pos, explicit }: CompletionContext): CompletionResult | null {
	const before = state.sliceDoc(Math.max(0, pos - 1), pos);
	if (!explicit && !/[\w-]/.test(before)) return null;
	const found = completionsAt(state.doc.toString(), pos);
	if (found === undefined) return null;
	return {
		from: found.from,
		validFor: /^[\w-]*$/,
		options: found.options.map(({ label, kind, doc, fallback }) => ({
			label,
			type: completionTypes[kind],
			...(kind === "key" ? { apply: `${label}: ` } : {}),
			...(fallback === undefined ? {} : { detail: `= ${fallback}` }),
			...(doc === undefined ? {} : { info: doc }),
		})),
	};
}

function onUpdate(update: ViewUpdate): void {
	const ours = update.transactions.some((transaction) => transaction.annotation(fromStore) === true);
	if (update.docChanged && !ours) {
		editor.setText(update.state.doc.toString(), { label: "Edit the YAML", coalesce: typingKey() });
	}
	if (update.selectionSet && !ours && update.view.hasFocus) selectAtCursor(update.state);
}

function selectAtCursor(state: EditorState): void {
	const { design, problems, selection: before } = editorStore.getState();
	if (problems.length > 0) return;
	const { head } = state.selection.main;
	const line = state.doc.lineAt(head);
	const selection = placeSelection(design, { line: line.number, column: head - line.from + 1 });
	if (selection !== undefined && JSON.stringify(selection) !== JSON.stringify(before)) editor.select(selection);
}

/** An editor of the store's text in `parent`; the answer takes it away again. */
export function createYamlView(parent: HTMLElement): () => void {
	const view = new EditorView({
		parent,
		state: EditorState.create({
			doc: editorStore.getState().text,
			extensions: [
				lineNumbers(),
				foldGutter(),
				lintGutter(),
				linter(problemDiagnostics, { delay: 150 }),
				drawSelection(),
				highlightActiveLine(),
				highlightActiveLineGutter(),
				highlightSelectionMatches(),
				bracketMatching(),
				closeBrackets(),
				autocompletion({ override: [complete] }),
				search(),
				yaml(),
				yamlHover,
				yamlTheme,
				EditorState.tabSize.of(2),
				EditorView.contentAttributes.of({ "aria-label": "Design as YAML" }),
				keymap.of([
					// The history is the whole editor's, not the pane's.
					{ key: "Mod-z", run: did(editor.undo), preventDefault: true },
					{ key: "Mod-Shift-z", run: did(editor.redo), preventDefault: true },
					{ key: "Mod-y", run: did(editor.redo), preventDefault: true },
					...completionKeymap,
					...searchKeymap,
					...foldKeymap,
					...defaultKeymap,
					indentWithTab,
				]),
				EditorView.updateListener.of(onUpdate),
			],
		}),
	});
	const stops = [followStore(view), wantedLine.subscribe(() => showWanted(view))];
	showSelection(view, editorStore.getState());
	showWanted(view);
	return () => {
		for (const stop of stops) stop();
		view.destroy();
	};
}

function did(action: () => void): () => boolean {
	return () => {
		action();
		return true;
	};
}

/** Takes over the store's text by the smallest change, so that cursor and scroll stay; shows what is selected elsewhere. */
function followStore(view: EditorView): () => void {
	return editorStore.subscribe((state, before) => {
		const change = state.text === before.text ? undefined : textChange(view.state.doc.toString(), state.text);
		if (change !== undefined) view.dispatch({ changes: change, annotations: fromStore.of(true) });
		if (state.problems !== before.problems) forceLinting(view);
		if (state.selection !== before.selection && !view.hasFocus) showSelection(view, state);
	});
}

function showSelection(
	view: EditorView,
	{ design, selection }: { readonly design: Design; readonly selection: Selection },
): void {
	const place = selectionPlace(design, selection);
	if (place !== undefined) moveTo(view, place);
}

function showWanted(view: EditorView): void {
	const place = wantedLine.take();
	if (place === undefined) return;
	moveTo(view, place);
	view.focus();
}

function moveTo(view: EditorView, { line, column }: { readonly line: number; readonly column: number }): void {
	const at = view.state.doc.line(Math.min(line, view.state.doc.lines));
	const position = Math.min(at.from + column - 1, at.to);
	view.dispatch({
		selection: { anchor: position },
		effects: EditorView.scrollIntoView(position, { y: "center" }),
		annotations: fromStore.of(true),
	});
}
