import { Check, Copy } from "lucide-react";
import { type ReactNode, useRef, useState } from "react";
import * as texts from "../../texts/trouble.ts";
import controls from "../shell/Controls.module.css";
import styles from "./TroubleCard.module.css";
import type { Trouble } from "./troubles.ts";
import { useReport } from "./useReport.ts";

interface ReportToolsProps {
	readonly troubles: readonly Trouble[];
	/** Whether what it says is seen without being asked for. */
	readonly open: boolean;
	/** Other buttons, before the one that copies. */
	readonly children?: ReactNode;
}

/** Copies a report of what failed, which can be read before; the design is in it only when that is chosen. */
export function ReportTools({ troubles, open, children }: ReportToolsProps) {
	const { report, includesDesign, setIncludesDesign } = useReport(troubles);
	const [copied, setCopied] = useState<string>();
	const text = useRef<HTMLPreElement>(null);
	const [shown, setShown] = useState(open);
	const copy = async (): Promise<void> => {
		try {
			await navigator.clipboard.writeText(report);
			setCopied(report);
		} catch {
			// Not allowed to: it is chosen, for the reader to copy.
			setShown(true);
			requestAnimationFrame(() => text.current !== null && getSelection()?.selectAllChildren(text.current));
		}
	};
	return (
		<>
			<div className={styles.ways}>
				{children}
				<button type="button" className={controls.outlined} onClick={() => void copy()}>
					{copied === report ? (
						<Check size={14} strokeWidth={1.5} aria-hidden />
					) : (
						<Copy size={14} strokeWidth={1.5} aria-hidden />
					)}
					{copied === report ? texts.copied : texts.copyReport}
				</button>
			</div>
			<label className={styles.choice}>
				<input type="checkbox" checked={includesDesign} onChange={(event) => setIncludesDesign(event.target.checked)} />
				{texts.includeTheDesign}
			</label>
			<details className={styles.report} open={shown} onToggle={(event) => setShown(event.currentTarget.open)}>
				<summary>{texts.whatTheReportSays}</summary>
				{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled by the keys too. */}
				<pre ref={text} tabIndex={0}>
					{report}
				</pre>
			</details>
			<p className="sr-only" role="status">
				{copied === report ? texts.reportOnClipboard : ""}
			</p>
		</>
	);
}
