import * as texts from "../../../texts/analysis/latency.ts";
import type { Design, Feature } from "../../model/design.ts";
import { effectiveConsistency, featureReadConsistency } from "../../model/effectiveConsistency.ts";
import type { LatencyFigure, LatencyPart, Term } from "../../model/figures.ts";
import { localNumber } from "../../model/numbers/localNumber.ts";
import { routingInForce } from "../../model/routingInForce.ts";
import type { Operation } from "../../model/vocabulary.ts";
import { latencyPartTerms } from "./latencyPartTerms.ts";
import type { PathWay } from "./pathWays.ts";

interface Explained {
	readonly feature: Feature;
	readonly operation: Operation;
	readonly entry: LatencyFigure["entry"];
	readonly ways: readonly PathWay[];
	readonly parts: readonly LatencyPart[];
}

/** How a path's percentiles come about: where it enters, which consistency counts, what it adds up. */
export function latencyTerms(design: Design, path: Explained): readonly Term[] {
	const { feature, operation, entry, ways, parts } = path;
	if (entry.length === 0) return [{ label: texts.noRegionCanTakeTheseRequests, value: null }];
	return [
		{
			label: texts.entersAt,
			value: entry.map(({ region, share }) => (share === 1 ? region : `${region} (${percent(share)})`)).join(", "),
			...routingPath(design),
		},
		consistencyTerm(design, feature, operation),
		...parts.map((part) => ({
			label: texts.medianOf(part.label),
			value: part.p50Ms,
			unit: "ms",
			terms: [
				{ label: texts.ninetyNinthPercentile, value: part.p99Ms, unit: "ms" },
				...latencyPartTerms(design, { part, feature, operation, ways }),
			],
		})),
		{
			label: texts.independentWaitsAddedAsDistributions,
			value: ways.length > 1 ? texts.mixtureOfWays(ways.length) : texts.oneWay,
		},
		{ label: texts.oneRoundTripOnAWarmConnection, value: null },
	];
}

function routingPath(design: Design): { readonly path?: string } {
	const inForce = routingInForce(design);
	return inForce === undefined ? {} : { path: `routing.${inForce.id}` };
}

function consistencyTerm(design: Design, feature: Feature, operation: Operation): Term {
	const store = design.data.get(feature.store);
	if (store === undefined) throw new Error(`feature ${feature.id} uses the unknown store ${feature.store}`);
	const effective = effectiveConsistency(design, store);
	const claimed = { label: texts.claimed, value: store.consistency, path: `data.${store.id}.consistency` };
	const given = { label: texts.effective, value: effective };
	if (operation === "write") {
		return {
			label: texts.theEffectiveConsistencyCounts,
			value: effective,
			terms: [claimed, given],
		};
	}
	const reads = { label: texts.thisFeaturesReads, value: feature.reads, path: `features.${feature.id}.reads` };
	return {
		label: texts.theFeatureMayAskForWeakerReads,
		value: featureReadConsistency(design, feature),
		terms: [claimed, given, reads],
	};
}

function percent(share: number): string {
	return `${localNumber(Number((100 * share).toPrecision(3)))} %`;
}
