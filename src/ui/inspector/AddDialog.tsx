import { useMemo } from "react";
import { editorStore } from "../../editor/editorStore.ts";
import * as texts from "../../texts/inspector.ts";
import { Dialog } from "../shell/Dialog.tsx";
import { AddFeatureForm } from "./AddFeatureForm.tsx";
import { AddPopulationForm } from "./AddPopulationForm.tsx";

/** The same questions as beside the outline, over the page: for who works by keys. */
export function AddDialog({
	adds,
	onClose,
}: {
	readonly adds: "feature" | "population";
	readonly onClose: () => void;
}) {
	const chosen = useMemo(chosenParts, []);
	return adds === "feature" ? (
		<Dialog title={texts.newFeature} description={texts.somethingThatUsersDoReads} onClose={onClose}>
			<AddFeatureForm {...chosen} onDone={onClose} />
		</Dialog>
	) : (
		<Dialog title={texts.newUsers} description={texts.whereTheyAreAndTheirShare} onClose={onClose}>
			<AddPopulationForm onDone={onClose} />
		</Dialog>
	);
}

/** The application or the store that is chosen. */
function chosenParts() {
	const { design, selection } = editorStore.getState();
	const ids = selection.kind === "items" ? selection.ids : [];
	return {
		application: ids.find((id) => design.application.has(id)),
		store: ids.find((id) => design.data.has(id)),
	};
}
