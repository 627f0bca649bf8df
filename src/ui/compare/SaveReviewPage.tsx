import { FileDown } from "lucide-react";
import { useState } from "react";
import { editor, editorStore } from "../../editor/editorStore.ts";
import { download } from "../../editor/files.ts";
import * as texts from "../../texts/compare.ts";
import controls from "../shell/Controls.module.css";
import styles from "./ComparePage.module.css";
import { comparedSides } from "./comparedSides.ts";
import type { Compared } from "./useCompared.ts";

/** The comparison as one HTML file for the review: both pictures, what differs, each figure's change. */
export function SaveReviewPage({ compared }: { readonly compared: Compared }) {
	const [making, setMaking] = useState(false);
	const sides = comparedSides(compared);
	const save = async (): Promise<void> => {
		if (sides === undefined) return;
		setMaking(true);
		const { comparisonHtml } = await import("../../engine/exports/comparisonHtml.ts");
		const base = editorStore.getState().file.name.replace(/\.ya?ml$/i, "");
		download(`${base}-comparison.html`, new Blob([comparisonHtml(sides)], { type: "text/html" }));
	};
	return (
		<button
			type="button"
			className={controls.outlined}
			aria-label={texts.saveAsReviewPage}
			title={texts.saveAsReviewPageOneHtml}
			disabled={sides === undefined || making}
			onClick={() =>
				void save()
					.catch(() => editor.tell(texts.theReviewPageCould, "error"))
					.finally(() => setMaking(false))
			}
		>
			<FileDown size={14} strokeWidth={1.5} aria-hidden />
			<span className={styles.wide}>{texts.reviewPage}</span>
		</button>
	);
}
