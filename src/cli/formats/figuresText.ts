import type { Design } from "../../engine/model/design.ts";
import type { Figures } from "../../engine/model/figures.ts";
import { formatAvailability } from "../../engine/model/numbers/formatAvailability.ts";
import { formatCount } from "../../engine/model/numbers/formatCount.ts";
import { formatMoney } from "../../engine/model/numbers/formatMoney.ts";
import { formatMs } from "../../engine/model/numbers/formatMs.ts";
import { formatSeconds } from "../../engine/model/numbers/formatSeconds.ts";
import { formatShare } from "../../engine/model/numbers/formatShare.ts";
import * as texts from "../../texts/commandLine/reports.ts";
import { textTable } from "./textTable.ts";

/** All figures for people, family by family. */
export function figuresText(design: Design, figures: Figures): string {
	return [
		design.name,
		section(texts.latency, latencyTable(figures)),
		section(texts.stalenessDelayOfTheCopy, stalenessTable(figures)),
		section(texts.conflicts, conflictsTable(figures)),
		section(texts.availability, availabilityTable(figures)),
		section(texts.recoveryFromTheLoss, recoveryTable(figures)),
		section(texts.monthlyCost, costTable(design, figures)),
		findingsLine(figures),
	].join("\n\n");
}

function section(title: string, table: string): string {
	return `${title}\n${table}`;
}

function missed(met: boolean | null): string {
	if (met === null) return "";
	return met ? "met" : "MISSED";
}

function latencyTable({ latency }: Figures): string {
	const rows = latency.map((figure) => [
		figure.feature,
		figure.population,
		figure.operation,
		figure.entry.map(({ region, share }) => (share > 0.9995 ? region : `${region} ${formatShare(share)}`)).join(", "),
		formatMs(figure.p50Ms),
		formatMs(figure.p95Ms),
		formatMs(figure.p99Ms),
		formatMs(figure.objectiveP99Ms),
		missed(figure.met),
	]);
	const columns = ["feature", "population", "operation", "enters", "p50", "p95", "p99", "objective", ""];
	return textTable(columns, rows, ["p50", "p95", "p99", "objective"]);
}

function stalenessTable({ staleness }: Figures): string {
	const rows = staleness.map((figure) => [
		figure.feature,
		figure.store,
		figure.region,
		formatMs(figure.delayP50Ms),
		formatMs(figure.delayP99Ms),
		formatShare(figure.staleReadShare),
		formatMs(figure.objectiveMs),
		missed(figure.met),
	]);
	const columns = [texts.feature, texts.store, texts.readIn, "p50", "p99", texts.staleReads, texts.objective, ""];
	return textTable(columns, rows, ["p50", "p99", texts.staleReads, texts.objective]);
}

function conflictsTable({ conflicts }: Figures): string {
	if (conflicts.length === 0) return texts.noneNoStoreTakesWrites;
	const rows = conflicts.map((figure) => [
		figure.feature,
		figure.store,
		figure.strategy ?? texts.noneStated,
		formatCount(figure.perHour),
		formatCount(figure.lostUpdatesPerHour),
		formatCount(figure.forPeoplePerHour),
	]);
	const columns = [texts.feature, texts.store, texts.settledBy, texts.anHour, texts.lostUpdates, texts.forPeople];
	return textTable(columns, rows, columns.slice(3));
}

function availabilityTable({ availability }: Figures): string {
	const rows = availability.map((figure) => [
		figure.feature,
		figure.operation,
		formatAvailability(figure.availability),
		formatSeconds(figure.downtimeMinutesPerYear * 60),
		formatAvailability(figure.objective),
		missed(figure.met),
		figure.dominatedBy
			.slice(0, 3)
			.map(({ subject, share }) => `${subject} ${formatShare(share)}`)
			.join(", "),
	]);
	const columns = [
		texts.feature,
		texts.operation,
		texts.availabilityInFiguresText,
		texts.downAYear,
		texts.objective,
		"",
		texts.dominatedBy,
	];
	return textTable(columns, rows, [texts.availabilityInFiguresText, texts.downAYear, texts.objective]);
}

function recoveryTable({ recovery }: Figures): string {
	const rows = recovery.map((figure) => [
		figure.region,
		figure.feature,
		figure.operation,
		figure.rtoSeconds === null ? texts.onReturn : formatSeconds(figure.rtoSeconds),
		formatSeconds(figure.wayInSeconds),
		figure.dataSeconds === null ? texts.onReturn : formatSeconds(figure.dataSeconds),
		figure.rpoSeconds === null ? texts.allOfIt : formatSeconds(figure.rpoSeconds),
		missed(figure.met),
	]);
	const columns = [
		texts.lost,
		texts.feature,
		texts.operation,
		texts.recovery,
		texts.wayIn,
		texts.data,
		texts.dataLost,
		"",
	];
	return textTable(columns, rows, [texts.recovery, texts.wayIn, texts.data, texts.dataLost]);
}

function costTable({ currency }: Design, { cost }: Figures): string {
	const money = (amount: number | null) => formatMoney(amount, currency);
	const rows = Object.entries(cost.byCategory)
		.filter(([, amount]) => amount > 0)
		.toSorted((a, b) => b[1] - a[1])
		.map(([category, amount]) => [category, money(amount)]);
	const columns = ["category", "a month"];
	return [
		textTable(columns, [...rows, ["total", money(cost.monthlyTotal)]], ["a month"]),
		texts.foldedIntoOneRegion(money(cost.singleRegionMonthly), money(cost.activePassiveMonthly)),
	].join("\n");
}

function findingsLine({ findings }: Figures): string {
	const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
	return texts.errorsWarningsAndNotes(count("error"), count("warning"), count("info"));
}
