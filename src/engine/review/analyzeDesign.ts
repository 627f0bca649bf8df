import { availabilityFigures } from "../analysis/availability/availabilityFigures.ts";
import { businessCase } from "../analysis/business/businessCase.ts";
import { conflictFigures } from "../analysis/conflicts/conflictFigures.ts";
import { costOf } from "../analysis/cost/costOf.ts";
import { latencyFigures } from "../analysis/latency/latencyFigures.ts";
import { loadFigures } from "../analysis/load/loadFigures.ts";
import { recoveryFigures } from "../analysis/recovery/recoveryFigures.ts";
import { stalenessFigures } from "../analysis/staleness/stalenessFigures.ts";
import type { Design } from "../model/design.ts";
import type { ExplainedFigures } from "../model/figures.ts";
import { requestStreams } from "../model/spill.ts";
import { findingsOf } from "./findingsOf.ts";
import { type Headline, headline } from "./headline.ts";
import { networkFigures } from "./networkFigures.ts";
import { resolvedDesign } from "./resolvedDesign.ts";
import { sinceLast } from "./sinceLast.ts";

/**
 * All figures of a design. What reads only unchanged parts of the design is not computed again, so an
 * edit that moves a card computes nothing and one of a price no latency. The headline needs half of the
 * time: who wants it early hears it as soon as it is known.
 */
export function analyzeDesign(design: Design, onHeadline?: (early: Headline) => void): ExplainedFigures {
	const streams = streamsSinceLast(design);
	const early = {
		cost: costSinceLast(design),
		latency: latencySinceLast(design, streams),
		availability: availabilitySinceLast(design),
		recovery: recoverySinceLast(design),
	};
	onHeadline?.(headline(design, early));
	const business = businessSinceLast(design, early.cost, early.availability);
	const figures: Omit<ExplainedFigures, "findings"> = {
		network: networkFigures(design),
		resolved: resolvedDesign(design),
		...servingSinceLast(design, streams),
		...early,
		...(business === undefined ? {} : { business }),
	};
	return { ...figures, findings: findingsOf(design, figures) };
}

/** The parts of a design that say where requests go and what serves them. */
const serving = [
	"users",
	"traffic",
	"regions",
	"routing",
	"balancing",
	"application",
	"data",
	"features",
	"network",
	"catalogued",
] as const;

const streamsSinceLast = sinceLast(serving, requestStreams);

const servingSinceLast = sinceLast(serving, (design: Design, streams: ReturnType<typeof requestStreams>) => ({
	load: loadFigures(design, streams),
	staleness: stalenessFigures(design, streams),
	conflicts: conflictFigures(design, streams),
}));

const latencySinceLast = sinceLast(serving, latencyFigures);
const availabilitySinceLast = sinceLast([...serving, "failover"], (design) => availabilityFigures(design));
const recoverySinceLast = sinceLast([...serving, "failover"], (design) => recoveryFigures(design));

const costSinceLast = sinceLast([...serving, "failover", "observability", "costs", "currency", "usdRate"], costOf);

const businessSinceLast = sinceLast(
	[...serving, "failover", "business"],
	(design: Design, cost: ExplainedFigures["cost"], availability: ExplainedFigures["availability"]) =>
		businessCase(design, { cost, availability }),
);
