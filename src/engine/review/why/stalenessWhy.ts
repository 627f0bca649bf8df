import * as texts from "../../../texts/review/why.ts";
import type { Finder } from "./finder.ts";
import { objectiveOf } from "./objectiveOf.ts";

/** `<feature>/<region>` (the 99th percentile of the delay), `…/delayP50Ms`, `…/staleReadShare`, `…/consistentAt/<tMs>`. */
export const stalenessWhy: Finder = ({ figures }, [feature, region, key = "delayP99Ms", tMs]) => {
	const found = figures.staleness.find((each) => each.feature === feature && each.region === region);
	if (found === undefined) return undefined;
	const { terms } = found;
	if (key === "delayP99Ms" || key === "delayP50Ms") return { value: found[key], unit: "ms", terms };
	if (key === "staleReadShare") return { value: found.staleReadShare, unit: "share", terms };
	if (key === "objectiveMs") {
		return objectiveOf({ id: found.feature }, { key: "staleness", value: found.objectiveMs, unit: "ms" });
	}
	const point = found.consistentAt.find((each) => key === "consistentAt" && String(each.tMs) === tMs);
	if (point === undefined) return undefined;
	const at = { label: texts.shareOfWrites, value: point.tMs, unit: "ms" };
	return { value: point.share, unit: "share", terms: [at, ...terms] };
};
