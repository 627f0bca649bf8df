import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { editor } from "../../editor/editorStore.ts";
import { endPreview, previewEdits } from "../../editor/engineLink.ts";
import { stepQuantity } from "../../engine/format/stepQuantity.ts";
import { typedQuantity } from "../../engine/format/typedQuantity.ts";
import * as texts from "../../texts/inspector.ts";
import styles from "./Fields.module.css";
import type { FieldNote } from "./fieldNote.ts";
import { type QuantityField, readField, stepFactor } from "./readField.ts";
import { undoKey } from "./undoKey.ts";
import { useScrub } from "./useScrub.ts";

interface QuantityInputProps extends QuantityField {
	readonly label: string;
	readonly onNote: (note: FieldNote | undefined) => void;
	readonly invalid: boolean;
	/** Shown in place of all while the field's name is dragged. */
	readonly scrubbed?: string | undefined;
}

/**
 * A quantity with its unit. Enter or leaving it applies, Escape takes it back; arrows up and down step, and
 * so does dragging it sideways. Figures follow while it is changed.
 */
export function QuantityInput(props: QuantityInputProps) {
	const { label, quantity, text, hint, edits, onNote, invalid, scrubbed } = props;
	const [draft, setDraft] = useState<string>();
	const [dragged, setDragged] = useState<string>();
	const input = useRef<HTMLInputElement>(null);
	const shown = text === "" ? hint : text;
	// biome-ignore lint/correctness/useExhaustiveDependencies: another text from elsewhere ends the draft
	useEffect(() => setDraft(undefined), [text]);
	const startScrub = useScrub({ label, quantity, from: shown, edits, onDraft: setDragged });

	const read = (value: string): string | undefined => {
		const found = readField(value, props);
		onNote(found.note);
		return found.text;
	};
	const change = (value: string): void => {
		setDraft(value);
		const next = read(value);
		if (next !== undefined && next !== text) previewEdits(edits(next));
	};
	const commit = (): void => {
		if (draft === undefined) return;
		const next = read(draft);
		endPreview();
		if (next === undefined) return;
		onNote(undefined);
		setDraft(undefined);
		if (next !== text) editor.apply(texts.changeLabel(label), edits(next));
	};
	const takeBack = (): void => {
		endPreview();
		setDraft(undefined);
		onNote(undefined);
	};
	const step = (event: KeyboardEvent<HTMLInputElement>, steps: number): void => {
		event.preventDefault();
		const typed = typedQuantity(draft ?? shown, quantity, shown);
		const from = typed.kind === "text" ? typed.text : shown;
		const next = stepQuantity(from, quantity, { steps, factor: stepFactor(event) });
		if (next !== undefined) change(next);
	};
	const onKeys: Readonly<Record<string, (event: KeyboardEvent<HTMLInputElement>) => void>> = {
		Enter: commit,
		ArrowUp: (event) => step(event, 1),
		ArrowDown: (event) => step(event, -1),
		Escape: (event) => {
			if (draft === undefined) return;
			event.stopPropagation();
			takeBack();
		},
	};
	return (
		<input
			ref={input}
			className={styles.input}
			data-scrub="true"
			type="text"
			inputMode="text"
			spellCheck={false}
			autoComplete="off"
			aria-label={label}
			aria-invalid={invalid}
			value={scrubbed ?? dragged ?? draft ?? text}
			placeholder={hint}
			onChange={(event) => change(event.target.value)}
			onBlur={commit}
			onKeyDown={(event) => {
				if (draft === undefined && undoKey(event)) return;
				onKeys[event.key]?.(event);
			}}
			onPointerDown={(event) => {
				// In a field that is being edited a drag selects its text.
				if (document.activeElement !== input.current && event.pointerType === "mouse") startScrub(event);
			}}
		/>
	);
}
