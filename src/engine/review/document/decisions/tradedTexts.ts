import type { Design, Store } from "../../../model/design.ts";
import type { ConflictFigure, Figures } from "../../../model/figures.ts";
import { formatAvailability } from "../../../model/numbers/formatAvailability.ts";
import { formatCount } from "../../../model/numbers/formatCount.ts";
import { formatMs } from "../../../model/numbers/formatMs.ts";
import { formatShare } from "../../../model/numbers/formatShare.ts";
import { storeOutcome } from "../../storeOutcome.ts";
import { featureName, isUsed, lossText } from "../phrases.ts";
import type { ReviewInputs } from "../reviewInputs.ts";
import { worstRow } from "../worstRow.ts";

/** What a store's features wait for, and what they may miss or lose, in sentences with their figures. */
export function tradedTexts({ design, figures }: ReviewInputs, store: Store): readonly string[] {
	return [
		...waitText(design, figures, store),
		...staleText(figures, store),
		...lossTexts(design, figures, store),
		...conflictTexts(design, figures, store),
	];
}

function waitText(design: Design, figures: Figures, store: Store): readonly string[] {
	const { readP99Ms, writeP99Ms, availability } = storeOutcome(design, figures, store.id);
	const waits = [
		...(readP99Ms === undefined ? [] : [`the slowest read takes ${tailText(readP99Ms)}`]),
		...(writeP99Ms === undefined ? [] : [`the slowest write ${tailText(writeP99Ms)}`]),
	];
	const available =
		availability === undefined ? "" : ` It is available ${formatAvailability(availability)} of the time, at least.`;
	return waits.length === 0 ? [] : [`Latency: ${waits.join(", ")} at p99, of all its users.${available}`];
}

function tailText(ms: number): string {
	return Number.isFinite(ms) ? formatMs(ms) : "for ever, since no region answers";
}

function staleText(figures: Figures, store: Store): readonly string[] {
	const rows = figures.staleness.filter((row) => row.store === store.id);
	if (rows.length === 0) return [];
	const worst = rows.reduce((most, row) => (row.delayP99Ms > most.delayP99Ms ? row : most));
	if (worst.delayP99Ms === 0) return ["Staleness: none, every read sees the last confirmed write."];
	const share = rows.reduce((most, row) => Math.max(most, row.staleReadShare), 0);
	return [
		`Staleness: reads in ${worst.region} are up to ${formatMs(worst.delayP99Ms)} behind at p99; at most ${formatShare(share)} of the reads of a feature miss a write.`,
	];
}

function lossTexts(design: Design, figures: Figures, store: Store): readonly string[] {
	const rows = figures.recovery.filter(
		(row) => row.operation === "write" && isUsed(design, row) && design.features.get(row.feature)?.store === store.id,
	);
	const worst = worstRow(rows, ({ rpoSeconds }) => rpoSeconds);
	if (worst === undefined) return [];
	if (worst.rpoSeconds === 0) return ["Loss: none, a confirmed write outlives the loss of any one region."];
	const lost = worst.writesLost ?? 0;
	const many = lost >= 0.5 ? ` (${formatCount(lost)} writes at peak)` : "";
	const fate =
		worst.rpoSeconds === null
			? "all writes there are lost if it does not return"
			: lost >= 0.5
				? `the last ${lossText(worst.rpoSeconds)} of writes are lost${many}`
				: `the last ${lossText(worst.rpoSeconds)} of writes are missing until it returns`;
	return [`Loss: when ${worst.region} is lost, ${fate}.`];
}

function conflictTexts(design: Design, figures: Figures, store: Store): readonly string[] {
	return figures.conflicts
		.filter((row) => row.store === store.id && (design.features.get(row.feature)?.writesPerSecond ?? 0) > 0)
		.map((row) => `Conflicts: ${conflictText(design, row)}`);
}

function conflictText(design: Design, row: ConflictFigure): string {
	const { perHour, lostUpdatesPerHour: lost, forPeoplePerHour: people } = row;
	const name = featureName(design, row.feature);
	if (perHour === 0) return `${name} has none while all is well.`;
	const outcome =
		lost > 0
			? `${rateText(lost)} updates an hour are lost`
			: people > 0
				? `${rateText(people)} an hour wait for people`
				: row.strategy === "reject"
					? "each fails one write"
					: "none loses an update";
	return `${name} has ${rateText(perHour)} an hour while all is well; ${outcome}.`;
}

/** So few that a count would read as none. */
export function rateText(perHour: number): string {
	return perHour > 0 && perHour < 0.01 ? "under 0.01" : formatCount(perHour);
}
