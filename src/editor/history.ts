import type { EditorState, HistoryEntry } from "./editorState.ts";

type History = EditorState["history"];

/** Characters of text that the history may hold; the oldest entries go first. */
const mostCharacters = 32_000_000;

/** The history with one more gesture; what was undone before it is gone. */
export function withEntry({ past }: History, entry: HistoryEntry): History {
	const last = past.at(-1);
	const continues = last?.coalesce !== undefined && last.coalesce === entry.coalesce;
	if (!continues) return { past: trimmed([...past, entry]), future: [] };
	const joined = joinedEntry(last, entry);
	// What was written and taken back is no gesture.
	const made = joined.before === joined.after ? [] : [joined];
	return { past: trimmed([...past.slice(0, -1), ...made]), future: [] };
}

/** From where the first began to where the second ended, with what was chosen then. */
function joinedEntry(first: HistoryEntry, { selection: _, ...second }: HistoryEntry): HistoryEntry {
	const { before, selection } = first;
	return { ...second, before, ...(selection === undefined ? {} : { selection }) };
}

function trimmed(past: readonly HistoryEntry[]): readonly HistoryEntry[] {
	let characters = 0;
	let first = past.length;
	while (first > 0) {
		const entry = past[first - 1];
		characters += (entry?.before.length ?? 0) + (entry?.after.length ?? 0);
		if (characters > mostCharacters) break;
		first -= 1;
	}
	return first === 0 ? past : past.slice(first);
}

/** A place in the history and the text there. */
export interface Step {
	readonly history: History;
	readonly text: string;
	/** The entry that was undone or done again; the last of several. */
	readonly entry: HistoryEntry;
}

/** One step back; undefined at the beginning. */
export function undone({ past, future }: History): Step | undefined {
	const entry = past.at(-1);
	if (entry === undefined) return undefined;
	return { history: { past: past.slice(0, -1), future: [entry, ...future] }, text: entry.before, entry };
}

/** One step forward; undefined at the end. */
export function redone({ past, future }: History): Step | undefined {
	const [entry, ...rest] = future;
	if (entry === undefined) return undefined;
	return { history: { past: [...past, entry], future: rest }, text: entry.after, entry };
}

/** To where `count` entries are done; undefined when it is there already. */
export function jumped(history: History, count: number): Step | undefined {
	const all = [...history.past, ...history.future];
	const to = Math.min(Math.max(count, 0), all.length);
	if (to === history.past.length) return undefined;
	const isBack = to < history.past.length;
	const entry = isBack ? all[to] : all[to - 1];
	if (entry === undefined) return undefined;
	const text = isBack ? entry.before : entry.after;
	return { history: { past: all.slice(0, to), future: all.slice(to) }, text, entry };
}
