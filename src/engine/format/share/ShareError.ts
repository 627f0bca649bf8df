/** Why a design can't be shared by a link. */
export type ShareError =
	/** Larger than a design may be. */
	| { readonly code: "textTooLarge"; readonly bytes: number }
	/** More than browsers and what hands links to them take. */
	| { readonly code: "linkTooLong"; readonly characters: number };

/** Why a link opens nothing. */
export type ReadShareError =
	/** There is no design in the address. */
	| { readonly code: "noDesign" }
	/** A later release of the editor has made it. */
	| { readonly code: "laterFormat"; readonly version: number }
	/** Its end is missing: what passed it on has cut it. */
	| { readonly code: "incomplete"; readonly arrived: number; readonly expected: number | undefined }
	/** It is whole, but not as it was made. */
	| { readonly code: "damaged" }
	/** It holds more than a design may have. */
	| { readonly code: "tooLarge" };
