import type { KeptVersion } from "../../editor/keptVersion.ts";

/** Where one side of a comparison comes from. */
export type SideChoice =
	| { readonly kind: "open" }
	| { readonly kind: "baseline" }
	/** The design before this entry of the history. */
	| { readonly kind: "history"; readonly index: number }
	| { readonly kind: "version"; readonly version: KeptVersion }
	| { readonly kind: "template"; readonly id: string }
	| { readonly kind: "file"; readonly name: string; readonly text: string };

export interface ComparedChoices {
	readonly a: SideChoice | undefined;
	readonly b: SideChoice | undefined;
}

let asked: ComparedChoices = { a: undefined, b: undefined };

/** What the next comparison opens with; undefined for what suggests itself. */
export const compareState = {
	get: (): ComparedChoices => asked,
	ask(choices: Partial<ComparedChoices>): void {
		asked = { a: choices.a, b: choices.b };
	},
};
