import * as texts from "../texts/files.ts";
import type { KeptVersion } from "./keptVersion.ts";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

type Kept = Pick<KeptVersion, "atMs" | "designId" | "label">;

/**
 * The versions to give up: kept are all of the last ten minutes, the last of each minute for an hour, of each hour for a
 * day and of each day for 30 days, the last state of each design, and all that have a name.
 */
export function thinnedVersions<Version extends Kept>(versions: readonly Version[], nowMs: number): readonly Version[] {
	const spans = new Set<string>();
	const newestFirst = versions.toSorted((a, b) => b.atMs - a.atMs);
	return newestFirst.filter((version) => {
		const isLast = isNew(spans, version.designId);
		const isFirstOfSpan = isNew(spans, `${version.designId} ${spanOf(version.atMs, nowMs)}`);
		if (version.label !== undefined || isLast) return false;
		return nowMs - version.atMs > 30 * dayMs || !isFirstOfSpan;
	});
}

function isNew(seen: Set<string>, key: string): boolean {
	const known = seen.has(key);
	seen.add(key);
	return !known;
}

/** Of the versions in one such span the last one is kept. */
function spanOf(atMs: number, nowMs: number): string {
	const ageMs = nowMs - atMs;
	if (ageMs <= 10 * minuteMs) return texts.atMs(atMs);
	if (ageMs <= hourMs) return texts.minuteFloor(Math.floor(atMs / minuteMs));
	return ageMs <= dayMs ? texts.hourFloor(Math.floor(atMs / hourMs)) : texts.dayFloor(Math.floor(atMs / dayMs));
}
