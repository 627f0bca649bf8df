import { useMemo } from "react";
import { editor } from "../../editor/editorStore.ts";
import { templates } from "../../editor/templates.ts";
import { drawDesign } from "../../engine/drawing/drawDesign.ts";
import { parseDesign } from "../../engine/format/parseDesign.ts";
import styles from "./Choices.module.css";
import { Dialog } from "./Dialog.tsx";

/** Designs to start from. */
export function TemplatesDialog({ onClose }: { readonly onClose: () => void }) {
	const pictures = useMemo(() => templates.map(({ text }) => pictureOf(text)), []);
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

/** The design as it stands on the canvas, as an address for an image. */
function pictureOf(text: string): string | undefined {
	const { design } = parseDesign(text);
	const theme = document.documentElement.dataset.theme === "dark" ? "dark" : "light";
	return design && `data:image/svg+xml,${encodeURIComponent(drawDesign(design, { theme }))}`;
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
