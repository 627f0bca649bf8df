import type { Design } from "../../model/design.ts";
import type { ReviewPicture } from "../../model/reviewDocument.ts";
import type { Theme } from "../palette.ts";
import type { Picture } from "../picture.ts";

/** The picture that a block stands for; undefined where there is none, such as of a scenario without a run. */
export type PictureOf = (block: ReviewPicture) => Picture | undefined;

export interface HtmlReportOptions {
	/** What the terms of figures lead to, and the currency of amounts. */
	readonly design: Design;
	readonly pictureOf: PictureOf;
	/** The design's YAML: the block of code that shows it whole can be read out again. */
	readonly source?: string | undefined;
	/** Follows the reader's system when omitted. On paper it is always light. */
	readonly theme?: Theme | undefined;
}
