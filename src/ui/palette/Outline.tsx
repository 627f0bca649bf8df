import { ChevronRight, Search } from "lucide-react";
import { useDeferredValue, useMemo, useState } from "react";
import type { Design } from "../../engine/model/design.ts";
import * as texts from "../../texts/outline.ts";
import { useEditor } from "../useEditor.ts";
import { lineEntries } from "./lineEntries.ts";
import styles from "./Outline.module.css";
import { OutlineAdd } from "./OutlineAdd.tsx";
import { OutlineItem } from "./OutlineItem.tsx";
import { chooseEntry, moveEntry, removeEntry } from "./outlineActions.ts";
import { type OutlineEntry, type OutlineGroup, outlineEntries } from "./outlineEntries.ts";
import { onOutlineKey } from "./outlineKeys.ts";
import { regionEntries } from "./regionEntries.ts";

const views = { layers: texts.byLayer, regions: texts.byRegion } as const;
type View = keyof typeof views;

/** Everything on the canvas as a tree, the lines too: what can be seen there can be read, found and changed here by keys alone. */
export function Outline() {
	const design = useEditor((state) => state.design);
	const shown = useDeferredValue(design);
	const [view, setView] = useState<View>("layers");
	const [search, setSearch] = useState("");
	const [toggled, setToggled] = useState<Readonly<Record<string, "fold" | "open">>>({});
	const [renaming, setRenaming] = useState<string>();
	const wantsLines = toggled.lines === "open" || search !== "";
	const groups = useMemo(() => groupsOf(shown, { view, wantsLines }), [shown, view, wantsLines]);
	const found = useMemo(() => foundGroups(groups, search), [groups, search]);
	const entries = useMemo(
		() => new Map(groups.flatMap((group) => group.entries.map((each) => [each.key, each]))),
		[groups],
	);
	const fold = (id: string, how: "fold" | "open"): void => setToggled({ ...toggled, [id]: how });
	const isOpen = (group: OutlineGroup): boolean =>
		search !== "" || (toggled[group.id] ?? (group.folded === true ? "fold" : "open")) === "open";
	const withEntry = (key: string, action: (entry: OutlineEntry) => void): void => {
		const entry = entries.get(key);
		if (entry !== undefined) action(entry);
	};
	return (
		<>
			<div className={styles.tools}>
				<label className={styles.search}>
					<Search size={14} strokeWidth={1.5} aria-hidden />
					<input
						type="search"
						aria-label={texts.findInTheOutline}
						placeholder={texts.find}
						value={search}
						onChange={(event) => setSearch(event.target.value)}
						onKeyDown={(event) => {
							if (event.key === "Escape" && search !== "") {
								event.stopPropagation();
								setSearch("");
							}
						}}
					/>
				</label>
				<select
					className={styles.view}
					aria-label={texts.orderOfTheOutline}
					value={view}
					onChange={(event) => setView(event.target.value === "regions" ? "regions" : "layers")}
				>
					{Object.entries(views).map(([value, name]) => (
						<option key={value} value={value}>
							{name}
						</option>
					))}
				</select>
			</div>
			<div
				className={styles.tree}
				role="tree"
				aria-label={texts.outline}
				data-testid="outline"
				onKeyDown={(event) =>
					onOutlineKey(event, {
						fold,
						choose: (key) => withEntry(key, chooseEntry),
						rename: (key) => withEntry(key, ({ section }) => section !== undefined && setRenaming(key)),
						remove: (key) => withEntry(key, removeEntry),
						move: (key, step) => withEntry(key, (entry) => moveEntry(entry, step)),
					})
				}
			>
				{found.map((group, index) => (
					<Group
						key={group.id}
						group={group}
						first={index === 0}
						open={isOpen(group)}
						renaming={renaming}
						onFold={fold}
						onRename={setRenaming}
					/>
				))}
				{found.length === 0 && <p className={styles.none}>{texts.nothingIsCalled(search)}</p>}
			</div>
		</>
	);
}

interface GroupProps {
	readonly group: OutlineGroup;
	readonly first: boolean;
	readonly open: boolean;
	readonly renaming: string | undefined;
	readonly onFold: (id: string, how: "fold" | "open") => void;
	readonly onRename: (key: string | undefined) => void;
}

function Group({ group, first, open, renaming, onFold, onRename }: GroupProps) {
	const count = group.id === "lines" && !open ? "" : group.entries.length;
	return (
		<div role="none" data-in={group.id}>
			<div
				className={styles.item}
				role="treeitem"
				aria-level={1}
				aria-expanded={open}
				tabIndex={first ? 0 : -1}
				data-group={group.id}
				data-name={group.name}
			>
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
					<small>{count}</small>
					{group.adds !== undefined && <OutlineAdd adds={group.adds} to={group.name} />}
				</div>
			</div>
			{open &&
				group.entries.map((entry) => (
					<OutlineItem key={entry.key} entry={entry} renaming={renaming === entry.key} onRename={onRename} />
				))}
		</div>
	);
}

interface Shown {
	readonly view: View;
	/** Where lines run is worked out only for who looks. */
	readonly wantsLines: boolean;
}

function groupsOf(design: Design, { view, wantsLines }: Shown): readonly OutlineGroup[] {
	const things = view === "layers" ? outlineEntries(design) : regionEntries(design);
	const entries = wantsLines ? lineEntries(design) : [];
	return [...things, { id: "lines", name: texts.lines, entries, folded: true }];
}

/** What has the words in its name, id or detail; a group whose own name has them stays whole. */
function foundGroups(groups: readonly OutlineGroup[], search: string): readonly OutlineGroup[] {
	const wanted = search.trim().toLowerCase();
	if (wanted === "") return groups;
	return groups
		.map((group) => ({
			...group,
			entries: group.name.toLowerCase().includes(wanted)
				? group.entries
				: group.entries.filter(({ name, id, detail }) => `${name} ${id} ${detail}`.toLowerCase().includes(wanted)),
		}))
		.filter(({ entries }) => entries.length > 0);
}
