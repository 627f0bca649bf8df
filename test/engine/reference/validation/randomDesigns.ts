import fc from "fast-check";
import type { Design } from "../../../../src/engine/model/design.ts";
import { availabilityDifferences } from "../availabilityDifferences.ts";
import { businessDifferences } from "../businessDifferences.ts";
import { conflictDifferences } from "../conflictDifferences.ts";
import { costDifferences } from "../costDifferences.ts";
import { consistencyDifferences, entryDifferences } from "../entryDifferences.ts";
import { generatedDesign } from "../generated/generatedDesign.ts";
import { latencyDifferences } from "../latencyDifferences.ts";
import { recoveryDifferences } from "../recoveryDifferences.ts";
import { stalenessDifferences } from "../stalenessDifferences.ts";
import type { Section } from "./section.ts";

interface Held {
	readonly what: string;
	readonly to: string;
	readonly designs: number;
	readonly differences: (design: Design) => readonly string[];
}

const all: readonly Held[] = [
	{ what: "Where requests enter, whatever is up", to: "the same shares", designs: 300, differences: entryDifferences },
	{ what: "Effective consistency", to: "the same", designs: 300, differences: consistencyDifferences },
	{
		what: "Availability",
		to: "10⁻⁹ of a sum over every set of regions",
		designs: 300,
		differences: availabilityDifferences,
	},
	{
		what: "Recovery of each loss",
		to: "10⁻⁹; what hangs on a delay's percentile 1 %",
		designs: 300,
		differences: recoveryDifferences,
	},
	{
		what: "The bill line by line, folded, and while a region is out",
		to: "10⁻⁹; where reads wait for a lag 1 %",
		designs: 200,
		differences: costDifferences,
	},
	{
		what: "The business case",
		to: "10⁻⁹; where reads wait for a lag 10⁻⁶",
		designs: 200,
		differences: businessDifferences,
	},
	{
		what: "Staleness",
		to: "1 % (delays), 0.1 % (stale reads), four standard deviations (quorums)",
		designs: 100,
		differences: (design) => stalenessDifferences(design),
	},
	{
		what: "Conflicts, and what partitions leave",
		to: "1 % of a sum over every key",
		designs: 300,
		differences: (design) => conflictDifferences(design, 3e4),
	},
	{
		what: "Latency: p50, p95, p99",
		to: "2, 3 and 5 % of 200,000 requests of each of 3 paths, beyond four standard deviations of the sampling",
		designs: 40,
		differences: (design) => latencyDifferences(design, { count: 200_000, paths: 3 }),
	},
];

/** Designs that nobody thought of, each held against the second readings. */
export function randomDesigns(): Section {
	return {
		title: "Random designs, beside second readings",
		intro: [
			"Designs put together at random from everything that the format offers: any regions and roles, layers of routing, any",
			"pattern with any claim and configuration, requests from none to thousands a second. Each second reading is written",
			"from the model's description alone. The tests do the same with other designs.",
		].join("\n"),
		columns: ["what", "held to", "designs", "that disagree"],
		rows: all.map(({ what, to, designs, differences }) => {
			const sample = fc.sample(generatedDesign, { seed: 1, numRuns: designs });
			const disagreeing = sample.filter((design) => differences(design).length > 0).length;
			return [what, to, String(designs), String(disagreeing)];
		}),
	};
}
