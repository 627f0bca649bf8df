import { useMemo, useState } from "react";
import { editor, editorStore } from "../../editor/editorStore.ts";
import { refusalOf } from "../../editor/refusalOf.ts";
import { findCity } from "../../engine/catalog/findCity.ts";
import { catalogueNames } from "../../engine/format/catalogueNames.ts";
import { readQuantity } from "../../engine/format/quantities.ts";
import { typedQuantity } from "../../engine/format/typedQuantity.ts";
import { addPopulation, newPopulationId } from "../../engine/model/commands/addPopulation.ts";
import { shareText } from "../../engine/model/commands/notation.ts";
import * as texts from "../../texts/inspector.ts";
import { useEditor } from "../useEditor.ts";
import { AddForm } from "./AddForm.tsx";
import { FormField } from "./FormField.tsx";

/** Asks where new users are and how large their share is; the others make room. */
export function AddPopulationForm({ onDone }: { readonly onDone: () => void }) {
	const count = useEditor((state) => state.design.users.populations.size);
	const cities = useMemo(() => catalogueNames("city", { layer: "", providers: [] }), []);
	const [draft, setDraft] = useState({ name: "", at: "", share: shareText(1 / (count + 1)) });
	const [problem, setProblem] = useState<string>();
	const change = (part: Partial<typeof draft>): void => {
		setDraft({ ...draft, ...part });
		setProblem(undefined);
	};
	const add = (): void => {
		const asked = populationOf(draft);
		if (typeof asked === "string") {
			setProblem(asked);
			return;
		}
		const { id, name, share, result } = asked;
		const refusal = refusalOf(result);
		setProblem(refusal);
		if (refusal !== undefined || !editor.apply(texts.addName(name), result)) return;
		onDone();
		editor.select({ kind: "items", ids: [id] });
		if (count > 0) editor.tell(texts.hasOfTheRequestsTheOthers(name, shareText(share)));
	};
	return (
		<AddForm
			title={texts.newPopulation}
			says={count === 0 ? undefined : texts.theOthersMakeRoomInProportion}
			problem={problem}
			onAdd={add}
		>
			<FormField label={texts.place} value={draft.at} offered={cities} onChange={(at) => change({ at })} autoFocus />
			<FormField label={texts.name} value={draft.name} onChange={(name) => change({ name })} />
			<FormField label={texts.share} value={draft.share} onChange={(share) => change({ share })} />
		</AddForm>
	);
}

/** The command that adds what the form says, or what is missing. */
function populationOf(draft: { readonly name: string; readonly at: string; readonly share: string }) {
	const { design } = editorStore.getState();
	const written = draft.at.trim();
	const at = written.startsWith("[") ? coordinates(written) : written.toLowerCase().replaceAll(" ", "-");
	if (at === undefined || at.length === 0) return texts.sayWhereTheyAreACity;
	const share = shareOf(draft.share);
	if (typeof share === "string") return share;
	const given = draft.name.trim();
	const name = given === "" ? ((typeof at === "string" ? findCity(at)?.name : undefined) ?? texts.newUsers) : given;
	const id = newPopulationId(design, name);
	return { id, name, share, result: addPopulation(design, { id, name, at, share }) };
}

function coordinates(text: string): readonly [number, number] | undefined {
	const [latitude = Number.NaN, longitude = Number.NaN] = text.replaceAll(/[[\]]/g, "").split(",").map(Number);
	return Number.isNaN(latitude) || Number.isNaN(longitude) ? undefined : [latitude, longitude];
}

/** A fraction, or what is wrong with it. */
function shareOf(typed: string): number | string {
	const text = typedQuantity(typed, "share", "1%");
	if (text.kind === "wrong") return text.message;
	const read = readQuantity(text.text, "share");
	return read.kind === "value" ? read.value : read.message;
}
