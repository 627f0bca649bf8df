/** What comes from outside: a file's text, the fragment of a link, pictures and pages that hold a design, a clipboard. */
export const fuzzKinds = ["yaml", "link", "png", "svg", "html", "paste"] as const;
export type FuzzKind = (typeof fuzzKinds)[number];

export interface FuzzInput {
	readonly kind: FuzzKind;
	/** Of a file the text or, of a PNG, each byte as one character. */
	readonly content: string;
	/** So many are alike: what costs much is done with some of them. */
	readonly turn: number;
}

export interface Fault {
	/** What was being done. */
	readonly step: string;
	readonly message: string;
}

export interface Outcome {
	/** It gave a design. */
	readonly accepted: boolean;
	/** What was said of it. */
	readonly problems: number;
	readonly faults: readonly Fault[];
	/** Processor time until there was a design or its problems, and until all was done with it. */
	readonly readMs: number;
	readonly wholeMs: number;
}
