import { Pause, Play, Repeat, SkipBack, SkipForward } from "lucide-react";
import { playback } from "../../editor/playback.ts";
import { formatClock } from "../../engine/model/numbers/formatClock.ts";
import styles from "./LabControls.module.css";
import type { TimeAxis } from "./timeScale.ts";
import { usePlayback, useSecond } from "./usePlayback.ts";

interface LabControlsProps {
	readonly axis: TimeAxis;
	readonly onAxis: (axis: TimeAxis) => void;
}

const speeds = [1, 10, 30, 100] as const;
const axes: readonly { readonly axis: TimeAxis; readonly name: string }[] = [
	{ axis: "by-phase", name: "By phase" },
	{ axis: "even", name: "Even" },
];

/** Play, pause, step, loop, the clock, the speed, and how the time axis runs. */
export function LabControls({ axis, onAxis }: LabControlsProps) {
	const playing = usePlayback((state) => state.playing);
	const loop = usePlayback((state) => state.loop);
	const speed = usePlayback((state) => state.speed);
	const size = { size: 14, strokeWidth: 1.5 };
	return (
		<div className={styles.controls}>
			<button
				type="button"
				aria-label="Back to the start"
				title="Back to the start (Home)"
				onClick={() => playback.seek(0)}
			>
				<SkipBack {...size} />
			</button>
			<button
				type="button"
				className={styles.play}
				aria-label={playing ? "Pause" : "Play"}
				title={playing ? "Pause (Space)" : "Play (Space)"}
				onClick={() => (playing ? playback.pause() : playback.play())}
			>
				{playing ? <Pause {...size} /> : <Play {...size} />}
			</button>
			<button type="button" aria-label="One second on" title="One second on (→)" onClick={() => playback.step(1)}>
				<SkipForward {...size} />
			</button>
			<button
				type="button"
				aria-label="Repeat"
				title="Repeat"
				aria-pressed={loop}
				onClick={() => playback.setLoop(loop ? "once" : "repeat")}
			>
				<Repeat {...size} />
			</button>
			<Clock />
			<fieldset className={styles.segments}>
				<legend>Speed</legend>
				{speeds.map((each) => (
					<button key={each} type="button" aria-pressed={speed === each} onClick={() => playback.setSpeed(each)}>
						{each}×
					</button>
				))}
			</fieldset>
			<span className={styles.gap} />
			<span className={styles.label}>Time</span>
			<fieldset className={styles.segments}>
				<legend>Time axis</legend>
				{axes.map((each) => (
					<button key={each.axis} type="button" aria-pressed={axis === each.axis} onClick={() => onAxis(each.axis)}>
						{each.name}
					</button>
				))}
			</fieldset>
		</div>
	);
}

function Clock() {
	const second = useSecond();
	const end = usePlayback((state) => state.toSeconds);
	return (
		<output className={styles.clock} data-testid="lab-clock">
			<b>{formatClock(second)}</b> of {formatClock(end)}
		</output>
	);
}
