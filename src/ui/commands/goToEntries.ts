import type { Selection } from "../../editor/editorState.ts";
import type { Design, Id } from "../../engine/model/design.ts";
import * as texts from "../../texts/commands.ts";
import { openScenario } from "../failurelab/openScenario.ts";
import { outlineEntries } from "../palette/outlineEntries.ts";
import { goTo } from "./goTo.ts";
import type { PaletteEntry } from "./paletteEntry.ts";

/** Everything in the design that can be gone to. */
export function goToEntries(design: Design): readonly PaletteEntry[] {
	const things = outlineEntries(design).flatMap(({ id: section, name: kind, entries }) =>
		entries.map(
			({ id, name, detail, selection }): PaletteEntry => ({
				id: `go ${section}.${id}`,
				name,
				group: texts.goTo,
				detail: [name === id ? "" : id, detail, kind].filter(Boolean).join(" · "),
				words: texts.goToIdDetail(id, detail, kind),
				run: () => (selection.kind === "scenario" ? openScenario(id) : goTo(selection, shownBy(design, selection))),
			}),
		),
	);
	return [...things, ...noteEntries(design)];
}

function noteEntries(design: Design): readonly PaletteEntry[] {
	return [...design.notes.values()].map(({ id, text, frame }) => ({
		id: `go notes.${id}`,
		name: text.split("\n", 1)[0]?.replace(/^[#\s*-]+/, "") || id,
		group: texts.goTo,
		detail: frame ? texts.frame : texts.note,
		words: texts.goToIdText(id, text),
		run: () => goTo({ kind: "items", ids: [], notes: [id] }, [id]),
	}));
}

/** What of the canvas shows a selection. */
function shownBy(design: Design, selection: Selection): readonly Id[] {
	if (selection.kind === "items") return selection.ids;
	if (selection.kind !== "feature") return [];
	const feature = design.features.get(selection.id);
	return feature === undefined ? [] : [feature.application, feature.store];
}
