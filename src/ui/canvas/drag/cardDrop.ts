import type { Card, ColumnBox, ObservabilityCard } from "../../../engine/layout/layout.ts";
import { laneOf } from "../../../engine/layout/layoutCells.ts";
import type { Point } from "../../../engine/layout/rect.ts";
import { contains, inflate } from "../../../engine/layout/rect.ts";
import { addToRegion } from "../../../engine/model/commands/addToRegion.ts";
import { moveToRegion } from "../../../engine/model/commands/moveToRegion.ts";
import * as texts from "../../../texts/drag.ts";
import { altKeyName } from "./altKeyName.ts";
import type { DropEffect, DropScene } from "./DropScene.ts";
import { cellOf, columnAt, isIn, landingRect } from "./dropPlaces.ts";
import type { HeldCard } from "./HeldCard.ts";
import { placeDrop, placeSlack } from "./placeDrop.ts";
import { refused } from "./refused.ts";

/** A card goes to another region, also runs there with Alt, or takes another place in its cell. */
export function cardDrop(scene: DropScene, { card, grab }: HeldCard, point: Point): DropEffect | undefined {
	const { layout } = scene;
	const column = columnAt(layout, point);
	if (!("region" in card)) {
		const cell = cellOf(layout, laneOf(card));
		const isHome = cell !== undefined && contains(inflate(cell.rect, placeSlack), point);
		if (isHome || column === undefined) return placeDrop(scene, { card, grab }, { point, cell });
		return globalDrop(scene, card, column);
	}
	if (column === undefined) return undefined;
	if (card.locked) return refused(card.rect, texts.isLockedUnlockItToMove(card.title));
	if (column.region === card.region)
		return placeDrop(scene, { card, grab }, { point, cell: cellOf(layout, laneOf(card), column.region) });
	return otherRegion(scene, card, column);
}

type RegionalCard = Extract<Card, { readonly region: string; readonly technology: string }>;

function otherRegion(scene: DropScene, card: RegionalCard, column: ColumnBox): DropEffect {
	const { component: id, region: from } = card;
	const to = column.region;
	const rect = landingRect(scene.layout, card, column);
	if (scene.alt) {
		const isStore = card.kind === "store";
		return {
			key: `add ${to}`,
			rect,
			label: isStore ? texts.addAReplicaOfIn(card.title, to) : texts.alsoRunIn(card.title, to),
			command: () => addToRegion(scene.design, { id, region: to, from }),
		};
	}
	const isThere = isIn(scene.layout, id, to);
	return {
		key: `move ${to}`,
		rect,
		label: isThere ? texts.mergeInto(card.title, to) : texts.moveTo(card.title, to),
		...(isThere ? {} : { note: texts.alsoRunItThere(altKeyName()) }),
		command: () => moveToRegion(scene.design, { id, from, to }),
	};
}

/** What spans all regions has no place in one; what watches can watch one more. */
function globalDrop(scene: DropScene, card: Card, column: ColumnBox): DropEffect {
	if (card.kind === "observability") return watchDrop(scene, card, column);
	const why = card.kind === "population" ? texts.usersStandAboveTheRegions : texts.itSpansAllRegions;
	return refused(column.rect, texts.cantBeInOneRegion(card.title, why));
}

export function watchDrop(scene: DropScene, card: ObservabilityCard, column: ColumnBox): DropEffect {
	const { region } = column;
	return {
		key: `watch ${region}`,
		rect: column.rect,
		label: texts.letWatch(card.title, region),
		command: () => addToRegion(scene.design, { id: card.component, region }),
	};
}
