import { pngWithText } from "../format/carriers/pngWithText.ts";
import { analyzeDesign } from "../review/analyzeDesign.ts";
import type { ExportFormat } from "./exportFormats.ts";
import type { ExportRequest, ExportTools } from "./exportRequest.ts";
import { figuresCsv } from "./figuresCsv.ts";
import { figuresJson } from "./figuresJson.ts";
import { pictureSvg } from "./pictureSvg.ts";
import { requestedPicture } from "./requestedPicture.ts";

type Exporter = (request: ExportRequest, tools: ExportTools) => string | Promise<string | Uint8Array>;

const exporters: Readonly<Record<ExportFormat, Exporter>> = {
	svg: pictureSvg,
	png: async (request, { rasterise }) => {
		return pngWithText(await rasterise(pictureSvg(request), request.scale), request.text);
	},
	pdf: async (request, { fonts }) => {
		const { pdfDocument } = await import("../drawing/pdf/pdfDocument.ts");
		return pdfDocument([requestedPicture(request)], { theme: request.theme, fonts: await fonts() });
	},
	pptx: async (request) => (await import("./slidesFile.ts")).slidesFile(request),
	drawio: async (request) => (await import("./drawioText.ts")).drawioText(request),
	html: async (request, { onShare }) => (await import("./reportHtml.ts")).reportHtml(request, onShare),
	mermaid: async (request) => (await import("./mermaidFile.ts")).mermaidFile(request),
	markdown: async (request, { onShare }) => (await import("./reportMarkdown.ts")).reportMarkdown(request, onShare),
	json: ({ design }) => figuresJson(design, analyzeDesign(design)),
	csv: ({ design }) => figuresCsv(analyzeDesign(design)),
	yaml: ({ text }) => text,
};

/** The file that is asked for: the same bytes on the page and on the command line. A scenario must be one of the design's. */
export async function exportFile(request: ExportRequest, tools: ExportTools): Promise<string | Uint8Array> {
	return await exporters[request.format](request, tools);
}
