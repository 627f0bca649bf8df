/** What is said under a field: what is wrong with it, or what was made of what was typed. */
export interface FieldNote {
	readonly kind: "problem" | "says";
	readonly text: string;
}

export function problemNote(text: string | undefined): FieldNote | undefined {
	return text === undefined ? undefined : { kind: "problem", text };
}
