import { editorStore } from "../../editor/editorStore.ts";
import { drawSvg } from "../../engine/drawing/drawSvg.ts";
import { layoutDesign } from "../../engine/layout/layoutDesign.ts";

/** Pixels of the picture for each of the layout's. */
const pngScale = 2;

/** The design as the canvas shows it, in the page's theme; an SVG carries the YAML inside. */
export async function designPicture(format: "svg" | "png"): Promise<Blob> {
	const { design, figures, figuresFresh, text } = editorStore.getState();
	const theme = document.documentElement.dataset.theme === "dark" ? "dark" : "light";
	const layout = layoutDesign(design);
	const svg = drawSvg(design, layout, { theme, source: text, ...(figuresFresh ? { load: figures?.load } : {}) });
	const blob = new Blob([svg], { type: "image/svg+xml" });
	return format === "svg" ? blob : await rasterised(blob);
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
