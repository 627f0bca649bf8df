import * as texts from "../../../texts/review/findings.ts";
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
			message: texts.allStoresAreStrongAcrossRegions(listed(stores.map((store) => store.name))),
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
			message: texts.atPeakIsLittleForActiveRegions(formatRate(perSecond), activeRegions(design).length),
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
			message: texts.theStrictestRecoveryTimeObjective(formatSeconds(strictest / 1000)),
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
			message: texts.looksLikeBatchWorkOrAnalytics(feature.name),
		}));
}

const topologyNames = { singleRegion: texts.oneRegion, activePassive: "active-passive", activeActive: "active-active" };

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
			message: texts.activeActiveNetsAYear(
				money(business.topologies.activeActive.netYearly),
				topologyNames[business.verdict],
				money(best.netYearly),
			),
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
			message: texts.engineeringForActiveActiveCostsAYear(money(active.engineeringYearly), money(carried)),
			figure: figureName.business("netYearly"),
		},
	];
}
