import { Check, X } from "lucide-react";
import { heatSteps } from "../../engine/review/matrix/heatStep.ts";
import styles from "./MatrixPanel.module.css";
import type { MatrixView } from "./matrixView.ts";
import { useMatrix } from "./useMatrix.ts";

/** What marks and colours mean. */
export function MatrixKey({ view }: { readonly view: MatrixView }) {
	const minutes = useMatrix((state) => state.faultMinutes);
	const before = useMatrix((state) => state.baseline?.faultMinutes ?? 0);
	if (view === "baseline") {
		return (
			<footer className={styles.key}>
				<span>change since the pinned baseline</span>
				<span data-change="worse">worse</span>
				<span data-change="better">better</span>
				{before > 0 && before !== minutes && (
					<span>
						the baseline’s faults last {before} min, these {minutes} min: what is counted changes with that
					</span>
				)}
			</footer>
		);
	}
	return (
		<footer className={styles.key}>
			<span>
				<Check size={12} strokeWidth={1.5} aria-hidden /> objective met
			</span>
			<span>
				<X size={12} strokeWidth={1.5} aria-hidden /> missed
			</span>
			<span className={styles.wide}>no mark: none set for what fares worst</span>
			<span className={styles.scale}>
				<span className={styles.wide}>mild</span>
				{Array.from({ length: heatSteps }, (_, step) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: the steps are their numbers
					<i key={step} style={{ background: `var(--heat-${step})` }} />
				))}
				<span className={styles.wide}>severe, against the worst of its column</span>
			</span>
		</footer>
	);
}
