import { cellOfCard, placeOf } from "../../../engine/layout/hands/placeOf.ts";
import type { Card, ColumnBox, Layout } from "../../../engine/layout/layout.ts";
import type { Point, Rect } from "../../../engine/layout/rect.ts";
import { bottom, right } from "../../../engine/layout/rect.ts";
import { commandErrorText } from "../../../engine/model/commands/commandErrorText.ts";
import { moveSeveral, type SeveralMoved } from "../../../engine/model/commands/moveSeveral.ts";
import { setPlace } from "../../../engine/model/commands/setPlace.ts";
import type { Design, Id, Place } from "../../../engine/model/design.ts";
import { ok } from "../../../engine/model/result.ts";
import * as texts from "../../../texts/drag.ts";
import type { DropEffect, DropScene } from "./DropScene.ts";
import { columnAt } from "./dropPlaces.ts";
import type { HeldCard } from "./HeldCard.ts";
import { at, snappedIn } from "./placeDrop.ts";
import { refused } from "./refused.ts";
import { sceneIndex } from "./sceneIndex.ts";

interface HeldGroup extends HeldCard {
	readonly ids: readonly Id[];
}

/** The components that move with a card: all that are chosen, when it is one of several. */
export function groupOf(
	{ chosen, layout }: Pick<DropScene, "chosen" | "layout">,
	card: Card,
): readonly Id[] | undefined {
	if (chosen.length < 2 || !chosen.includes(card.component)) return undefined;
	const ids = chosen.filter((id) => sceneIndex(layout).cardsOf(id).length > 0);
	return ids.length < 2 ? undefined : ids;
}

/** One card of each component that moves: the one beside the card that is held, where there is one. */
export function groupCards(layout: Layout, held: Card, ids: readonly Id[]): readonly Card[] {
	const region = "region" in held ? held.region : undefined;
	return ids.flatMap((id) => {
		const cards = sceneIndex(layout).cardsOf(id);
		const beside = cards.find((card) => "region" in card && card.region === region);
		const card = id === held.component ? held : (beside ?? cards[0]);
		return card === undefined ? [] : [card];
	});
}

/** All that is chosen goes to another region, or by the same way in its cells. */
export function groupDrop(scene: DropScene, group: HeldGroup, point: Point): DropEffect | undefined {
	const column = columnAt(scene.layout, point);
	const { card } = group;
	if (column !== undefined && "region" in card && column.region !== card.region)
		return toRegion(scene, group, { from: card.region, column });
	return byOffset(scene, group, point);
}

function toRegion(
	scene: DropScene,
	{ ids }: HeldGroup,
	{ from, column }: { readonly from: Id; readonly column: ColumnBox },
): DropEffect {
	const to = column.region;
	const mode = scene.alt ? "add" : "move";
	const free = ids.filter((id) => scene.design.canvas.get(id)?.locked !== true);
	const { edits, moved, stays } = severalMoved(scene.design, { ids: free, from, to, mode });
	const reasons = stays.map(({ error }) => commandErrorText(scene.design, error));
	const locked = ids.length - free.length;
	const note = [...(locked === 0 ? [] : [texts.lockedStay(locked)]), ...reasons].join(" ");
	if (moved.length === 0) return refused(column.rect, note);
	return {
		key: `${mode} group ${to}`,
		rect: column.rect,
		label: groupLabel({ design: scene.design, moved }, mode, to),
		...(note === "" ? {} : { note }),
		command: () => ok(edits),
	};
}

type Several = Parameters<typeof moveSeveral>[1];

/** The answer for the target that the pointer is over, which many commands go into. */
let kept: { readonly design: Design; readonly key: string; readonly answer: SeveralMoved } | undefined;

function severalMoved(design: Design, several: Several): SeveralMoved {
	const key = JSON.stringify(several);
	if (kept?.design !== design || kept.key !== key) kept = { design, key, answer: moveSeveral(design, several) };
	return kept.answer;
}

function groupLabel(
	{ design, moved }: { readonly design: Design; readonly moved: readonly Id[] },
	mode: "move" | "add",
	to: Id,
): string {
	const [only] = moved;
	const what = moved.length === 1 && only !== undefined ? nameOf(design, only) : texts.countThings(moved.length);
	return mode === "move" ? texts.moveWhatToTo(what, to) : texts.alsoRunWhatIn(what, to);
}

function nameOf(design: Design, id: Id): string {
	const component =
		design.application.get(id) ?? design.data.get(id) ?? design.balancing.get(id) ?? design.observability.get(id);
	return component?.name ?? id;
}

function byOffset(scene: DropScene, { card, grab, ids }: HeldGroup, point: Point): DropEffect | undefined {
	const moving = groupCards(scene.layout, card, ids).filter(({ locked }) => !locked);
	const cell = cellOfCard(scene.layout, card);
	if (moving.length === 0 || card.locked || cell === undefined)
		return refused(card.rect, texts.isLockedUnlockItToMove(card.title));
	const { rect: held, guides } = snappedIn(scene, { card, cell, moving: ids }, at(card, grab, point));
	const by = { x: held.x - card.rect.x, y: held.y - card.rect.y };
	const placed = moving.map((each) => ({
		card: each,
		rect: { ...each.rect, x: each.rect.x + by.x, y: each.rect.y + by.y },
	}));
	return {
		key: `places ${Math.round(by.x)} ${Math.round(by.y)}`,
		rect: around(placed.map(({ rect }) => rect)),
		guides,
		label: texts.placeThings(placed.length),
		onlyPlaces: true,
		command: () => {
			const places = placed.map(({ card: each, rect }): [Id, Place] => [
				each.component,
				placeOf(scene.layout, each, rect),
			]);
			return setPlace(scene.design, { places: new Map(places) });
		},
	};
}

function around(rects: readonly Rect[]): Rect {
	const x = Math.min(...rects.map((rect) => rect.x));
	const y = Math.min(...rects.map((rect) => rect.y));
	return { x, y, w: Math.max(...rects.map(right)) - x, h: Math.max(...rects.map(bottom)) - y };
}
