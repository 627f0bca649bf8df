import * as texts from "../../../../texts/review/summary.ts";
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
		return [paragraph(design.regions.size < 2 ? texts.theDesignHasOneRegion : texts.noRegionTakesRequests)];
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
			? texts.theBillIsAMonth(money(more), money(more * 12))
			: texts.theBillIsAMonthAYear(money(more), money(more * 12));
	return [bill, ...downtimeGain(pair)];
}

function downtimeGain({ single, passive, own }: Pair): readonly string[] {
	const [from, to] = [single.downtimeMinutesPerYear, own.downtimeMinutesPerYear];
	if (from === null || to === null) return [];
	const isSame = Math.abs(to - from) <= 0.001 * from;
	const against = isSame
		? texts.downtimeStaysAtAYear(downtimeText(to))
		: texts.downtimeFromToAYear(to < from ? texts.falls : texts.rises, downtimeText(from), downtimeText(to));
	const beside = passive?.downtimeMinutesPerYear ?? to;
	return beside < to * 0.98 ? [against, texts.activePassiveWouldHaveLessDowntime(downtimeText(beside))] : [against];
}

/** Minutes of a year in words. */
function downtimeText(minutes: number | null): string {
	if (minutes === null) return "—";
	return minutes === 0 ? "0 min" : formatSeconds(minutes * 60);
}

function businessGains(design: Design, business: BusinessFigure): readonly string[] {
	const money = (amount: number): string => formatAmount(amount, design.currency);
	const { outageCostAvoidedYearly: avoided, breakEvenOutageCostPerHour: breakEven, paybackMonths } = business;
	const against = design.business?.baseline === undefined ? texts.againstOneRegion : texts.againstWhatRunsToday;
	const outage = design.business?.outageCostPerHour ?? 0;
	return [
		avoided >= 0
			? texts.outagesCostAYearLess(money(avoided), against, money(outage))
			: texts.outagesCostAYearMore(money(-avoided), against, money(outage)),
		paybackMonths === null ? texts.theOneTimeCosts : paybackText(paybackMonths),
		breakEven === null
			? texts.noOutageCostAnHour
			: breakEven === 0
				? texts.itIsTheBest
				: texts.itIsTheBestOfTheThree(money(breakEven)),
	].filter((each) => each !== "");
}

function paybackText(months: number): string {
	if (months === 0) return "";
	if (months < 1) return texts.theOneTimeCostsArePaid;
	return texts.theOneTimeCostsArePaidBack(formatCount(months));
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
		caption: texts.theDesignBesideTheSame,
		columns: [words(""), ...columns.map(({ title }) => numbers(title))],
		rows: [
			row(texts.billAMonth, ({ monthlyCost }) => money(monthlyCost)),
			row(texts.downtimeAYear, ({ downtimeMinutesPerYear }) => downtimeText(downtimeMinutesPerYear)),
			...tailRows(design, columns),
			...(isWeighed ? [row(texts.netAYear, (column) => money(column.case?.netYearly))] : []),
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
			cell(texts.p99OfS(operation, populationName(design, id))),
			...tails.map((each) => cell(each === null ? texts.noAnswer : formatMs(each))),
		],
	];
}
