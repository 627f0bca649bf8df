import type { Point } from "../../../engine/layout/rect.ts";
import { setPlace } from "../../../engine/model/commands/setPlace.ts";
import type { Id } from "../../../engine/model/design.ts";
import type { DropEffect, DropScene } from "./dropEffect.ts";

/** A column narrower than this can't say what stands in it; one wider is mostly empty. */
const columnWidths = { least: 150, most: 900 } as const;
const step = 4;

/** A column becomes as wide as its edge is dragged. */
export function edgeDrop({ layout, design }: DropScene, region: Id, point: Point): DropEffect | undefined {
	const rect = layout.columns.find((column) => column.region === region)?.rect;
	if (rect === undefined) return undefined;
	const w = Math.min(columnWidths.most, Math.max(columnWidths.least, Math.round((point.x - rect.x) / step) * step));
	return {
		key: `width ${w}`,
		rect: { ...rect, w },
		label: `Make ${region} ${w} wide`,
		onlyPlaces: true,
		command: () => setPlace(design, { places: new Map([[region, { w }]]) }),
	};
}
