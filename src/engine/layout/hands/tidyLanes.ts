import type { Design, Id, Place } from "../../model/design.ts";
import { cellGrid, cellItems, equalGrid, usersGrid, type WideRoom, wideItems } from "../lanePlans.ts";
import type { Layout } from "../layout.ts";
import { fileX, laneScale } from "../placeScale.ts";
import type { RowGrid, RowItem } from "../RowGrid.ts";

export type Places = ReadonlyMap<Id, Place>;

/** A lane whose cards stand in rows, as the layout plans it. */
export interface TidyLane {
	readonly grid: RowGrid;
	readonly itemsOf: (canvas: Places) => readonly RowItem[];
	/** From the grid's pixels to the file's. */
	readonly fileX: (x: number) => number;
}

/** All lanes but that of the stores. */
export function tidyLanes(design: Design, layout: Layout): readonly TidyLane[] {
	const { metrics, columns } = layout;
	const area = layout.cells.find(({ lane }) => lane === "users")?.area ?? { x: 0, w: layout.width };
	const tracks = columns.map(({ region, rect }) => ({ region, x: rect.x, w: rect.w }));
	const room: WideRoom = { design, metrics, left: area.x, width: area.w, tracks };
	const scale = laneScale(
		area.x,
		columns.map(({ rect }) => rect),
	);
	const wide = (ids: Iterable<Id>, grid: RowGrid): TidyLane => {
		const all = [...ids];
		return {
			grid,
			itemsOf: (canvas) => wideItems({ ...room, design: { ...design, canvas } }, all, grid.rowHeight),
			fileX: (x) => Math.round((fileX(scale, area.x + x) - fileX(scale, area.x)) * 10) / 10,
		};
	};
	const cell = (layer: "balancing" | "application"): TidyLane => {
		const grid = cellGrid(metrics, layer);
		return {
			grid,
			itemsOf: (canvas) => cellItems({ ...design, canvas }, layer, grid.rowHeight),
			fileX: (x) => Math.round(x * 10) / 10,
		};
	};
	return [
		wide(design.users.populations.keys(), usersGrid(room)),
		wide(design.routing.keys(), equalGrid(room, metrics.height.routing)),
		cell("balancing"),
		cell("application"),
		wide(design.observability.keys(), equalGrid(room, metrics.height.observability)),
	];
}
