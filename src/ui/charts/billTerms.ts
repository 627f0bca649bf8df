import { figureName } from "../../engine/model/figureName.ts";
import type { Term } from "../../engine/model/figures.ts";
import type { BillRow } from "../../engine/review/billRows.ts";
import type { CostBar, CostBreakdown } from "../../engine/review/costBars.ts";
import type { Why } from "../inspector/Explanation.tsx";
import { groupName } from "./costNames.ts";

interface Bill {
	readonly by: CostBreakdown;
	readonly groups: readonly string[];
	readonly money: (amount: number | null) => string;
}

/** What a whole bill is made of: the design's own its lines, the others their groups. */
export function billTerms(bar: CostBar, { by, groups, money }: Bill): Why {
	if (bar.design === "own") return { figure: figureName.costTotal };
	const terms = groups.map((group) => ({ label: groupName(by, group), value: money(bar.amounts[group] ?? 0) }));
	return { terms };
}

interface Group extends Omit<Bill, "groups"> {
	readonly group: string;
}

/** The lines of one group; each opens its own terms. */
export function groupTerms(lines: readonly BillRow[], { by, group, money }: Group): readonly Term[] {
	return lines
		.filter(({ groups }) => groups[by] === group)
		.map(({ line }) => ({ label: lineLabel(line), value: money(line.monthly), figure: figureName.cost(line) }));
}

/** A line with its region, unless it names that already. */
export function lineLabel({ label, region }: BillRow["line"]): string {
	return region === null || label.includes(region) ? label : `${label}, ${region}`;
}
