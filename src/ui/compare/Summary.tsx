import { comparisonSummary } from "../../engine/review/compare/comparisonSummary.ts";
import * as texts from "../../texts/compare.ts";
import styles from "./ComparePage.module.css";
import type { Compared } from "./useCompared.ts";

/** In two sentences. */
export function Summary({ compared: { designs, figures } }: { readonly compared: Compared }) {
	return (
		<p className={styles.summary} role="status">
			{designs !== undefined && figures !== undefined
				? comparisonSummary({ design: designs, figures }).join(" ")
				: designs !== undefined && texts.theFiguresAreBeingComputed}
		</p>
	);
}
