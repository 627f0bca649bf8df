import * as texts from "../../../../texts/review/decisions.ts";
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
		...(readP99Ms === undefined ? [] : [texts.theSlowestReadTakes(tailText(readP99Ms))]),
		...(writeP99Ms === undefined ? [] : [texts.theSlowestWrite(tailText(writeP99Ms))]),
	];
	const available = availability === undefined ? "" : texts.itIsAvailableOfTheTime(formatAvailability(availability));
	return waits.length === 0 ? [] : [texts.latencyAtP99(waits.join(", "), available)];
}

function tailText(ms: number): string {
	return Number.isFinite(ms) ? formatMs(ms) : texts.forEverSinceNoRegion;
}

function staleText(figures: Figures, store: Store): readonly string[] {
	const rows = figures.staleness.filter((row) => row.store === store.id);
	if (rows.length === 0) return [];
	const worst = rows.reduce((most, row) => (row.delayP99Ms > most.delayP99Ms ? row : most));
	if (worst.delayP99Ms === 0) return [texts.stalenessNoneEveryReadSees];
	const share = rows.reduce((most, row) => Math.max(most, row.staleReadShare), 0);
	return [texts.stalenessReadsInAreUp(worst.region, formatMs(worst.delayP99Ms), formatShare(share))];
}

function lossTexts(design: Design, figures: Figures, store: Store): readonly string[] {
	const rows = figures.recovery.filter(
		(row) => row.operation === "write" && isUsed(design, row) && design.features.get(row.feature)?.store === store.id,
	);
	const worst = worstRow(rows, ({ rpoSeconds }) => rpoSeconds);
	if (worst === undefined) return [];
	if (worst.rpoSeconds === 0) return [texts.lossNoneAConfirmedWrite];
	const lost = worst.writesLost ?? 0;
	const many = lost >= 0.5 ? texts.writesAtPeak(formatCount(lost)) : "";
	const fate =
		worst.rpoSeconds === null
			? texts.allWritesThereAreLost
			: lost >= 0.5
				? texts.theLastOfWrites(lossText(worst.rpoSeconds), many)
				: texts.theLastOfWritesAreMissing(lossText(worst.rpoSeconds));
	return [texts.lossWhenIsLost(worst.region, fate)];
}

function conflictTexts(design: Design, figures: Figures, store: Store): readonly string[] {
	return figures.conflicts
		.filter((row) => row.store === store.id && (design.features.get(row.feature)?.writesPerSecond ?? 0) > 0)
		.map((row) => texts.conflictsConflict(conflictText(design, row)));
}

function conflictText(design: Design, row: ConflictFigure): string {
	const { perHour, lostUpdatesPerHour: lost, forPeoplePerHour: people } = row;
	const name = featureName(design, row.feature);
	if (perHour === 0) return texts.hasNoneWhileAllIsWell(name);
	const outcome =
		lost > 0
			? texts.updatesAnHourAreLost(rateText(lost))
			: people > 0
				? texts.anHourWaitForPeople(rateText(people))
				: row.strategy === "reject"
					? texts.eachFailsOneWrite
					: texts.noneLosesAnUpdate;
	return texts.hasAnHourWhileAllIsWell(name, rateText(perHour), outcome);
}

/** So few that a count would read as none. */
export function rateText(perHour: number): string {
	return perHour > 0 && perHour < 0.01 ? "under 0.01" : formatCount(perHour);
}
