/** What stands around a drawing. */
export interface PictureFrame {
	/** Heading; the design's name when omitted. */
	readonly title?: string | undefined;
	/** Name of the scenario whose moment is shown, to stand beside its clock. */
	readonly scenario?: string | undefined;
	readonly withoutHeading?: boolean | undefined;
	readonly withoutLegend?: boolean | undefined;
}
