import { editor, editorStore } from "../../editor/editorStore.ts";
import type { CommandResult } from "../../engine/model/commands/command.ts";
import { removeFromRegion } from "../../engine/model/commands/removeFromRegion.ts";
import { removeItem } from "../../engine/model/commands/removeItem.ts";
import { removeRegion } from "../../engine/model/commands/removeRegion.ts";
import type { Design, Id } from "../../engine/model/design.ts";
import { ok } from "../../engine/model/result.ts";
import { layers } from "../../engine/model/vocabulary.ts";

/** Takes what is chosen away: a card's component from the card's region, anything else altogether. False when nothing is chosen. */
export function removeChosen(): boolean {
	const { selection } = editorStore.getState();
	if (selection.kind !== "items") return false;
	for (const id of selection.ids) {
		const { design } = editorStore.getState();
		if (!editor.apply(`Remove ${id}`, removal(design, id, selection.region))) return true;
	}
	return true;
}

function removal(design: Design, id: Id, region: Id | undefined): CommandResult {
	if (design.regions.has(id)) return removeRegion(design, { region: id });
	if (region !== undefined && regionsOf(design, id).length > 1) return removeFromRegion(design, { id, region });
	const layer = layers.find((each) => design[each].has(id));
	if (layer !== undefined) return removeItem(design, { section: layer, id });
	return design.users.populations.has(id) ? removeItem(design, { section: "users.populations", id }) : ok([]);
}

function regionsOf(design: Design, id: Id): readonly Id[] {
	const component = design.balancing.get(id) ?? design.application.get(id) ?? design.observability.get(id);
	return component?.regions ?? design.data.get(id)?.replicas ?? [];
}
