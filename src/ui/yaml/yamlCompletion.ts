import {
	autocompletion,
	type Completion,
	type CompletionContext,
	type CompletionResult,
	pickedCompletion,
	startCompletion,
} from "@codemirror/autocomplete";
import type { Extension } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import { completionsAt, type Completion as Offered } from "../../engine/format/completions.ts";

const types = { key: "property", word: "constant", id: "variable", catalogue: "text", quantity: "constant" } as const;

function complete({ state, pos, explicit }: CompletionContext): CompletionResult | null {
	const before = state.sliceDoc(Math.max(0, pos - 1), pos);
	if (!explicit && !/[\w-]/.test(before)) return null;
	const found = completionsAt(state.doc.toString(), pos);
	if (found === undefined) return null;
	const isQuantity = found.options.some(({ kind }) => kind === "quantity");
	return {
		from: found.from,
		// A further digit makes other quantities of the units, so those are asked for anew.
		...(isQuantity ? {} : { validFor: /^[\w-]*$/ }),
		// Units come in their own order, the likeliest first; all else by the alphabet.
		options: found.options.map((option, index) => ({ ...optionOf(option), ...(isQuantity ? { boost: -index } : {}) })),
	};
}

function optionOf({ label, kind, doc, fallback, required }: Offered): Completion {
	return {
		label,
		type: types[kind],
		...(kind === "key" ? { apply: insertKey } : {}),
		...(required === true ? { boost: 1, detail: "required" } : {}),
		...(fallback === undefined ? {} : { detail: `= ${fallback}` }),
		...(doc === undefined ? {} : { info: doc }),
	};
}

/** A key comes with its colon, and what can stand behind it is offered at once. */
function insertKey(view: EditorView, completion: Completion, ...[from, to]: readonly [number, number]): void {
	const hasColon = /^\s*:/.test(view.state.sliceDoc(to, view.state.doc.lineAt(to).to));
	const insert = hasColon ? completion.label : `${completion.label}: `;
	view.dispatch({
		changes: { from, to, insert },
		selection: { anchor: from + insert.length },
		annotations: pickedCompletion.of(completion),
		userEvent: "input.complete",
	});
	if (!hasColon) startCompletion(view);
}

export const yamlCompletion: Extension = autocompletion({ override: [complete], icons: false });
