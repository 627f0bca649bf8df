import type { Layout } from "../../../engine/layout/layout.ts";
import type { Point, Rect } from "../../../engine/layout/rect.ts";
import { middleX, right } from "../../../engine/layout/rect.ts";
import { addRegion, newRegionId } from "../../../engine/model/commands/addRegion.ts";
import { reorderRegions } from "../../../engine/model/commands/reorderRegions.ts";
import type { Id } from "../../../engine/model/design.ts";
import * as texts from "../../../texts/drag.ts";
import type { DropEffect, DropScene } from "./DropScene.ts";
import type { PaletteSource } from "./dragState.ts";

const newColumnWidth = 24;

/** A new region becomes a column in the nearest gap. */
export function regionDrop(
	{ layout, design }: DropScene,
	source: Extract<PaletteSource, { kind: "region" }>,
	point: Point,
): DropEffect | undefined {
	if (point.y < -40 || point.y > layout.height + 80) return undefined;
	const { before, rect } = gapAt(layout, point);
	return {
		key: `region ${before ?? ""}`,
		rect,
		label: before === undefined ? texts.addName(source.name) : texts.addBefore(source.name, before),
		selects: newRegionId(design, source.region),
		command: () => addRegion(design, { ...source.region, ...(before === undefined ? {} : { before }) }),
	};
}

/** A column takes another place among the columns. */
export function columnDrop({ layout, design }: DropScene, region: Id, point: Point): DropEffect | undefined {
	const { before, rect } = gapAt(layout, point);
	if (before === region) return undefined;
	const result = reorderRegions(design, { region, ...(before === undefined ? {} : { before }) });
	if (result.ok && result.value.length === 0) return undefined;
	const where = before === undefined ? "last" : texts.before(before);
	return { key: `column ${before ?? ""}`, rect, label: texts.putRegionWhere(region, where), command: () => result };
}

/** The gap between two columns that is nearest to the point, and the column after it. */
function gapAt(layout: Layout, point: Point): { readonly before: Id | undefined; readonly rect: Rect } {
	const after = layout.columns.find(({ rect }) => point.x < middleX(rect));
	const last = layout.columns.at(-1);
	const y = last?.rect.y ?? 0;
	const h = last?.rect.h ?? layout.height;
	const x =
		after === undefined
			? last === undefined
				? 0
				: right(last.rect) + 8
			: after.rect.x - layout.metrics.gutter / 2 - newColumnWidth / 2;
	return { before: after?.region, rect: { x, y, w: newColumnWidth, h } };
}
