import { type KeyboardEvent, type PointerEvent, useRef, useState } from "react";
import type { Fault, Scenario } from "../../engine/model/design.ts";
import { formatClock } from "../../engine/model/numbers/formatClock.ts";
import { useEditor } from "../useEditor.ts";
import styles from "./FaultBar.module.css";
import { faultEdits } from "./faultEdits.ts";
import { faultText, spanText } from "./faultText.ts";
import { draggedFault, type FaultPart, type FaultTimes, movedFault } from "./faultTimes.ts";
import type { TimeScale } from "./timeScale.ts";

interface FaultBarProps {
	readonly fault: Fault;
	readonly scenario: Scenario;
	readonly index: number;
	readonly scale: TimeScale;
	readonly topPx: number;
}

interface Drag {
	readonly part: FaultPart;
	/** Time under the pointer when it was pressed, and then. */
	readonly fromSeconds: number;
	readonly times: FaultTimes;
}

/** A fault on the timeline: drag it to move it, its ends to change how long it lasts; arrow keys do the same. */
export function FaultBar({ fault, scenario, index, scale, topPx }: FaultBarProps) {
	const [drag, setDrag] = useState<Drag | undefined>(undefined);
	const bar = useRef<HTMLDivElement>(null);
	const times: FaultTimes = drag?.times ?? { atSeconds: fault.atMs / 1000, forSeconds: fault.forMs / 1000 };
	const from = scale.toShare(times.atSeconds);
	const to = scale.toShare(times.atSeconds + times.forSeconds);
	const text = faultText(fault);
	const endSeconds = scenario.durationMs / 1000;
	const design = useEditor((state) => state.design);
	const place = { scenario: scenario.id, index };
	const change = ({ atSeconds, forSeconds }: FaultTimes) =>
		faultEdits.change(design, place, { ...fault, atMs: atSeconds * 1000, forMs: forSeconds * 1000 });

	const secondsAt = (event: PointerEvent) => {
		const row = bar.current?.parentElement?.getBoundingClientRect();
		if (row === undefined || row.width === 0) return 0;
		return scale.toSeconds(Math.min(Math.max((event.clientX - row.left) / row.width, 0), 1));
	};
	const press = (event: PointerEvent<HTMLDivElement>) => {
		if (event.button !== 0) return;
		event.stopPropagation();
		event.currentTarget.setPointerCapture(event.pointerId);
		setDrag({ part: partAt(event), fromSeconds: secondsAt(event), times });
	};
	const move = (event: PointerEvent<HTMLDivElement>) => {
		if (drag === undefined) return;
		const written = { atSeconds: fault.atMs / 1000, forSeconds: fault.forMs / 1000 };
		const passedSeconds = secondsAt(event) - drag.fromSeconds;
		setDrag({ ...drag, times: draggedFault(written, { part: drag.part, bySeconds: passedSeconds, endSeconds }) });
	};
	const release = () => {
		setDrag(undefined);
		if (drag !== undefined) change(drag.times);
	};
	const byKey = (event: KeyboardEvent) => {
		if (event.key === "Escape") setDrag(undefined);
		if (event.key === "Delete" || event.key === "Backspace") {
			event.preventDefault();
			event.stopPropagation();
			faultEdits.remove(design, place);
		}
		const moved = movedFault(times, { key: event.key, shift: event.shiftKey, endSeconds });
		if (moved === undefined) return;
		event.preventDefault();
		event.stopPropagation();
		change(moved);
	};
	return (
		<div
			ref={bar}
			role="slider"
			tabIndex={0}
			aria-label={text}
			aria-valuemin={0}
			aria-valuemax={endSeconds}
			aria-valuenow={times.atSeconds}
			aria-valuetext={`from ${formatClock(times.atSeconds)} for ${spanText(times.forSeconds * 1000)}`}
			className={styles.fault}
			data-dragged={drag !== undefined}
			title={`${text}, from ${formatClock(times.atSeconds)} for ${spanText(times.forSeconds * 1000)}\nDrag to move, its ends to change how long it lasts`}
			style={{ left: `${from * 100}%`, width: `${(to - from) * 100}%`, top: topPx }}
			onPointerDown={press}
			onPointerMove={move}
			onPointerUp={release}
			onPointerCancel={() => setDrag(undefined)}
			onKeyDown={byKey}
		>
			<i data-part="start" />
			<span className={styles.text}>{text}</span>
			<span className={styles.length}>{spanText(times.forSeconds * 1000)}</span>
			<i data-part="end" />
		</div>
	);
}

function partAt(event: PointerEvent): FaultPart {
	const part = event.target instanceof HTMLElement ? event.target.dataset.part : undefined;
	return part === "start" || part === "end" ? part : "whole";
}
