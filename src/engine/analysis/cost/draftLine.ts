import type { CostLine, Explained, Term } from "../../model/figures.ts";

/** A line of the bill that explains itself only when asked: the bills it is compared with need just their sums. */
export interface DraftLine extends CostLine {
	readonly explain: () => readonly Term[];
}

/** The line without its draft: its terms are made when they are read. */
export function explained(line: DraftLine): Explained<CostLine> {
	const { id, layer, region, category, label, monthly, estimate, basis } = line;
	return {
		id,
		layer,
		region,
		category,
		label,
		monthly,
		estimate,
		basis,
		get terms() {
			return line.explain();
		},
	};
}
