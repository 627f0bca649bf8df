import type { CostLine, Explained, Term } from "../../model/figures.ts";

/** A line of the bill that explains itself only when asked: the bills it is compared with need just their sums. */
export interface DraftLine extends CostLine {
	readonly explain: () => readonly Term[];
}

export function explained({ explain, ...line }: DraftLine): Explained<CostLine> {
	return {
		...line,
		get terms() {
			return explain();
		},
	};
}
