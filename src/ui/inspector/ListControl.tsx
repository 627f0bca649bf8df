import { X } from "lucide-react";
import { useState } from "react";
import { useShallow } from "zustand/react/shallow";
import { editorStore } from "../../editor/editorStore.ts";
import type { Form } from "../../engine/format/shape.ts";
import { wordMeaning } from "../../engine/format/wordMeaning.ts";
import { setField } from "../../engine/model/commands/setField.ts";
import type { Design } from "../../engine/model/design.ts";
import * as texts from "../../texts/inspector.ts";
import { useEditor } from "../useEditor.ts";
import { applyCompleted } from "./applyCompleted.ts";
import { candidateIds } from "./candidateIds.ts";
import type { ControlProps } from "./controlProps.ts";
import styles from "./Fields.module.css";

/** A field that names some of a closed set. */
export function ListControl({
	form,
	keys,
	label,
	doc,
	fallback,
}: ControlProps & { readonly form: Extract<Form, { kind: "list" }> }) {
	const item = form.item.form;
	const options = useEditor(
		useShallow((state) => {
			if (item.kind === "choice") return item.values;
			return item.kind === "reference" ? candidateIds(state.design, item.to, keys) : [];
		}),
	);
	const chosen = useEditor(useShallow((state) => listAt(state.design, keys)));
	const [problem, setProblem] = useState<string>();
	if (options.length === 0) return null;
	const toggle = (option: string): void => {
		const next = options.filter((each) => (each === option ? !chosen.includes(each) : chosen.includes(each)));
		const value = next.length === 0 ? undefined : next;
		const result = setField(editorStore.getState().design, { path: keys, value });
		setProblem(result.ok ? applyCompleted(texts.changeLabel(label), result.value) : undefined);
	};
	return (
		<fieldset className={styles.checks} data-field={keys.join(".")}>
			<legend title={fallback === undefined ? doc : texts.docDefaultFallback(doc, fallback)}>{label}</legend>
			{options.length > mostBoxes && <Picked options={options} chosen={chosen} onToggle={toggle} label={label} />}
			{(options.length > mostBoxes ? [] : options).map((option) => (
				<label key={option} className={styles.check} title={wordMeaning(String(keys.at(-1)), option)}>
					<input type="checkbox" checked={chosen.includes(option)} onChange={() => toggle(option)} />
					{option}
				</label>
			))}
			{problem !== undefined && (
				<span className={styles.problem} role="alert">
					{problem}
				</span>
			)}
		</fieldset>
	);
}

/** More than these are chosen from a list instead of ticked. */
const mostBoxes = 8;

interface PickedProps {
	readonly options: readonly string[];
	readonly chosen: readonly string[];
	readonly label: string;
	readonly onToggle: (option: string) => void;
}

/** What is chosen of many, each with a way out, and the rest to choose from. */
function Picked({ options, chosen, label, onToggle }: PickedProps) {
	return (
		<div className={styles.picked}>
			{chosen.map((each) => (
				<button
					key={each}
					type="button"
					className={styles.chip}
					aria-label={texts.takeOutOf(each, label)}
					onClick={() => onToggle(each)}
				>
					{each}
					<X size={10} strokeWidth={1.5} aria-hidden />
				</button>
			))}
			<select
				className={styles.input}
				aria-label={texts.addTo(label)}
				value=""
				onChange={(event) => event.target.value !== "" && onToggle(event.target.value)}
			>
				<option value="">{texts.addEllipsis}</option>
				{options
					.filter((each) => !chosen.includes(each))
					.map((each) => (
						<option key={each}>{each}</option>
					))}
			</select>
		</div>
	);
}

function listAt(design: Design, keys: ControlProps["keys"]): readonly string[] {
	let value: unknown = design;
	for (const key of keys)
		value = value instanceof Map ? value.get(key) : (value as Record<string, unknown> | undefined)?.[key];
	return Array.isArray(value) ? value.map(String) : [];
}
