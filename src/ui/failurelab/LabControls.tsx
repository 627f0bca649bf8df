import { type LucideIcon, Pause, Play, Repeat, SkipBack, SkipForward, StepBack, StepForward } from "lucide-react";
import { paceAt } from "../../editor/pace.ts";
import { playback } from "../../editor/playback.ts";
import { formatClock } from "../../engine/model/numbers/formatClock.ts";
import * as texts from "../../texts/failureLab.ts";
import { Sentence } from "../shell/Sentence.tsx";
import { Branches } from "./Branches.tsx";
import styles from "./LabControls.module.css";
import { seekEvent } from "./seekEvent.ts";
import type { TimeAxis } from "./timeScale.ts";
import { usePlayback, useSecond } from "./usePlayback.ts";

interface LabControlsProps {
	readonly axis: TimeAxis;
	readonly onAxis: (axis: TimeAxis) => void;
}

const speeds = [1, 10, 30, 100] as const;
const axes: readonly { readonly axis: TimeAxis; readonly name: string; readonly says: string }[] = [
	{ axis: "by-phase", name: texts.byPhase, says: texts.eachPhaseIsWideEnough },
	{ axis: "even", name: texts.even, says: texts.aMinuteIsAsWideEverywhere },
];

/** Play, pause, step, loop, the clock, the speed, and how the time axis runs. */
export function LabControls({ axis, onAxis }: LabControlsProps) {
	const speed = usePlayback((state) => state.speed);
	return (
		<div className={styles.controls}>
			<Transport />
			<Clock />
			<fieldset className={styles.segments}>
				<legend>{texts.speed}</legend>
				{speeds.map((each) => (
					<button key={each} type="button" aria-pressed={speed === each} onClick={() => playback.setSpeed(each)}>
						{each}×
					</button>
				))}
			</fieldset>
			<Held />
			<span className={styles.gap} />
			<span className={styles.label}>{texts.time}</span>
			<fieldset className={styles.segments}>
				<legend>{texts.timeAxis}</legend>
				{axes.map(({ axis: each, name, says }) => (
					<button key={each} type="button" title={says} aria-pressed={axis === each} onClick={() => onAxis(each)}>
						{name}
					</button>
				))}
			</fieldset>
			<Branches />
		</div>
	);
}

function Transport() {
	const playing = usePlayback((state) => state.playing);
	const loop = usePlayback((state) => state.loop);
	return (
		<>
			<Tool icon={SkipBack} label={texts.backToTheStart} keys="Home" onClick={() => playback.seek(0)} />
			<Tool wide icon={StepBack} label={texts.oneSecondBack} keys="←" onClick={() => playback.step(-1)} />
			<button
				type="button"
				className={styles.play}
				aria-label={playing ? texts.pause : texts.play}
				title={playing ? texts.pauseSpace : texts.playSpace}
				onClick={() => (playing ? playback.pause() : playback.play())}
			>
				{playing ? <Pause size={14} strokeWidth={1.5} /> : <Play size={14} strokeWidth={1.5} />}
			</button>
			<Tool wide icon={StepForward} label={texts.oneSecondOn} keys="→" onClick={() => playback.step(1)} />
			<Tool icon={SkipForward} label={texts.toTheNextEvent} keys={texts.pageDown} onClick={() => seekEvent("after")} />
			<button
				type="button"
				aria-label={texts.repeat}
				title={texts.repeat}
				aria-pressed={loop}
				onClick={() => playback.setLoop(loop ? "once" : "repeat")}
			>
				<Repeat size={14} strokeWidth={1.5} />
			</button>
		</>
	);
}

interface ToolProps {
	readonly icon: LucideIcon;
	readonly label: string;
	readonly keys: string;
	/** Left out where there is no room: the key remains. */
	readonly wide?: true;
	readonly onClick: () => void;
}

function Tool({ icon: Icon, label, keys, wide, onClick }: ToolProps) {
	return (
		<button type="button" data-wide={wide} aria-label={label} title={`${label} (${keys})`} onClick={onClick}>
			<Icon size={14} strokeWidth={1.5} />
		</button>
	);
}

/** Says that a short phase plays slower than chosen, and how fast; its room stays when it says nothing. */
function Held() {
	const pace = usePlayback((state) => {
		const now = paceAt(state, state.tSeconds);
		return now < state.speed ? Number(now.toPrecision(1)) : undefined;
	});
	return (
		<span className={styles.held} title={texts.shortPhasesPlaySlower} data-testid="lab-pace">
			{pace !== undefined && texts.heldAtTimes(pace)}
		</span>
	);
}

function Clock() {
	const second = useSecond();
	const end = usePlayback((state) => state.toSeconds);
	return (
		<output className={styles.clock} data-testid="lab-clock">
			<Sentence text={texts.momentOf} parts={{ moment: <b>{formatClock(second)}</b>, end: formatClock(end) }} />
		</output>
	);
}
