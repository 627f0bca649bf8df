import type { Scenario } from "../../engine/model/design.ts";
import { formatSeconds } from "../../engine/model/numbers/formatSeconds.ts";
import { faultText } from "./faultText.ts";
import styles from "./Timeline.module.css";
import type { TimeScale } from "./timeScale.ts";

/** Each fault from its start to its end. */
export function FaultBars({ scenario, scale }: { readonly scenario: Scenario; readonly scale: TimeScale }) {
	return (
		<div className={styles.faults} style={{ height: Math.max(1, scenario.faults.length) * 18 }}>
			{scenario.faults.map((fault, index) => {
				const from = scale.toShare(fault.atMs / 1000);
				const to = scale.toShare((fault.atMs + fault.forMs) / 1000);
				const text = faultText(fault);
				return (
					<div
						// Faults have no ids and may be alike: their place in the scenario is what they are.
						// biome-ignore lint/suspicious/noArrayIndexKey: see above
						key={index}
						className={styles.fault}
						title={`${text}, ${formatSeconds(fault.forMs / 1000)}`}
						style={{ left: `${from * 100}%`, width: `${(to - from) * 100}%`, top: index * 18 }}
					>
						<span>{text}</span>
						<span>{formatSeconds(fault.forMs / 1000)}</span>
					</div>
				);
			})}
		</div>
	);
}
