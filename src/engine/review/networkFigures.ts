import type { Design } from "../model/design.ts";
import { rttMs } from "../model/design.ts";
import type { NetworkFigure } from "../model/figures.ts";

/** The median round trip of each pair of regions (in file order), then of each population to each region. */
export function networkFigures(design: Design): readonly NetworkFigure[] {
	const regions = [...design.regions.keys()];
	const pairs = regions.flatMap((from, i) => regions.slice(i + 1).map((to) => ({ from, to })));
	const users = [...design.users.populations.keys()].flatMap((from) => regions.map((to) => ({ from, to })));
	return [...pairs, ...users].map(({ from, to }) => {
		const link = design.network.links.get(from)?.get(to) ?? design.network.links.get(to)?.get(from);
		if (link === undefined) throw new Error(`no round trip between ${from} and ${to}`);
		return { from, to, p50Ms: rttMs(design, from, to), source: link.source, asOf: link.asOf };
	});
}
