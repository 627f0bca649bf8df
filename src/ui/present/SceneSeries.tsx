import { useEffect, useMemo, useRef } from "react";
import type { Scene } from "../../engine/model/design.ts";
import { formatClock } from "../../engine/model/numbers/formatClock.ts";
import { formatShare } from "../../engine/model/numbers/formatShare.ts";
import type { PopulationSeries, Run } from "../../engine/model/run.ts";
import * as texts from "../../texts/present.ts";
import { stackedAreas } from "../failurelab/areaPaths.ts";
import { PhaseBand } from "../failurelab/PhaseBand.tsx";
import { shownPlayback } from "../failurelab/shownPlayback.ts";
import { phasesWithin, type TimeScale, timeScale } from "../failurelab/timeScale.ts";
import { useRunStep } from "../failurelab/useRunStep.ts";
import { useEditor } from "../useEditor.ts";
import styles from "./SceneSeries.module.css";

const box = { width: 1000, height: 100 };
const outcomes = ["failed", "slow", "success"] as const;

/** What becomes of each population's requests over the part of the run that the scene plays. */
export function SceneSeries({ run, scene }: { readonly run: Run; readonly scene: Scene }) {
	const { scale, part } = useMemo(() => {
		const end = run.series.tSeconds.at(-1) ?? 0;
		const played = {
			fromSeconds: (scene.fromMs ?? 0) / 1000,
			toSeconds: Math.min(end, (scene.toMs ?? end * 1000) / 1000),
		};
		const phases = phasesWithin(run.phases, played);
		return { scale: timeScale(phases, "by-phase"), part: { ...run, phases } };
	}, [run, scene.fromMs, scene.toMs]);
	return (
		<section aria-label={texts.requestsThatSucceed} className={styles.series}>
			<h2>{texts.requestsThatSucceed}</h2>
			<div className={styles.phases}>
				<PhaseBand run={part} scale={scale} />
			</div>
			{Object.entries(run.series.populations).map(([id, series]) => (
				<Population key={id} id={id} series={series} run={run} scale={scale} />
			))}
			<div className={styles.axis}>
				{scale.marks.slice(1, -1).map((mark) => (
					<span key={mark} style={{ left: `${scale.toShare(mark) * 100}%` }}>
						{formatClock(mark)}
					</span>
				))}
			</div>
			<ul className={styles.legend}>
				<li data-outcome="success">{texts.served}</li>
				<li data-outcome="slow">{texts.slow}</li>
				<li data-outcome="failed">{texts.failed}</li>
			</ul>
		</section>
	);
}

interface PopulationProps {
	readonly id: string;
	readonly series: PopulationSeries;
	readonly run: Run;
	readonly scale: TimeScale;
}

function Population({ id, series, run, scale }: PopulationProps) {
	const name = useEditor((state) => state.design.users.populations.get(id)?.name ?? id);
	const { step } = useRunStep(run);
	const failed = series.errorShare[step] ?? 0;
	const paths = useMemo(
		() =>
			stackedAreas(
				[series.errorShare, series.slowShare, series.successShare],
				{ scale, stepSeconds: run.stepSeconds },
				box,
			),
		[series, scale, run.stepSeconds],
	);
	const hurt = [...series.errorShare, ...series.slowShare].some((share) => share > 0.02);
	return (
		<div className={styles.population}>
			<div className={styles.label}>
				<span title={name}>{name}</span>
				<b data-bad={failed > 0.005}>{formatShare(1 - failed)}</b>
			</div>
			<div className={styles.plot} data-hurt={hurt}>
				<svg viewBox={`0 0 ${box.width} ${box.height}`} preserveAspectRatio="none" aria-hidden="true">
					{outcomes.map((outcome, index) => (
						<path key={outcome} d={paths[index]} data-outcome={outcome} />
					))}
				</svg>
				<Now scale={scale} />
			</div>
		</div>
	);
}

function Now({ scale }: { readonly scale: TimeScale }) {
	const now = useRef<HTMLElement>(null);
	useEffect(() => {
		const place = () => {
			if (now.current !== null) now.current.style.left = `${scale.toShare(shownPlayback.get().tSeconds) * 100}%`;
		};
		place();
		return shownPlayback.subscribe(place);
	}, [scale]);
	return <i ref={now} />;
}
