import type { Path } from "./design.ts";

/** Something wrong with the text of a design, with where and what to do. */
export interface Problem {
	/** 1-based. */
	readonly line: number;
	readonly column: number;
	/** 1-based end, for underlining; equals the start where unknown. */
	readonly endLine: number;
	readonly endColumn: number;
	readonly path: Path;
	readonly message: string;
	readonly expected?: string;
	/** Nearest right name for a misspelt key, id or catalogue name. */
	readonly suggestion?: string;
}
