import { useState } from "react";
import { editorStore } from "../../editor/editorStore.ts";
import { effectiveText } from "../../engine/format/effectiveText.ts";
import type { Form } from "../../engine/format/shape.ts";
import { setField } from "../../engine/model/commands/setField.ts";
import type { Edit } from "../../engine/model/figures.ts";
import { useEditor } from "../useEditor.ts";
import type { ControlProps } from "./controlProps.ts";
import { FieldRow } from "./FieldRow.tsx";
import styles from "./Fields.module.css";
import type { FieldNote } from "./fieldNote.ts";
import { QuantityInput } from "./QuantityInput.tsx";
import { scalar } from "./setEdits.ts";
import { useFieldText } from "./useFieldText.ts";

const duration: Form = { kind: "quantity", quantity: "duration" };

/** A latency by its median and 99th percentile. */
export function PairControl({ keys, label, doc, fallback, required }: ControlProps & { readonly form: Form }) {
	const p50 = useFieldText([...keys, "p50"]);
	const p99 = useFieldText([...keys, "p99"]);
	const effectiveP50 = useEditor((state) => effectiveText(state.design, [...keys, "p50"], duration));
	const effectiveP99 = useEditor((state) => effectiveText(state.design, [...keys, "p99"], duration));
	const [note, setNote] = useState<FieldNote>();
	const hint = fallback ?? "";
	// Both are written or none: the other one keeps what holds.
	const edits = (changed: { readonly p50?: string; readonly p99?: string }): readonly Edit[] => {
		const next = { p50: p50 ?? effectiveP50 ?? "", p99: p99 ?? effectiveP99 ?? "", ...changed };
		const value = next.p50 === "" || next.p99 === "" ? undefined : { p50: scalar(next.p50), p99: scalar(next.p99) };
		const result = setField(editorStore.getState().design, { path: keys, value });
		return result.ok ? result.value : [];
	};
	const common = { quantity: "duration", onNote: setNote, invalid: note?.kind === "problem" } as const;
	return (
		<FieldRow
			{...{ keys, label: `${label} p50, p99`, doc, note, fallback }}
			resettable={!required && p50 !== undefined}
		>
			<span className={styles.pair}>
				<QuantityInput
					{...common}
					label={`${label} p50`}
					text={p50 ?? ""}
					hint={effectiveP50 ?? hint}
					edits={(text) => edits({ p50: text })}
				/>
				<QuantityInput
					{...common}
					label={`${label} p99`}
					text={p99 ?? ""}
					hint={effectiveP99 ?? hint}
					edits={(text) => edits({ p99: text })}
				/>
			</span>
		</FieldRow>
	);
}
