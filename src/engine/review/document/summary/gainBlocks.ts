import type { Design, Id } from "../../../model/design.ts";
import type { BusinessFigure } from "../../../model/figures.ts";
import { formatAmount } from "../../../model/numbers/formatAmount.ts";
import { formatCount } from "../../../model/numbers/formatCount.ts";
import { formatMs } from "../../../model/numbers/formatMs.ts";
import { formatSeconds } from "../../../model/numbers/formatSeconds.ts";
import type { ReviewBlock, ReviewCell } from "../../../model/reviewDocument.ts";
import type { Operation } from "../../../model/vocabulary.ts";
import { bullets, cell, numbers, paragraph, table, words } from "../blocks.ts";
import { populationName } from "../phrases.ts";
import type { ReviewInputs } from "../reviewInputs.ts";
import { type TopologyColumn, topologyColumns } from "./topologies.ts";

/** What the money buys, beside one region and active-passive with the same capacity. */
export function gainBlocks({ design, figures }: ReviewInputs): readonly ReviewBlock[] {
	const columns = topologyColumns(design, figures);
	const [single] = columns;
	const own = columns.at(-1);
	if (columns.length < 2 || single === undefined || own === undefined) {
		return [
			paragraph(
				design.regions.size < 2
					? "The design has one region: there is nothing to compare it with, and nothing outlives that region."
					: "No region takes requests while all is well, so there is nothing to compare with.",
			),
		];
	}
	return [
		bullets([
			...moneyGains(design, { single, passive: columns.find(({ key }) => key === "activePassive"), own }),
			...(figures.business === undefined ? [] : businessGains(design, figures.business)),
		]),
		...topologyTable(design, columns),
	];
}

interface Pair {
	readonly single: TopologyColumn;
	readonly passive: TopologyColumn | undefined;
	readonly own: TopologyColumn;
}

function moneyGains(design: Design, pair: Pair): readonly string[] {
	const more = pair.own.monthlyCost - pair.single.monthlyCost;
	const money = (amount: number): string => formatAmount(Math.abs(amount), design.currency);
	const bill =
		more >= 0
			? `The bill is ${money(more)} a month (${money(more * 12)} a year) more than that of one region with the same capacity.`
			: `The bill is ${money(more)} a month (${money(more * 12)} a year) less than that of one region with the same capacity.`;
	return [bill, ...downtimeGain(pair)];
}

function downtimeGain({ single, passive, own }: Pair): readonly string[] {
	const [from, to] = [single.downtimeMinutesPerYear, own.downtimeMinutesPerYear];
	if (from === null || to === null) return [];
	const isSame = Math.abs(to - from) <= 0.001 * from;
	const against = isSame
		? `Downtime stays at ${downtimeText(to)} a year, all requests together, as in one region.`
		: `Downtime ${to < from ? "falls" : "rises"} from ${downtimeText(from)} to ${downtimeText(to)} a year, all requests together, against one region.`;
	const beside = passive?.downtimeMinutesPerYear ?? to;
	return beside < to * 0.98
		? [against, `Active-passive would have less downtime: ${downtimeText(beside)} a year.`]
		: [against];
}

/** Minutes of a year in words. */
function downtimeText(minutes: number | null): string {
	if (minutes === null) return "—";
	return minutes === 0 ? "0 min" : formatSeconds(minutes * 60);
}

function businessGains(design: Design, business: BusinessFigure): readonly string[] {
	const money = (amount: number): string => formatAmount(amount, design.currency);
	const { outageCostAvoidedYearly: avoided, breakEvenOutageCostPerHour: breakEven, paybackMonths } = business;
	const against = design.business?.baseline === undefined ? "against one region" : "against what runs today";
	const outage = design.business?.outageCostPerHour ?? 0;
	return [
		avoided >= 0
			? `Outages cost ${money(avoided)} a year less ${against}, at ${money(outage)} an hour.`
			: `Outages cost ${money(-avoided)} a year more ${against}, at ${money(outage)} an hour.`,
		paybackMonths === null
			? "The one-time costs are never paid back: the yearly net is not above nothing."
			: paybackText(paybackMonths),
		breakEven === null
			? "No outage cost an hour would make it the best of the three: it is not more available than the best other."
			: breakEven === 0
				? "It is the best of the three whatever an hour of outage costs."
				: `It is the best of the three from an outage cost of ${money(breakEven)} an hour.`,
	].filter((each) => each !== "");
}

function paybackText(months: number): string {
	if (months === 0) return "";
	if (months < 1) return "The one-time costs are paid back within a month.";
	return `The one-time costs are paid back after ${formatCount(months)} months.`;
}

function topologyTable(design: Design, columns: readonly TopologyColumn[]): readonly ReviewBlock[] {
	const money = (amount: number | undefined): string =>
		amount === undefined ? "—" : formatAmount(amount, design.currency);
	const row = (label: string, text: (column: TopologyColumn) => string): readonly ReviewCell[] => [
		cell(label),
		...columns.map((column) => cell(text(column))),
	];
	const isWeighed = columns.some((column) => column.case !== undefined);
	return table({
		caption:
			"The design beside the same features in fewer regions with all its capacity. The p99 of a population is the mean of its features' p99, weighted by their requests.",
		columns: [words(""), ...columns.map(({ title }) => numbers(title))],
		rows: [
			row("Bill a month", ({ monthlyCost }) => money(monthlyCost)),
			row("Downtime a year", ({ downtimeMinutesPerYear }) => downtimeText(downtimeMinutesPerYear)),
			...tailRows(design, columns),
			...(isWeighed ? [row("Net a year", (column) => money(column.case?.netYearly))] : []),
		],
	});
}

/** Of many populations only those with most users. */
const mostPopulations = 12;

function tailRows(design: Design, columns: readonly TopologyColumn[]): readonly (readonly ReviewCell[])[] {
	const populations = [...design.users.populations.values()]
		.toSorted((a, b) => b.share - a.share)
		.slice(0, mostPopulations);
	return populations.flatMap(({ id }) =>
		(["read", "write"] as const).flatMap((operation) => tailRow(design, columns, { id, operation })),
	);
}

function tailRow(
	design: Design,
	columns: readonly TopologyColumn[],
	{ id, operation }: { readonly id: Id; readonly operation: Operation },
): readonly (readonly ReviewCell[])[] {
	const tails = columns.map(({ p99Ms }) => p99Ms.get(id)?.[operation] ?? null);
	if (tails.every((each) => each === null)) return [];
	return [
		[
			cell(`p99 of ${operation}s, ${populationName(design, id)}`),
			...tails.map((each) => cell(each === null ? "no answer" : formatMs(each))),
		],
	];
}
