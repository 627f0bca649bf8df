import { editor, editorStore } from "../../editor/editorStore.ts";
import { applyEdits } from "../../engine/format/applyEdits.ts";
import { parseDesign } from "../../engine/format/parseDesign.ts";
import type { CommandResult } from "../../engine/model/commands/command.ts";
import { commandErrorText } from "../../engine/model/commands/commandErrorText.ts";
import { removeFromRegion } from "../../engine/model/commands/removeFromRegion.ts";
import { removeItem } from "../../engine/model/commands/removeItem.ts";
import { removeRegion } from "../../engine/model/commands/removeRegion.ts";
import type { Design, Id } from "../../engine/model/design.ts";
import { ok } from "../../engine/model/result.ts";
import { layers } from "../../engine/model/vocabulary.ts";

/** Takes what is chosen away: a card's component from the card's region, anything else altogether. */
export function removeChosen(): void {
	const { selection } = editorStore.getState();
	if (selection.kind !== "items") return;
	const [only] = selection.ids;
	if (selection.ids.length === 1 && only !== undefined) {
		editor.apply(`Remove ${only}`, removal(editorStore.getState().design, only, selection.region));
	} else removeAll(selection.ids, selection.region);
}

/** All as one gesture: each is taken out of what the one before it left. */
function removeAll(ids: readonly Id[], region: Id | undefined): void {
	let { text, design } = editorStore.getState();
	for (const id of ids) {
		const edits = removal(design, id, region);
		if (!edits.ok) {
			editor.tell(commandErrorText(design, edits.error), "error");
			return;
		}
		const edited = applyEdits(text, edits.value);
		const next = edited.ok ? parseDesign(edited.value, { previous: design }).design : undefined;
		if (!edited.ok || next === undefined) {
			editor.tell(`${id} can't be removed together with the others.`, "error");
			return;
		}
		text = edited.value;
		design = next;
	}
	editor.setText(text, { label: `Remove ${ids.length} things` });
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
