import type { Scenario } from "../../engine/model/design.ts";
import * as texts from "../../texts/failureLab.ts";
import { useChosenFault } from "./chosenFault.ts";
import styles from "./FaultBar.module.css";
import { FaultBar } from "./FaultBar.tsx";
import type { TimeScale } from "./timeScale.ts";

/** Height of one fault's row. */
export const faultRowPx = 18;

interface FaultBarsProps {
	readonly scenario: Scenario;
	readonly scale: TimeScale;
	readonly heightPx: number;
	readonly onHold: (held: boolean) => void;
	/** They can be looked at only. */
	readonly kept: boolean;
}

/** Each fault from its start to its end, in a row of its own. */
export function FaultBars({ scenario, scale, heightPx, onHold, kept }: FaultBarsProps) {
	const chosen = useChosenFault(scenario.id);
	return (
		<div className={styles.faults} style={{ height: heightPx }} data-testid="lab-faults" inert={kept}>
			{scenario.faults.length === 0 && <span className={styles.none}>{texts.noneEverythingRunsAsDesigned}</span>}
			{scenario.faults.map((fault, index) => (
				<FaultBar
					// Faults have no ids and may be alike: their place in the scenario is what they are.
					// biome-ignore lint/suspicious/noArrayIndexKey: see above
					key={index}
					fault={fault}
					scale={scale}
					scenario={scenario}
					index={index}
					chosen={index === chosen}
					onHold={onHold}
					topPx={index * faultRowPx + 3}
				/>
			))}
		</div>
	);
}
