import { closeBrackets, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, indentWithTab } from "@codemirror/commands";
import { yaml } from "@codemirror/lang-yaml";
import { bracketMatching, codeFolding, foldGutter, foldKeymap } from "@codemirror/language";
import { linter, lintGutter, lintKeymap } from "@codemirror/lint";
import { highlightSelectionMatches, search, searchKeymap } from "@codemirror/search";
import { EditorState } from "@codemirror/state";
import {
	drawSelection,
	EditorView,
	highlightActiveLine,
	highlightActiveLineGutter,
	keymap,
	lineNumbers,
} from "@codemirror/view";
import { editor, editorStore } from "../../editor/editorStore.ts";
import * as texts from "../../texts/yaml.ts";
import { wantedLine } from "../findings/showLine.ts";
import { followStore, moveTo, showSelection, tellStore } from "./followStore.ts";
import { goToDefinition } from "./goToDefinition.ts";
import { quickFixMenu } from "./quickFixMenu.ts";
import { markSelection, selectionMark } from "./selectionMark.ts";
import { yamlCompletion } from "./yamlCompletion.ts";
import { yamlDiagnostics } from "./yamlDiagnostics.ts";
import { yamlHover } from "./yamlHover.ts";
import { yamlTheme } from "./yamlTheme.ts";

/** An editor of the store's text in `parent`; `close` takes it away again. */
export function createYamlView(parent: HTMLElement): { readonly view: EditorView; readonly close: () => void } {
	const view = new EditorView({
		parent,
		state: EditorState.create({
			doc: editorStore.getState().text,
			extensions: [
				lineNumbers(),
				codeFolding(),
				foldGutter(),
				lintGutter(),
				linter(yamlDiagnostics, { delay: 200 }),
				selectionMark,
				drawSelection(),
				highlightActiveLine(),
				highlightActiveLineGutter(),
				highlightSelectionMatches(),
				bracketMatching(),
				closeBrackets(),
				yamlCompletion,
				search({ top: true }),
				yaml(),
				yamlHover,
				quickFixMenu,
				goToDefinition,
				yamlTheme,
				EditorState.tabSize.of(2),
				EditorView.contentAttributes.of({ "aria-label": texts.designAsYaml, tabindex: "0" }),
				keymap.of([
					// The history is the whole editor's, not the pane's.
					{ key: "Mod-z", run: did(editor.undo), preventDefault: true },
					{ key: "Mod-Shift-z", run: did(editor.redo), preventDefault: true },
					{ key: "Mod-y", run: did(editor.redo), preventDefault: true },
					...completionKeymap,
					...searchKeymap,
					...foldKeymap,
					...lintKeymap,
					...defaultKeymap,
					indentWithTab,
				]),
				EditorView.updateListener.of(tellStore),
			],
		}),
	});
	const stops = [followStore(view), wantedLine.subscribe(() => showWanted(view))];
	const state = editorStore.getState();
	showSelection(view, state);
	markSelection(view, state);
	showWanted(view);
	const close = (): void => {
		for (const stop of stops) stop();
		view.destroy();
	};
	return { view, close };
}

function did(action: () => void): () => boolean {
	return () => {
		action();
		return true;
	};
}

function showWanted(view: EditorView): void {
	const place = wantedLine.take();
	if (place === undefined) return;
	moveTo(view, place);
	view.focus();
}
