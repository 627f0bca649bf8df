/** Why a picture gives no design. */
export type CarrierError =
	/** Nothing in it, or no longer. */
	| { readonly code: "noDesign" }
	/** Its end is missing. */
	| { readonly code: "incomplete" }
	/** What is in it is not as it was written. */
	| { readonly code: "damaged" }
	/** It holds more than a design may have. */
	| { readonly code: "tooLarge" };
