import { useEffect, useState } from "react";
import { editor, editorStore } from "../../editor/editorStore.ts";
import { playback } from "../../editor/playback.ts";
import { useEditor } from "../useEditor.ts";
import styles from "./FailureLab.module.css";
import { LabControls } from "./LabControls.tsx";
import { RunSummaryStrip } from "./RunSummaryStrip.tsx";
import { Timeline } from "./Timeline.tsx";
import type { TimeAxis } from "./timeScale.ts";

/** The dock's lab: what the chosen scenario came to, its clock, its timeline. */
export function FailureLab() {
	const run = useEditor((state) => state.run);
	const scenario = useEditor((state) =>
		state.scenarioId === undefined ? undefined : state.design.scenarios.get(state.scenarioId),
	);
	const fresh = useEditor((state) => state.runFresh);
	const [axis, setAxis] = useState<TimeAxis>("by-phase");
	useLoadedRun();
	useRoom();
	if (scenario === undefined) {
		return (
			<div className={styles.empty}>
				<b>No scenario</b>
				<p>Choose one under Scenarios, or select a region on the canvas and fail it.</p>
			</div>
		);
	}
	if (run === undefined) return <div className={styles.empty}>Playing “{scenario.name}”…</div>;
	return (
		<div className={styles.lab} data-fresh={fresh}>
			<RunSummaryStrip run={run} />
			<LabControls axis={axis} onAxis={setAxis} />
			<div className={styles.scroll}>
				<Timeline run={run} scenario={scenario} axis={axis} />
			</div>
		</div>
	);
}

/** The clock follows the run: a new scenario starts at its beginning, an edited one stays at its moment. */
function useLoadedRun(): void {
	const run = useEditor((state) => state.run);
	useEffect(() => {
		if (run === undefined) return;
		const { tSeconds, toSeconds } = playback.get();
		const endSeconds = run.series.tSeconds.at(-1) ?? 0;
		playback.load({ fromSeconds: 0, toSeconds: endSeconds });
		if (loadedScenario === run.scenario && toSeconds > 0) playback.seek(tSeconds);
		loadedScenario = run.scenario;
	}, [run]);
	useEffect(() => () => playback.pause(), []);
}

/** What the lab needs to show its rows without scrolling; on low windows less than half of them. */
const roomPx = 364;
const roomShare = 0.44;

/** The timeline is taller than a chart: the dock grows for it, and goes back unless somebody has set its height since. */
function useRoom(): void {
	useEffect(() => {
		const { height } = editorStore.getState().dock;
		const wantedPx = Math.min(roomPx, Math.round(window.innerHeight * roomShare));
		if (height >= wantedPx) return;
		editor.setDock({ height: wantedPx });
		return () => {
			if (editorStore.getState().dock.height === wantedPx) editor.setDock({ height });
		};
	}, []);
}

let loadedScenario: string | undefined;
