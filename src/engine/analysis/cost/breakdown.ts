import type { CostCategory, CostLine } from "../../model/figures.ts";
import { categoriesOf } from "./categoriesOf.ts";

/** What lines add up to. Lines of no layer count under "all", those of no region under "global". */
export interface Breakdown {
	readonly monthly: number;
	readonly byCategory: Readonly<Record<CostCategory, number>>;
	readonly byLayer: Readonly<Record<string, number>>;
	readonly byRegion: Readonly<Record<string, number>>;
}

export function breakdown(lines: readonly CostLine[]): Breakdown {
	const layers = new Map<string, number>();
	const regions = new Map<string, number>();
	let total = 0;
	for (const { layer, region, monthly } of lines) {
		total += monthly;
		raise(layers, layer ?? "all", monthly);
		raise(regions, region ?? "global", monthly);
	}
	return {
		monthly: total,
		byCategory: categoriesOf(lines),
		byLayer: Object.fromEntries(layers),
		byRegion: Object.fromEntries(regions),
	};
}

function raise(sums: Map<string, number>, key: string, by: number): void {
	sums.set(key, (sums.get(key) ?? 0) + by);
}
