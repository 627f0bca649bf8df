import { type PointerEvent as ReactPointerEvent, useRef } from "react";
import { editor } from "../../editor/editorStore.ts";
import { endPreview, previewEdits } from "../../editor/engineLink.ts";
import type { QuantityName } from "../../engine/format/quantities.ts";
import { stepQuantity } from "../../engine/format/stepQuantity.ts";
import type { Edit } from "../../engine/model/figures.ts";
import * as texts from "../../texts/inspector.ts";
import { stepFactor } from "./readField.ts";

export interface Scrubbed {
	readonly label: string;
	readonly quantity: QuantityName;
	/** What the drag begins with: what the file writes, else what holds. */
	readonly from: string;
	readonly edits: (text: string) => readonly Edit[];
	/** While it is dragged, and undefined at its end. */
	readonly onDraft: (text: string | undefined) => void;
}

export type OnScrub = (event: ReactPointerEvent<HTMLElement>) => void;

/** Pointer movement of one step, and before which a press is a click, in pixels. */
const stepPixels = 4;
const slackPixels = 3;

/**
 * Dragging sideways changes a quantity: figures follow while it moves, letting go makes one entry of the
 * history, Escape takes it back. Shift takes steps ten times as large, Alt a tenth.
 */
export function useScrub(scrubbed: Scrubbed): OnScrub {
	const latest = useRef(scrubbed);
	latest.current = scrubbed;
	return (event) => {
		if (event.button === 0 && event.isPrimary) followPointer(event.nativeEvent, latest.current);
	};
}

function followPointer(start: PointerEvent, { label, quantity, from, edits, onDraft }: Scrubbed): void {
	let text = from;
	let active = false;
	const stopping = new AbortController();
	const { signal } = stopping;
	const end = (): void => {
		stopping.abort();
		if (!active) return;
		document.documentElement.removeAttribute("data-scrubbing");
		endPreview();
		onDraft(undefined);
	};
	const move = (event: PointerEvent): void => {
		const distance = event.clientX - start.clientX;
		if (!active && Math.abs(distance) < slackPixels) return;
		if (!active) begin(event);
		event.preventDefault();
		const steps = Math.trunc(distance / stepPixels);
		const next = stepQuantity(from, quantity, { steps, factor: stepFactor(event) });
		if (next === undefined || next === text) return;
		text = next;
		onDraft(text);
		previewEdits(edits(text));
	};
	const begin = (event: PointerEvent): void => {
		active = true;
		document.documentElement.setAttribute("data-scrubbing", "");
		if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
		event.preventDefault();
	};
	const release = (): void => {
		const changed = active && text !== from;
		end();
		if (changed) editor.apply(texts.changeLabel(label), edits(text));
	};
	const options = { signal, capture: true } as const;
	window.addEventListener("pointermove", move, options);
	window.addEventListener("pointerup", release, options);
	window.addEventListener("pointercancel", end, options);
	window.addEventListener(
		"keydown",
		(event) => {
			if (event.key !== "Escape") return;
			event.preventDefault();
			event.stopPropagation();
			end();
		},
		options,
	);
}
