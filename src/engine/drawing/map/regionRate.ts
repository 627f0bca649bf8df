import type { Design, Id } from "../../model/design.ts";
import type { LoadFigure } from "../../model/figures.ts";

/** Requests a second that come into a region at peak, from the figures: those of the applications that are balanced to, or of all where nothing balances. */
export function regionRate(design: Design, region: Id, load: readonly LoadFigure[]): number | undefined {
	const targets = new Set([...design.balancing.values()].flatMap(({ to }) => to));
	const here = load.filter((each) => each.region === region && (targets.size === 0 || targets.has(each.application)));
	return here.length === 0 ? undefined : here.reduce((sum, each) => sum + each.requestsPerSecond, 0);
}
