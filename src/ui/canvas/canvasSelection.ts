import type { Selection } from "../../editor/editorState.ts";
import { editorStore } from "../../editor/editorStore.ts";
import type { Layout } from "../../engine/layout/layout.ts";
import type { Point } from "../../engine/layout/rect.ts";
import { overlaps } from "../../engine/layout/rect.ts";
import type { Id } from "../../engine/model/design.ts";
import type { CanvasNode } from "./canvasNodes.ts";

/** What a click on a node chooses; with Shift it joins or leaves what is chosen. */
export function clickSelection(node: CanvasNode, shift: boolean): Selection {
	const clicked = itemOf(node);
	if (clicked === undefined) return { kind: "none" };
	const { id, region } = clicked;
	const before = editorStore.getState().selection;
	if (!shift || before.kind !== "items")
		return { kind: "items", ids: [id], ...(region === undefined ? {} : { region }) };
	const ids = before.ids.includes(id) ? before.ids.filter((each) => each !== id) : [...before.ids, id];
	return ids.length === 0 ? { kind: "none" } : { kind: "items", ids };
}

function itemOf(node: CanvasNode): { readonly id: Id; readonly region?: Id } | undefined {
	if ("column" in node.data) return { id: node.data.column.region };
	if (!("card" in node.data)) return undefined;
	const { card } = node.data;
	return "region" in card ? { id: card.component, region: card.region } : { id: card.component };
}

/** The components of the cards that a marquee touches. */
export function marqueeSelection(layout: Layout, a: Point, b: Point): Selection {
	const area = { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), w: Math.abs(a.x - b.x), h: Math.abs(a.y - b.y) };
	const touched = layout.cards.filter((card) => overlaps(card.rect, area));
	const ids = [...new Set(touched.map((card) => card.component))];
	const first = touched[0];
	if (first === undefined) return { kind: "none" };
	const alone = ids.length === 1 && touched.length === 1 && "region" in first;
	return { kind: "items", ids, ...(alone ? { region: first.region } : {}) };
}
