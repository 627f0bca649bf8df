import type { CommandGroup } from "./pageCommand.ts";

/** A line of the command palette: a command, a thing to go to, or something to add. */
export interface PaletteEntry {
	/** "edit.undo", "go data.orders", "add cockroachdb eu-west": the same for as long as it means the same. */
	readonly id: string;
	readonly name: string;
	readonly group: CommandGroup | "Go to";
	/** Stands beside the name. */
	readonly detail?: string;
	/** Words that it is found by beside its name. */
	readonly words: string;
	/** As shown: "Ctrl Z". */
	readonly key?: string;
	/** Why it can't be done now. */
	readonly unavailable?: string;
	readonly run: () => void | Promise<void>;
}
