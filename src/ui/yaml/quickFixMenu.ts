import { type Extension, StateEffect, StateField } from "@codemirror/state";
import { EditorView, keymap, showTooltip, type Tooltip } from "@codemirror/view";
import { editor, editorStore } from "../../editor/editorStore.ts";
import * as texts from "../../texts/yaml.ts";
import { fixButtons, type OfferedFix } from "./fixButtons.ts";
import { problemFixes, problemMessage } from "./yamlDiagnostics.ts";

const show = StateEffect.define<Tooltip | null>();

const shown = StateField.define<Tooltip | null>({
	create: () => null,
	update(tooltip, { effects, docChanged }) {
		for (const effect of effects) if (effect.is(show)) return effect.value;
		return docChanged ? null : tooltip;
	},
	provide: (field) => showTooltip.from(field),
});

interface Offer {
	readonly message: string;
	readonly fixes: readonly OfferedFix[];
}

/** What can be done about what is wrong in a line: the problem nearest to the cursor, else a finding of the line. */
function offerAt({ state }: EditorView): Offer | undefined {
	const { head } = state.selection.main;
	const line = state.doc.lineAt(head);
	const column = head - line.from + 1;
	const { problems, figures } = editorStore.getState();
	const [problem] = problems
		.filter((each) => each.line <= line.number && line.number <= each.endLine)
		.toSorted((a, b) => Math.abs(a.column - column) - Math.abs(b.column - column));
	if (problem !== undefined) return { message: problemMessage(problem), fixes: problemFixes(problem) };
	const finding =
		problems.length > 0 ? undefined : figures?.findings.find((each) => each.line === line.number && each.fix !== null);
	const fix = finding?.fix;
	if (finding === undefined || fix === undefined || fix === null) return undefined;
	return {
		message: finding.message,
		fixes: [{ label: fix.label, apply: () => void editor.apply(fix.label, fix.edits) }],
	};
}

function openMenu(view: EditorView): boolean {
	const offer = offerAt(view);
	if (offer === undefined) return false;
	const { head } = view.state.selection.main;
	view.dispatch({ effects: show.of({ pos: head, above: false, create: () => ({ dom: menuOf(view, offer) }) }) });
	requestAnimationFrame(() => view.dom.querySelector<HTMLElement>(".cm-fix-menu button")?.focus());
	return true;
}

function menuOf(view: EditorView, { message, fixes }: Offer): HTMLElement {
	const dom = document.createElement("div");
	dom.className = "cm-fix-menu";
	dom.setAttribute("role", "dialog");
	dom.setAttribute("aria-label", texts.quickFixes);
	const close = (): void => {
		view.dispatch({ effects: show.of(null) });
		view.focus();
	};
	const closing = fixes.map(({ label, apply }) => ({
		label,
		apply: () => {
			close();
			apply();
		},
	}));
	dom.append(fixButtons(fixes.length === 0 ? texts.nothingCanBeGuessedHere(message) : message, closing));
	dom.addEventListener("keydown", (event) => {
		const buttons = [...dom.querySelectorAll("button")];
		const at = buttons.findIndex((button) => button.matches(":focus"));
		const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
		if (step !== undefined) buttons[(at + step + buttons.length) % buttons.length]?.focus();
		if (event.key === "Escape") close();
		if (step === undefined && event.key !== "Escape") return;
		event.preventDefault();
		event.stopPropagation();
	});
	return dom;
}

/** Ctrl+. offers what would mend the problem at the cursor. */
export const quickFixMenu: Extension = [
	shown,
	keymap.of([{ key: "Mod-.", run: openMenu }]),
	EditorView.domEventHandlers({
		mousedown: (_, view) => {
			if (view.state.field(shown) !== null) view.dispatch({ effects: show.of(null) });
		},
	}),
];
