import type { Selection } from "../../editor/editorState.ts";
import { editorStore } from "../../editor/editorStore.ts";
import type { Card, ColumnBox, Layout } from "../../engine/layout/layout.ts";
import type { Point } from "../../engine/layout/rect.ts";
import { holds, overlaps } from "../../engine/layout/rect.ts";
import type { Id } from "../../engine/model/design.ts";
import type { CanvasNode } from "./canvasNodes.ts";

/** What a click on a node chooses; with Shift it joins or leaves what is chosen. */
export function clickSelection(node: CanvasNode, shift: boolean): Selection {
	if ("note" in node.data) return noteSelection(node.data.note.id, shift);
	return boxSelection("column" in node.data ? node.data.column : node.data.card, shift);
}

/** The same for a card or a column's head that is painted. */
export function boxSelection(box: Card | ColumnBox, shift: boolean): Selection {
	const { id, region } = itemOf(box);
	const before = editorStore.getState().selection;
	if (!shift || before.kind !== "items")
		return { kind: "items", ids: [id], ...(region === undefined ? {} : { region }) };
	return itemsSelection(toggled(before.ids, id), before.notes ?? []);
}

/** The same for a note or frame. */
function noteSelection(id: Id, shift: boolean): Selection {
	const before = editorStore.getState().selection;
	if (!shift || before.kind !== "items") return { kind: "items", ids: [], notes: [id] };
	return itemsSelection(before.ids, toggled(before.notes ?? [], id));
}

function toggled(ids: readonly Id[], id: Id): readonly Id[] {
	return ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
}

function itemsSelection(ids: readonly Id[], notes: readonly Id[]): Selection {
	if (ids.length + notes.length === 0) return { kind: "none" };
	return { kind: "items", ids, ...(notes.length === 0 ? {} : { notes }) };
}

function itemOf(box: Card | ColumnBox): { readonly id: Id; readonly region?: Id } {
	if (!("component" in box)) return { id: box.region };
	return "region" in box ? { id: box.component, region: box.region } : { id: box.component };
}

/** The components of the cards and the notes that a marquee touches; a frame when it lies wholly within. */
export function marqueeSelection(layout: Layout, a: Point, b: Point): Selection {
	const area = { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), w: Math.abs(a.x - b.x), h: Math.abs(a.y - b.y) };
	const touched = layout.cards.filter((card) => overlaps(card.rect, area));
	const ids = [...new Set(touched.map((card) => card.component))];
	const notes = layout.notes
		.filter(({ frame, rect }) => (frame ? holds(area, rect) : overlaps(rect, area)))
		.map(({ id }) => id);
	const first = touched[0];
	const alone = touched.length === 1 && notes.length === 0 && first !== undefined && "region" in first;
	return alone ? { kind: "items", ids, region: first.region } : itemsSelection(ids, notes);
}
