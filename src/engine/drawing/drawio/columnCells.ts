import * as texts from "../../../texts/drawing/drawio.ts";
import type { ColumnBox, Layout } from "../../layout/layout.ts";
import { formatAvailability } from "../../model/numbers/formatAvailability.ts";
import { columnShapes } from "../columnShapes.ts";
import type { DrawioCell } from "./drawioCell.ts";
import type { DrawioScene } from "./drawioScene.ts";
import { labelledCells } from "./labelledCells.ts";

export const columnId = (region: string): string => `region:${region}`;

/** The regions' columns, which hold what is dropped into them. */
export function columnCells(layout: Layout, scene: DrawioScene, parent: string): readonly DrawioCell[] {
	return layout.columns.flatMap((column) =>
		labelledCells({
			shapes: columnShapes(column, { moment: scene.moment?.regions.get(column.region), selected: false }),
			rect: column.rect,
			inside: false,
			theme: scene.theme,
			cell: {
				id: columnId(column.region),
				parent,
				data: columnData(column, scene),
				tooltip: texts.regionColumnPlace(column.title, column.place, column.jurisdiction),
				tags: ["region", column.region],
				style: { container: 1, collapsible: 0, recursiveResize: 0, whiteSpace: "nowrap" },
			},
		}),
	);
}

function columnData(column: ColumnBox, { design, moment }: DrawioScene): Readonly<Record<string, string>> {
	const region = design.regions.get(column.region);
	const state = moment?.regions.get(column.region)?.status;
	return {
		region: column.region,
		place: column.place,
		jurisdiction: column.jurisdiction,
		role: column.role,
		...(region === undefined
			? {}
			: { provider: region.provider, availability: formatAvailability(region.availability) }),
		...(region?.code === undefined ? {} : { code: region.code }),
		...(state === undefined || state === "up" ? {} : { state }),
	};
}
