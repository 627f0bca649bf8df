import type { Extension } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";
import { definitionAt } from "../../engine/format/definitionAt.ts";

function goFrom(view: EditorView, offset: number): boolean {
	const found = definitionAt(view.state.doc.toString(), offset);
	if (found === undefined) return false;
	view.dispatch({
		selection: { anchor: found.start },
		effects: EditorView.scrollIntoView(found.start, { y: "center" }),
		userEvent: "select.definition",
	});
	return true;
}

/** F12, and a click with Ctrl or ⌘, on an id go to where the thing is written. */
export const goToDefinition: Extension = [
	keymap.of([{ key: "F12", run: (view) => goFrom(view, view.state.selection.main.head), preventDefault: true }]),
	EditorView.domEventHandlers({
		mousedown: (event, view) => {
			if (!(event.ctrlKey || event.metaKey) || event.button !== 0) return false;
			const offset = view.posAtCoords({ x: event.clientX, y: event.clientY });
			if (offset === null || !goFrom(view, offset)) return false;
			event.preventDefault();
			view.focus();
			return true;
		},
	}),
];
