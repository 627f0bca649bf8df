import type { CardDetail } from "../../engine/drawing/cardDetail.ts";
import type { CardFacts } from "../../engine/drawing/cardFacts.ts";
import { cardSentence } from "../../engine/drawing/cardSentence.ts";
import type { CardState, Emphasis } from "../../engine/drawing/emphasis.ts";
import type { Card, ColumnBox, Layout, NoteBox } from "../../engine/layout/layout.ts";
import type { Rect } from "../../engine/layout/rect.ts";
import type { Id } from "../../engine/model/design.ts";
import * as texts from "../../texts/canvas.ts";
import type { CardNodeType } from "./CardNode.tsx";
import type { NoteNodeType } from "./NoteNode.tsx";
import type { RegionNodeType } from "./RegionNode.tsx";

export type CanvasNode = CardNodeType | RegionNodeType | NoteNodeType;

export interface NodesLook {
	readonly emphasis: Emphasis;
	readonly factsOf: (card: Card) => CardFacts;
	readonly readOnly: boolean;
	/** Those that stand as elements; the others are painted, or out of view. */
	readonly cards: readonly Card[];
	readonly detail: CardDetail;
	/** The cards are painted: an element takes hold of one, and draws it only while it is pointed at or chosen. */
	readonly sparing: boolean;
	/** Chosen notes and frames. */
	readonly notes: readonly Id[];
	/** Components and regions that the scene is about; everything when empty. */
	readonly focus: readonly Id[];
}

/** Nodes by their ids: one that shows the same stays the same object, and isn't rendered again. */
export type NodeCache = Map<string, CanvasNode>;

export function canvasNodes(layout: Layout, look: NodesLook, cache: NodeCache): CanvasNode[] {
	const nodes = [
		...layout.columns.map((column) => regionNode(column, look)),
		...look.cards.map((card) => cardNode(card, look)),
		...layout.notes.map((note) => noteNode(note, look)),
	];
	const kept = nodes.map((node) => {
		const before = cache.get(node.id);
		if (before !== undefined && showsSame(before, node)) return before;
		cache.set(node.id, node);
		return node;
	});
	const ids = new Set(kept.map(({ id }) => id));
	for (const id of cache.keys()) if (!ids.has(id)) cache.delete(id);
	return kept;
}

/** Compares part by part: while a run plays, the cards are the same objects and only their facts are looked into. */
function showsSame(a: CanvasNode, b: CanvasNode): boolean {
	if (a.position.x !== b.position.x || a.position.y !== b.position.y) return false;
	const [before, now] = [Object.entries(a.data), new Map(Object.entries(b.data))];
	return (
		before.length === now.size &&
		before.every(([key, value]) => value === now.get(key) || JSON.stringify(value) === JSON.stringify(now.get(key)))
	);
}

function placed(rect: Rect) {
	return { position: { x: rect.x, y: rect.y }, width: rect.w, height: rect.h, className: "nopan" };
}

function cardNode(card: Card, look: NodesLook): CardNodeType {
	const facts = look.factsOf(card);
	const state: CardState = look.emphasis.cards.get(card.id) ?? "idle";
	return {
		id: card.id,
		type: card.kind,
		...placed(card.rect),
		ariaLabel: cardSentence(card, facts),
		data: {
			card,
			facts,
			state,
			detail: look.detail,
			isDrawn: !look.sparing || state !== "idle",
			readOnly: look.readOnly,
			dimmed: !isAbout(card, look.focus),
		},
	};
}

/** Whether the scene is about a card. */
export function isAbout(card: Card, focus: readonly Id[]): boolean {
	return focus.length === 0 || focus.includes(card.component) || ("region" in card && focus.includes(card.region));
}

function regionNode(column: ColumnBox, look: NodesLook): RegionNodeType {
	return {
		id: `region:${column.region}`,
		type: "region",
		...placed(column.head),
		ariaLabel: texts.regionTitlePlace(column.title, column.place),
		data: { column, readOnly: look.readOnly },
	};
}

/** What lies within a frame lets the pointer through. */
const behindCards = { pointerEvents: "none" } as const;

function noteNode(note: NoteBox, look: NodesLook): NoteNodeType {
	const chosen = look.notes.includes(note.id);
	return {
		id: `note:${note.id}`,
		type: "note",
		...placed(note.rect),
		// Words of lines stand over the cards; a note covers them too.
		...(note.frame ? { zIndex: -2, style: behindCards } : { zIndex: 2 }),
		ariaLabel: texts.frameEmpty(note.frame, note.text.trim() === "", note.text),
		data: { note, chosen, alone: chosen && look.notes.length === 1, readOnly: look.readOnly },
	};
}
