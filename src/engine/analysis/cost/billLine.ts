import type { CostLine, Explained, Term } from "../../model/figures.ts";

/** A line of the bill. There are tens of thousands: what explains one is put together when it is read. */
export class BillLine implements Explained<CostLine> {
	readonly id: CostLine["id"];
	readonly layer: CostLine["layer"];
	readonly region: CostLine["region"];
	readonly category: CostLine["category"];
	readonly label: CostLine["label"];
	readonly monthly: CostLine["monthly"];
	readonly estimate: CostLine["estimate"];
	readonly basis: CostLine["basis"];
	readonly #explain: () => readonly Term[];

	constructor(line: CostLine, explain: () => readonly Term[]) {
		this.id = line.id;
		this.layer = line.layer;
		this.region = line.region;
		this.category = line.category;
		this.label = line.label;
		this.monthly = line.monthly;
		this.estimate = line.estimate;
		this.basis = line.basis;
		this.#explain = explain;
	}

	get terms(): readonly Term[] {
		return this.#explain();
	}
}
