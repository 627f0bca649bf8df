/** A line of a context menu. */
export type MenuEntry =
	/** A command of the page, with its key; it says itself why it can't be done. */
	| { readonly kind: "command"; readonly id: string; readonly label?: string }
	| {
			readonly kind: "action";
			readonly label: string;
			/** Why it can't be done. */
			readonly reason?: string | undefined;
			/** It is so already. */
			readonly chosen?: boolean;
			readonly run: () => void;
	  }
	| { readonly kind: "more"; readonly label: string; readonly entries: readonly MenuEntry[] }
	| { readonly kind: "rule" };

export function command(id: string, label?: string): MenuEntry {
	return { kind: "command", id, ...(label === undefined ? {} : { label }) };
}

export function more(label: string, entries: readonly MenuEntry[]): readonly MenuEntry[] {
	return entries.length === 0 ? [] : [{ kind: "more", label, entries }];
}

export const rule: MenuEntry = { kind: "rule" };
