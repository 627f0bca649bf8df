import { type KeyboardEvent, useRef } from "react";
import type { Fault, Scenario } from "../../engine/model/design.ts";
import { formatClock } from "../../engine/model/numbers/formatClock.ts";
import * as texts from "../../texts/failureLab.ts";
import { useEditor } from "../useEditor.ts";
import { chosenFault } from "./chosenFault.ts";
import styles from "./FaultBar.module.css";
import { faultEdits } from "./faultEdits.ts";
import { faultText, spanText } from "./faultText.ts";
import { type FaultTimes, movedFault } from "./faultTimes.ts";
import type { TimeScale } from "./timeScale.ts";
import { useFaultDrag } from "./useFaultDrag.ts";

interface FaultBarProps {
	readonly fault: Fault;
	readonly scenario: Scenario;
	readonly index: number;
	readonly scale: TimeScale;
	readonly chosen: boolean;
	readonly topPx: number;
	readonly onHold: (held: boolean) => void;
}

/** A fault on the timeline: drag it to move it, its ends to change how long it lasts; arrow keys do the same. */
export function FaultBar({ fault, scenario, index, scale, chosen, topPx, onHold }: FaultBarProps) {
	const bar = useRef<HTMLDivElement>(null);
	const design = useEditor((state) => state.design);
	const place = { scenario: scenario.id, index };
	const change = ({ atSeconds, forSeconds }: FaultTimes) =>
		faultEdits.change(design, place, { ...fault, atMs: atSeconds * 1000, forMs: forSeconds * 1000 });
	const drag = useFaultDrag(bar, { scenario, index, scale, onChange: change, onHold });
	const { atSeconds, forSeconds } = drag.times;
	const from = scale.toShare(atSeconds);
	const to = scale.toShare(atSeconds + forSeconds);
	const text = faultText(fault);
	const endSeconds = scenario.durationMs / 1000;

	const commands = {
		remove: () => faultEdits.remove(design, place),
		duplicate: () => faultEdits.duplicate(design, place),
		choose: () => chosenFault.choose(place),
	};
	const byKey = (event: KeyboardEvent) => {
		const command = barCommand(event);
		const keys = { key: event.key, shift: event.shiftKey, alt: event.altKey, endSeconds };
		const moved = command === undefined ? movedFault(drag.times, keys) : undefined;
		if (command === undefined && moved === undefined) return;
		event.preventDefault();
		event.stopPropagation();
		if (command !== undefined) commands[command]();
		if (moved !== undefined) change(moved);
	};
	return (
		<div
			ref={bar}
			role="slider"
			tabIndex={0}
			aria-label={text}
			aria-valuemin={0}
			aria-valuemax={endSeconds}
			aria-valuenow={atSeconds}
			aria-valuetext={texts.fromFor(formatClock(atSeconds), spanText(forSeconds * 1000))}
			className={styles.fault}
			data-dragged={drag.part}
			data-chosen={chosen}
			title={texts.fromForDragToMove(text, formatClock(atSeconds), spanText(forSeconds * 1000))}
			style={{ left: `${from * 100}%`, width: `${(to - from) * 100}%`, top: topPx }}
			onPointerDown={(event) => {
				drag.press(event);
				chosenFault.choose(place);
			}}
			onPointerMove={drag.move}
			onPointerUp={drag.release}
			onPointerCancel={drag.cancel}
			onKeyDown={byKey}
		>
			<i data-part="start" />
			<span className={styles.text}>
				{drag.part === undefined
					? text
					: texts.atSecondsToOtherAtSeconds(formatClock(atSeconds), formatClock(atSeconds + forSeconds))}
			</span>
			<span className={styles.length}>{spanText(forSeconds * 1000)}</span>
			<i data-part="end" />
		</div>
	);
}

function barCommand(event: KeyboardEvent): "remove" | "duplicate" | "choose" | undefined {
	if (event.key === "Delete" || event.key === "Backspace") return "remove";
	if (event.key.toLowerCase() === "d" && (event.ctrlKey || event.metaKey)) return "duplicate";
	return event.key === "Enter" ? "choose" : undefined;
}
