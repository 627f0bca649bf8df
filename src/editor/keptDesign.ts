/** A design as the browser keeps it. */
export interface KeptDesign {
	/** The same for as long as it is the same design, in whatever tab it is open. */
	readonly designId: string;
	/** The design's own name. */
	readonly title: string;
	/** Of its file. */
	readonly name: string;
	readonly text: string;
	/** What its file holds; undefined when it was never saved to one. */
	readonly savedText: string | undefined;
	/** Milliseconds since 1970. */
	readonly atMs: number;
	readonly handle?: FileSystemFileHandle;
}
