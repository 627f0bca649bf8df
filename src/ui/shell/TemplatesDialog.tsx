import { ClipboardPaste, FolderOpen, Plus } from "lucide-react";
import { useMemo } from "react";
import { editor } from "../../editor/editorStore.ts";
import { emptyDesign } from "../../editor/firstDesigns.ts";
import { templates } from "../../editor/templates.ts";
import { parseDesign } from "../../engine/format/parseDesign.ts";
import * as texts from "../../texts/dialogs.ts";
import { runCommand } from "../commands/runCommand.ts";
import styles from "./Choices.module.css";
import controls from "./Controls.module.css";
import { Dialog } from "./Dialog.tsx";
import { dialogState } from "./dialogState.ts";
import { textPicture } from "./textPicture.ts";

/** Designs to start from, and the other ways to begin. */
export function TemplatesDialog({ onClose }: { readonly onClose: () => void }) {
	const shown = useMemo(() => templates.map(({ text }) => ({ picture: textPicture(text), size: sizeText(text) })), []);
	const choose = (action: () => void) => () => {
		action();
		onClose();
	};
	return (
		<Dialog title={texts.templatesInText} description={texts.startFromADesign} width="wide" onClose={onClose}>
			<div className={styles.ways}>
				<button type="button" className={controls.outlined} onClick={choose(editor.newDesign)}>
					<Plus size={14} strokeWidth={1.5} aria-hidden />
					{texts.newEmptyDesign}
				</button>
				<button
					type="button"
					className={controls.outlined}
					onClick={() => dialogState.closeThen(() => runCommand("file.open"))}
				>
					<FolderOpen size={14} strokeWidth={1.5} aria-hidden />
					{texts.openAFile}
				</button>
				<button type="button" className={controls.outlined} onClick={() => dialogState.open("paste")}>
					<ClipboardPaste size={14} strokeWidth={1.5} aria-hidden />
					{texts.pasteYaml}
				</button>
			</div>
			<ul className={styles.gallery}>
				{templates.map((template, index) => (
					<li key={template.id}>
						<button type="button" className={styles.choice} onClick={choose(() => editor.openTemplate(template))}>
							<img className={styles.preview} src={shown[index]?.picture} alt="" />
							<b>{template.name}</b>
							<small>{shown[index]?.size}</small>
							<span>{template.summary}</span>
						</button>
					</li>
				))}
				<li>
					<button type="button" className={styles.choice} onClick={choose(editor.newDesign)}>
						<img className={styles.preview} src={textPicture(emptyDesign)} alt="" />
						<b>{texts.emptyDesign}</b>
						<small>{texts.oneRegion}</small>
						<span>{texts.onePopulationAndOneRegionAdd}</span>
					</button>
				</li>
			</ul>
		</Dialog>
	);
}

function sizeText(text: string): string {
	const { design } = parseDesign(text);
	if (design === undefined) return "";
	const parts: readonly (readonly [number, string])[] = [
		[design.regions.size, "region"],
		[design.data.size, "store"],
		[design.scenarios.size, "scenario"],
	];
	return parts.map(([count, word]) => `${count} ${word}${count === 1 ? "" : "s"}`).join(" · ");
}
