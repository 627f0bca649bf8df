import type { Card, ColumnBox, ObservabilityCard } from "../../../engine/layout/layout.ts";
import { laneOf } from "../../../engine/layout/layoutCells.ts";
import type { Point } from "../../../engine/layout/rect.ts";
import { contains, inflate } from "../../../engine/layout/rect.ts";
import { addToRegion } from "../../../engine/model/commands/addToRegion.ts";
import { moveToRegion } from "../../../engine/model/commands/moveToRegion.ts";
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
	if (card.locked) return refused(card.rect, `${card.title} is locked: unlock it to move it.`);
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
			label: isStore ? `Add a replica of ${card.title} in ${to}` : `Also run ${card.title} in ${to}`,
			command: () => addToRegion(scene.design, { id, region: to, from }),
		};
	}
	const isThere = isIn(scene.layout, id, to);
	return {
		key: `move ${to}`,
		rect,
		label: isThere ? `Merge ${card.title} into ${to}` : `Move ${card.title} to ${to}`,
		...(isThere ? {} : { note: `${altKeyName()}: also run it there` }),
		command: () => moveToRegion(scene.design, { id, from, to }),
	};
}

/** What spans all regions has no place in one; what watches can watch one more. */
function globalDrop(scene: DropScene, card: Card, column: ColumnBox): DropEffect {
	if (card.kind === "observability") return watchDrop(scene, card, column);
	const why = card.kind === "population" ? "users stand above the regions" : "it spans all regions";
	return refused(column.rect, `${card.title} can't be in one region: ${why}.`);
}

export function watchDrop(scene: DropScene, card: ObservabilityCard, column: ColumnBox): DropEffect {
	const { region } = column;
	return {
		key: `watch ${region}`,
		rect: column.rect,
		label: `Let ${card.title} watch ${region}`,
		command: () => addToRegion(scene.design, { id: card.component, region }),
	};
}
