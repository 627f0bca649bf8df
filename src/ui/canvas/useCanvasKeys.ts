import { type KeyboardEvent, useCallback, useRef } from "react";
import { editor, editorStore } from "../../editor/editorStore.ts";
import type { Card, Layout } from "../../engine/layout/layout.ts";
import { bottom, middleX, middleY, type Rect, right } from "../../engine/layout/rect.ts";
import { editing } from "./editing.ts";

const ways: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
	ArrowLeft: { x: -1, y: 0 },
	ArrowRight: { x: 1, y: 0 },
	ArrowUp: { x: 0, y: -1 },
	ArrowDown: { x: 0, y: 1 },
};

/** Keys on the cards: arrows go to the next one, Alt and an arrow moves to the neighbouring region, Enter chooses, F2 renames, the menu key opens what can be done. */
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

function handled(event: KeyboardEvent, target: KeyTarget): boolean {
	const way = ways[event.key];
	if (way !== undefined) return arrow(event, target, way);
	const { card, nodeId } = target;
	if (nodeId === undefined) return false;
	if (isMenuKey(event)) return openMenu(event.target, nodeId);
	if (event.key === "Enter") return choose(card, nodeId);
	return event.key === "F2" && rename(nodeId);
}

/** With a modifier the arrows move what is chosen, which the page's commands do. */
function arrow(
	{ altKey, shiftKey, ctrlKey, metaKey }: KeyboardEvent,
	{ layout, card, nodeId }: KeyTarget,
	way: { readonly x: number; readonly y: number },
): boolean {
	if (altKey || shiftKey || ctrlKey || metaKey) return chooseFirst(card, nodeId);
	return card === undefined ? false : focusNext(layout, card, way);
}

function isMenuKey({ key, shiftKey }: KeyboardEvent): boolean {
	return key === "ContextMenu" || (key === "F10" && shiftKey);
}

function openMenu(target: EventTarget, nodeId: string): boolean {
	const box = target instanceof Element ? target.getBoundingClientRect() : new DOMRect();
	editing.ask({ kind: "menu", at: { x: box.x + box.width / 2, y: box.y + box.height / 2 }, nodeId });
	return true;
}

/** What has the focus and isn't chosen is chosen before it moves. */
function chooseFirst(card: Card | undefined, nodeId: string | undefined): boolean {
	if (nodeId !== undefined && !isChosen(card, nodeId)) choose(card, nodeId);
	return false;
}

function isChosen(card: Card | undefined, nodeId: string): boolean {
	const { selection } = editorStore.getState();
	if (selection.kind !== "items") return false;
	const [, note] = /^note:(.*)$/.exec(nodeId) ?? [];
	if (note !== undefined) return selection.notes?.includes(note) === true;
	return selection.ids.includes(card?.component ?? nodeId.replace("region:", ""));
}

function rename(nodeId: string): boolean {
	editing.ask({ kind: "rename", nodeId });
	return true;
}

function choose(card: Card | undefined, nodeId: string): boolean {
	if (card !== undefined) {
		editor.select({ kind: "items", ids: [card.component], ...("region" in card ? { region: card.region } : {}) });
		return true;
	}
	if (nodeId.startsWith("note:")) {
		const note = nodeId.slice("note:".length);
		if (isChosen(undefined, nodeId)) return rename(nodeId);
		editor.select({ kind: "items", ids: [], notes: [note] });
		return true;
	}
	if (!nodeId.startsWith("region:")) return false;
	editor.select({ kind: "items", ids: [nodeId.slice("region:".length)] });
	return true;
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
