import { latencyFigures } from "../../analysis/latency/latencyFigures.ts";
import type { Design } from "../../model/design.ts";
import { requestStreams } from "../../model/spill.ts";

const known = new WeakMap<Design, ReadonlySet<string>>();

/** Features and operations (`sign-in/write`) that miss their p99 objective while all is well, for some population. */
export function missesUsually(design: Design): ReadonlySet<string> {
	const found = known.get(design) ?? missesNow(design);
	known.set(design, found);
	return found;
}

function missesNow(design: Design): ReadonlySet<string> {
	const missed = latencyFigures(design, requestStreams(design)).filter(({ met }) => met === false);
	return new Set(missed.map(({ feature, operation }) => `${feature}/${operation}`));
}
