import type { Design, Id, Place } from "../model/design.ts";
import type { ColumnTrack } from "./columnTracks.ts";
import { planRows } from "./laneRows.ts";
import type { LayoutMetrics } from "./layout.ts";
import { ownHeight } from "./ownHeight.ts";
import { cardGap, drawnX, laneScale, reference } from "./placeScale.ts";
import type { RowGrid, RowItem, RowPlan, RowWish, Slot } from "./RowGrid.ts";

/** Space between rows of cards of the lanes that span all columns; lines pass there. */
const wideRowGap = 10;

/** What the lanes over all columns are placed in. */
export interface WideRoom {
	readonly design: Design;
	readonly metrics: LayoutMetrics;
	readonly left: number;
	readonly width: number;
	readonly tracks: readonly ColumnTrack[];
}

/** Cards within a column stand in rows of two, with the lines' way between them; one alone takes the whole width. */
export function cellGrid(metrics: LayoutMetrics, layer: "balancing" | "application"): RowGrid {
	return {
		rowHeight: metrics.height[layer],
		rowGap: metrics.gap[layer],
		width: reference.cell,
		slots: (count) => (count > 1 ? halves : whole),
	};
}

const whole: readonly Slot[] = [{ x: 0, w: reference.cell }];
const half = (reference.cell - cardGap) / 2;
const halves: readonly Slot[] = [
	{ x: 0, w: half },
	{ x: half + cardGap, w: half },
];

export function cellItems(design: Design, layer: "balancing" | "application", rowHeight: number): readonly RowItem[] {
	const order = new Map([...design.regions.keys()].map((region, index) => [region, index]));
	return [...design[layer].values()].map(({ id, regions }) => ({
		...rowItem(design.canvas.get(id), { id, height: rowHeight }),
		columns: regions.flatMap((region) => order.get(region) ?? []),
	}));
}

export function cellPlan(design: Design, metrics: LayoutMetrics, layer: "balancing" | "application"): RowPlan {
	const grid = cellGrid(metrics, layer);
	return planRows(cellItems(design, layer, grid.rowHeight), grid);
}

/** As many populations as regions stand above the columns; any other number shares the lane. */
export function usersGrid(room: WideRoom): RowGrid {
	const grid = equalGrid(room, room.metrics.height.users);
	if (room.design.users.populations.size !== room.tracks.length) return grid;
	const above = room.tracks.map(({ x, w }) => ({ x: x - room.left, w }));
	return { ...grid, slots: () => above };
}

/** Equal cards side by side, in as many rows as they need. */
export function equalGrid(room: WideRoom, rowHeight: number): RowGrid {
	return { rowHeight, rowGap: wideRowGap, width: room.width, slots: (count) => equalSlots(count, room.width) };
}

export function widePlan(room: WideRoom, ids: Iterable<Id>, grid: RowGrid): RowPlan {
	return planRows(wideItems(room, [...ids], grid.rowHeight), grid);
}

/** What stands in a lane over all columns: it has but one column. */
export function wideItems(room: WideRoom, ids: readonly Id[], rowHeight: number): readonly RowItem[] {
	const scale = laneScale(
		room.left,
		room.tracks.map(({ x, w }) => ({ x, y: 0, w, h: 0 })),
	);
	const atX = (x: number): number => drawnX(scale, x) - room.left;
	return ids.map((id): RowItem => {
		const item = rowItem(room.design.canvas.get(id), { id, height: rowHeight });
		return { ...item, columns: [0], wish: item.wish && wideWish(item.wish, atX) };
	});
}

/** The file's pixels are those of columns 228 wide. */
function wideWish(wish: RowWish, atX: (x: number) => number): RowWish {
	const { x, w } = wish;
	if (w === undefined) return { ...wish, x: x === undefined ? undefined : atX(x) };
	return { ...wish, x: x === undefined ? undefined : atX(x), w: atX((x ?? 0) + w) - atX(x ?? 0) };
}

/** Least width of a card in a lane that spans all columns. */
const narrowestCard = 150;

function equalSlots(count: number, width: number): readonly Slot[] {
	const most = Math.max(1, Math.floor((width + cardGap) / (narrowestCard + cardGap)));
	const perRow = Math.min(Math.max(1, count), most);
	const w = (width - (perRow - 1) * cardGap) / perRow;
	return Array.from({ length: perRow }, (_, index) => ({ x: index * (w + cardGap), w }));
}

function rowItem(
	place: Place | undefined,
	{ id, height }: { readonly id: Id; readonly height: number },
): Omit<RowItem, "columns"> {
	const { x, y, w, locked } = place ?? {};
	const moved = x !== undefined || y !== undefined || w !== undefined;
	return {
		id,
		height: ownHeight(place, height),
		wish: moved ? { x, y, w, locked: locked === true } : undefined,
	};
}
