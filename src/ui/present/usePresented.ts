import { useEffect, useState } from "react";
import { editor, editorStore } from "../../editor/editorStore.ts";
import type { Design } from "../../engine/model/design.ts";
import type { Figures } from "../../engine/model/figures.ts";
import * as texts from "../../texts/present.ts";

/** What the page was when the presentation began. */
export interface Before {
	readonly text: string;
	readonly design: Design;
	readonly figures: Figures | undefined;
	readonly atMs: number;
}

/** What the editor showed is shown again after the presentation; what was changed meanwhile is kept or dropped, as is said. */
export function usePresented(): Before {
	const [kept] = useState(() => {
		const { text, design, figures, scenarioId, labScenario, dock, inspectorOpen, selection } = editorStore.getState();
		return {
			before: { text, design, figures, atMs: Date.now() },
			page: { scenarioId, labScenario, dock, inspectorOpen, selection },
		};
	});
	useEffect(() => {
		const { page, before } = kept;
		// Its clock is the presentation's now.
		if (page.dock.tab === "lab") editor.setDock({ open: false });
		return () => {
			if (page.labScenario === undefined) editor.chooseScenario(page.scenarioId);
			else editor.playScenario(page.labScenario);
			editor.setDock(page.dock);
			if (editorStore.getState().selection !== page.selection) restoreSelection(page);
			if (editorStore.getState().text !== before.text) offerBack(before.text);
		};
	}, [kept]);
	return kept.before;
}

type Page = ReturnType<typeof editorStore.getState>;

function restoreSelection({ selection, inspectorOpen }: Pick<Page, "selection" | "inspectorOpen">): void {
	if (inspectorOpen) editor.select(selection);
	else editor.closeInspector();
}

function offerBack(text: string): void {
	editor.tell(texts.theDesignWasChangedWhile, "info", [
		{ label: texts.keepTheChanges, run: () => undefined },
		{ label: texts.backToBefore, run: () => backToBefore(text) },
	]);
}

/** One step of the history: undo brings the changes back. */
export function backToBefore(text: string): void {
	editor.setText(text, { label: texts.backToBeforeThePresentation });
}
