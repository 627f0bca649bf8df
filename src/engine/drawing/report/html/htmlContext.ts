import type { HtmlReportOptions } from "../reportOptions.ts";

/** What the blocks of one document are written with. */
export interface HtmlContext extends HtmlReportOptions {
	/** Ids in the document that can be led to. */
	readonly anchors: ReadonlySet<string>;
}
