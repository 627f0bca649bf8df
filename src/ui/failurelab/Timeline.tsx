import { type KeyboardEvent, type PointerEvent, type ReactNode, useMemo, useRef } from "react";
import { playback } from "../../editor/playback.ts";
import type { Scenario } from "../../engine/model/design.ts";
import { formatClock } from "../../engine/model/numbers/formatClock.ts";
import type { Run } from "../../engine/model/run.ts";
import { Cursor } from "./Cursor.tsx";
import { FaultBars } from "./FaultBars.tsx";
import { PhaseBand } from "./PhaseBand.tsx";
import { SeriesRows } from "./SeriesRows.tsx";
import styles from "./Timeline.module.css";
import { type TimeAxis, timeScale } from "./timeScale.ts";

interface TimelineProps {
	readonly run: Run;
	readonly scenario: Scenario;
	readonly axis: TimeAxis;
}

/** The run from left to right: phases, faults, what became of the requests, load, queues; the cursor is the moment shown. */
export function Timeline({ run, scenario, axis }: TimelineProps) {
	const scale = useMemo(() => timeScale(run.phases, axis), [run, axis]);
	return (
		<div className={styles.timeline}>
			<Row label="Phase">
				<PhaseBand run={run} scale={scale} />
			</Row>
			<Row label="Faults">
				<FaultBars scenario={scenario} scale={scale} />
			</Row>
			<Row label="">
				<div className={styles.axis}>
					{readableMarks(scale.marks, scale.toShare).map((mark) => (
						<span key={mark} style={{ left: `${scale.toShare(mark) * 100}%` }}>
							{formatClock(mark)}
						</span>
					))}
				</div>
			</Row>
			<SeriesRows run={run} scale={scale} />
			<Scrubber toSeconds={scale.toSeconds}>
				<Cursor toShare={scale.toShare} />
			</Scrubber>
		</div>
	);
}

/** Marks closer than a label is wide would overprint each other. */
function readableMarks(marks: readonly number[], toShare: (mark: number) => number): readonly number[] {
	const readable: number[] = [];
	for (const mark of marks) {
		const last = readable.at(-1);
		if (last === undefined || toShare(mark) - toShare(last) > 0.05) readable.push(mark);
	}
	return readable;
}

function Row({ label, children }: { readonly label: string; readonly children: ReactNode }) {
	return (
		<div className={styles.row}>
			<span className={styles.label}>{label}</span>
			<div>{children}</div>
		</div>
	);
}

/** Takes the pointer over all rows, and the keys of a slider. */
function Scrubber({
	toSeconds,
	children,
}: {
	readonly toSeconds: (share: number) => number;
	readonly children: ReactNode;
}) {
	const area = useRef<HTMLDivElement>(null);
	const seek = (event: PointerEvent) => {
		const box = area.current?.getBoundingClientRect();
		if (box === undefined || box.width === 0) return;
		playback.seek(toSeconds(Math.min(Math.max((event.clientX - box.left) / box.width, 0), 1)));
	};
	return (
		<div
			ref={area}
			role="presentation"
			className={styles.scrubber}
			data-testid="lab-scrubber"
			onPointerDown={(event) => {
				event.currentTarget.setPointerCapture(event.pointerId);
				playback.pause();
				seek(event);
			}}
			onPointerMove={(event) => {
				if (event.currentTarget.hasPointerCapture(event.pointerId)) seek(event);
			}}
			onKeyDown={moveByKey}
		>
			{children}
		</div>
	);
}

function moveByKey(event: KeyboardEvent): void {
	const moves: Readonly<Record<string, () => void>> = {
		ArrowRight: () => playback.step(event.shiftKey ? 10 : 1),
		ArrowLeft: () => playback.step(event.shiftKey ? -10 : -1),
		Home: () => playback.seek(0),
		End: () => playback.seek(playback.get().toSeconds),
		" ": () => (playback.get().playing ? playback.pause() : playback.play()),
	};
	const move = moves[event.key];
	if (move === undefined) return;
	event.preventDefault();
	move();
}
