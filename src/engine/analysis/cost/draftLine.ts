import type { CostLine, Explained, Term } from "../../model/figures.ts";

/** A line of the bill that explains itself only when asked: the bills it is compared with need just their sums. */
export interface DraftLine extends CostLine {
	readonly explain: () => readonly Term[];
}

/** The line without its draft: its terms are made when they are read. */
export function explained(line: DraftLine): Explained<CostLine> {
	return new BillLine(line);
}

/** There are thousands of them in a large design: an object with a getter of its own takes ten times as long to make. */
class BillLine implements CostLine {
	readonly id: CostLine["id"];
	readonly layer: CostLine["layer"];
	readonly region: CostLine["region"];
	readonly category: CostLine["category"];
	readonly label: CostLine["label"];
	readonly monthly: CostLine["monthly"];
	readonly estimate: CostLine["estimate"];
	readonly basis: CostLine["basis"];
	readonly #explain: () => readonly Term[];

	constructor(line: DraftLine) {
		this.id = line.id;
		this.layer = line.layer;
		this.region = line.region;
		this.category = line.category;
		this.label = line.label;
		this.monthly = line.monthly;
		this.estimate = line.estimate;
		this.basis = line.basis;
		this.#explain = line.explain;
	}

	get terms(): readonly Term[] {
		return this.#explain();
	}
}
