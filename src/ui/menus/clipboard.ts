import type { Selection } from "../../editor/editorState.ts";
import { editor, editorStore } from "../../editor/editorStore.ts";
import { type ChosenThings, copyThings } from "../../engine/format/copyThings.ts";
import { pasteErrorText } from "../../engine/format/pasteErrorText.ts";
import { pastedNames, pasteNotice } from "../../engine/format/pasteNotice.ts";
import { type Pasted, pasteThings } from "../../engine/format/pasteThings.ts";
import * as texts from "../../texts/menus.ts";
import { removeChosen } from "../canvas/removeChosen.ts";
import { dialogState } from "../shell/dialogState.ts";
import { pastedDesign } from "./pastedDesign.ts";

function chosenThings(selection: Selection): ChosenThings {
	switch (selection.kind) {
		case "items":
			return { ids: selection.ids, notes: selection.notes ?? [] };
		case "feature":
			return { features: [selection.id] };
		case "scenario":
			return { scenarios: [selection.id] };
		default:
			return {};
	}
}

/** What is chosen as YAML; "" where nothing is that can be copied. */
function chosenText(): string {
	const { text, design, selection, problems } = editorStore.getState();
	return problems.length > 0 ? "" : copyThings({ text, design }, chosenThings(selection));
}

/** Whether anything is chosen that can be copied. */
export function canCopy({ selection }: { readonly selection: Selection }): boolean {
	return Object.values(chosenThings(selection)).some((ids) => ids.length > 0);
}

/** In answer to the browser's own event, which needs no permission. False: nothing of ours to copy. */
export function copyInto(data: DataTransfer): boolean {
	const text = chosenText();
	if (text === "") return false;
	data.setData("text/plain", text);
	tellCopied();
	return true;
}

/** By a command, where the browser may refuse. */
export async function copyChosen(): Promise<boolean> {
	const text = chosenText();
	if (text === "") return false;
	try {
		await navigator.clipboard.writeText(text);
	} catch {
		editor.tell(texts.theBrowserKeepsTheClipboard, "error");
		return false;
	}
	tellCopied();
	return true;
}

export async function cutChosen(): Promise<void> {
	if (await copyChosen()) removeChosen();
}

/** By a command, where the browser may ask first or refuse. */
export async function pasteFromClipboard(): Promise<void> {
	try {
		pasteText(await navigator.clipboard.readText());
	} catch {
		editor.tell(texts.theBrowserDoesntLetThePage, "error");
	}
}

/** Puts a copied or written part of a design into this one, as one entry of the history; or says why not. */
export function pasteText(text: string): void {
	const pasted = tried(text);
	if (pasted !== undefined) take(pasted, { label: texts.paste, notice: pasteNotice(pasted) });
}

/** The same things once more, beside themselves. */
export function duplicateChosen(): void {
	const text = chosenText();
	const pasted = text === "" ? undefined : tried(text);
	if (pasted !== undefined) take(pasted, { label: texts.duplicate });
}

function tried(fragment: string): Pasted | undefined {
	const { text, design, problems } = editorStore.getState();
	if (problems.length > 0) {
		editor.tell(texts.theYamlHasAProblem(problems[0]?.line), "error");
		return undefined;
	}
	const result = pasteThings({ text, design }, fragment);
	if (result.ok) return result.value;
	if (result.error.code === "wholeDesign") {
		pastedDesign.set({ name: result.error.name, text: fragment });
		dialogState.open("openPasted");
	} else editor.tell(pasteErrorText(result.error), "error");
	return undefined;
}

function take(pasted: Pasted, { label, notice }: { readonly label: string; readonly notice?: string }): void {
	const { ids, notes, features, scenarios } = pasted.things;
	editor.setText(pasted.text, { label: `${label} ${pastedNames(pasted.things)}` });
	if (ids.length + notes.length > 0) editor.select({ kind: "items", ids, ...(notes.length === 0 ? {} : { notes }) });
	else if (features[0] !== undefined) editor.select({ kind: "feature", id: features[0] });
	else if (scenarios[0] !== undefined) editor.select({ kind: "scenario", id: scenarios[0] });
	if (notice !== undefined) editor.tell(notice);
}

function tellCopied(): void {
	const {
		ids = [],
		notes = [],
		features = [],
		scenarios = [],
		scenes = [],
	} = chosenThings(editorStore.getState().selection);
	editor.tell(texts.copiedPastedNames(pastedNames({ ids, notes, features, scenarios, scenes })));
}
