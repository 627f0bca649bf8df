import { RotateCcw } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { editor } from "../../editor/editorStore.ts";
import { joinPath } from "../../engine/model/path.ts";
import styles from "./Fields.module.css";
import { textEdits } from "./setEdits.ts";
import { useIsWanted, wantedField } from "./wantedField.ts";

interface FieldRowProps {
	readonly keys: readonly (string | number)[];
	readonly label: string;
	readonly doc: string;
	/** The file writes it, and it has a default to go back to. */
	readonly resettable: boolean;
	readonly problem?: string | undefined;
	readonly children: ReactNode;
}

/** A field's name, its control, the way back to its default, and what is wrong with it. */
export function FieldRow({ keys, label, doc, resettable, problem, children }: FieldRowProps) {
	const row = useRef<HTMLDivElement>(null);
	const isWanted = useIsWanted(keys.reduce<string>(joinPath, ""));
	useEffect(() => {
		if (!isWanted) return;
		row.current?.querySelector<HTMLElement>("input, select, textarea, button")?.focus();
		row.current?.scrollIntoView({ block: "nearest" });
		wantedField.done();
	}, [isWanted]);
	return (
		<div className={styles.field} data-field={keys.join(".")} ref={row}>
			<span className={styles.label} title={doc}>
				{label}
			</span>
			{children}
			{resettable ? (
				<button
					type="button"
					className={styles.reset}
					aria-label={`Reset ${label} to its default`}
					title="Reset to default"
					onClick={() => editor.apply(`Reset ${label}`, textEdits(keys, ""))}
				>
					<RotateCcw size={12} strokeWidth={1.5} aria-hidden />
				</button>
			) : (
				<span />
			)}
			{problem !== undefined && (
				<span className={styles.problem} role="alert">
					{problem}
				</span>
			)}
		</div>
	);
}
