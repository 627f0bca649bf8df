import { forceLinting } from "@codemirror/lint";
import { Annotation, type EditorState } from "@codemirror/state";
import { EditorView, type ViewUpdate } from "@codemirror/view";
import type { Selection } from "../../editor/editorState.ts";
import { editor, editorStore } from "../../editor/editorStore.ts";
import type { Design } from "../../engine/model/design.ts";
import * as texts from "../../texts/yaml.ts";
import { placeSelection, selectionPlace } from "./placeSelection.ts";
import { markSelection } from "./selectionMark.ts";
import { textChanges } from "./textChange.ts";
import { typingKey } from "./typingKey.ts";

/** Marks a change that comes from the store and must not go back to it. */
const fromStore = Annotation.define<true>();

/** What is typed goes to the store; where the cursor goes, what stands there is selected. */
export function tellStore(update: ViewUpdate): void {
	const ours = update.transactions.some((transaction) => transaction.annotation(fromStore) === true);
	if (update.docChanged && !ours) {
		editor.setText(update.state.doc.toString(), { label: texts.editTheYaml, coalesce: typingKey() });
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

/**
 * Takes over the store's text by the smallest changes, so that cursor and scroll stay; marks what is
 * selected, and scrolls to it unless it was selected here.
 */
export function followStore(view: EditorView): () => void {
	return editorStore.subscribe((state, before) => {
		if (state.text !== before.text) takeOver(view, state.text);
		if (state.problems !== before.problems || state.figures !== before.figures) forceLinting(view);
		const isElsewhere = state.selection !== before.selection;
		if (isElsewhere && !view.hasFocus) showSelection(view, state);
		if (isElsewhere || state.design !== before.design) markSelection(view, state);
	});
}

function takeOver(view: EditorView, text: string): void {
	const changes = textChanges(view.state.doc.toString(), text);
	if (changes.length > 0) view.dispatch({ changes, annotations: fromStore.of(true) });
}

export function showSelection(
	view: EditorView,
	{ design, selection }: { readonly design: Design; readonly selection: Selection },
): void {
	const place = selectionPlace(design, selection);
	if (place !== undefined) moveTo(view, place);
}

/** The cursor in a place, which is scrolled into view; nothing is selected by that. */
export function moveTo(view: EditorView, { line, column }: { readonly line: number; readonly column: number }): void {
	const at = view.state.doc.line(Math.min(line, view.state.doc.lines));
	const position = Math.min(at.from + column - 1, at.to);
	view.dispatch({
		selection: { anchor: position },
		effects: EditorView.scrollIntoView(position, { y: "center" }),
		annotations: fromStore.of(true),
	});
}
