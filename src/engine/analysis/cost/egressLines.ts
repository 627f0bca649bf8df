import * as texts from "../../../texts/analysis/cost.ts";
import { egressTiers } from "../../catalog/egressTiers.ts";
import type { Design, Feature, Id } from "../../model/design.ts";
import type { Term } from "../../model/figures.ts";
import { joinPath } from "../../model/path.ts";
import { BillLine } from "./billLine.ts";
import type { EntryUse } from "./entryUses.ts";
import { groupBy } from "./groupBy.ts";
import { inCurrency, rateTerms } from "./money.ts";
import { type TierUse, tieredUsd, tierUses } from "./tieredPrice.ts";
import { volumeTerm } from "./transferLines.ts";

/**
 * Answers to reads that leave a region for its users. The region's whole volume of a month fills the
 * tiers; each feature pays its part by volume. What an edge cache answers leaves no region.
 */
export function egressLines(design: Design, uses: readonly EntryUse[]): readonly BillLine[] {
	const byEntry = groupBy(uses, ({ entry }) => entry);
	return [...design.regions.keys()].flatMap((region) => regionLines(design, region, byEntry.get(region) ?? []));
}

/** The sum of these lines. */
export function egressMonthly(design: Design, uses: readonly EntryUse[]): number {
	const gigabytes = new Map<Id, number>();
	for (const { entry, answeredGb } of uses) gigabytes.set(entry, (gigabytes.get(entry) ?? 0) + answeredGb);
	let usd = 0;
	for (const region of design.regions.values()) {
		usd += tieredUsd(tierUses(egressTiers(region).value, gigabytes.get(region.id) ?? 0));
	}
	return inCurrency(design, usd);
}

function regionLines(design: Design, regionId: Id, uses: readonly EntryUse[]): readonly BillLine[] {
	const region = design.regions.get(regionId);
	const total = uses.reduce((sum, { answeredGb }) => sum + answeredGb, 0);
	if (region === undefined || total === 0) return [];
	const tiers = egressTiers(region);
	const filled = tierUses(tiers.value, total);
	const usd = tieredUsd(filled);
	const estimated = tiers.source.estimated || filled.some(({ tier }) => tier.estimated === true);
	const regionTerm = (): Term => ({
		label: texts.allThatLeavesForItsUsers(regionId),
		value: total,
		unit: "GB/month",
		terms: filled.map((use) =>
			tierTerm(use, { ...tiers.source, estimated: use.tier.estimated ?? tiers.source.estimated }),
		),
	});
	const answering = uses.filter(({ answered }) => answered.length > 0);
	return answering.map(({ feature, answeredGb: gigabytes, answered }) => {
		const monthly = inCurrency(design, (usd * gigabytes) / total);
		return new BillLine(
			{
				id: `transfer/egress/${feature.id}/${regionId}`,
				layer: "application",
				region: regionId,
				category: "transfer",
				label: texts.toUsersFrom(regionId, feature.name),
				monthly,
				estimate: monthly,
				basis: estimated ? "estimate" : "catalogue",
			},
			() => [
				{
					label: texts.sentToUsers,
					value: gigabytes,
					unit: "GB/month",
					terms: answered.map((flow) => volumeTerm(design, flow)),
				},
				...edgeTerms(feature),
				regionTerm(),
				...rateTerms(design),
			],
		);
	});
}

function tierTerm({ tier, gigabytes }: TierUse, source: NonNullable<Term["source"]>): Term {
	return {
		label: tier.upToGB === null ? texts.lastTier : texts.tierUpTo(tier.upToGB),
		value: gigabytes,
		unit: "GB/month",
		terms: [{ label: texts.price, value: tier.usdPerGB, unit: "USD/GB", source }],
	};
}

function edgeTerms({ id, edgeCache }: Feature): readonly Term[] {
	if (edgeCache === undefined) return [];
	const path = joinPath(joinPath(joinPath("features", id), "edgeCache"), "hitRate");
	return [{ label: texts.answeredByTheEdgeCache, value: edgeCache.hitRate, unit: "share", path }];
}
