import type { FileMaker } from "../../editor/fileMaker.ts";
import { formatShare } from "../../engine/model/numbers/formatShare.ts";
import * as texts from "../../texts/exports.ts";
import styles from "./ExportDialog.module.css";
import { type ExportChoice, previewOf } from "./exportChoice.ts";
import { SlidesPreview } from "./SlidesPreview.tsx";
import { usePreview } from "./usePreview.ts";

interface ExportPreviewProps {
	readonly choice: ExportChoice;
	readonly maker: FileMaker;
}

/** The file before it is saved. */
export function ExportPreview({ choice, maker }: ExportPreviewProps) {
	if (previewOf(choice) === "slides") return <SlidesPreview />;
	return <FilePreview choice={choice} maker={maker} />;
}

function FilePreview({ choice, maker }: ExportPreviewProps) {
	const preview = usePreview(choice, maker);
	const busy = preview.kind === "none" || !preview.fresh;
	return (
		<div className={styles.preview} aria-busy={busy} data-testid="export-preview">
			{preview.kind === "picture" && <img src={preview.url} alt={texts.previewOfTheFile} />}
			{preview.kind === "text" && (
				// biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled by the keys too.
				<pre tabIndex={0}>{preview.text}</pre>
			)}
			{preview.kind === "page" && <iframe title={texts.previewOfTheFile} sandbox="" src={preview.url} />}
			{preview.kind === "problem" && <p role="alert">{preview.message}</p>}
			{busy && (
				<p className={styles.making}>
					{texts.makingThePreview(preview.share === undefined ? "" : ` ${formatShare(preview.share)}`)}
				</p>
			)}
		</div>
	);
}
