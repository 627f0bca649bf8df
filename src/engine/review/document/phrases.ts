import * as texts from "../../../texts/review/document.ts";
import type { Design, Feature, Id, Store } from "../../model/design.ts";
import { formatSeconds } from "../../model/numbers/formatSeconds.ts";
import type { Operation } from "../../model/vocabulary.ts";
import { isAsked } from "../findings/isAsked.ts";

export function populationName(design: Design, id: Id): string {
	return design.users.populations.get(id)?.name ?? id;
}

export function featureName(design: Design, id: Id): string {
	return design.features.get(id)?.name ?? id;
}

export function storeName(design: Design, id: Id): string {
	return design.data.get(id)?.name ?? id;
}

/** `187 s`, `0 s`; `on return` for what only the region's return brings. */
export function recoveryText(seconds: number | null): string {
	if (seconds === null) return texts.onReturn;
	return spanText(seconds);
}

/** `1 s`; `all of it` where no other copy is left. */
export function lossText(seconds: number | null): string {
	return seconds === null ? texts.allOfIt : spanText(seconds);
}

/** A time in seconds; nothing is `0 s`. */
export function spanText(seconds: number): string {
	return seconds === 0 ? "0 s" : formatSeconds(seconds);
}

/** Operations that somebody asks for count; the others have figures too. */
export function isUsed(
	design: Pick<Design, "features">,
	row: { readonly feature: Id; readonly operation: Operation },
): boolean {
	return isAsked(design.features.get(row.feature), row);
}

export function activeRegions(design: Design): readonly Id[] {
	return [...design.regions.values()].filter(({ role }) => role === "active").map(({ id }) => id);
}

export function requestsPerSecond({ readsPerSecond, writesPerSecond }: Feature): number {
	return readsPerSecond + writesPerSecond;
}

/** Name and technology: `messages (Kafka)`. */
export function storeTitle({ name, technologyName }: Store): string {
	return name === technologyName ? name : `${name} (${technologyName})`;
}

/** `one`, `two`, … up to twelve, else digits. */
export function spokenNumber(count: number): string {
	return numberWords[count] ?? String(count);
}

const numberWords = [
	"no",
	"one",
	"two",
	"three",
	"four",
	"five",
	"six",
	"seven",
	"eight",
	"nine",
	"ten",
	"eleven",
	"twelve",
];

export function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
