import { htmlReport } from "../drawing/report/htmlReport.ts";
import type { ExportRequest } from "./exportRequest.ts";
import { requestedReport } from "./requestedReport.ts";

/** The report as one page that needs nothing else; it follows its reader's theme. */
export function reportHtml(request: ExportRequest): string {
	const { document, pictureOf } = requestedReport(request);
	return htmlReport(document, { design: request.design, pictureOf, source: request.text });
}
