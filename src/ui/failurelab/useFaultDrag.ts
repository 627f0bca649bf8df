import { type PointerEvent, type RefObject, useEffect, useState } from "react";
import { endRunPreview, previewRun } from "../../editor/engineLink.ts";
import { playback } from "../../editor/playback.ts";
import type { Fault, Scenario } from "../../engine/model/design.ts";
import { draggedFault, type FaultPart, type FaultTimes } from "./faultTimes.ts";
import type { TimeScale } from "./timeScale.ts";

export interface DraggedBar {
	readonly scenario: Scenario;
	readonly index: number;
	readonly scale: TimeScale;
	readonly onChange: (times: FaultTimes) => void;
	/** The axis must not move under the pointer while the run follows the drag. */
	readonly onHold: (held: boolean) => void;
}

interface Drag {
	readonly part: FaultPart;
	readonly fromX: number;
	/** Time under the pointer when it was pressed. */
	readonly fromSeconds: number;
	readonly moved: boolean;
	readonly times: FaultTimes;
}

/** Pixels that a press may wander and still be a click, and within which an edge sticks to a moment. */
const slackPx = 3;
const stickPx = 6;

/** A bar under the pointer: where it would come to, with its run shown already. Escape puts it back. */
export function useFaultDrag(bar: RefObject<HTMLElement | null>, dragged: DraggedBar) {
	const { scenario, index, scale, onChange, onHold } = dragged;
	const [drag, setDrag] = useState<Drag | undefined>(undefined);
	const fault = scenario.faults[index];
	const written: FaultTimes = { atSeconds: (fault?.atMs ?? 0) / 1000, forSeconds: (fault?.forMs ?? 0) / 1000 };

	const shareAt = (clientX: number) => {
		const row = bar.current?.parentElement?.getBoundingClientRect();
		if (row === undefined || row.width === 0) return { share: 0, sharePerPx: 0 };
		return { share: Math.min(Math.max((clientX - row.left) / row.width, 0), 1), sharePerPx: 1 / row.width };
	};
	const cancel = () => {
		setDrag(undefined);
		onHold(false);
		endRunPreview("restore");
	};
	const press = (event: PointerEvent<HTMLElement>) => {
		if (event.button !== 0) return;
		event.stopPropagation();
		event.currentTarget.setPointerCapture(event.pointerId);
		const fromSeconds = scale.toSeconds(shareAt(event.clientX).share);
		setDrag({ part: partAt(event), fromX: event.clientX, fromSeconds, moved: false, times: written });
	};
	const move = (event: PointerEvent<HTMLElement>) => {
		if (drag === undefined || (!drag.moved && Math.abs(event.clientX - drag.fromX) < slackPx)) return;
		const { share, sharePerPx } = shareAt(event.clientX);
		const here = scale.toSeconds(share);
		const times = draggedFault(written, {
			part: drag.part,
			bySeconds: here - drag.fromSeconds,
			endSeconds: scenario.durationMs / 1000,
			snap: {
				toSeconds: [Math.round(playback.get().tSeconds), ...edgesOfOthers(scenario, index)],
				withinSeconds: Math.abs(scale.toSeconds(share + stickPx * sharePerPx) - here),
			},
		});
		if (!drag.moved) onHold(true);
		if (fault !== undefined && !same(times, drag.times)) previewRun(withTimes(scenario, index, times));
		setDrag({ ...drag, moved: true, times });
	};
	const release = () => {
		if (drag === undefined) return;
		setDrag(undefined);
		if (!drag.moved) return;
		onHold(false);
		const changed = !same(drag.times, written);
		endRunPreview(changed ? "keep" : "restore");
		if (changed) onChange(drag.times);
	};
	useCancelKey(drag !== undefined, cancel);
	return {
		times: drag?.times ?? written,
		part: drag?.moved === true ? drag.part : undefined,
		press,
		move,
		release,
		cancel,
	};
}

/** Escape, wherever the focus is. */
function useCancelKey(listening: boolean, cancel: () => void): void {
	useEffect(() => {
		if (!listening) return;
		const onKey = (event: KeyboardEvent) => {
			if (event.key !== "Escape") return;
			event.stopPropagation();
			event.preventDefault();
			cancel();
		};
		addEventListener("keydown", onKey, { capture: true });
		return () => removeEventListener("keydown", onKey, { capture: true });
	});
}

function partAt(event: PointerEvent): FaultPart {
	const part = event.target instanceof HTMLElement ? event.target.dataset.part : undefined;
	return part === "start" || part === "end" ? part : "whole";
}

function same(a: FaultTimes, b: FaultTimes): boolean {
	return a.atSeconds === b.atSeconds && a.forSeconds === b.forSeconds;
}

function edgesOfOthers({ faults }: Scenario, index: number): readonly number[] {
	return faults.flatMap((fault, at) => (at === index ? [] : [fault.atMs / 1000, (fault.atMs + fault.forMs) / 1000]));
}

function withTimes(scenario: Scenario, index: number, { atSeconds, forSeconds }: FaultTimes): Scenario {
	const moved = (fault: Fault): Fault => ({ ...fault, atMs: atSeconds * 1000, forMs: forSeconds * 1000 });
	return { ...scenario, faults: scenario.faults.map((fault, at) => (at === index ? moved(fault) : fault)) };
}
