import "../browserGlobals.ts";
import { type Cell, GraphDataModel, ModelXmlSerializer } from "@maxgraph/core";

/** A page of a draw.io file as the decoder of maxGraph, which goes on from draw.io's own library, has read it. */
export interface DecodedPage {
	readonly name: string;
	readonly cells: ReadonlyMap<string, Cell>;
	/** Layers in the order in which they are painted. */
	readonly layers: readonly Cell[];
}

export function decodedPages(file: string): readonly DecodedPage[] {
	const parsed = new DOMParser().parseFromString(file, "text/xml");
	return [...parsed.querySelectorAll("diagram")].map((diagram) => {
		const graph = diagram.querySelector("mxGraphModel");
		if (graph === null) throw new Error("a page without a model");
		const model = new GraphDataModel();
		new ModelXmlSerializer(model).import(new XMLSerializer().serializeToString(graph));
		const cells = Object.entries(model.cells ?? {});
		return {
			name: diagram.getAttribute("name") ?? "",
			cells: new Map(cells),
			layers: model.getRoot()?.children ?? [],
		};
	});
}

export function labelOf(cell: Cell | undefined): string {
	const value: unknown = cell?.value;
	if (typeof value === "string") return value;
	return dataOf(cell, "label");
}

/** An attribute of a cell's data. */
export function dataOf(cell: Cell | undefined, name: string): string {
	const value: unknown = cell?.value;
	const isObject = value !== null && typeof value === "object" && "getAttribute" in value;
	return isObject ? ((value as Element).getAttribute(name) ?? "") : "";
}

/** The layer that a cell is on. */
export function layerOf(cell: Cell): string {
	let at: Cell = cell;
	while (at.parent?.parent) at = at.parent;
	return labelOf(at);
}
