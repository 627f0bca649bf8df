import type { Technology } from "../../../engine/catalog/technology.ts";
import type { CellBox, ColumnBox } from "../../../engine/layout/layout.ts";
import type { Point, Rect } from "../../../engine/layout/rect.ts";
import { contains, middleX } from "../../../engine/layout/rect.ts";
import { addComponent, newComponentId } from "../../../engine/model/commands/addComponent.ts";
import { addToRegion, holds } from "../../../engine/model/commands/addToRegion.ts";
import { insertComponent } from "../../../engine/model/commands/insertComponent.ts";
import type { Store } from "../../../engine/model/design.ts";
import * as texts from "../../../texts/drag.ts";
import type { DropEffect, DropOption, DropScene } from "./DropScene.ts";
import { cellOf, columnAt, landingRect } from "./dropPlaces.ts";
import { insertionAt } from "./insertionAt.ts";
import { sceneIndex } from "./sceneIndex.ts";

/** A technology becomes a component where it is dropped: in a region, in all, on a line, on a card that it belongs to, or as a replica. */
export function technologyDrop(scene: DropScene, technology: Technology, point: Point): DropEffect | undefined {
	const { layout, design } = scene;
	const lane = technology.layer;
	const name = technology.shortName;
	const selects = newComponentId(design, technology.key);
	const addToAll = () => addComponent(design, { technology, regions: "all" });
	if (point.x > layout.width + 40 || point.y > layout.height + 80 || point.y < -40) return undefined;
	if (lane === "routing" || lane === "observability") {
		const cell = cellOf(layout, lane);
		return cell && { key: lane, rect: cell.rect, label: texts.addName(name), command: addToAll, selects };
	}
	const first = layout.columns[0];
	if (first === undefined || point.x < first.rect.x) {
		const heading = layout.lanes.find((each) => each.lane === lane);
		return (
			heading && {
				key: `${lane} all`,
				rect: heading.rect,
				label: texts.addToAllRegions(name),
				command: addToAll,
				selects,
				inPlace: true,
			}
		);
	}
	const column = columnAt(layout, point);
	const cell = column && cellOf(layout, lane, column.region);
	if (column === undefined || cell === undefined) return undefined;
	return insertion(scene, technology, point) ?? inColumn(scene, technology, { column, cell, point });
}

/** On a line, or on a card of another lane: connected to it. */
function insertion(scene: DropScene, technology: Technology, point: Point): DropEffect | undefined {
	const found = insertionAt(scene, technology, point);
	if (found === undefined) return undefined;
	const { connections, region, rect, label, key, line } = found;
	const component = { technology, regions: [region] };
	return {
		key,
		rect,
		label,
		...(line === undefined ? {} : { line }),
		selects: newComponentId(scene.design, technology.key),
		inPlace: true,
		command: () => insertComponent(scene.design, { component, connections }),
	};
}

interface Landing {
	readonly column: ColumnBox;
	readonly cell: CellBox;
	readonly point: Point;
}

function inColumn(scene: DropScene, technology: Technology, { column, cell, point }: Landing): DropEffect {
	const { design } = scene;
	const { region } = column;
	const slots = replicaSlots(scene, technology, column);
	const slot = slots.find(({ rect }) => contains(rect, point) && point.x < middleX(rect));
	const asNew = texts.addTo(technology.shortName, region);
	if (slot !== undefined) {
		const row = halves(slot.rect);
		return {
			key: `replica ${slot.store.id} ${region}`,
			rect: row.left,
			label: replicaLabel(slot.store, region),
			others: [{ rect: row.right, label: texts.newShortName(technology.shortName) }, ...optionsOf(slots, slot)],
			selects: slot.store.id,
			inPlace: true,
			command: () => addToRegion(design, { id: slot.store.id, region }),
		};
	}
	return {
		key: `${technology.layer} ${region}`,
		rect: cell.rect,
		label: slots.length === 0 ? asNew : texts.asANewStore(asNew),
		...(slots.length === 0 ? {} : { others: optionsOf(slots) }),
		selects: newComponentId(design, technology.key),
		inPlace: true,
		command: () => addComponent(design, { technology, regions: [region] }),
	};
}

interface ReplicaSlot {
	readonly store: Store;
	/** The row that the store has in all columns. */
	readonly rect: Rect;
}

/** Rows of this column that are empty because a store of the same technology isn't there yet: dropped on their left half it becomes a replica. */
function replicaSlots(scene: DropScene, technology: Technology, column: ColumnBox): readonly ReplicaSlot[] {
	if (technology.layer !== "data") return [];
	return [...scene.design.data.values()].flatMap((store) => {
		const card = sceneIndex(scene.layout).cardsOf(store.id)[0];
		if (store.technology !== technology.key || holds(store, column.region) || card === undefined) return [];
		return [{ store, rect: landingRect(scene.layout, card, column) }];
	});
}

function optionsOf(slots: readonly ReplicaSlot[], but?: ReplicaSlot): readonly DropOption[] {
	return slots
		.filter((slot) => slot !== but)
		.map(({ store, rect }) => ({ rect: halves(rect).left, label: texts.replicaOf(store.name) }));
}

function halves(rect: Rect): { readonly left: Rect; readonly right: Rect } {
	const w = rect.w / 2;
	return { left: { ...rect, w: w - 2 }, right: { ...rect, x: rect.x + w + 2, w: w - 2 } };
}

function replicaLabel(store: Store, region: string): string {
	return texts.addAReplicaOf(store.name, region);
}
