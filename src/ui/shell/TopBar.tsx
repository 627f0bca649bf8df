import { CircleHelp, Download, Link, Moon, Network, Presentation, Redo2, Sun, Undo2 } from "lucide-react";
import { lazy, Suspense } from "react";
import { editor } from "../../editor/editorStore.ts";
import * as texts from "../../texts/shell.ts";
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
			<MenuButton className={styles.menu} aria-label={texts.file} menu={(button) => <FileMenu button={button} />}>
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
				<IconButton
					icon={CircleHelp}
					label={texts.shortcuts}
					shortcut="?"
					onClick={() => dialogState.open("shortcuts")}
				/>
			</span>
			<ShareButton />
			<MenuButton
				className={controls.button}
				aria-label={texts.exportIt}
				menu={(button) => <ExportMenu button={button} />}
			>
				<Download size={14} strokeWidth={1.5} aria-hidden />
				<span className={styles.wide}>{texts.exportIt}</span>
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
		if (file.savedText === undefined) return texts.notSavedToAFile;
		return file.savedText === text ? texts.savedTo(file.name) : texts.changedSinceWasSaved(file.name);
	});
	return (
		<h1 className={styles.title}>
			<button
				type="button"
				className={styles.document}
				title={texts.nameUsersTrafficFailoverCosts(name)}
				onClick={() => editor.select({ kind: "design" })}
			>
				<b>{name}</b>
				<span data-unkept={unkept}>{unkept ? texts.notKeptByThisBrowser(state) : state}</span>
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
				label={undoLabel === undefined ? texts.undo : texts.undoLabel(undoLabel)}
				aria-label={texts.undo}
				shortcut={keyText("mod z")}
				disabled={undoLabel === undefined}
				onClick={editor.undo}
			/>
			<IconButton
				icon={Redo2}
				label={redoLabel === undefined ? texts.redo : texts.redoLabel(redoLabel)}
				aria-label={texts.redo}
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
			label={dark ? texts.lightTheme : texts.darkTheme}
			onClick={() => editor.setTheme(dark ? "light" : "dark")}
		/>
	);
}

function ShareButton() {
	return (
		<button
			type="button"
			className={controls.button}
			aria-label={texts.share}
			aria-haspopup="dialog"
			title={texts.shareALink(keyText("alt shift s"))}
			onClick={() => dialogState.open("share")}
		>
			<Link size={14} strokeWidth={1.5} aria-hidden />
			<span className={styles.wide}>{texts.share}</span>
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
			aria-label={texts.present}
			title={first === undefined ? texts.presentTheDesign : texts.presentTheScenes}
			onClick={() => editor.present(first ?? asItIs)}
		>
			<Presentation size={14} strokeWidth={1.5} aria-hidden />
			<span className={styles.wide}>{texts.present}</span>
		</button>
	);
}
