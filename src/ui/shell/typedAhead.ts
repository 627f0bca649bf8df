let typed = "";

/** What was typed while the command palette was being loaded, and is meant for it. */
export const typedAhead = {
	add(letter: string): void {
		typed += letter;
	},
	take(): string {
		const taken = typed;
		typed = "";
		return taken;
	},
};
