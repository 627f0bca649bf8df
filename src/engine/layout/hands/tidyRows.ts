import type { Id, Place } from "../../model/design.ts";
import { touch } from "../handRows.ts";
import { planRows } from "../laneRows.ts";
import { cardGap } from "../placeScale.ts";
import { type RowItem, type RowPlan, type Slot, type Spot, spotKey } from "../RowGrid.ts";
import type { Places, TidyLane } from "./tidyLanes.ts";

/** Where a thing that was moved by hand is to stand, in the grid's pixels. */
interface Target {
	readonly item: RowItem;
	readonly x: number;
	readonly w: number;
	readonly y: number;
	/** It would stand there by itself. */
	readonly own: boolean;
}

/**
 * The places of a lane, straightened. What no hand moved gets no place; where the order of a column would change
 * the lane stays as it is.
 */
export function tidyRows(lane: TidyLane, canvas: Places): Places {
	const items = lane.itemsOf(canvas);
	const plan = planRows(items, lane.grid);
	const scene: RowScene = { lane, items, plan, moves: (item) => moves(item, canvas) };
	if (!items.some(scene.moves)) return canvas;
	const tidied = withTargets(lane, canvas, targetsOf(scene));
	const now = planRows(lane.itemsOf(tidied), lane.grid);
	return sameOrder(items, plan, now) ? tidied : canvas;
}

interface RowScene {
	readonly lane: TidyLane;
	readonly items: readonly RowItem[];
	readonly plan: RowPlan;
	readonly moves: (item: RowItem) => boolean;
}

function moves(item: RowItem, canvas: Places): boolean {
	return item.wish !== undefined && item.columns.length > 0 && canvas.get(item.id)?.locked !== true;
}

function spotIn(plan: RowPlan, item: RowItem, column: number): Spot {
	return plan.spots.get(spotKey(item.id, column)) ?? { x: 0, w: 0, row: 0, h: item.height };
}

/** Of what was moved by hand: it stands alike in all its columns. */
function spotOf(plan: RowPlan, item: RowItem): Spot {
	return spotIn(plan, item, item.columns[0] ?? 0);
}

/** Rows close up; those that hold anything that stays don't move. */
function targetsOf(scene: RowScene): readonly Target[] {
	const { lane, items, plan } = scene;
	const targets: Target[] = [];
	let next = 0;
	let index = 0;
	for (const [row, { top }] of plan.rows.entries()) {
		const here = items.filter((item) => item.columns.some((column) => spotIn(plan, item, column).row === row));
		if (here.length === 0) continue;
		const y = here.every(scene.moves) ? next : Math.max(next, top);
		targets.push(...rowTargets(scene, here, { y, index, row }));
		next = y + Math.max(lane.grid.rowHeight, ...here.map(({ height }) => height)) + lane.grid.rowGap;
		index += 1;
	}
	return targets;
}

interface TidyRow {
	readonly y: number;
	/** Among the rows that hold something. */
	readonly index: number;
	readonly row: number;
}

function rowTargets(scene: RowScene, here: readonly RowItem[], { y, index, row }: TidyRow): readonly Target[] {
	const { lane, items, plan } = scene;
	const settled = new Map<RowItem, number>();
	const inTurn = here.filter(scene.moves).toSorted((a, b) => spotOf(plan, a).x - spotOf(plan, b).x);
	return inTurn.map((item) => {
		const column = items.filter(({ columns }) => columns.includes(item.columns[0] ?? 0));
		const slots = lane.grid.slots(column.length);
		const others = here.flatMap((other) => (other === item ? [] : standing({ scene, settled, row }, item, other)));
		const x = snappedX(spotOf(plan, item), { width: lane.grid.width, slots, others, full: item.wish?.w === undefined });
		settled.set(item, x);
		const place = column.indexOf(item);
		const ownX = slots[place % slots.length]?.x;
		const own = Math.floor(place / slots.length) === index && ownX !== undefined && Math.abs(ownX - x) < 1;
		return { item, x, w: spotOf(plan, item).w, y, own };
	});
}

/** Where another card stands in the columns of this one: what was tidied already there, the rest as it was. */
function standing(
	{
		scene,
		settled,
		row,
	}: { readonly scene: RowScene; readonly settled: ReadonlyMap<RowItem, number>; readonly row: number },
	item: RowItem,
	other: RowItem,
): readonly Slot[] {
	return other.columns.flatMap((column) => {
		const spot = spotIn(scene.plan, other, column);
		if (spot.row !== row || !item.columns.includes(column)) return [];
		return [{ x: settled.get(other) ?? spot.x, w: spot.w }];
	});
}

interface SnapRow {
	readonly width: number;
	readonly slots: readonly Slot[];
	readonly others: readonly Slot[];
	/** It has no width of its own: in a free slot it takes all of it. */
	readonly full: boolean;
}

/** To the nearest slot, right edge or middle that is free; beside its neighbours where all are taken. */
function snappedX(spot: Slot, { width, slots, others, full }: SnapRow): number {
	const nearestSlot = slots
		.filter((slot) => !others.some((other) => touch(slot, other)))
		.toSorted((a, b) => Math.abs(a.x - spot.x) - Math.abs(b.x - spot.x))[0];
	if (full && nearestSlot !== undefined) return nearestSlot.x;
	const lines = [...slots.map(({ x }) => x), ...slots.map(({ x, w }) => x + w - spot.w), (width - spot.w) / 2];
	const beside = others.flatMap((other) => [other.x + other.w + cardGap, other.x - cardGap - spot.w]);
	const isFree = (x: number): boolean =>
		x >= 0 && x + spot.w <= width + 0.01 && others.every((other) => !touch({ x, w: spot.w }, other));
	const nearest = (candidates: readonly number[]): number | undefined =>
		candidates.filter(isFree).toSorted((a, b) => Math.abs(a - spot.x) - Math.abs(b - spot.x))[0];
	return nearest(lines) ?? nearest(beside) ?? spot.x;
}

function withTargets(lane: TidyLane, canvas: Places, targets: readonly Target[]): Places {
	const tidied = new Map<Id, Place>(canvas);
	for (const { item, x, w, y, own } of targets) {
		const { x: before, y: _y, ...rest } = canvas.get(item.id) ?? {};
		const fileX = lane.fileX(x);
		// As wide as it is: pixels of the file are not as wide everywhere.
		const width = rest.w === undefined ? {} : { w: kept(rest.w, lane.fileX(x + w) - fileX) };
		tidied.set(item.id, own ? { ...rest, ...width } : { x: kept(before, fileX), y: Math.round(y), ...rest, ...width });
	}
	return tidied;
}

/** Of the file's pixels: less is no move. */
const rounding = 0.5;

function kept(before: number | undefined, now: number): number {
	return before !== undefined && Math.abs(before - now) < rounding ? before : Math.round(now * 10) / 10;
}

/** Whether each column reads the same, row by row from the left. */
function sameOrder(items: readonly RowItem[], before: RowPlan, now: RowPlan): boolean {
	const columns = new Set(items.flatMap((item) => item.columns));
	return [...columns].every((column) => {
		const here = items.filter((item) => item.columns.includes(column));
		const inOrder = (plan: RowPlan): string =>
			here
				.map((item) => ({ id: item.id, spot: spotIn(plan, item, column) }))
				.toSorted((a, b) => a.spot.row - b.spot.row || a.spot.x - b.spot.x)
				.map(({ id }) => id)
				.join(" ");
		return inOrder(before) === inOrder(now);
	});
}
