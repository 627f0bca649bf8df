import { isAlias, type Node } from "yaml";
import type { Path } from "../model/design.ts";
import type { Edit } from "../model/figures.ts";
import { joinPath } from "../model/path.ts";
import { fail, ok, type Result } from "../model/result.ts";
import { type EditStep, editSteps } from "./editSteps.ts";
import { editedTree, type PlainTree, plainTree, sameTree } from "./plainTree.ts";
import { type DocumentRead, readDocument } from "./readDocument.ts";
import { applySplices } from "./spliceLines.ts";
import { spliceStep } from "./spliceStep.ts";
import { stepsCollide } from "./stepsCollide.ts";
import { childNode, type Splice } from "./textPlaces.ts";

export interface EditError {
	/**
	 * unreadable: the text has syntax problems. noSuchPlace: the path leads nowhere. shared: an alias stands
	 * on the way, and the edit would change what its anchor means elsewhere. unsafe: the text can't take it
	 * without other changes (rare layouts).
	 */
	readonly code: "unreadable" | "noSuchPlace" | "shared" | "unsafe";
	readonly path: Path;
}

type Read = Extract<DocumentRead, { ok: true }>;

/**
 * Edits the text of a design and nothing else in it: comments, order, quoting, spacing and blank lines
 * of what is not edited stay byte for byte. A `set` of a list's length appends. The result is read
 * and must say exactly what the edits ask for.
 */
export function applyEdits(text: string, edits: readonly Edit[]): Result<string, EditError> {
	if (edits.length === 0) return ok(text);
	const edited = editText(text, edits);
	return edited.ok ? ok(edited.value.text) : edited;
}

export interface EditedText {
	readonly text: string;
	/** The text as it was read to check it; `parseDesign` takes it, once. */
	readonly read: DocumentRead;
}

/** `applyEdits` for who goes on to read the result. */
export function editText(text: string, edits: readonly Edit[]): Result<EditedText, EditError> {
	const read = readDocument(text);
	const [first] = edits;
	if (first === undefined) return ok({ text, read });
	if (!read.ok) return fail({ code: "unreadable", path: pathOf(first) });
	const together = applyTogether(text, read, edits);
	if (together.ok || edits.length === 1) return together;
	return applyOneByOne({ text, read }, edits);
}

/** Says which edit can't be made; and makes those that stand in each other's way when made together. */
function applyOneByOne(start: EditedText, edits: readonly Edit[]): Result<EditedText, EditError> {
	let current = start;
	for (const edit of edits) {
		if (!current.read.ok) return fail({ code: "unsafe", path: pathOf(edit) });
		const edited = applyTogether(current.text, current.read, [edit]);
		if (!edited.ok) return edited;
		current = edited.value;
	}
	return ok(current);
}

/** A text with replacements that are gathered until one of them depends on the others. */
interface Batch {
	text: string;
	root: Node | null;
	steps: EditStep[];
	splices: Splice[];
}

function applyTogether(text: string, read: Read, edits: readonly Edit[]): Result<EditedText, EditError> {
	const batch: Batch = { text, root: read.root, steps: [], splices: [] };
	let expected = treeOf(read);
	for (const edit of edits) {
		const next = editedTree(expected, edit);
		if (next === undefined) return fail({ code: "noSuchPlace", path: pathOf(edit) });
		expected = next;
		if (!addEdit(batch, edit))
			return fail({ code: meetsAlias(batch.root, edit) ? "shared" : "unsafe", path: pathOf(edit) });
	}
	const last = edits.at(-1);
	const result = applySplices(batch.text, batch.splices);
	const order = edits.every((edit) => edit.op !== "set") ? "ordered" : "unordered";
	const readAgain = readDocument(result);
	const isSafe = says(readAgain, expected, order);
	return isSafe
		? ok({ text: result, read: readAgain })
		: fail({ code: "unsafe", path: last === undefined ? "" : pathOf(last) });
}

function addEdit(batch: Batch, edit: Edit): boolean {
	// What an edit has to do shows only when those before it on the same way are done.
	const whole: EditStep = edit.op === "set" ? { ...edit, op: "put" } : edit;
	if (batch.steps.some((other) => stepsCollide(other, whole)) && !flush(batch)) return false;
	if (meetsAlias(batch.root, edit)) return false;
	return editSteps(batch.root, edit).every((step) => addStep(batch, step));
}

function addStep(batch: Batch, step: EditStep): boolean {
	const collides = batch.steps.some((other) => stepsCollide(other, step));
	if (collides && !flush(batch)) return false;
	let splices = spliceStep(batch.text, batch.root, step);
	if (splices !== undefined && touch(batch.splices, splices)) {
		if (!flush(batch)) return false;
		splices = spliceStep(batch.text, batch.root, step);
	}
	if (splices === undefined) return false;
	batch.steps.push(step);
	batch.splices.push(...splices);
	return true;
}

/** Makes the gathered replacements and reads the text again. */
function flush(batch: Batch): boolean {
	batch.text = applySplices(batch.text, batch.splices);
	batch.steps = [];
	batch.splices = [];
	const read = readDocument(batch.text);
	if (read.ok) batch.root = read.root;
	return read.ok;
}

function touch(some: readonly Splice[], others: readonly Splice[]): boolean {
	return some.some((a) => others.some((b) => a.start <= b.end && b.start <= a.end));
}

function pathOf(edit: Edit): Path {
	return edit.path.reduce<Path>(joinPath, "");
}

function treeOf(read: Read): PlainTree {
	return plainTree(read.root, read.reading.anchors);
}

function says(read: DocumentRead, expected: PlainTree, order: "ordered" | "unordered"): boolean {
	return read.ok && sameTree(treeOf(read), expected, order);
}

/** An alias may be replaced or removed as a whole; what lies behind it belongs to its anchor. */
function meetsAlias(root: Node | null, edit: Edit): boolean {
	let node: Node | null = root;
	for (const key of edit.path) {
		if (isAlias(node)) return true;
		node = childNode(node, key);
	}
	return false;
}
