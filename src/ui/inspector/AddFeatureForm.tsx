import { useState } from "react";
import { useShallow } from "zustand/react/shallow";
import { editor, editorStore } from "../../editor/editorStore.ts";
import { refusalOf } from "../../editor/refusalOf.ts";
import type { QuantityName } from "../../engine/format/quantities.ts";
import { typedQuantity } from "../../engine/format/typedQuantity.ts";
import { addFeature, newFeatureId } from "../../engine/model/commands/addFeature.ts";
import type { Id } from "../../engine/model/design.ts";
import type { EditValue } from "../../engine/model/figures.ts";
import * as texts from "../../texts/inspector.ts";
import { useEditor } from "../useEditor.ts";
import { AddForm } from "./AddForm.tsx";
import { FormField } from "./FormField.tsx";
import { scalar } from "./setEdits.ts";

interface AddFeatureFormProps {
	readonly application?: Id | undefined;
	readonly store?: Id | undefined;
	readonly onDone: () => void;
}

/** Asks what a new feature is: its name, which application and store, how often. */
export function AddFeatureForm({ application, store, onDone }: AddFeatureFormProps) {
	const applications = useEditor(useShallow((state) => [...state.design.application.keys()]));
	const stores = useEditor(useShallow((state) => [...state.design.data.keys()]));
	const [draft, setDraft] = useState<Draft>({
		name: "",
		application: application ?? applications[0] ?? "",
		store: store ?? stores[0] ?? "",
		reads: "1k",
		writes: "100",
		size: "1KB",
	});
	const [problem, setProblem] = useState<string>();
	const change = (part: Partial<typeof draft>): void => {
		setDraft({ ...draft, ...part });
		setProblem(undefined);
	};
	const add = (): void => {
		const { id, label, result } = featureOf(draft);
		const refusal = refusalOf(result);
		setProblem(refusal);
		if (refusal !== undefined || !editor.apply(label, result)) return;
		onDone();
		editor.select({ kind: "feature", id });
	};
	const named = (ids: readonly Id[]) => ids.map((id) => ({ value: id, name: id }));
	return (
		<AddForm title={texts.newFeature} problem={problem} onAdd={add}>
			<FormField label={texts.name} value={draft.name} onChange={(name) => change({ name })} autoFocus />
			<FormField
				label={texts.application}
				value={draft.application}
				options={named(applications)}
				onChange={(next) => change({ application: next })}
			/>
			<FormField
				label={texts.store}
				value={draft.store}
				options={named(stores)}
				onChange={(next) => change({ store: next })}
			/>
			<FormField label={texts.readsS} value={draft.reads} onChange={(reads) => change({ reads })} />
			<FormField label={texts.writesS} value={draft.writes} onChange={(writes) => change({ writes })} />
			<FormField label={texts.itemSize} value={draft.size} onChange={(size) => change({ size })} />
		</AddForm>
	);
}

type Draft = Readonly<Record<"name" | "application" | "store" | "reads" | "writes" | "size", string>>;

/** The command that adds what the form says. */
function featureOf(draft: Draft) {
	const { design } = editorStore.getState();
	const { application, store } = draft;
	const name = draft.name.trim();
	const id = newFeatureId(design, name === "" ? store : name);
	const result = addFeature(design, {
		id,
		...(name === "" ? {} : { name }),
		...(application === "" ? {} : { application }),
		...(store === "" ? {} : { store }),
		readsPerSecond: amount(draft.reads, "count"),
		writesPerSecond: amount(draft.writes, "count"),
		itemSize: amount(draft.size, "size"),
	});
	return { id, label: texts.addId(name === "" ? id : name), result };
}

/** What was typed as the file has it; what is no amount stays, and is refused. */
function amount(typed: string, quantity: QuantityName): EditValue {
	const read = typedQuantity(typed, quantity, quantity === "size" ? "1KB" : "");
	return scalar(read.kind === "text" ? read.text : typed);
}
