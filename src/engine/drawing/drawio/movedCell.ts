import type { Point } from "../../layout/rect.ts";
import type { DrawioCell } from "./drawioCell.ts";

/** A cell of a layer where the page has it; what is part of another cell moves with that. */
export function movedCell(cell: DrawioCell, by: Point, layer: string): DrawioCell {
	if (cell.parent !== layer) return cell;
	const moved = ({ x, y }: Point): Point => ({ x: x + by.x, y: y + by.y });
	switch (cell.kind) {
		case "vertex":
			return { ...cell, rect: { ...cell.rect, ...moved(cell.rect) } };
		case "edge":
			return {
				...cell,
				points: cell.points.map(moved),
				...(cell.labelAt === undefined ? {} : { labelAt: moved(cell.labelAt) }),
			};
		case "layer":
			return cell;
	}
}
