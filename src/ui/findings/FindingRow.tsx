import { CircleX, Info, TriangleAlert } from "lucide-react";
import { editor, editorStore } from "../../editor/editorStore.ts";
import type { Finding } from "../../engine/model/figures.ts";
import * as texts from "../../texts/findings.ts";
import { WhyButton } from "../inspector/WhyButton.tsx";
import controls from "../shell/Controls.module.css";
import styles from "./ChecksPanel.module.css";
import { selectSubject } from "./selectSubject.ts";
import { showLine } from "./showLine.ts";

const icons = { error: CircleX, warning: TriangleAlert, info: Info } as const;

/** One finding: what it is about, what and why, and the change that would answer it. */
export function FindingRow({ finding }: { readonly finding: Finding }) {
	const { severity, subject, message, fix, line, column, path, figure } = finding;
	const Icon = icons[severity];
	const title = texts.ruleOf(finding.rule.replaceAll("-", " "), subject ?? texts.theDesign);
	return (
		<li className={styles.row} data-severity={severity} data-rule={finding.rule}>
			<Icon size={14} strokeWidth={1.5} role="img" aria-label={severity} />
			<button
				type="button"
				className={styles.subject}
				onClick={() => selectSubject(editorStore.getState().design, subject, path)}
			>
				{subject ?? texts.theDesign}
			</button>
			<span className={styles.message}>{message}</span>
			<span className={styles.actions}>
				{figure !== undefined && <WhyButton title={title} says={message} why={{ figure }} />}
				{fix !== null && (
					<button type="button" className={controls.link} onClick={() => editor.apply(fix.label, fix.edits)}>
						{fix.label}
					</button>
				)}
				{line !== null && (
					<button type="button" className={styles.line} onClick={() => showLine(line, column ?? 1)}>
						{texts.lineLine(line)}
					</button>
				)}
			</span>
		</li>
	);
}
