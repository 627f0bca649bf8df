import type { Point } from "../../../engine/layout/rect.ts";
import { columnLimits, resizeColumn } from "../../../engine/model/commands/resizeColumn.ts";
import type { Id } from "../../../engine/model/design.ts";
import * as texts from "../../../texts/drag.ts";
import type { DropEffect, DropScene } from "./DropScene.ts";

const step = 4;

/** A column becomes as wide as its edge is dragged. */
export function edgeDrop({ layout, design }: DropScene, region: Id, point: Point): DropEffect | undefined {
	const rect = layout.columns.find((column) => column.region === region)?.rect;
	if (rect === undefined) return undefined;
	const w = Math.min(columnLimits.most, Math.max(columnLimits.least, Math.round((point.x - rect.x) / step) * step));
	return {
		key: `width ${w}`,
		rect: { ...rect, w },
		label: texts.makeWide(region, w),
		onlyPlaces: true,
		command: () => resizeColumn(design, { region, w }),
	};
}
