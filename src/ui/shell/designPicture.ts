import { editorStore } from "../../editor/editorStore.ts";
import { drawSvg } from "../../engine/drawing/drawSvg.ts";
import type { Theme } from "../../engine/drawing/palette.ts";
import { layoutDesign } from "../../engine/layout/layoutDesign.ts";

/** Pixels of the picture for each of the layout's. */
const pngScale = 2;

/** The design as the canvas or the map shows it, in the page's theme; an SVG carries the YAML inside. */
export async function designPicture(format: "svg" | "png"): Promise<Blob> {
	const theme = document.documentElement.dataset.theme === "dark" ? "dark" : "light";
	const { view } = editorStore.getState();
	const svg = view === "map" ? await mapPicture(theme) : lanesPicture(theme);
	const blob = new Blob([svg], { type: "image/svg+xml" });
	return format === "svg" ? blob : await rasterised(blob);
}

function lanesPicture(theme: Theme): string {
	const { design, figures, figuresFresh, text } = editorStore.getState();
	const load = figuresFresh ? { load: figures?.load } : {};
	return drawSvg(design, layoutDesign(design), { theme, source: text, ...load });
}

async function mapPicture(theme: Theme): Promise<string> {
	const { drawMap } = await import("../../engine/drawing/map/drawMap.ts");
	const { design, figures, figuresFresh, text } = editorStore.getState();
	return drawMap(design, { theme, source: text, ...(figuresFresh && figures !== undefined ? { figures } : {}) });
}

async function rasterised(svg: Blob): Promise<Blob> {
	const url = URL.createObjectURL(svg);
	try {
		const image = new Image();
		image.src = url;
		await image.decode();
		const canvas = document.createElement("canvas");
		canvas.width = image.naturalWidth * pngScale;
		canvas.height = image.naturalHeight * pngScale;
		canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise((resolve, reject) => {
			canvas.toBlob((blob) => (blob === null ? reject(new Error("no picture")) : resolve(blob)), "image/png");
		});
	} finally {
		URL.revokeObjectURL(url);
	}
}
