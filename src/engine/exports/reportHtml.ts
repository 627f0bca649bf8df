import { htmlReport } from "../drawing/report/htmlReport.ts";
import type { ExportRequest, ExportTools } from "./exportRequest.ts";
import { requestedReport } from "./requestedReport.ts";

/** The report as one page that needs nothing else; it follows its reader's theme. */
export function reportHtml(request: ExportRequest, onShare?: ExportTools["onShare"]): string {
	const { document, pictureOf } = requestedReport(request, onShare);
	return htmlReport(document, { design: request.design, pictureOf, source: request.text });
}
