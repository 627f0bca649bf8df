/** Something of ours that failed. */
export interface Trouble {
	/** "Charts", or that it was an action. */
	readonly where: string;
	readonly error: unknown;
	/** React's stack of components. */
	readonly within?: string | undefined;
}

/** More in a row are the same one again, or follow from it. */
const mostKept = 5;

let kept: readonly Trouble[] = [];

/** What failed since the page was opened, for the report; the last ones, each once. */
export const troubles = {
	get: (): readonly Trouble[] => kept,
	keep(trouble: Trouble): void {
		const others = kept.filter(({ where, error }) => where !== trouble.where || !isSame(error, trouble.error));
		kept = [...others, trouble].slice(-mostKept);
	},
	forget(): void {
		kept = [];
	},
};

function isSame(a: unknown, b: unknown): boolean {
	return a === b || (a instanceof Error && b instanceof Error && a.message === b.message);
}
