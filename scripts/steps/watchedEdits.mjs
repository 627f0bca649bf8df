/**
 * A state that the editor came to, and when by the page's own clock, in milliseconds since 1970.
 *
 * @typedef {{ kind: "edit", atMs: number, text: string, designId: string, fileName: string, savedText: string | null,
 *   baseline: string | null, entries: number, selection: string }} WatchedEdit
 *
 * A draft that the browser was asked to keep, or said to have kept.
 * @typedef {{ kind: "asked" | "kept", atMs: number, text: string }} WatchedDraft
 * @typedef {WatchedEdit | WatchedDraft} Watched
 *
 * What is looked at of the editor's state.
 * @typedef {{ text: string, file: { id: string, name: string, savedText?: string }, history: { past: readonly unknown[] },
 *   baseline?: { text?: string }, selection: { kind: string } }} EditorLike
 */

/**
 * Watches the editor from outside, in the page, before its own scripts run: each state that it comes to, and each draft
 * that the browser is asked to keep and has kept.
 */
export function watchEditor() {
	const now = () => performance.timeOrigin + performance.now();
	/** @param {object} what */
	const report = (what) => {
		const { reportWatched } = /** @type {{ reportWatched?: (what: string) => void }} */ (
			/** @type {unknown} */ (window)
		);
		reportWatched?.(JSON.stringify(what));
	};
	const { assign } = Object;
	/** @type {Partial<EditorLike>} */
	let last = {};
	// The store makes each state of the editor by this.
	Object.assign = (/** @type {object} */ target, /** @type {object[]} */ ...parts) => {
		const made = assign(target, ...parts);
		if (!("text" in made && "unread" in made && "history" in made)) return made;
		const editor = /** @type {EditorLike} */ (made);
		const { text, file, history, baseline, selection } = editor;
		if (text !== last.text || file !== last.file || baseline !== last.baseline) {
			last = editor;
			report({
				kind: "edit",
				atMs: now(),
				text,
				designId: file.id,
				fileName: file.name,
				savedText: file.savedText ?? null,
				baseline: baseline?.text ?? null,
				entries: history.past.length,
				selection: selection.kind,
			});
		}
		return made;
	};
	const { put } = IDBObjectStore.prototype;
	/** @this {IDBObjectStore} @param {unknown} value @param {IDBValidKey[]} key */
	IDBObjectStore.prototype.put = function (value, ...key) {
		const { transaction } = this;
		const { text } = Object(value);
		if (transaction.db.name === "keyval-store" && typeof text === "string") {
			report({ kind: "asked", atMs: now(), text });
			transaction.addEventListener("complete", () => report({ kind: "kept", atMs: now(), text }));
		}
		return put.call(this, value, ...key);
	};
}

/**
 * How long each edit took until the browser said that it, or a later one, is kept; in milliseconds.
 *
 * @param {readonly Watched[]} watched
 */
export function keptAfterMs(watched) {
	/** @type {number[]} */
	const waits = [];
	/** @type {WatchedEdit[]} */
	let waiting = [];
	for (const each of watched) {
		if (each.kind === "edit") waiting.push(each);
		if (each.kind !== "kept") continue;
		const newest = waiting.findLastIndex(({ text }) => text === each.text);
		waits.push(...waiting.slice(0, newest + 1).map(({ atMs }) => each.atMs - atMs));
		waiting = waiting.slice(newest + 1);
	}
	return waits;
}

/**
 * What came back of what was edited until the page was killed.
 *
 * @param {{ before: readonly Watched[], after: WatchedEdit | undefined, killedAtMs: number }} watched `after` is what
 *   the page opened with when it was loaded again
 * @returns {{ lostMs: number, isBeingWritten: boolean, torn: string[] }} the age of the oldest edit that is gone; whether
 *   the browser had it in hand; what is otherwise than it was
 */
export function whatCameBack({ before, after, killedAtMs: orderedAtMs }) {
	const edits = before.filter((each) => each.kind === "edit");
	// The page goes on for the moment that the order to kill it takes to come through.
	const killedAtMs = Math.max(orderedAtMs, before.at(-1)?.atMs ?? 0);
	if (after === undefined) {
		const isAnyKept = before.some(({ kind }) => kind === "kept");
		const first = edits[0];
		return {
			lostMs: first === undefined ? 0 : killedAtMs - first.atMs,
			isBeingWritten: before.some(({ kind }) => kind === "asked"),
			torn: isAnyKept ? ["nothing came back"] : [],
		};
	}
	const index = edits.findLastIndex(({ text, designId }) => text === after.text && designId === after.designId);
	const state = edits[index];
	if (state === undefined) return { lostMs: 0, isBeingWritten: false, torn: ["what came back was never there"] };
	const lost = edits[index + 1];
	return {
		lostMs: lost === undefined ? 0 : killedAtMs - lost.atMs,
		isBeingWritten: lost !== undefined && before.some(({ kind, atMs }) => kind === "asked" && atMs >= lost.atMs),
		torn: differences(before, state, after),
	};
}

/**
 * @param {readonly Watched[]} before
 * @param {WatchedEdit} state
 * @param {WatchedEdit} after
 */
function differences(before, state, after) {
	/** @type {string[]} */
	const torn = [];
	const kept = before.findLast(({ kind }) => kind === "kept");
	const keptEdit = before.findLast((each) => each.kind === "edit" && each.text === kept?.text);
	if (keptEdit !== undefined && keptEdit.atMs > state.atMs) torn.push("what the browser had kept did not come back");
	if (after.fileName !== state.fileName) torn.push(`the file is ${after.fileName}, was ${state.fileName}`);
	if (after.savedText !== state.savedText) torn.push("what the file holds is remembered otherwise");
	if (after.baseline !== state.baseline) torn.push("the baseline is another one");
	if (after.entries !== 0) torn.push(`the history begins with ${after.entries} entries`);
	if (after.selection !== "none") torn.push(`the selection begins with ${after.selection}`);
	return torn;
}
