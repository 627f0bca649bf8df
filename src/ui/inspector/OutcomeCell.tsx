import { comparedOutcome, type OutcomeFigure, type StoreOutcome } from "../../engine/review/storeOutcome.ts";
import styles from "./Outcomes.module.css";
import { outcomeText } from "./outcomeText.ts";

interface OutcomeCellProps {
	readonly outcome: StoreOutcome | undefined;
	readonly now: StoreOutcome | undefined;
	readonly figure: OutcomeFigure;
	readonly currency: string;
}

/** A figure that a choice would have, marked where it is better or worse than now. */
export function OutcomeCell({ outcome, now, figure, currency }: OutcomeCellProps) {
	const change = outcome === undefined || now === undefined ? undefined : comparedOutcome(now, outcome, figure);
	const isMore = (outcome?.[figure] ?? 0) > (now?.[figure] ?? 0);
	return (
		<span className={styles.cell} data-change={change}>
			{change !== undefined && (
				<svg viewBox="0 0 7 6" width="7" height="6" role="img" aria-label={change}>
					<path d={isMore ? "M3.5 0L7 6H0z" : "M3.5 6L0 0h7z"} />
				</svg>
			)}
			{outcomeText(outcome, figure, currency)}
		</span>
	);
}
