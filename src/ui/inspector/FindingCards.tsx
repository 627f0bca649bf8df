import { useMemo } from "react";
import { editor } from "../../editor/editorStore.ts";
import type { Finding } from "../../engine/model/figures.ts";
import * as texts from "../../texts/inspector.ts";
import controls from "../shell/Controls.module.css";
import { useEditor } from "../useEditor.ts";
import styles from "./InspectorPanel.module.css";

const none: readonly Finding[] = [];

/** What the checks say of one thing, with the changes that would answer. */
export function FindingCards({ id }: { readonly id: string }) {
	const findings = useEditor((state) => state.figures?.findings) ?? none;
	const own = useMemo(() => findings.filter(({ subject }) => subject === id), [findings, id]);
	if (own.length === 0) return null;
	return (
		<ul className={styles.findings} aria-label={texts.findings}>
			{own.map(({ rule, severity, message, fix }) => (
				<li key={`${rule} ${message}`} className={styles.finding} data-severity={severity}>
					{message}
					{fix !== null && (
						<div>
							<button type="button" className={controls.link} onClick={() => editor.apply(fix.label, fix.edits)}>
								{fix.label}
							</button>
						</div>
					)}
				</li>
			))}
		</ul>
	);
}
