import type { EditorState, HistoryEntry } from "./editorState.ts";

type History = EditorState["history"];

/** Characters of text that the history may hold; the oldest entries go first. */
const mostCharacters = 32_000_000;

/** The history with one more gesture; what was undone before it is gone. */
export function withEntry({ past }: History, entry: HistoryEntry): History {
	const last = past.at(-1);
	const continues = last?.coalesce !== undefined && last.coalesce === entry.coalesce;
	const joined = continues ? [...past.slice(0, -1), { ...entry, before: last.before }] : [...past, entry];
	return { past: trimmed(joined), future: [] };
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

/** One step back; undefined at the beginning. */
export function undone({
	past,
	future,
}: History): { readonly history: History; readonly text: string; readonly label: string } | undefined {
	const entry = past.at(-1);
	if (entry === undefined) return undefined;
	return { history: { past: past.slice(0, -1), future: [entry, ...future] }, text: entry.before, label: entry.label };
}

/** One step forward; undefined at the end. */
export function redone({
	past,
	future,
}: History): { readonly history: History; readonly text: string; readonly label: string } | undefined {
	const [entry, ...rest] = future;
	if (entry === undefined) return undefined;
	return { history: { past: [...past, entry], future: rest }, text: entry.after, label: entry.label };
}
