/** What stands around a drawing. */
export interface PictureFrame {
	/** Heading; the design's name when omitted. */
	readonly title?: string | undefined;
	readonly withoutHeading?: boolean | undefined;
	readonly withoutLegend?: boolean | undefined;
}
