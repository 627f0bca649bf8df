import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from "react";
import { playback } from "../../editor/playback.ts";
import type { Run } from "../../engine/model/run.ts";
import * as texts from "../../texts/failureLab.ts";
import { type Hover, HoverReadout } from "./HoverReadout.tsx";
import { seekEvent } from "./seekEvent.ts";
import styles from "./Timeline.module.css";

/** Over the timeline, clear of its controls. */
const readoutGapPx = 44;

interface ScrubberProps {
	readonly run: Run;
	readonly toSeconds: (share: number) => number;
	readonly children: ReactNode;
}

/** Takes the pointer over all rows of the timeline; its cursor takes the keys of a slider. */
export function Scrubber({ run, toSeconds, children }: ScrubberProps) {
	const area = useRef<HTMLFieldSetElement>(null);
	const [hover, setHover] = useState<Hover | undefined>(undefined);
	const momentAt = (event: PointerEvent): Hover | undefined => {
		const box = area.current?.getBoundingClientRect();
		if (box === undefined || box.width === 0) return undefined;
		const share = Math.min(Math.max((event.clientX - box.left) / box.width, 0), 1);
		return { tSeconds: toSeconds(share), x: event.clientX, y: box.top - readoutGapPx };
	};
	const seek = (event: PointerEvent) => {
		const moment = momentAt(event);
		if (moment !== undefined) playback.seek(moment.tSeconds);
	};
	return (
		<fieldset
			ref={area}
			aria-label={texts.timeline}
			className={styles.scrubber}
			data-testid="lab-scrubber"
			onPointerDown={(event) => {
				if (event.button !== 0) return;
				event.currentTarget.setPointerCapture(event.pointerId);
				playback.pause();
				setHover(undefined);
				seek(event);
			}}
			onPointerLeave={() => setHover(undefined)}
			onPointerMove={(event) => {
				if (event.currentTarget.hasPointerCapture(event.pointerId)) seek(event);
				else if (event.pointerType === "mouse") setHover(momentAt(event));
			}}
			onKeyDown={moveByKey}
		>
			{children}
			{hover !== undefined && <HoverReadout run={run} hover={hover} />}
		</fieldset>
	);
}

/** What the lab's keys do: arrows step, Page Up and Down go from event to event, Home and End go to the ends, Space plays. */
export function moveByKey(event: KeyboardEvent | globalThis.KeyboardEvent): void {
	const moves: Readonly<Record<string, () => void>> = {
		ArrowRight: () => playback.step(event.shiftKey ? 10 : 1),
		ArrowLeft: () => playback.step(event.shiftKey ? -10 : -1),
		Home: () => playback.seek(0),
		End: () => playback.seek(playback.get().toSeconds),
		PageDown: () => seekEvent("after"),
		PageUp: () => seekEvent("before"),
		" ": () => (playback.get().playing ? playback.pause() : playback.play()),
	};
	const move = moves[event.key];
	if (move === undefined) return;
	event.preventDefault();
	event.stopPropagation();
	move();
}
