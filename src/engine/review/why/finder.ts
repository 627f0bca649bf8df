import type { Design } from "../../model/design.ts";
import type { ExplainedFigures, Term } from "../../model/figures.ts";

/** A design with all its figures. */
export interface Asked {
	readonly design: Design;
	readonly figures: ExplainedFigures;
}

/** A figure's value with how it was made. */
export interface Found {
	readonly value: number | string | null;
	readonly unit: string;
	readonly terms: readonly Term[];
}

/** Finds a figure of one family by the rest of its name; undefined where there is none. */
export type Finder = (asked: Asked, rest: readonly string[]) => Found | undefined;
