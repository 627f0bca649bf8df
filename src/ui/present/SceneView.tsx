import type { Id, Scene } from "../../engine/model/design.ts";
import { formatClock } from "../../engine/model/numbers/formatClock.ts";
import { phaseNames } from "../../engine/model/phaseNames.ts";
import type { Run } from "../../engine/model/run.ts";
import * as texts from "../../texts/present.ts";
import { useMoment } from "../failurelab/useMoment.ts";
import { usePlayback, useSecond } from "../failurelab/usePlayback.ts";
import { ScenePicture } from "./ScenePicture.tsx";
import { SceneSide } from "./SceneSide.tsx";
import styles from "./SceneView.module.css";
import { useScenePlayback } from "./useScenePlayback.ts";

interface SceneViewProps {
	readonly scene: Scene;
	/** What was pressed in the picture, to ask what if it were otherwise. */
	readonly onAsk: (id: Id) => void;
}

/** One scene: its title, the diagram looked at from where the scene says, and its chart or what becomes of the requests. */
export function SceneView({ scene, onAsk }: SceneViewProps) {
	const run = useScenePlayback(scene);
	const moment = useMoment("presentation");
	const plays = scene.scenario !== undefined;
	return (
		<>
			<header className={styles.head}>
				<div className={styles.words}>
					<h1 title={scene.title}>{scene.title}</h1>
					{run !== undefined && <Telling run={run} />}
				</div>
				{run !== undefined && <Clock run={run} />}
			</header>
			<div className={styles.body} data-side={plays ? "series" : scene.chart === undefined ? "none" : "chart"}>
				<ScenePicture scene={scene} moment={plays ? moment : undefined} onAsk={onAsk} />
				<SceneSide key={scene.id} scene={scene} run={run} />
			</div>
		</>
	);
}

/** What happened last, as a sentence; of several things in one second the first, which caused the others. */
function Telling({ run: { events } }: { readonly run: Run }) {
	const told = usePlayback(({ tSeconds }) => {
		const last = events.findLast(({ atSeconds }) => atSeconds <= tSeconds + 1e-9);
		if (last === undefined) return -1;
		return events.findIndex(({ atSeconds }) => Math.floor(atSeconds) === Math.floor(last.atSeconds));
	});
	return <p aria-live="polite">{events[told]?.text ?? texts.everythingRunsAsDesigned}</p>;
}

function Clock({ run: { phases } }: { readonly run: Run }) {
	const second = useSecond();
	const phase = phases.findLast(({ fromSeconds }) => fromSeconds <= second);
	const speed = usePlayback((state) => state.speed);
	return (
		<div className={styles.clock} data-testid="scene-clock">
			{formatClock(second)}
			<small>
				{phase !== undefined && `${phaseNames[phase.kind]} · `}
				{speed}×
			</small>
		</div>
	);
}
