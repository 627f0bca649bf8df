import type { Problem } from "../model/problem.ts";

/** Why a text can't be pasted into a design. `pasteErrorText` makes the sentence. */
export type PasteError =
	| { readonly code: "empty" }
	| { readonly code: "noYaml"; readonly problem: Problem }
	/** Nothing in it is a region, a component or anything else of a design. */
	| { readonly code: "noThings" }
	/** A whole file, to be opened rather than pasted. */
	| { readonly code: "wholeDesign"; readonly name: string }
	/** A key that a design has once. */
	| { readonly code: "notPastable"; readonly key: string }
	/** In the pasted text. */
	| { readonly code: "problem"; readonly problem: Problem }
	/** In the design as it would be. */
	| { readonly code: "refused"; readonly problem: Problem }
	| { readonly code: "nothingLeft"; readonly missing: readonly string[] };
