import { useCallback, useMemo, useRef, useState } from "react";
import type { Scenario } from "../../engine/model/design.ts";
import type { Run } from "../../engine/model/run.ts";
import * as texts from "../../texts/failureLab.ts";
import { AxisMarks } from "./AxisMarks.tsx";
import { Cursor } from "./Cursor.tsx";
import { FaultBars, faultRowPx } from "./FaultBars.tsx";
import { PhaseBand } from "./PhaseBand.tsx";
import { Scrubber } from "./Scrubber.tsx";
import { SeriesRows } from "./SeriesRows.tsx";
import styles from "./Timeline.module.css";
import { type TimeAxis, type TimeScale, timeScale } from "./timeScale.ts";
import { useOtherBranch } from "./useOtherBranch.ts";

interface TimelineProps {
	readonly run: Run;
	readonly scenario: Scenario;
	readonly axis: TimeAxis;
	/** Of a branch that stays as it was: its faults can't be moved. */
	readonly kept: boolean;
}

const bandPx = 20;
const axisPx = 18;

/** The run from left to right: phases, faults, what became of the requests, load, queues; the cursor is the moment shown. */
export function Timeline({ run, scenario, axis, kept }: TimelineProps) {
	const { scale, hold } = useScale(run, axis);
	const other = useOtherBranch()?.run;
	const faultsPx = Math.max(1, scenario.faults.length) * faultRowPx + 4;
	return (
		<div className={styles.timeline}>
			<Scrubber run={run} toSeconds={scale.toSeconds}>
				<Cursor toShare={scale.toShare} flagTopPx={bandPx + faultsPx} veilTopPx={bandPx + faultsPx + axisPx} />
			</Scrubber>
			<span className={styles.label}>{texts.phase}</span>
			<PhaseBand run={run} scale={scale} />
			<span className={styles.label}>{texts.faults}</span>
			<FaultBars scenario={scenario} scale={scale} heightPx={faultsPx} onHold={hold} kept={kept} />
			<span />
			<div className={styles.axis} style={{ height: axisPx }}>
				<AxisMarks scale={scale} />
			</div>
			<SeriesRows run={run} other={other} scale={scale} />
		</div>
	);
}

/** The axis of a run. Held, it stays as it is while the run changes. */
function useScale(run: Run, axis: TimeAxis) {
	const current = useMemo(() => timeScale(run.phases, axis), [run, axis]);
	const [held, setHeld] = useState<TimeScale | undefined>(undefined);
	const latest = useRef(current);
	latest.current = current;
	const hold = useCallback((on: boolean) => setHeld(on ? latest.current : undefined), []);
	return { scale: held ?? current, hold };
}
