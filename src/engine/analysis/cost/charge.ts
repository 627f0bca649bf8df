import type { Term } from "../../model/figures.ts";

/** What a month of something costs, in US dollars without discount. */
export interface Charge {
	readonly label: string;
	readonly usd: number;
	readonly basis: "catalogue" | "estimate";
	readonly explain: () => readonly Term[];
}
