import { Check, Copy, Download } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { FileMaker } from "../../editor/fileMaker.ts";
import { download } from "../../editor/files.ts";
import { formatBytes } from "../../engine/model/numbers/formatBytes.ts";
import * as texts from "../../texts/exports.ts";
import controls from "../shell/Controls.module.css";
import { copyFile, isCopied } from "./copyFile.ts";
import styles from "./ExportDialog.module.css";
import type { ExportChoice } from "./exportChoice.ts";
import { type MadeFile, makeFile } from "./makeFile.ts";

type State =
	| { readonly kind: "idle" }
	/** Undefined where it isn't known how far it is. */
	| { readonly kind: "making"; readonly share: number | undefined }
	| { readonly kind: "done"; readonly text: string }
	| { readonly kind: "problem"; readonly text: string };

interface ExportActionsProps {
	readonly choice: ExportChoice;
	readonly maker: FileMaker;
}

/** Saves or copies the file; what takes long can be called off. */
export function ExportActions({ choice, maker }: ExportActionsProps) {
	const [state, setState] = useState<State>({ kind: "idle" });
	const making = useRef<AbortController>(undefined);
	useEffect(() => () => making.current?.abort(), []);
	// biome-ignore lint/correctness/useExhaustiveDependencies: what was said was of the choice before.
	useEffect(() => {
		making.current?.abort();
		setState({ kind: "idle" });
	}, [choice]);
	const make = async (take: (file: MadeFile) => Promise<string> | string): Promise<void> => {
		making.current?.abort();
		const leaving = new AbortController();
		making.current = leaving;
		setState({ kind: "making", share: undefined });
		const { signal } = leaving;
		const onProgress = (share: number): void => {
			if (!signal.aborted) setState({ kind: "making", share });
		};
		try {
			const text = await take(await makeFile(choice, { maker, signal, onProgress }));
			if (!leaving.signal.aborted) setState({ kind: "done", text });
		} catch (error) {
			if (leaving.signal.aborted) return;
			setState({ kind: "problem", text: error instanceof Error ? error.message : String(error) });
		}
	};
	const busy = state.kind === "making";
	return (
		<div className={styles.actions}>
			<p role="status" data-tone={state.kind}>
				{state.kind === "done" && <Check size={14} strokeWidth={1.5} aria-hidden />}
				{busy ? texts.makingTheFile : "text" in state ? state.text : ""}
			</p>
			{busy && (
				<progress
					aria-label={texts.makingTheFileInText}
					{...(state.share === undefined ? {} : { value: state.share })}
				/>
			)}
			{busy && (
				<button
					type="button"
					className={controls.outlined}
					onClick={() => {
						making.current?.abort();
						setState({ kind: "idle" });
					}}
				>
					{texts.cancel}
				</button>
			)}
			{isCopied(choice) && (
				<button type="button" className={controls.outlined} disabled={busy} onClick={() => void make(copyFile)}>
					<Copy size={14} strokeWidth={1.5} aria-hidden />
					{texts.copy}
				</button>
			)}
			<button type="button" className={controls.primary} disabled={busy} onClick={() => void make(save)}>
				<Download size={14} strokeWidth={1.5} aria-hidden />
				{texts.saveFile}
			</button>
		</div>
	);
}

function save({ name, blob }: MadeFile): string {
	download(name, blob);
	return texts.savedNameCount(name, formatBytes(blob.size));
}
