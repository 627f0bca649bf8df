import { editor, editorStore } from "../../../editor/editorStore.ts";
import { commandErrorText } from "../../../engine/model/commands/commandErrorText.ts";
import { moveSeveral } from "../../../engine/model/commands/moveSeveral.ts";
import { reorderRegions } from "../../../engine/model/commands/reorderRegions.ts";
import { columnLimits, resizeColumn } from "../../../engine/model/commands/resizeColumn.ts";
import type { Id } from "../../../engine/model/design.ts";
import * as texts from "../../../texts/drag.ts";
import { shownLayout } from "../shownLayout.ts";
import { actedOnCard, actedOnIds, actedOnRegion } from "./actedOn.ts";
import { focusCard } from "./focusCard.ts";

/** What is chosen, or focused, goes to the neighbouring region, or also runs there. */
export function goSideways(by: -1 | 1, mode: "move" | "add"): void {
	const card = actedOnCard();
	if (card === undefined || !("region" in card)) return;
	const { design } = editorStore.getState();
	const order = [...design.regions.keys()];
	const from = card.region;
	const to = order[order.indexOf(from) + by];
	if (to === undefined) return;
	const ids = actedOnIds(card);
	const { edits, moved, stays } = moveSeveral(design, { ids, from, to, mode });
	const reasons = stays.map(({ error }) => commandErrorText(design, error)).join(" ");
	if (moved.length === 0) {
		editor.tell(reasons, "error");
		return;
	}
	const what =
		moved.length === 1 ? (moved[0] === card.component ? card.title : moved[0]) : texts.countThings(moved.length);
	if (!editor.apply(mode === "move" ? texts.moveToInText(what, to) : texts.alsoRunWhatInTo(what, to), edits)) return;
	if (reasons !== "") editor.tell(reasons);
	editor.select({ kind: "items", ids, region: to });
	focusCard(card.component, to);
}

/** The chosen region's column changes places with its neighbour. */
export function moveColumn(by: -1 | 1): void {
	const region = actedOnRegion();
	if (region === undefined) return;
	const { design } = editorStore.getState();
	const order = [...design.regions.keys()];
	const at = order.indexOf(region);
	const before = order[by === 1 ? at + 2 : at - 1];
	if (by === -1 ? at === 0 : at === order.length - 1) return;
	const label = before === undefined ? texts.putLast(region) : texts.putBefore(region, before);
	if (editor.apply(label, reorderRegions(design, { region, ...(before === undefined ? {} : { before }) })))
		focusCard(region);
}

const widthStep = 24;

/** The chosen region's column becomes wider or narrower; undefined gives it its own width back. */
export function widenColumn(by: -1 | 1 | undefined): void {
	const region = actedOnRegion();
	if (region === undefined) return;
	const { design } = editorStore.getState();
	const w = by === undefined ? undefined : Math.round(widthOf(region)) + by * widthStep;
	const label = w === undefined ? texts.giveItsOwnWidth(region) : texts.makeRegionWithinWide(region, within(w));
	editor.apply(label, resizeColumn(design, { region, w }));
}

function within(w: number): number {
	return Math.min(columnLimits.most, Math.max(columnLimits.least, w));
}

function widthOf(region: Id): number {
	return shownLayout.get()?.columns.find((column) => column.region === region)?.rect.w ?? columnLimits.least;
}
