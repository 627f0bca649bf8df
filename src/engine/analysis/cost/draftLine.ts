import type { CostLine, Term } from "../../model/figures.ts";

/** A line of the bill that explains itself only when asked: the bills it is compared with need just their sums. */
export interface DraftLine extends Omit<CostLine, "terms"> {
	readonly explain: () => readonly Term[];
}

export function explained({ explain, ...line }: DraftLine): CostLine {
	return { ...line, terms: explain() };
}
