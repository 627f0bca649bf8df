import { phaseNames } from "../../engine/model/phaseNames.ts";
import type { Run } from "../../engine/model/run.ts";
import styles from "./Timeline.module.css";
import type { TimeScale } from "./timeScale.ts";
import { useShownSecond } from "./usePlayback.ts";

/** What state the system is in, from fault to peace; the present one in bold. */
export function PhaseBand({ run, scale }: { readonly run: Run; readonly scale: TimeScale }) {
	const second = useShownSecond();
	return (
		<div className={styles.band} data-testid="lab-phases">
			{run.phases.map(({ kind, fromSeconds, toSeconds }) => (
				<span
					key={fromSeconds}
					data-phase={kind}
					data-now={second >= fromSeconds && second < toSeconds}
					title={phaseNames[kind]}
					style={{
						left: `${scale.toShare(fromSeconds) * 100}%`,
						width: `${(scale.toShare(toSeconds) - scale.toShare(fromSeconds)) * 100}%`,
					}}
				>
					{phaseNames[kind]}
				</span>
			))}
		</div>
	);
}
