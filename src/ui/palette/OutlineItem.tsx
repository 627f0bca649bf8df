import { useEffect, useRef } from "react";
import type { Selection } from "../../editor/editorState.ts";
import * as texts from "../../texts/outline.ts";
import { ConsistencyLetter } from "../shell/ConsistencyLetter.tsx";
import { useEditor } from "../useEditor.ts";
import styles from "./Outline.module.css";
import { chooseEntry, renameEntry } from "./outlineActions.ts";
import type { OutlineEntry } from "./outlineEntries.ts";
import { focusItem } from "./outlineKeys.ts";

interface OutlineItemProps {
	readonly entry: OutlineEntry;
	readonly renaming: boolean;
	readonly onRename: (key: string | undefined) => void;
}

/** One thing of the outline; a double click or F2 renames it in place. */
export function OutlineItem({ entry, renaming, onRename }: OutlineItemProps) {
	const selected = useEditor((state) => isSelected(state.selection, entry));
	const item = useRef<HTMLDivElement>(null);
	return (
		<div
			ref={item}
			className={styles.item}
			role="treeitem"
			aria-selected={selected}
			aria-level={2}
			tabIndex={-1}
			data-entry={entry.id}
			data-key={entry.key}
			data-name={entry.name}
			onClick={(event) => {
				event.stopPropagation();
				if (renaming) return;
				focusItem(event.currentTarget);
				chooseEntry(entry);
			}}
			onDoubleClick={() => entry.section !== undefined && onRename(entry.key)}
			onKeyDown={() => undefined}
		>
			<div className={styles.row} style={{ paddingLeft: 24 }}>
				{renaming ? (
					<NameInput
						entry={entry}
						onDone={() => {
							onRename(undefined);
							requestAnimationFrame(() => focusItem(item.current ?? undefined));
						}}
					/>
				) : (
					<span title={entry.name}>{entry.name}</span>
				)}
				{!renaming &&
					(entry.consistency === undefined ? (
						<small>{entry.detail}</small>
					) : (
						<small>
							<ConsistencyLetter consistency={entry.consistency} look="plain" />
						</small>
					))}
			</div>
		</div>
	);
}

function NameInput({ entry, onDone }: { readonly entry: OutlineEntry; readonly onDone: () => void }) {
	const input = useRef<HTMLInputElement>(null);
	const isDone = useRef(false);
	useEffect(() => {
		input.current?.focus();
		input.current?.select();
	}, []);
	const finish = (how: "keep" | "leave"): void => {
		if (isDone.current) return;
		isDone.current = true;
		if (how === "keep") renameEntry(entry, input.current?.value ?? "");
		onDone();
	};
	return (
		<input
			ref={input}
			className={styles.name}
			aria-label={texts.nameOf(entry.name)}
			defaultValue={entry.name}
			spellCheck={false}
			onBlur={() => finish("keep")}
			onClick={(event) => event.stopPropagation()}
			onKeyDown={(event) => {
				event.stopPropagation();
				if (event.key === "Enter") finish("keep");
				if (event.key === "Escape") finish("leave");
			}}
		/>
	);
}

function isSelected(selection: Selection, { selection: own, field }: OutlineEntry): boolean {
	if (own.kind === "items") {
		const isIn = selection.kind === "items" && selection.ids.includes(own.ids[0] ?? "");
		return isIn && (own.region === undefined || selection.region === undefined || own.region === selection.region);
	}
	if (own.kind === "feature" || own.kind === "scenario" || own.kind === "line") {
		return selection.kind === own.kind && selection.id === own.id;
	}
	return selection.kind === own.kind && field === undefined;
}
