import type { MarkdownReportOptions } from "../markdownOptions.ts";

export interface MarkdownContext extends MarkdownReportOptions {
	/** By a section's id: the anchor that its heading gets. */
	readonly anchors: ReadonlyMap<string, string>;
}
