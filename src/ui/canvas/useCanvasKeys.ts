import { type KeyboardEvent, useCallback, useRef } from "react";
import { editor, editorStore } from "../../editor/editorStore.ts";
import type { Card, Layout } from "../../engine/layout/layout.ts";
import { bottom, middleX, middleY, type Rect, right } from "../../engine/layout/rect.ts";
import type { Id } from "../../engine/model/design.ts";

const ways: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
	ArrowLeft: { x: -1, y: 0 },
	ArrowRight: { x: 1, y: 0 },
	ArrowUp: { x: 0, y: -1 },
	ArrowDown: { x: 0, y: 1 },
};

/** Keys on the cards: arrows go to the next one, Alt and an arrow moves to the neighbouring region, Enter chooses, Delete removes. */
export function useCanvasKeys(layout: Layout | undefined, readOnly: boolean) {
	const latest = useRef({ layout, readOnly });
	latest.current = { layout, readOnly };
	return useCallback((event: KeyboardEvent<HTMLElement>) => {
		const { layout: current, readOnly: locked } = latest.current;
		if (current === undefined || locked) return;
		const nodeId = (event.target as HTMLElement).closest<HTMLElement>(".react-flow__node")?.dataset.id;
		const card = current.cards.find(({ id }) => id === nodeId);
		if (handled(event, { layout: current, card, nodeId })) {
			event.preventDefault();
			event.stopPropagation();
		}
	}, []);
}

interface KeyTarget {
	readonly layout: Layout;
	readonly card: Card | undefined;
	readonly nodeId: string | undefined;
}

function handled(event: KeyboardEvent, { layout, card, nodeId }: KeyTarget): boolean {
	const way = ways[event.key];
	if (way !== undefined && card !== undefined && event.altKey) return moveSideways(layout, card, way.x);
	if (way !== undefined && card !== undefined) return focusNext(layout, card, way);
	if (event.key === "Enter" && nodeId !== undefined) return choose(card, nodeId);
	if (event.key === "Delete" || event.key === "Backspace") return remove();
	return false;
}

function remove(): boolean {
	const { kind } = editorStore.getState().selection;
	if (kind !== "items" && kind !== "line") return false;
	void import("./removeChosen.ts").then(({ removeChosen }) => removeChosen());
	return true;
}

function choose(card: Card | undefined, nodeId: string): boolean {
	if (card !== undefined) {
		editor.select({ kind: "items", ids: [card.component], ...("region" in card ? { region: card.region } : {}) });
		return true;
	}
	if (!nodeId.startsWith("region:")) return false;
	editor.select({ kind: "items", ids: [nodeId.slice("region:".length)] });
	return true;
}

function moveSideways(layout: Layout, card: Card, by: number): boolean {
	if (!("region" in card) || by === 0) return false;
	const order = layout.columns.map(({ region }) => region);
	const to = order[order.indexOf(card.region) + by];
	if (to === undefined) return true;
	void move(card, { from: card.region, to });
	return true;
}

/** What moves and removes is loaded when it is first asked for. */
async function move(card: Card, { from, to }: { readonly from: Id; readonly to: Id }): Promise<void> {
	const { moveToRegion } = await import("../../engine/model/commands/moveToRegion.ts");
	const { design } = editorStore.getState();
	const moved = editor.apply(`Move ${card.title} to ${to}`, moveToRegion(design, { id: card.component, from, to }));
	if (moved) requestAnimationFrame(() => focusCard(`${card.component}@${to}`));
}

/** The nearest card that lies wholly that way; what lies straight ahead counts as nearer, whatever its width. */
function focusNext(layout: Layout, from: Card, way: { readonly x: number; readonly y: number }): boolean {
	let best: { readonly id: string; readonly far: number } | undefined;
	for (const card of layout.cards) {
		const ahead = pixelsAhead(from.rect, card.rect, way);
		if (ahead < 0) continue;
		const far = ahead + pixelsAside(from.rect, card.rect, way.x === 0);
		if (best === undefined || far < best.far) best = { id: card.id, far };
	}
	if (best !== undefined) focusCard(best.id);
	return true;
}

/** From edge to edge; negative where the card begins before the other one ends. */
function pixelsAhead(from: Rect, to: Rect, way: { readonly x: number; readonly y: number }): number {
	if (way.x !== 0) return way.x > 0 ? to.x - right(from) : from.x - right(to);
	return way.y > 0 ? to.y - bottom(from) : from.y - bottom(to);
}

/** How far a card is from straight ahead: its distance sideways above all, then that of its middle. */
function pixelsAside(from: Rect, to: Rect, upright: boolean): number {
	const gap = upright
		? Math.max(0, to.x - right(from), from.x - right(to))
		: Math.max(0, to.y - bottom(from), from.y - bottom(to));
	const off = upright ? middleX(to) - middleX(from) : middleY(to) - middleY(from);
	return 3 * gap + Math.abs(off) / 10;
}

function focusCard(id: string): void {
	document.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`)?.focus();
}
