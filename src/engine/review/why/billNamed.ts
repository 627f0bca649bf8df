import { billOf } from "../../analysis/cost/billOf.ts";
import { foldedDesigns } from "../../analysis/cost/foldedDesigns.ts";
import type { CostLine, Explained } from "../../model/figures.ts";
import { upWithout } from "../../model/upWithout.ts";
import type { Asked } from "./finder.ts";

/** A bill, or a part of one. */
export interface NamedBill {
	readonly lines: readonly Explained<CostLine>[];
	/** The design's own, whose lines have names of their own. */
	readonly own: boolean;
}

/** The bill that the keys of the JSON below `cost` name; undefined where they name none. */
export function billNamed(asked: Asked, keys: readonly string[]): NamedBill | undefined {
	const [first = "", ...rest] = keys[0] === "surviving" ? keys.slice(1) : keys;
	const [, bill, by] = /^(|singleRegion|activePassive|whileOut)[bB]y(Layer|Region|Category)$/.exec(first) ?? [];
	if (bill !== undefined && by !== undefined) return partNamed(asked, { bill, by, keys: rest });
	if (first === "whileOut") return whileOut(asked, rest.join("/"));
	if (first === "total" || first === "monthlyTotal") return wholeNamed(asked, "");
	const [, folded] = /^(singleRegion|activePassive)Monthly$/.exec(first) ?? [];
	return folded === undefined ? undefined : wholeNamed(asked, folded);
}

interface Part {
	readonly bill: string;
	readonly by: string;
	readonly keys: readonly string[];
}

/** Of a bill while a region is out the region comes first. */
function partNamed(asked: Asked, { bill, by, keys }: Part): NamedBill | undefined {
	const [region = "", ...others] = keys;
	const whole = bill === "whileOut" ? whileOut(asked, region) : wholeNamed(asked, bill);
	const group = (bill === "whileOut" ? others : keys).join("/");
	return whole === undefined || group === "" ? undefined : partOf(whole, by, group);
}

function wholeNamed({ design, figures }: Asked, bill: string): NamedBill | undefined {
	if (bill === "") return { lines: figures.cost.lines, own: true };
	const folded = foldedDesigns(design);
	const into = bill === "singleRegion" ? folded.singleRegion : folded.activePassive;
	return into === undefined ? undefined : { lines: billOf(into), own: false };
}

function whileOut({ design, figures }: Asked, region: string): NamedBill | undefined {
	if (!design.regions.has(region) || figures.cost.surviving === null) return undefined;
	return { lines: billOf(design, upWithout(design, region)), own: false };
}

function partOf({ lines, own }: NamedBill, by: string, group: string): NamedBill {
	return { lines: lines.filter((line) => groupOf(line, by) === group), own };
}

function groupOf({ layer, region, category }: CostLine, by: string): string {
	if (by === "Layer") return layer ?? "all";
	return by === "Region" ? (region ?? "global") : category;
}
