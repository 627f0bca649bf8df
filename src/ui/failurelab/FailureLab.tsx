import { useEffect, useState } from "react";
import { playback } from "../../editor/playback.ts";
import * as texts from "../../texts/failureLab.ts";
import { showRail } from "../shell/showRail.ts";
import { useDockRoom } from "../shell/useDockRoom.ts";
import { useEditor } from "../useEditor.ts";
import { forkHere } from "./Branches.tsx";
import styles from "./FailureLab.module.css";
import { LabControls } from "./LabControls.tsx";
import { openScenario } from "./openScenario.ts";
import { RunSummaryStrip } from "./RunSummaryStrip.tsx";
import { moveByKey } from "./Scrubber.tsx";
import { Timeline } from "./Timeline.tsx";
import type { TimeAxis } from "./timeScale.ts";
import { useShownScenario } from "./useShownScenario.ts";
import { useViewedBranch } from "./useViewedBranch.ts";

/** The dock's lab: what the chosen scenario came to, its clock, its timeline. */
export function FailureLab() {
	const run = useEditor((state) => state.run);
	const shown = useShownScenario();
	const viewed = useViewedBranch();
	const scenario = viewed?.scenario ?? shown;
	const fresh = useEditor((state) => state.runFresh);
	const [axis, setAxis] = useState<TimeAxis>("by-phase");
	useLoadedRun();
	useDockRoom({ px: roomPx, share: 0.44 });
	useLabKeys();
	if (scenario === undefined) return <NoScenario />;
	if (run === undefined) return <div className={styles.empty}>{texts.playingName(scenario.name)}</div>;
	return (
		<div className={styles.lab} data-fresh={fresh}>
			<RunSummaryStrip run={run} />
			<LabControls axis={axis} onAxis={setAxis} />
			<div className={styles.scroll}>
				<Timeline run={run} scenario={scenario} axis={axis} kept={viewed !== undefined} />
			</div>
		</div>
	);
}

/** What can be played, or how to make something that can. */
function NoScenario() {
	const scenarios = useEditor((state) => state.design.scenarios);
	return (
		<div className={styles.empty}>
			<b>{scenarios.size === 0 ? texts.noScenarioYet : texts.whichScenario}</b>
			<p>{texts.aScenarioSaysWhatFailsWhen}</p>
			<div className={styles.choices}>
				{[...scenarios.values()].map(({ id, name }) => (
					<button key={id} type="button" onClick={() => openScenario(id)}>
						{name}
					</button>
				))}
				{scenarios.size === 0 && (
					<button type="button" onClick={() => showRail("scenarios")}>
						{texts.pointAFaultAtATarget}
					</button>
				)}
			</div>
		</div>
	);
}

/** The clock follows the run: a new scenario starts at its beginning, an edited one stays at its moment. */
function useLoadedRun(): void {
	const run = useEditor((state) => state.run);
	useEffect(() => {
		if (run === undefined) return;
		const range = { fromSeconds: 0, toSeconds: run.series.tSeconds.at(-1) ?? 0, spans: run.phases };
		if (loadedScenario === run.scenario && playback.get().toSeconds > 0) playback.replace(range);
		else playback.load(range);
		loadedScenario = run.scenario;
	}, [run]);
	useEffect(() => () => playback.pause(), []);
}

/** Space plays and pauses and F forks, unless what has the focus takes it. */
function useLabKeys(): void {
	useEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			if (event.target !== document.body || event.ctrlKey || event.metaKey || event.altKey) return;
			if (event.key === " ") moveByKey(event);
			if (event.key === "f") forkHere();
		};
		addEventListener("keydown", onKey);
		return () => removeEventListener("keydown", onKey);
	}, []);
}

/** What the lab needs to show its rows without scrolling. */
const roomPx = 334;

let loadedScenario: string | undefined;
