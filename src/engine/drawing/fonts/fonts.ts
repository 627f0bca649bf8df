/** The faces that text is set in where a file brings its fonts along: TrueType files of one family, and one for code. */
export interface Fonts {
	/** 400 */
	readonly regular: Uint8Array;
	/** 600 */
	readonly semibold: Uint8Array;
	/** 700 */
	readonly bold: Uint8Array;
	readonly italic: Uint8Array;
	readonly mono: Uint8Array;
}
