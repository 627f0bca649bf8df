import type { CostLine } from "../../engine/model/figures.ts";

/** A line of the bill with its region, unless it names that already. */
export function lineLabel({ label, region }: CostLine): string {
	return region === null || label.includes(region) ? label : `${label}, ${region}`;
}
