import { mermaidText } from "../drawing/mermaid/mermaidText.ts";
import type { MarkdownPicture } from "../drawing/report/markdownOptions.ts";
import { markdownReport } from "../drawing/report/markdownReport.ts";
import type { ReviewPicture } from "../model/reviewDocument.ts";
import type { ExportRequest, ExportTools } from "./exportRequest.ts";
import { type RequestedReport, requestedReport } from "./requestedReport.ts";

/** The report as Markdown, with Mermaid diagrams for its pictures, which GitHub and GitLab draw. */
export function reportMarkdown(request: ExportRequest, onShare?: ExportTools["onShare"]): string {
	const { design } = request;
	const report = requestedReport(request, onShare);
	return markdownReport(report.document, { design, pictureOf: (block) => diagram(request, report, block) });
}

/** Mermaid has no maps. */
function diagram(
	{ design }: ExportRequest,
	{ inputs: { figures, runs } }: RequestedReport,
	{ view, scenario: id = "", atSeconds = 0 }: ReviewPicture,
): MarkdownPicture | undefined {
	if (view === "map") return undefined;
	const scenario = design.scenarios.get(id);
	const run = runs.get(id);
	const play = scenario === undefined || run === undefined ? {} : { play: { scenario, run, atSeconds } };
	return { kind: "mermaid", text: mermaidText(design, { theme: "light", figures, ...play }) };
}
