import { type Extension, RangeSetBuilder, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView, GutterMarker, gutterLineClass } from "@codemirror/view";
import type { Selection } from "../../editor/editorState.ts";
import { rangeOf } from "../../engine/format/pathAt.ts";
import type { Design, Path } from "../../engine/model/design.ts";
import { selectionPaths } from "./placeSelection.ts";

const mark = StateEffect.define<readonly Path[]>();

const line = Decoration.line({ class: "cm-chosen" });
const gutter = new (class extends GutterMarker {
	override elementClass = "cm-chosen-gutter";
})();

interface Marked {
	readonly paths: readonly Path[];
	readonly lines: DecorationSet;
}

const marked = StateField.define<Marked>({
	create: () => ({ paths: [], lines: Decoration.none }),
	update(value, { effects, docChanged, changes, newDoc }) {
		for (const effect of effects) {
			if (effect.is(mark)) return { paths: effect.value, lines: linesOf(newDoc.toString(), effect.value) };
		}
		return docChanged ? { ...value, lines: value.lines.map(changes) } : value;
	},
	provide: (field) => [
		EditorView.decorations.from(field, ({ lines }) => lines),
		gutterLineClass.compute([field], (state) => {
			const builder = new RangeSetBuilder<GutterMarker>();
			const { lines } = state.field(field);
			lines.between(0, state.doc.length, (from) => builder.add(from, from, gutter));
			return builder.finish();
		}),
	],
});

function linesOf(text: string, paths: readonly Path[]): DecorationSet {
	const starts = new Set<number>();
	for (const path of paths) {
		const range = rangeOf(text, path);
		if (range === undefined) continue;
		for (let at = text.lastIndexOf("\n", range.start - 1) + 1; at <= range.end; ) {
			starts.add(at);
			const next = text.indexOf("\n", at);
			if (next < 0) break;
			at = next + 1;
		}
	}
	return Decoration.set([...starts].toSorted((a, b) => a - b).map((at) => line.range(at)));
}

export const selectionMark: Extension = marked;

/** Marks the lines of what is selected. */
export function markSelection(
	view: EditorView,
	{ design, selection }: { readonly design: Design; readonly selection: Selection },
): void {
	const paths = selectionPaths(design, selection);
	const before = view.state.field(marked).paths;
	if (paths.length === 0 && before.length === 0) return;
	view.dispatch({ effects: mark.of(paths) });
}
