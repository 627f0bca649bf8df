import { useMemo } from "react";
import { editor } from "../../editor/editorStore.ts";
import { templates } from "../../editor/templates.ts";
import { parseDesign } from "../../engine/format/parseDesign.ts";
import styles from "./Choices.module.css";
import { Dialog } from "./Dialog.tsx";
import { textPicture } from "./textPicture.ts";

/** Designs to start from. */
export function TemplatesDialog({ onClose }: { readonly onClose: () => void }) {
	const pictures = useMemo(() => templates.map(({ text }) => textPicture(text)), []);
	const sizes = useMemo(() => templates.map(({ text }) => sizeText(text)), []);
	const choose = (action: () => void) => () => {
		action();
		onClose();
	};
	return (
		<Dialog
			title="Templates"
			description="Start from a design that is complete, or from an empty one. Earlier versions of what is open stay under File."
			onClose={onClose}
		>
			<ul className={styles.gallery}>
				{templates.map(({ id, name, summary }, index) => (
					<li key={id}>
						<button type="button" className={styles.choice} onClick={choose(() => editor.openTemplate(id))}>
							<img className={styles.preview} src={pictures[index]} alt="" />
							<b>{name}</b>
							<small>{sizes[index]}</small>
							<span>{summary}</span>
						</button>
					</li>
				))}
				<li>
					<button type="button" className={styles.choice} onClick={choose(editor.newDesign)}>
						<b>New empty design</b>
						<small>1 region</small>
						<span>One population and one region; add the rest from the palette.</span>
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
