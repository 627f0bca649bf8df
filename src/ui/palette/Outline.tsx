import { ChevronRight } from "lucide-react";
import { type KeyboardEvent, useMemo, useState } from "react";
import type { Selection } from "../../editor/editorState.ts";
import { editor } from "../../editor/editorStore.ts";
import { ConsistencyLetter } from "../shell/ConsistencyLetter.tsx";
import { useEditor } from "../useEditor.ts";
import styles from "./Outline.module.css";
import { type OutlineEntry, type OutlineGroup, outlineEntries } from "./outlineEntries.ts";

/** Everything on the canvas as a tree: arrows move, left and right fold and open, Enter selects. */
export function Outline() {
	const design = useEditor((state) => state.design);
	const groups = useMemo(() => outlineEntries(design), [design]);
	const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
	const fold = (id: string, how: "fold" | "open"): void => {
		const next = new Set(folded);
		if (how === "fold") next.add(id);
		else next.delete(id);
		setFolded(next);
	};
	return (
		<div
			className={styles.tree}
			role="tree"
			aria-label="Outline"
			data-testid="outline"
			onKeyDown={(event) => onTreeKey(event, fold)}
		>
			{groups.map((group, index) => (
				<Group key={group.id} group={group} first={index === 0} open={!folded.has(group.id)} onFold={fold} />
			))}
		</div>
	);
}

interface GroupProps {
	readonly group: OutlineGroup;
	readonly first: boolean;
	readonly open: boolean;
	readonly onFold: (id: string, how: "fold" | "open") => void;
}

function Group({ group, first, open, onFold }: GroupProps) {
	return (
		<div className={styles.item} role="treeitem" aria-expanded={open} tabIndex={first ? 0 : -1} data-group={group.id}>
			{/* biome-ignore lint/a11y/useKeyWithClickEvents: the tree has the keys */}
			{/* biome-ignore lint/a11y/noStaticElementInteractions: the treeitem around it is what is operated */}
			<div
				className={styles.row}
				data-heading="true"
				style={{ paddingLeft: 8 }}
				onClick={() => onFold(group.id, open ? "fold" : "open")}
			>
				<ChevronRight className={styles.chevron} size={10} strokeWidth={1.5} aria-hidden />
				<span>{group.name}</span>
				<small>{group.entries.length}</small>
			</div>
			{open && (
				// biome-ignore lint/a11y/useSemanticElements: a group of a tree
				<div role="group">
					{group.entries.map((entry) => (
						<Entry key={entry.id} entry={entry} />
					))}
				</div>
			)}
		</div>
	);
}

function Entry({ entry }: { readonly entry: OutlineEntry }) {
	const selected = useEditor((state) => isSelected(state.selection, entry.selection));
	return (
		<div
			className={styles.item}
			role="treeitem"
			aria-selected={selected}
			tabIndex={-1}
			data-entry={entry.id}
			onClick={(event) => {
				event.stopPropagation();
				editor.select(entry.selection);
			}}
			onKeyDown={(event) => {
				if (event.key !== "Enter" && event.key !== " ") return;
				event.preventDefault();
				editor.select(entry.selection);
			}}
		>
			<div className={styles.row} style={{ paddingLeft: 24 }}>
				<span>{entry.name}</span>
				{entry.consistency === undefined ? (
					<small>{entry.detail}</small>
				) : (
					<small>
						<ConsistencyLetter consistency={entry.consistency} look="plain" />
					</small>
				)}
			</div>
		</div>
	);
}

function isSelected(selection: Selection, entry: Selection): boolean {
	if (entry.kind === "items") return selection.kind === "items" && selection.ids.includes(entry.ids[0] ?? "");
	if (entry.kind === "feature" || entry.kind === "scenario") {
		return selection.kind === entry.kind && selection.id === entry.id;
	}
	return selection.kind === entry.kind;
}

function onTreeKey(event: KeyboardEvent<HTMLElement>, onFold: GroupProps["onFold"]): void {
	const items = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=treeitem]")];
	const at = items.indexOf(document.activeElement as HTMLElement);
	const current = items[at];
	if (current === undefined) return;
	const group = current.dataset.group;
	const targets: Readonly<Record<string, HTMLElement | undefined>> = {
		ArrowDown: items[at + 1],
		ArrowUp: items[at - 1],
		Home: items[0],
		End: items.at(-1),
		...(group === undefined
			? { ArrowLeft: current.parentElement?.closest<HTMLElement>("[role=treeitem]") ?? undefined }
			: {}),
	};
	const target = targets[event.key];
	if (target !== undefined) {
		event.preventDefault();
		target.focus();
	} else if (group !== undefined && (event.key === "ArrowLeft" || event.key === "ArrowRight")) {
		event.preventDefault();
		onFold(group, event.key === "ArrowLeft" ? "fold" : "open");
	}
}
