import { ChartNetwork, Presentation, Redo2, Undo2 } from "lucide-react";
import { editor } from "../../editor/editorStore.ts";
import { useEditor } from "../useEditor.ts";
import { ChecksCount } from "./ChecksCount.tsx";
import controls from "./controls.module.css";
import { ExportMenu } from "./ExportMenu.tsx";
import { FileMenu } from "./FileMenu.tsx";
import { HeadlineFigures } from "./HeadlineFigures.tsx";
import { ThemeButton } from "./ThemeButton.tsx";
import styles from "./TopBar.module.css";

/** File, name and state of saving, undo and redo, the headline figures, checks, theme, export, present. */
export function TopBar() {
	return (
		<header className={styles.bar}>
			<FileMenu>
				<button type="button" className={styles.mark} aria-label="File" title="File">
					<ChartNetwork size={20} strokeWidth={1.25} />
				</button>
			</FileMenu>
			<Title />
			<HistoryButtons />
			<span className={styles.gap} />
			<HeadlineFigures />
			<ChecksCount />
			<ThemeButton />
			<ExportMenu />
			<PresentButton />
		</header>
	);
}

function Title() {
	const name = useEditor((state) => state.design.name);
	const fileName = useEditor((state) => state.file.name);
	const saving = useEditor(({ text, file }) => {
		if (file.savedText === undefined) return "not saved to a file";
		return file.savedText === text ? "saved" : "changed since it was saved";
	});
	return (
		<button
			type="button"
			className={styles.title}
			title={`${name}: ${fileName}, ${saving}`}
			onClick={() => editor.select({ kind: "design" })}
		>
			<b data-testid="design-name">{name}</b>
			<span>
				{fileName} · {saving}
			</span>
		</button>
	);
}

function HistoryButtons() {
	const undo = useEditor((state) => state.history.past.at(-1)?.label);
	const redo = useEditor((state) => state.history.future[0]?.label);
	return (
		<>
			<button
				type="button"
				className={`${controls.button} ${controls.icon}`}
				aria-label={undo === undefined ? "Undo" : `Undo: ${undo}`}
				title={undo === undefined ? "Nothing to undo" : `Undo: ${undo} (Ctrl Z)`}
				disabled={undo === undefined}
				onClick={editor.undo}
			>
				<Undo2 size={14} strokeWidth={1.5} />
			</button>
			<button
				type="button"
				className={`${controls.button} ${controls.icon}`}
				aria-label={redo === undefined ? "Redo" : `Redo: ${redo}`}
				title={redo === undefined ? "Nothing to redo" : `Redo: ${redo} (Ctrl Shift Z)`}
				disabled={redo === undefined}
				onClick={editor.redo}
			>
				<Redo2 size={14} strokeWidth={1.5} />
			</button>
		</>
	);
}

function PresentButton() {
	const first = useEditor((state) => state.design.scenes.keys().next().value);
	return (
		<button
			type="button"
			className={controls.button}
			data-primary
			aria-label="Present"
			title="Present the scenes full screen"
			onClick={() => editor.present(first ?? "")}
		>
			<Presentation size={14} strokeWidth={1.5} />
			<span className={styles.word}>Present</span>
		</button>
	);
}
