import { heldInCell, narrowedTo } from "../../../engine/layout/hands/heldInCell.ts";
import { placeOf } from "../../../engine/layout/hands/placeOf.ts";
import { snapNeighbours } from "../../../engine/layout/hands/snapNeighbours.ts";
import { type Snapped, snapPlace } from "../../../engine/layout/hands/snapPlace.ts";
import type { Card, CellBox, Layout } from "../../../engine/layout/layout.ts";
import type { Point, Rect } from "../../../engine/layout/rect.ts";
import { contains, inflate, overlaps } from "../../../engine/layout/rect.ts";
import { setPlace } from "../../../engine/model/commands/setPlace.ts";
import type { Id } from "../../../engine/model/design.ts";
import * as texts from "../../../texts/drag.ts";
import type { DropEffect, DropScene } from "./DropScene.ts";
import type { HeldCard } from "./HeldCard.ts";
import { refused } from "./refused.ts";

/** Pixels around a cell within which a card is still placed in it. */
export const placeSlack = 24;
/** Pixels of the screen within which a card snaps. */
const snapWithin = 6;

/** Another place in the card's own cell. */
export function placeDrop(
	scene: DropScene,
	{ card, grab }: HeldCard,
	{ point, cell }: { readonly point: Point; readonly cell: CellBox | undefined },
): DropEffect | undefined {
	if (cell === undefined || !contains(inflate(withNewRow(cell.rect), placeSlack), point)) return undefined;
	if (card.locked) return refused(card.rect, texts.isLockedUnlockItToMove(card.title));
	const { rect, guides } = snappedIn(scene, { card, cell, moving: [card.component] }, at(card, grab, point));
	const place = placeOf(scene.layout, card, rect);
	return {
		key: `place ${place.x} ${place.y}`,
		rect: narrowedTo(cell, rect),
		guides,
		label: texts.placeTitle(card.title),
		onlyPlaces: true,
		command: () => setPlace(scene.design, { places: new Map([[card.component, place]]) }),
	};
}

/** Pixels below a cell where a drop begins a new row. */
const newRow = 40;

function withNewRow(rect: Rect): Rect {
	return { ...rect, h: rect.h + newRow };
}

/** The card where the pointer holds it. */
export function at(card: Card, grab: Point, point: Point): Rect {
	return { ...card.rect, x: point.x - grab.x, y: point.y - grab.y };
}

interface Placed {
	readonly card: Card;
	readonly cell: CellBox;
	/** Components that move with it. */
	readonly moving: readonly Id[];
}

/** In its cell, in line with what stands around it. */
export function snappedIn(scene: DropScene, { card, cell, moving }: Placed, wanted: Rect): Snapped {
	const inside = heldInCell({ design: scene.design, card, cell }, wanted);
	const neighbours = neighboursOf(scene.layout, card, moving);
	return snapPlace(inside, { neighbours, area: cell.area, within: snapWithin / scene.zoom });
}

/** Nobody lines a card up with what is farther away than this, in pixels of the canvas. */
const farthest = 1200;

function near(rect: Rect, others: readonly Rect[]): readonly Rect[] {
	const around = inflate(rect, farthest);
	return others.filter((other) => overlaps(around, other));
}

/** They stay the same through a drag, and are asked for at each of its moves. */
let kept:
	| { readonly layout: Layout; readonly id: string; readonly moving: string; readonly rects: readonly Rect[] }
	| undefined;

function neighboursOf(layout: Layout, card: Card, moving: readonly Id[]): readonly Rect[] {
	const key = moving.join(" ");
	if (kept?.layout !== layout || kept.id !== card.id || kept.moving !== key)
		kept = { layout, id: card.id, moving: key, rects: near(card.rect, snapNeighbours(layout, card, new Set(moving))) };
	return kept.rects;
}
