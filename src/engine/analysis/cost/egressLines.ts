import { egressTiers } from "../../catalog/egressTiers.ts";
import type { Design, Feature, Id } from "../../model/design.ts";
import type { Term } from "../../model/figures.ts";
import { joinPath } from "../../model/path.ts";
import type { DraftLine } from "./draftLine.ts";
import { groupBy } from "./groupBy.ts";
import { inCurrency, rateTerms } from "./money.ts";
import type { RequestFlow } from "./requestFlows.ts";
import { type TierUse, tieredUsd, tierUses } from "./tieredPrice.ts";
import { gigabytesOf, volumeTerm } from "./transferLines.ts";

/**
 * Answers to reads that leave a region for its users. The region's whole volume of a month fills the
 * tiers; each feature pays its part by volume. What an edge cache answers leaves no region.
 */
export function egressLines(design: Design, flows: readonly RequestFlow[]): readonly DraftLine[] {
	const answered = flows.filter(({ operation, servedBy }) => operation === "read" && servedBy.length > 0);
	const byEntry = groupBy(answered, ({ entry }) => entry);
	return [...design.regions.keys()].flatMap((region) => regionLines(design, region, byEntry.get(region) ?? []));
}

/** The sum of these lines. */
export function egressMonthly(design: Design, flows: readonly RequestFlow[]): number {
	const gigabytes = new Map<Id, number>();
	for (const flow of flows) {
		if (flow.operation !== "read" || flow.servedBy.length === 0) continue;
		gigabytes.set(flow.entry, (gigabytes.get(flow.entry) ?? 0) + gigabytesOf(flow));
	}
	let usd = 0;
	for (const region of design.regions.values()) {
		usd += tieredUsd(tierUses(egressTiers(region).value, gigabytes.get(region.id) ?? 0));
	}
	return inCurrency(design, usd);
}

function regionLines(design: Design, regionId: Id, flows: readonly RequestFlow[]): readonly DraftLine[] {
	const region = design.regions.get(regionId);
	const total = flows.reduce((sum, flow) => sum + gigabytesOf(flow), 0);
	if (region === undefined || total === 0) return [];
	const tiers = egressTiers(region);
	const uses = tierUses(tiers.value, total);
	const usd = tieredUsd(uses);
	const estimated = tiers.source.estimated || uses.some(({ tier }) => tier.estimated === true);
	const regionTerm = (): Term => ({
		label: `All that leaves ${regionId} for its users`,
		value: total,
		unit: "GB/month",
		terms: uses.map((use) =>
			tierTerm(use, { ...tiers.source, estimated: use.tier.estimated ?? tiers.source.estimated }),
		),
	});
	return [...groupBy(flows, ({ feature }) => feature)].map(([feature, own]) => {
		const gigabytes = own.reduce((sum, flow) => sum + gigabytesOf(flow), 0);
		const monthly = inCurrency(design, (usd * gigabytes) / total);
		return {
			id: `transfer/egress/${feature.id}/${regionId}`,
			layer: "application",
			region: regionId,
			category: "transfer",
			label: `To users from ${regionId}: ${feature.name}`,
			monthly,
			estimate: monthly,
			basis: estimated ? "estimate" : "catalogue",
			explain: () => [
				{
					label: "Sent to users",
					value: gigabytes,
					unit: "GB/month",
					terms: own.map((flow) => volumeTerm(design, flow)),
				},
				...edgeTerms(feature),
				regionTerm(),
				...rateTerms(design),
			],
		};
	});
}

function tierTerm({ tier, gigabytes }: TierUse, source: NonNullable<Term["source"]>): Term {
	return {
		label: tier.upToGB === null ? "Last tier" : `Up to ${tier.upToGB} GB`,
		value: gigabytes,
		unit: "GB/month",
		terms: [{ label: "Price", value: tier.usdPerGB, unit: "USD/GB", source }],
	};
}

function edgeTerms({ id, edgeCache }: Feature): readonly Term[] {
	if (edgeCache === undefined) return [];
	const path = joinPath(joinPath(joinPath("features", id), "edgeCache"), "hitRate");
	return [{ label: "Answered by the edge cache, not counted here", value: edgeCache.hitRate, unit: "share", path }];
}
