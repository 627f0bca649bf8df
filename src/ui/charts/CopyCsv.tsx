import { Check, Copy } from "lucide-react";
import { useState } from "react";
import * as texts from "../../texts/charts.ts";
import styles from "./ChartFrame.module.css";
import { type TableData, tablesAsCsv } from "./DataTable.tsx";

interface CopyCsvProps {
	readonly title: string;
	/** Made when they are asked for. */
	readonly tables: () => readonly TableData[];
}

/** Puts tables on the clipboard as CSV. */
export function CopyCsv({ title, tables }: CopyCsvProps) {
	const [copied, setCopied] = useState(false);
	const copy = async () => {
		await navigator.clipboard.writeText(tablesAsCsv(tables()));
		setCopied(true);
	};
	return (
		<button
			type="button"
			className={styles.icon}
			aria-label={texts.copyAsCsv(title)}
			title={copied ? texts.copied : texts.copyAsCsvInText}
			onClick={() => void copy().catch(() => setCopied(false))}
			onBlur={() => setCopied(false)}
		>
			{copied ? <Check size={14} strokeWidth={1.5} /> : <Copy size={14} strokeWidth={1.5} />}
		</button>
	);
}
