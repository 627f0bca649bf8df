import { formatSeconds } from "../../engine/model/numbers/formatSeconds.ts";
import type { RecoveryBreakdown, SameTimeStage, StageSource } from "../../engine/model/whyRecovery.ts";
import * as texts from "../../texts/recovery.ts";

/** `0 s`, `27 s`, `on return`; "never" where no repair is played either. */
export function recoverText(seconds: number | null): string {
	if (seconds === null) return "never";
	return seconds === 0 ? "0 s" : formatSeconds(seconds);
}

/** `25 – 28 s`; each with its unit where they differ. */
export function rangeText(best: number | null, worst: number | null): string {
	const [from, to] = [recoverText(best), recoverText(worst)];
	if (from === to) return to;
	const isAlike = /^\d+ s$/.test(from) && /^\d+ s$/.test(to);
	return `${isAlike ? from.replace(" s", "") : from} – ${to}`;
}

export function resultText({ recoverSeconds, onReturn }: RecoveryBreakdown): string {
	return onReturn ? texts.onReturn : recoverText(recoverSeconds);
}

/** A field's value where the file doesn't write it. */
export function settingText({ value, unit }: StageSource): string {
	if (typeof value === "string" || unit === "" || value < 300) return `${value} ${unit}`.trimEnd();
	return formatSeconds(value);
}

export function originText({ line, catalogue }: StageSource): string {
	if (line !== null) return texts.yourDesignLine(line);
	return catalogue === undefined ? "default" : texts.catalogueAsOf(catalogue.asOf);
}

export const reasonTexts: Readonly<Record<SameTimeStage["reason"], string>> = {
	earlier: "earlier",
	slower: "slower",
	room: texts.roomIsAnotherMatter,
};

/** `−60 s`, `+5 s`; from a recovery that waits for the repair it is no number. */
export function changeText(before: number | null, after: number | null): string {
	if (before === null || after === null) return after === null ? "" : texts.beforeTheRepair;
	const change = after - before;
	if (Math.abs(change) < 0.005) return "±0";
	return `${change < 0 ? "−" : "+"}${formatSeconds(Math.abs(change))}`;
}
