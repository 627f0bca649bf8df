import { figureName } from "../../engine/model/figureName.ts";
import type { Term } from "../../engine/model/figures.ts";
import { formatAvailability } from "../../engine/model/numbers/formatAvailability.ts";
import { formatMoney } from "../../engine/model/numbers/formatMoney.ts";
import { formatMs } from "../../engine/model/numbers/formatMs.ts";
import { formatSeconds } from "../../engine/model/numbers/formatSeconds.ts";
import { localNumber } from "../../engine/model/numbers/localNumber.ts";
import type { Headline } from "../../engine/review/headline.ts";
import * as texts from "../../texts/shell.ts";
import type { Why } from "../inspector/Explanation.tsx";

export interface HeadlineRow {
	readonly label: string;
	readonly short: string;
	readonly value: string;
	/** Whose figure it is. */
	readonly says: string;
	readonly missed: boolean;
	readonly delta: { readonly text: string; readonly change: "better" | "worse" } | undefined;
	readonly why: Why;
}

interface HeadlineInput {
	readonly now: Headline | undefined;
	/** Of the pinned baseline. */
	readonly baseline: Headline | undefined;
	readonly currency: string;
}

const nothing: Why = { terms: [] };

/** The four figures of the top bar as text; "—" until they are known. */
export function headlineRows({ now, baseline, currency }: HeadlineInput): readonly HeadlineRow[] {
	const latency = now?.worstLatency;
	const availability = now?.worstAvailability;
	const recovery = now?.longestRecovery;
	return [
		{
			label: texts.monthlyCost,
			short: texts.cost,
			value: formatMoney(now?.monthlyCost, currency),
			says: now?.budgetMet === false ? texts.overTheBudgetWhatItGoes : texts.whatItGoesTo,
			missed: now?.budgetMet === false,
			delta: delta(now?.monthlyCost, baseline?.monthlyCost, (change) => formatMoney(change, currency)),
			why: now === undefined ? nothing : { terms: categoryTerms(now) },
		},
		{
			label: texts.worstP99,
			short: "p99",
			value: latency?.p99Ms === null ? texts.noAnswer : formatMs(latency?.p99Ms),
			says: latency
				? texts.featureOperationFromPopulationInText(latency.feature, latency.operation, latency.population)
				: texts.noFeatureIsUsed,
			missed: latency?.met === false,
			delta: delta(latency?.p99Ms, baseline?.worstLatency?.p99Ms, formatMs),
			why: latency ? { figure: figureName.latency(latency, "p99") } : nothing,
		},
		{
			label: texts.worstAvailability,
			short: texts.availability,
			value: formatAvailability(availability?.availability),
			says: availability ? `${availability.feature}, ${availability.operation}` : texts.noFeatureIsUsed,
			missed: availability?.met === false,
			delta: flipped(
				delta(availability?.availability, baseline?.worstAvailability?.availability, (share) =>
					localNumber(Number((share * 100).toPrecision(2))),
				),
			),
			why: availability ? { figure: figureName.availability(availability) } : nothing,
		},
		{
			label: "RTO",
			short: "RTO",
			value: recovery?.rtoSeconds === null ? texts.onReturn : formatSeconds(recovery?.rtoSeconds),
			says: recovery
				? texts.featureOperationWhenRegion(recovery.feature, recovery.operation, recovery.region)
				: texts.noFeatureIsUsed,
			missed: recovery?.met === false,
			delta: delta(recovery?.rtoSeconds, baseline?.longestRecovery?.rtoSeconds, formatSeconds),
			why: recovery ? { figure: figureName.recovery(recovery, "rto") } : nothing,
		},
	];
}

/** The bill by category, each of which opens its lines; the largest first. */
function categoryTerms({ costByCategory }: Headline): readonly Term[] {
	return Object.entries(costByCategory)
		.filter(([, monthly]) => monthly > 0)
		.toSorted(([, a], [, b]) => b - a)
		.map(([category, value]) => ({
			label: `${category.charAt(0).toUpperCase()}${category.slice(1)}`,
			value,
			unit: texts.aMonth,
			figure: figureName.cost({ id: `byCategory/${category}` }),
		}));
}

type Delta = HeadlineRow["delta"];

/** More is worse; nothing where one of the two is not known or both are alike. */
function delta(
	now: number | null | undefined,
	then: number | null | undefined,
	format: (change: number) => string,
): Delta {
	if (typeof now !== "number" || typeof then !== "number" || now === then) return undefined;
	const more = now > then;
	return { text: `${more ? "▲" : "▼"} ${format(Math.abs(now - then))}`, change: more ? "worse" : "better" };
}

/** For figures of which more is better. */
function flipped(value: Delta): Delta {
	return value && { ...value, change: value.change === "worse" ? "better" : "worse" };
}
