import * as texts from "../../../texts/review/why.ts";
import { figureName } from "../../model/figureName.ts";
import type { Term } from "../../model/figures.ts";
import { requestStreams } from "../../model/spill.ts";
import type { Asked, Finder } from "./finder.ts";

/** `<region>/<application>/requestsPerSecond`, `…/capacityPerSecond`, `…/utilisation`. */
export const loadWhy: Finder = (asked, [region = "", application = "", key = "utilisation"]) => {
	const found = asked.figures.load.find((each) => each.region === region && each.application === application);
	if (found === undefined) return undefined;
	const capacity: Term = {
		label: texts.capacityWithoutAutoscaling,
		value: found.capacityPerSecond,
		unit: "/s",
		path: `application.${application}.capacityPerSecond.${region}`,
	};
	const requests = { label: texts.requestsAtPeak, value: found.requestsPerSecond, unit: "/s" };
	switch (key) {
		case "utilisation":
			return {
				value: found.utilisation,
				unit: "share",
				terms: [{ ...requests, figure: figureName.load(found, "requestsPerSecond") }, capacity],
			};
		case "requestsPerSecond":
			return { value: found.requestsPerSecond, unit: "/s", terms: demandTerms(asked, region, application) };
		case "capacityPerSecond":
			return { value: found.capacityPerSecond, unit: "/s", terms: [capacity] };
		default:
			return undefined;
	}
};

/** The features whose requests enter there, after spill and without what an edge cache answers. */
function demandTerms({ design }: Asked, region: string, application: string): readonly Term[] {
	const sums = new Map<string, number>();
	for (const stream of requestStreams(design)) {
		if (stream.entry !== region || stream.feature.application !== application) continue;
		const key = `${stream.feature.id}.${stream.operation}sPerSecond`;
		sums.set(key, (sums.get(key) ?? 0) + stream.requestsPerSecond);
	}
	if (sums.size === 0) return [{ label: texts.noRequestsEnterHere, value: 0, unit: "/s", path: "routing" }];
	return [...sums].map(([key, value]) => ({
		label: texts.ofThatEnterHere(key.replace(/\.(\w+)sPerSecond$/, ": $1s")),
		value,
		unit: "/s",
		path: `features.${key}`,
	}));
}
