import * as texts from "../../../texts/analysis/latency.ts";
import { estimatedRoundTripSource } from "../../catalog/estimatedRoundTrip.ts";
import type { Design, Id } from "../../model/design.ts";
import { rttMs } from "../../model/design.ts";
import type { Term } from "../../model/figures.ts";

/** The median round trip between two places, with where it comes from. */
export function roundTripTerm(design: Design, from: Id, to: Id): Term {
	const label = texts.roundTripBetween(from, to);
	const value = rttMs(design, from, to);
	if (from === to) return { label: texts.roundTripWithin(from), value, unit: "ms", path: `regions.${from}` };
	const link = design.network.links.get(from)?.get(to) ?? design.network.links.get(to)?.get(from);
	if (link === undefined) return { label, value, unit: "ms" };
	const estimated = link.source === "estimated";
	const source = estimated ? estimatedRoundTripSource : (link.measuredBy ?? texts.measuredBetweenTheTwoRegions);
	return { label, value, unit: "ms", source: { source, asOf: link.asOf, estimated } };
}
