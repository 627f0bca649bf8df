import type { Card, CellBox, ColumnBox, Layout } from "../../../engine/layout/layout.ts";
import { laneOf } from "../../../engine/layout/layoutCells.ts";
import type { Point, Rect } from "../../../engine/layout/rect.ts";
import { contains, inflate, middleX, right } from "../../../engine/layout/rect.ts";
import { addComponent, newComponentId } from "../../../engine/model/commands/addComponent.ts";
import { addRegion, newRegionId } from "../../../engine/model/commands/addRegion.ts";
import { addReplication } from "../../../engine/model/commands/addReplication.ts";
import { addToRegion } from "../../../engine/model/commands/addToRegion.ts";
import type { CommandResult } from "../../../engine/model/commands/command.ts";
import { connect } from "../../../engine/model/commands/connect.ts";
import { moveToRegion } from "../../../engine/model/commands/moveToRegion.ts";
import { reorderRegions } from "../../../engine/model/commands/reorderRegions.ts";
import { setPlace } from "../../../engine/model/commands/setPlace.ts";
import type { Design, Id } from "../../../engine/model/design.ts";
import { ok } from "../../../engine/model/result.ts";
import type { DragSource } from "./dragState.ts";

/** What a drop here would do. */
export interface DropEffect {
	/** The same while the pointer stays over one target. */
	readonly key: string;
	readonly rect: Rect;
	/** "Move settings to eu-west": the preview's words and the history's label. */
	readonly label: string;
	/** What is chosen when it is done. */
	readonly selects?: Id;
	/** Computed when asked for: once for each target, not for each move. */
	readonly command: () => CommandResult;
}

export interface DropScene {
	readonly design: Design;
	readonly layout: Layout;
	readonly alt: boolean;
}

export function dropEffect(scene: DropScene, source: DragSource, point: Point): DropEffect | undefined {
	switch (source.kind) {
		case "card": {
			const card = scene.layout.cards.find(({ id }) => id === source.cardId);
			return card === undefined ? undefined : cardDrop(scene, { card, grab: source.grab }, point);
		}
		case "line": {
			const card = scene.layout.cards.find(({ id }) => id === source.cardId);
			return card === undefined ? undefined : lineDrop(scene, card, point);
		}
		case "technology":
			return technologyDrop(scene, source.technology, point);
		case "region":
			return regionDrop(scene, source, point);
		case "column":
			return columnDrop(scene, source.region, point);
	}
}

function columnAt(layout: Layout, point: Point): ColumnBox | undefined {
	return layout.columns.find(({ rect }) => contains(inflate(rect, 8), point));
}

function cellOf(layout: Layout, lane: CellBox["lane"], region?: Id): CellBox | undefined {
	return layout.cells.find((cell) => cell.lane === lane && cell.region === region);
}

function cardDrop(
	scene: DropScene,
	{ card, grab }: { readonly card: Card; readonly grab: Point },
	point: Point,
): DropEffect | undefined {
	if (!("region" in card)) return placeDrop(scene, { card, grab }, { point, cell: cellOf(scene.layout, laneOf(card)) });
	const column = columnAt(scene.layout, point);
	if (column === undefined) return undefined;
	const cell = cellOf(scene.layout, laneOf(card), column.region);
	if (column.region === card.region) return placeDrop(scene, { card, grab }, { point, cell });
	if (cell === undefined) return undefined;
	const { component: id, region: from } = card;
	const to = column.region;
	const rect = landingRect(scene.layout, card, column);
	return scene.alt
		? {
				key: `add ${to}`,
				rect,
				label: card.kind === "store" ? `Add a replica of ${card.title} in ${to}` : `Also run ${card.title} in ${to}`,
				command: () => addToRegion(scene.design, { id, region: to, from }),
			}
		: {
				key: `move ${to}`,
				rect,
				label: isIn(scene.layout, id, to) ? `Merge ${card.title} into ${to}` : `Move ${card.title} to ${to}`,
				command: () => moveToRegion(scene.design, { id, from, to }),
			};
}

/** Whether a component has a card in a region. */
function isIn(layout: Layout, component: Id, region: Id): boolean {
	return layout.cards.some((card) => card.component === component && "region" in card && card.region === region);
}

/** Where the card would stand in the other column: its own row for a store, else the cell. */
function landingRect(layout: Layout, card: Card, column: ColumnBox): Rect {
	const home = layout.columns.find(({ region }) => "region" in card && region === card.region);
	if (card.kind === "store" && home !== undefined)
		return { ...card.rect, x: card.rect.x - home.rect.x + column.rect.x };
	return cellOf(layout, laneOf(card), column.region)?.rect ?? column.rect;
}

/** Places snap to this many pixels. */
const snap = 4;

function placeDrop(
	scene: DropScene,
	{ card, grab }: { readonly card: Card; readonly grab: Point },
	{ point, cell }: { readonly point: Point; readonly cell: CellBox | undefined },
): DropEffect | undefined {
	if (cell === undefined || card.locked || !contains(inflate(cell.rect, 24), point)) return undefined;
	const place = { x: snapped(point.x - grab.x - cell.rect.x), y: snapped(point.y - grab.y - cell.rect.y) };
	return {
		key: `place ${place.x} ${place.y}`,
		rect: { ...card.rect, x: cell.rect.x + place.x, y: cell.rect.y + place.y },
		label: `Place ${card.title}`,
		command: () => setPlace(scene.design, { places: new Map([[card.component, place]]) }),
	};
}

function snapped(value: number): number {
	return Math.max(0, Math.round(value / snap) * snap);
}

function lineDrop(scene: DropScene, card: Card, point: Point): DropEffect | undefined {
	const target = scene.layout.cards.find(({ id, rect }) => id !== card.id && contains(inflate(rect, 2), point));
	const column = columnAt(scene.layout, point);
	// In another column a store's line can only be replication, whichever store's card it ends on.
	const replica = card.kind === "store" && (target === undefined || target.kind === "store");
	if (replica && column !== undefined && column.region !== card.region) {
		const to = column.region;
		return {
			key: `replicate ${to}`,
			rect: target?.rect ?? landingRect(scene.layout, card, column),
			label: `Replicate ${card.title} to ${to}`,
			command: () => addReplication(scene.design, { store: card.component, from: card.region, to }),
		};
	}
	if (target === undefined) return undefined;
	return {
		key: `connect ${target.component}`,
		rect: target.rect,
		label: `Connect ${card.title} to ${target.title}`,
		command: () => connect(scene.design, { from: card.component, to: target.component }),
	};
}

type Technology = Extract<DragSource, { kind: "technology" }>["technology"];

function technologyDrop(scene: DropScene, technology: Technology, point: Point): DropEffect | undefined {
	const { layout, design } = scene;
	const lane = technology.layer;
	const add = (regions: "all" | readonly Id[]): CommandResult => addComponent(design, { technology, regions });
	const selects = newComponentId(design, technology.key);
	if (point.x > layout.width + 40 || point.y > layout.height + 80 || point.y < -40) return undefined;
	if (lane === "routing" || lane === "observability") {
		const cell = cellOf(layout, lane);
		return (
			cell && { key: lane, rect: cell.rect, label: `Add ${technology.shortName}`, command: () => add("all"), selects }
		);
	}
	const first = layout.columns[0];
	if (first === undefined || point.x < first.rect.x) {
		const heading = layout.lanes.find((each) => each.lane === lane);
		return (
			heading && {
				key: `${lane} all`,
				rect: heading.rect,
				label: `Add ${technology.shortName} to all regions`,
				command: () => add("all"),
			}
		);
	}
	const column = columnAt(layout, point);
	const cell = column && cellOf(layout, lane, column.region);
	if (column === undefined || cell === undefined) return undefined;
	const { region } = column;
	return {
		key: `${lane} ${region}`,
		rect: cell.rect,
		label: `Add ${technology.shortName} to ${region}`,
		command: () => add([region]),
	};
}

const newColumnWidth = 24;

function regionDrop(
	scene: DropScene,
	source: Extract<DragSource, { kind: "region" }>,
	point: Point,
): DropEffect | undefined {
	const { layout, design } = scene;
	if (point.y < -40 || point.y > layout.height + 80) return undefined;
	const { before, rect } = gapAt(layout, point);
	return {
		key: `region ${before ?? ""}`,
		rect,
		label: `Add ${source.name}`,
		selects: newRegionId(design, source.region),
		command: () => addRegion(design, { ...source.region, ...(before === undefined ? {} : { before }) }),
	};
}

function columnDrop(scene: DropScene, region: Id, point: Point): DropEffect | undefined {
	const { before, rect } = gapAt(scene.layout, point);
	if (before === region) return undefined;
	const result = reorderRegions(scene.design, { region, ...(before === undefined ? {} : { before }) });
	if (result.ok && result.value.length === 0) return undefined;
	const where = before === undefined ? "last" : `before ${before}`;
	return {
		key: `column ${before ?? ""}`,
		rect,
		label: `Put ${region} ${where}`,
		command: () => (result.ok ? ok(result.value) : result),
	};
}

/** The gap between two columns that is nearest to the point, and the column after it. */
function gapAt(layout: Layout, point: Point): { readonly before: Id | undefined; readonly rect: Rect } {
	const after = layout.columns.find(({ rect }) => point.x < middleX(rect));
	const last = layout.columns.at(-1);
	const top = last?.rect.y ?? 0;
	const h = last?.rect.h ?? layout.height;
	const gutter = layout.metrics.gutter;
	const x =
		after === undefined
			? last === undefined
				? 0
				: right(last.rect) + 8
			: after.rect.x - gutter / 2 - newColumnWidth / 2;
	return { before: after?.region, rect: { x, y: top, w: newColumnWidth, h } };
}
