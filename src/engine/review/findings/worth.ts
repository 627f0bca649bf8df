import type { Design, Region } from "../../model/design.ts";
import { effectiveConsistency } from "../../model/effectiveConsistency.ts";
import { figureName } from "../../model/figureName.ts";
import { formatMoney } from "../../model/numbers/formatMoney.ts";
import { formatRate } from "../../model/numbers/formatRate.ts";
import { formatSeconds } from "../../model/numbers/formatSeconds.ts";
import type { Draft, Reviewed, Rule } from "./rule.ts";
import { listed } from "./sentences.ts";

/** Under this, one region carries the load with ease. */
const littleTrafficPerSecond = 1_000;
const hourMs = 3_600_000;
const batchWords = /\b(batch|analytics?|report(s|ing)?|etl|warehouse|nightly|export)\b/i;

export const worthRules: readonly Rule[] = [
	{
		id: "strong-everywhere",
		find: ({ design }) => strongDrafts(design),
	},
	{
		id: "little-traffic",
		find: ({ design }) => trafficDrafts(design),
	},
	{
		id: "outage-tolerated",
		find: ({ design }) => toleranceDrafts(design),
	},
	{
		id: "batch-work",
		find: ({ design }) => batchDrafts(design),
	},
	{
		id: "not-worth-it",
		find: verdictDrafts,
	},
	{
		id: "engineering-overhead",
		find: engineeringDrafts,
	},
];

function activeRegions(design: Design): readonly Region[] {
	return [...design.regions.values()].filter((region) => region.role === "active");
}

function strongDrafts(design: Design): readonly Draft[] {
	const stores = [...design.data.values()];
	const spread = stores.filter((store) => store.pattern !== "partitioned" && store.replicas.length > 1);
	if (activeRegions(design).length < 2 || spread.length === 0 || spread.length < stores.length) return [];
	if (!stores.every((store) => effectiveConsistency(design, store) === "strong")) return [];
	return [
		{
			severity: "info",
			subject: null,
			path: "data",
			message: `All stores (${listed(stores.map((store) => store.name))}) are strong across regions, so every write pays for the distance; a single region with backups may serve better.`,
		},
	];
}

function trafficDrafts(design: Design): readonly Draft[] {
	let perSecond = 0;
	for (const feature of design.features.values()) perSecond += feature.readsPerSecond + feature.writesPerSecond;
	if (activeRegions(design).length < 2 || perSecond >= littleTrafficPerSecond || design.features.size === 0) return [];
	return [
		{
			severity: "info",
			subject: null,
			path: "features",
			message: `${formatRate(perSecond)} at peak is little for ${activeRegions(design).length} active regions: active-active may not be worth its cost yet.`,
		},
	];
}

function toleranceDrafts(design: Design): readonly Draft[] {
	const objectives = [...design.features.values()].flatMap((feature) => feature.objectives.rtoMs ?? []);
	const strictest = Math.min(...objectives);
	if (activeRegions(design).length < 2 || objectives.length === 0 || strictest < hourMs) return [];
	return [
		{
			severity: "info",
			subject: null,
			path: "features",
			message: `The strictest recovery time objective is ${formatSeconds(strictest / 1000)}: with an hour's downtime tolerated, a standby region or backups may do.`,
		},
	];
}

function batchDrafts(design: Design): readonly Draft[] {
	if (activeRegions(design).length < 2) return [];
	return [...design.features.values()]
		.filter((feature) => batchWords.test(`${feature.id.replaceAll("-", " ")} ${feature.name}`))
		.map((feature) => ({
			severity: "info",
			subject: feature.id,
			path: `features.${feature.id}`,
			message: `${feature.name} looks like batch work or analytics: it gains little from several active regions and can run in one.`,
		}));
}

const topologyNames = { singleRegion: "one region", activePassive: "active-passive", activeActive: "active-active" };

function verdictDrafts({ design, figures }: Reviewed): readonly Draft[] {
	const { business } = figures;
	if (business === undefined || business.verdict === "activeActive" || activeRegions(design).length < 2) return [];
	const best = business.topologies[business.verdict];
	const money = (amount: number): string => formatMoney(amount, design.currency);
	return [
		{
			severity: "warning",
			subject: null,
			path: "business",
			message: `Active-active nets ${money(business.topologies.activeActive.netYearly)} a year, ${topologyNames[business.verdict]} ${money(best.netYearly)}: it is premature for the revenue at stake.`,
			figure: figureName.business("verdict"),
		},
	];
}

function engineeringDrafts({ design, figures }: Reviewed): readonly Draft[] {
	const active = figures.business?.topologies.activeActive;
	if (active === undefined || active.engineeringYearly <= 0 || activeRegions(design).length < 2) return [];
	const carried = active.gainYearly + active.outageCostAvoidedYearly - active.addedInfrastructureYearly;
	if (active.engineeringYearly <= carried) return [];
	const money = (amount: number): string => formatMoney(amount, design.currency);
	return [
		{
			severity: "warning",
			subject: null,
			path: "business.yearlyEngineering",
			message: `Engineering for active-active costs ${money(active.engineeringYearly)} a year; what it brings after infrastructure is ${money(carried)}.`,
			figure: figureName.business("netYearly"),
		},
	];
}
