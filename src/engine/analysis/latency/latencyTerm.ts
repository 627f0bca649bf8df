import * as texts from "../../../texts/analysis/latency.ts";
import type { CatalogueSource, Design, LatencyMs, Path } from "../../model/design.ts";
import type { Term } from "../../model/figures.ts";

/** A lognormal as a term: its median, and its 99th percentile below it. */
export function latencyTerm(
	design: Design,
	label: string,
	{ latency, path }: { latency: LatencyMs; path: Path },
): Term {
	const known = catalogueSource(design, path);
	const source = known === undefined ? {} : { source: known };
	return {
		label,
		value: latency.p50Ms,
		unit: "ms",
		path,
		...source,
		terms: [{ label: texts.ninetyNinthPercentile, value: latency.p99Ms, unit: "ms", path: `${path}.p99`, ...source }],
	};
}

function catalogueSource(design: Design, path: Path): CatalogueSource | undefined {
	return design.catalogued.get(path) ?? design.catalogued.get(`${path}.p50`);
}
