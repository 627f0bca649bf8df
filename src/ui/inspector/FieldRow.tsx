import { RotateCcw } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { editor } from "../../editor/editorStore.ts";
import { joinPath } from "../../engine/model/path.ts";
import * as texts from "../../texts/inspector.ts";
import { useEditor } from "../useEditor.ts";
import { defaultText } from "./defaultText.ts";
import styles from "./Fields.module.css";
import type { FieldNote } from "./fieldNote.ts";
import { textEdits } from "./setEdits.ts";
import type { OnScrub } from "./useScrub.ts";
import { useIsWanted, wantedField } from "./wantedField.ts";

interface FieldRowProps {
	readonly keys: readonly (string | number)[];
	readonly label: string;
	readonly doc: string;
	/** The file writes it, and it has a default to go back to. */
	readonly resettable: boolean;
	readonly note?: FieldNote | undefined;
	/** What its default is, in the format's words. */
	readonly fallback?: string | undefined;
	/** What goes with a reset, where it is more than the field. */
	readonly resetKeys?: readonly (string | number)[] | undefined;
	/** Begins to change its value by dragging its name. */
	readonly onScrub?: OnScrub | undefined;
	/** Its control needs the whole width. */
	readonly wide?: boolean;
	readonly children: ReactNode;
}

/** A field's name, its control, the way back to its default, and what is said of it. */
export function FieldRow(props: FieldRowProps) {
	const { keys, label, doc, resettable, note, fallback, resetKeys = keys, onScrub, wide = false, children } = props;
	const path = keys.reduce<string>(joinPath, "");
	const row = useRef<HTMLDivElement>(null);
	const isWanted = useIsWanted(path);
	const origin = useEditor((state) => (state.design.written.has(path) ? undefined : state.design.catalogued.get(path)));
	const [standard, setStandard] = useState<string>();
	useEffect(() => {
		if (!isWanted) return;
		row.current?.querySelector<HTMLElement>("input, select, textarea, button")?.focus();
		row.current?.scrollIntoView({ block: "nearest" });
		wantedField.done();
	}, [isWanted]);
	const learnDefault = (): void => setStandard(defaultText(resetKeys, keys) ?? fallback);
	const source = origin === undefined ? "" : texts.fromTheCatalogue(origin.source, origin.asOf);
	const usual = fallback === undefined ? "" : texts.defaultFallback(fallback);
	return (
		<div className={styles.field} data-field={keys.join(".")} data-wide={wide} ref={row}>
			<span
				className={styles.label}
				title={`${doc}${usual}${source}`}
				data-scrub={onScrub !== undefined}
				onPointerDown={onScrub}
			>
				{label}
			</span>
			{children}
			{resettable ? (
				<button
					type="button"
					className={styles.reset}
					aria-label={texts.resetToItsDefault(label, standard === undefined ? "" : `, ${standard}`)}
					title={texts.resetToDefault(standard === undefined ? "" : `: ${standard}`)}
					onPointerEnter={learnDefault}
					onFocus={learnDefault}
					onClick={() => editor.apply(texts.resetLabel(label), textEdits(resetKeys, ""))}
				>
					<RotateCcw size={12} strokeWidth={1.5} aria-hidden />
				</button>
			) : (
				<span />
			)}
			{note !== undefined && (
				<span className={styles.problem} data-kind={note.kind} role={note.kind === "problem" ? "alert" : "status"}>
					{note.text}
				</span>
			)}
		</div>
	);
}
