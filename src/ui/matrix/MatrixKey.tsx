import { Check, X } from "lucide-react";
import { heatSteps } from "../../engine/review/matrix/heatStep.ts";
import * as texts from "../../texts/matrix.ts";
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
				<span>{texts.changeSinceThePinnedBaseline}</span>
				<span data-change="worse">{texts.worse}</span>
				<span data-change="better">{texts.better}</span>
				{before > 0 && before !== minutes && <span>{texts.theBaselinesFaultsLastMinThese(before, minutes)}</span>}
			</footer>
		);
	}
	return (
		<footer className={styles.key}>
			<span>
				<Check size={12} strokeWidth={1.5} aria-hidden /> {texts.objectiveMet}
			</span>
			<span>
				<X size={12} strokeWidth={1.5} aria-hidden /> {texts.missed}
			</span>
			<span className={styles.wide}>{texts.noMarkNoneSet}</span>
			<span className={styles.scale}>
				<span className={styles.wide}>{texts.mild}</span>
				{Array.from({ length: heatSteps }, (_, step) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: the steps are their numbers
					<i key={step} style={{ background: `var(--heat-${step})` }} />
				))}
				<span className={styles.wide}>{texts.severeAgainstTheWorst}</span>
			</span>
		</footer>
	);
}
