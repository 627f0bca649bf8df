import type { Design } from "../../model/design.ts";
import type { ReviewPicture } from "../../model/reviewDocument.ts";

export interface MarkdownReportOptions {
	/** What the terms of figures lead to, and the currency of amounts. */
	readonly design: Design;
	/** What stands for a picture: a diagram as Mermaid text, or a file beside the report; left out where undefined. */
	readonly pictureOf?: ((block: ReviewPicture) => MarkdownPicture | undefined) | undefined;
}

export type MarkdownPicture =
	| { readonly kind: "mermaid"; readonly text: string }
	/** Address relative to the report. */
	| { readonly kind: "file"; readonly address: string };
