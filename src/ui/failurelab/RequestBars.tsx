import { formatShare } from "../../engine/model/numbers/formatShare.ts";
import type { Run } from "../../engine/model/run.ts";
import { outcomeParts } from "../../engine/review/outcomeParts.ts";
import { useEditor } from "../useEditor.ts";
import styles from "./RequestBars.module.css";

const outcomes = ["served", "slow", "stale", "failed"] as const;

/** What becomes of each population's requests at one step of a run. */
export function RequestBars({ run, step }: { readonly run: Run; readonly step: number }) {
	const populations = useEditor((state) => state.design.users.populations);
	return (
		<>
			<ul className={styles.bars} data-testid="requests-now">
				{Object.entries(run.series.populations).map(([id, series]) => {
					const parts = outcomeParts(series, step);
					const name = populations.get(id)?.name ?? id;
					const said = outcomes.map((outcome) => `${formatShare(parts[outcome])} ${outcome}`).join(", ");
					return (
						<li key={id} title={`${name}: ${said}`}>
							<span className={styles.name}>{name}</span>
							<span className={styles.bar}>
								{outcomes.map((outcome) => (
									<i key={outcome} data-outcome={outcome} style={{ flexGrow: parts[outcome] }} />
								))}
							</span>
							<span className={styles.value} data-bad={parts.failed > 0.005}>
								{formatShare(1 - parts.failed)}
							</span>
						</li>
					);
				})}
			</ul>
			<ul className={styles.legend}>
				{outcomes.map((outcome) => (
					<li key={outcome}>
						<i data-outcome={outcome} />
						{outcome}
					</li>
				))}
			</ul>
		</>
	);
}
