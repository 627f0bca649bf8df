import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { comparisonMarkdown } from "../../engine/review/compare/comparisonMarkdown.ts";
import * as texts from "../../texts/compare.ts";
import controls from "../shell/Controls.module.css";
import styles from "./ComparePage.module.css";
import { comparedSides } from "./comparedSides.ts";
import type { Compared } from "./useCompared.ts";

/** The whole comparison for a pull request, as `archipelago compare --format markdown` writes it. */
export function CopyMarkdown({ compared }: { readonly compared: Compared }) {
	const [copied, setCopied] = useState(false);
	const { designs, figures } = compared;
	const names = comparedSides(compared)?.names;
	const isReady = names !== undefined && designs !== undefined && figures !== undefined;
	const copy = async (): Promise<void> => {
		if (!isReady) return;
		await navigator.clipboard.writeText(comparisonMarkdown({ names, design: designs, figures }));
		setCopied(true);
	};
	const Icon = copied ? Check : Copy;
	return (
		<button
			type="button"
			className={controls.outlined}
			aria-label={texts.copyAsMarkdown}
			title={texts.copyAsMarkdownForAPull}
			disabled={!isReady}
			onClick={() => void copy().catch(() => setCopied(false))}
			onBlur={() => setCopied(false)}
		>
			<Icon size={14} strokeWidth={1.5} aria-hidden />
			<span className={styles.wide}>{copied ? texts.copied : texts.markdown}</span>
		</button>
	);
}
