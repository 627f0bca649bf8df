import { CircleHelp, Download, Link, Moon, Network, Presentation, Redo2, Sun, Undo2 } from "lucide-react";
import { lazy, Suspense } from "react";
import { editor } from "../../editor/editorStore.ts";
import { keyText } from "../commands/keyText.ts";
import { useEditor } from "../useEditor.ts";
import { ChecksButton } from "./ChecksButton.tsx";
import controls from "./Controls.module.css";
import { dialogState } from "./dialogState.ts";
import { HeadlineFigures } from "./HeadlineFigures.tsx";
import { HistoryButton } from "./HistoryButton.tsx";
import { IconButton } from "./IconButton.tsx";
import { MenuButton } from "./MenuButton.tsx";
import styles from "./TopBar.module.css";
import { ViewSwitch } from "./ViewSwitch.tsx";

const FileMenu = lazy(() => import("./FileMenu.tsx").then((each) => ({ default: each.FileMenu })));
const BaselineChip = lazy(() => import("./BaselineChip.tsx").then((each) => ({ default: each.BaselineChip })));
const ExportMenu = lazy(() => import("./ExportMenu.tsx").then((each) => ({ default: each.ExportMenu })));

/** File, undo and redo, the headline figures, the checks, and ways out of the tool. */
export function TopBar() {
	return (
		<header className={styles.bar}>
			<MenuButton className={styles.menu} aria-label="File" menu={(button) => <FileMenu button={button} />}>
				<Network size={18} strokeWidth={1.5} aria-hidden />
			</MenuButton>
			<DocumentTitle />
			<UndoRedo />
			<ViewSwitch />
			<span className={styles.grow} />
			<BaselineSlot />
			<HeadlineFigures />
			<ChecksButton />
			<ThemeToggle />
			<span className={styles.wide}>
				<IconButton icon={CircleHelp} label="Shortcuts" shortcut="?" onClick={() => dialogState.open("shortcuts")} />
			</span>
			<ShareButton />
			<MenuButton className={controls.button} aria-label="Export" menu={(button) => <ExportMenu button={button} />}>
				<Download size={14} strokeWidth={1.5} aria-hidden />
				<span className={styles.wide}>Export</span>
			</MenuButton>
			<PresentButton />
		</header>
	);
}

function BaselineSlot() {
	const isPinned = useEditor((state) => state.baseline !== undefined);
	return isPinned ? (
		<Suspense>
			<BaselineChip />
		</Suspense>
	) : null;
}

function DocumentTitle() {
	const name = useEditor((state) => state.design.name);
	const unkept = useEditor((state) => state.unkept !== undefined);
	const state = useEditor(({ file, text }) => {
		if (file.savedText === undefined) return "Not saved to a file";
		return file.savedText === text ? `Saved to ${file.name}` : `Changed since ${file.name} was saved`;
	});
	return (
		<h1 className={styles.title}>
			<button
				type="button"
				className={styles.document}
				title={`${name}: name, users, traffic, failover, costs and business`}
				onClick={() => editor.select({ kind: "design" })}
			>
				<b>{name}</b>
				<span data-unkept={unkept}>{unkept ? `Not kept by this browser. ${state}` : state}</span>
			</button>
		</h1>
	);
}

function UndoRedo() {
	const undoLabel = useEditor((state) => state.history.past.at(-1)?.label);
	const redoLabel = useEditor((state) => state.history.future[0]?.label);
	return (
		<>
			<IconButton
				icon={Undo2}
				label={undoLabel === undefined ? "Undo" : `Undo: ${undoLabel}`}
				aria-label="Undo"
				shortcut={keyText("mod z")}
				disabled={undoLabel === undefined}
				onClick={editor.undo}
			/>
			<IconButton
				icon={Redo2}
				label={redoLabel === undefined ? "Redo" : `Redo: ${redoLabel}`}
				aria-label="Redo"
				shortcut={keyText("mod shift z")}
				disabled={redoLabel === undefined}
				onClick={editor.redo}
			/>
			<HistoryButton />
		</>
	);
}

function ThemeToggle() {
	const theme = useEditor((state) => state.theme);
	const dark = theme === "dark" || (theme === "system" && window.matchMedia("(prefers-color-scheme: dark)").matches);
	return (
		<IconButton
			icon={dark ? Sun : Moon}
			label={dark ? "Light theme" : "Dark theme"}
			onClick={() => editor.setTheme(dark ? "light" : "dark")}
		/>
	);
}

function ShareButton() {
	return (
		<button
			type="button"
			className={controls.button}
			aria-label="Share"
			aria-haspopup="dialog"
			title={`Share a link (${keyText("alt shift s")})`}
			onClick={() => dialogState.open("share")}
		>
			<Link size={14} strokeWidth={1.5} aria-hidden />
			<span className={styles.wide}>Share</span>
		</button>
	);
}

/** A design without scenes of its own is presented as it is. */
const asItIs = "as-it-is";

function PresentButton() {
	const first = useEditor((state) => state.design.scenes.keys().next().value);
	return (
		<button
			type="button"
			className={controls.primary}
			aria-label="Present"
			title={
				first === undefined
					? "Present the design as it is; scenes of your own go under `scenes` in the YAML"
					: "Present the scenes"
			}
			onClick={() => editor.present(first ?? asItIs)}
		>
			<Presentation size={14} strokeWidth={1.5} aria-hidden />
			<span className={styles.wide}>Present</span>
		</button>
	);
}
