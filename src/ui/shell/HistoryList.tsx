import { type KeyboardEvent, useMemo, useState } from "react";
import type { HistoryEntry } from "../../editor/editorState.ts";
import { editor } from "../../editor/editorStore.ts";
import * as texts from "../../texts/dialogs.ts";
import { localTime } from "../localTime.ts";
import { useEditor } from "../useEditor.ts";
import { entryChanges } from "./entryChanges.ts";
import styles from "./HistoryList.module.css";

/** All gestures since the design was opened, the newest first; a press goes there, and what one changed stands below. */
export function HistoryList() {
	const { past, future } = useEditor((state) => state.history);
	const entries = useMemo(() => [...past, ...future], [past, future]);
	const [looked, setLooked] = useState<number>();
	const shown = looked ?? past.length - 1;
	return (
		<div className={styles.history} data-testid="history">
			<ol className={styles.list} aria-label={texts.historyTheNewestFirst} onKeyDown={moveFocus}>
				{entries.toReversed().map((entry, index) => {
					const at = entries.length - 1 - index;
					return (
						<Row
							key={`${at} ${entry.atMs}`}
							label={entry.label}
							atMs={entry.atMs}
							count={at + 1}
							done={past.length}
							onLook={() => setLooked(at)}
						/>
					);
				})}
				<Row label={texts.asItWasOpened} count={0} done={past.length} onLook={() => setLooked(-1)} />
			</ol>
			<Changes entry={entries[shown]} />
		</div>
	);
}

interface RowProps {
	readonly label: string;
	readonly atMs?: number;
	/** Entries that are done when one is here. */
	readonly count: number;
	/** Entries that are done now. */
	readonly done: number;
	readonly onLook: () => void;
}

function Row({ label, atMs, count, done, onLook }: RowProps) {
	return (
		<li>
			<button
				type="button"
				className={styles.row}
				data-undone={count > done}
				aria-current={count === done ? "step" : undefined}
				onPointerEnter={onLook}
				onFocus={onLook}
				onClick={() => editor.jumpTo(count)}
			>
				<span>{label}</span>
				{count > done && <small>{texts.undone}</small>}
				{atMs !== undefined && <time dateTime={new Date(atMs).toISOString()}>{localTime.second(atMs)}</time>}
			</button>
		</li>
	);
}

/** Most that is said of one entry. */
const mostChanges = 5;

function Changes({ entry }: { readonly entry: HistoryEntry | undefined }) {
	const changes = useMemo(() => (entry === undefined ? [] : entryChanges(entry)), [entry]);
	const more = changes.length - mostChanges;
	return (
		<div className={styles.changes} aria-live="polite">
			<b>{entry?.label ?? texts.asItWasOpened}</b>
			<ul>
				{changes.slice(0, mostChanges).map((change) => (
					<li key={change}>{change}</li>
				))}
				{more > 0 && <li>{texts.andMore(more)}</li>}
			</ul>
		</div>
	);
}

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
	const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
	if (by === undefined) return;
	event.preventDefault();
	const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("button")];
	rows[rows.indexOf(document.activeElement as HTMLElement) + by]?.focus();
}
