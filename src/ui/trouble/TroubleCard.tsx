import { CircleX } from "lucide-react";
import { useEffect, useMemo, useRef } from "react";
import { createPortal } from "react-dom";
import { keepAtOnce } from "../../editor/autosave.ts";
import { editor, editorStore } from "../../editor/editorStore.ts";
import { download } from "../../editor/files.ts";
import * as texts from "../../texts/trouble.ts";
import controls from "../shell/Controls.module.css";
import { useEditor } from "../useEditor.ts";
import { isMissingFile } from "./isMissingFile.ts";
import type { PaneProps } from "./paneProps.ts";
import { ReportTools } from "./ReportTools.tsx";
import styles from "./TroubleCard.module.css";
import { tellTrouble } from "./tellTrouble.ts";
import { type Trouble, troubles } from "./troubles.ts";

interface TroubleCardProps extends Omit<PaneProps, "children" | "waiting"> {
	readonly error: unknown;
	readonly within: string | undefined;
	readonly onRetry: () => void;
}

/** In the place of what has failed, or over the page: what that means, and ways out. */
export function TroubleCard({ name, kind, onClose, error, within, onRetry }: TroubleCardProps) {
	const trouble = useMemo((): Trouble => ({ where: name, error, within }), [name, error, within]);
	useEffect(() => troubles.keep(trouble), [trouble]);
	useRetry(error, onRetry);
	if (kind === "quiet") return <Quiet name={name} error={error} />;
	const card = (
		<section className={styles.card} data-kind={kind ?? "pane"} aria-label={texts.cardLabel(name)}>
			<Words name={name} error={error} />
			<ReportTools troubles={[trouble]} open={false}>
				<Ways kind={kind} error={error} onClose={onClose} onRetry={onRetry} />
			</ReportTools>
		</section>
	);
	return kind === "over" ? createPortal(card, document.body) : card;
}

/** It is tried again when what it showed has changed: an edit, or another choice, may be all that it needs. */
function useRetry(error: unknown, onRetry: () => void): void {
	useEffect(() => {
		if (isMissingFile(error)) return;
		return editorStore.subscribe((state, before) => {
			if (state.design !== before.design || state.selection !== before.selection) onRetry();
		});
	});
}

function Words({ name, error }: Pick<TroubleCardProps, "name" | "error">) {
	const missing = isMissingFile(error);
	return (
		<div role="alert">
			<h2>
				<CircleX size={16} strokeWidth={1.5} aria-hidden />
				{missing ? texts.couldNotBeLoaded(name) : texts.cannotBeShown(name)}
			</h2>
			<p>{missing ? texts.missingFile : texts.ourMistake}</p>
		</div>
	);
}

type WaysProps = { readonly [Key in "kind" | "error" | "onClose" | "onRetry"]: TroubleCardProps[Key] };

function Ways({ kind, error, onClose, onRetry }: WaysProps) {
	const last = useEditor((state) => state.history.past.at(-1)?.label);
	const missing = isMissingFile(error);
	const isLarge = kind === "canvas" || kind === "page";
	const first = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		// What failed had the focus: a window over the page, or all of it.
		if (document.activeElement === document.body) first.current?.focus({ preventScroll: true });
	}, []);
	return (
		<>
			{!missing && (
				<button ref={first} type="button" className={controls.primary} onClick={onRetry}>
					{texts.tryAgain}
				</button>
			)}
			{!missing && isLarge && last !== undefined && (
				<button type="button" className={controls.outlined} title={texts.undoLabel(last)} onClick={editor.undo}>
					{texts.undoTheLastChange}
				</button>
			)}
			{(missing || isLarge) && (
				<button type="button" className={controls.outlined} onClick={() => void reload()}>
					{texts.reloadThePage}
				</button>
			)}
			{isLarge && (
				<button type="button" className={controls.outlined} onClick={saveCopy}>
					{texts.saveACopy}
				</button>
			)}
			{onClose !== undefined && (
				<button type="button" className={controls.outlined} onClick={onClose}>
					{texts.close}
				</button>
			)}
		</>
	);
}

async function reload(): Promise<void> {
	await keepAtOnce().catch(() => undefined);
	location.reload();
}

function saveCopy(): void {
	const { file, text } = editorStore.getState();
	download(file.name, new Blob([text], { type: "application/yaml" }));
}

/** One of many: a word in its place, and one for the page. */
function Quiet({ name, error }: Pick<TroubleCardProps, "name" | "error">) {
	useEffect(() => tellTrouble(error, name), [error, name]);
	return <p className={styles.quiet}>{texts.cannotBeShown(name)}</p>;
}
