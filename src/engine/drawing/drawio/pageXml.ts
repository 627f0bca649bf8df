import { palette, type Theme, type Token } from "../palette.ts";
import { cellXml } from "./cellXml.ts";
import { type DrawioLayer, layerCells, rootId } from "./layerCells.ts";
import { xmlAttributes } from "./xmlAttributes.ts";

export interface DrawioPage {
	readonly id: string;
	readonly name: string;
	/** Pixels. */
	readonly width: number;
	readonly height: number;
	readonly ground: Token;
	readonly layers: readonly DrawioLayer[];
}

interface PageLook {
	readonly theme: Theme;
	/** What "Edit Data" shows of the page while nothing is chosen. */
	readonly data: Readonly<Record<string, string | undefined>>;
}

/** A page as draw.io has it, uncompressed. */
export function pageXml(page: DrawioPage, { theme, data }: PageLook): string {
	const settings = {
		dx: 0,
		dy: 0,
		grid: 0,
		gridSize: 10,
		guides: 1,
		tooltips: 1,
		connect: 1,
		arrows: 1,
		fold: 1,
		page: 1,
		pageScale: 1,
		pageWidth: Math.ceil(page.width),
		pageHeight: Math.ceil(page.height),
		math: 0,
		shadow: 0,
		background: palette[theme][page.ground],
		// Dark colours would be turned light where draw.io itself is dark.
		adaptiveColors: theme === "dark" ? "none" : undefined,
	};
	const root = `<object${xmlAttributes({ label: "", ...data, id: rootId })}><mxCell/></object>`;
	const cells = layerCells(page.layers).map(cellXml);
	return [
		`<diagram${xmlAttributes({ id: page.id, name: page.name })}>`,
		`<mxGraphModel${xmlAttributes(settings)}>`,
		"<root>",
		root,
		...cells,
		"</root>",
		"</mxGraphModel>",
		"</diagram>",
	].join("\n");
}
