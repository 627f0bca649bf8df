import type { DrawioCell, LayerCell } from "./drawioCell.ts";

export const rootId = "0";

/** A layer and what stands on it, from the bottom up. */
export interface DrawioLayer {
	readonly id: string;
	readonly name: string;
	readonly cells: readonly DrawioCell[];
	/** There, but shown only when asked for. */
	readonly hidden?: boolean;
	/** Kept even when it is empty. */
	readonly always?: boolean;
	/** What stands on it can't be taken by accident. */
	readonly locked?: boolean;
}

/** Layers in the order in which they are painted, each followed by its cells. */
export function layerCells(layers: readonly DrawioLayer[]): readonly DrawioCell[] {
	return layers
		.filter(({ cells, always }) => always === true || cells.length > 0)
		.flatMap(({ id, name, cells, hidden, locked }) => {
			const layer: LayerCell = {
				kind: "layer",
				id,
				parent: rootId,
				label: name,
				...(hidden === true ? { hidden } : {}),
				...(locked === true ? { style: { locked: 1 } } : {}),
			};
			return [layer, ...cells];
		});
}
