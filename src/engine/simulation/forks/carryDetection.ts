import type { Detection } from "../detection.ts";
import type { CheckState } from "../healthCheck.ts";
import type { TrafficSignal } from "../trafficSignal.ts";
import type { CarryMap } from "./carryMap.ts";
import { carryList } from "./carryMap.ts";

/**
 * What the observers believe goes on. One whose settings have changed keeps its belief and begins to count
 * anew: a window that has become shorter is not judged by seconds that nobody noted.
 */
export function carryDetection(into: Detection, from: Detection, { atMs, map }: Carried): void {
	into.entryChecks.forEach((checks, entry) => {
		const before = from.entryChecks[map.entries[entry] ?? -1] ?? [];
		for (const check of checks) carryCheck(check, before[map.regions[check.target] ?? -1], atMs);
	});
	into.regionChecks.forEach((checks, region) => {
		const before = from.regionChecks[map.regions[region] ?? -1] ?? [];
		for (const check of checks) {
			carryCheck(
				check,
				before.find(({ observer }) => observer === check.observer),
				atMs,
			);
		}
	});
	const sameThresholds = JSON.stringify(into.thresholds) === JSON.stringify(from.thresholds);
	into.trafficSignals.forEach((signal, region) => {
		carrySignal(signal, from.trafficSignals[map.regions[region] ?? -1], sameThresholds);
	});
	carryList(into.failoverDown, from.failoverDown, map.regions);
	const flips = [...into.entryChecks, ...into.regionChecks].flat().map(({ flipAtMs }) => flipAtMs);
	into.nextFlipMs = Math.min(Number.POSITIVE_INFINITY, ...flips);
	into.nextChangeMs = Math.min(into.nextFlipMs, ...into.trafficSignals.map(({ changeAtMs }) => changeAtMs));
	if (!map.same) return;
	into.stale = from.stale;
	into.toldAbout = from.toldAbout;
}

interface Carried {
	readonly atMs: number;
	readonly map: CarryMap;
}

function carryCheck(into: CheckState, from: CheckState | undefined, atMs: number): void {
	if (from === undefined) {
		into.agreedSinceMs = atMs;
		return;
	}
	into.down = from.down;
	if (!hasSameRhythm(into, from)) {
		into.agreedSinceMs = atMs;
		return;
	}
	into.contradictions = from.contradictions;
	into.contradictedFromMs = from.contradictedFromMs;
	into.agreedSinceMs = from.agreedSinceMs;
	into.flipAtMs = from.flipAtMs;
}

function hasSameRhythm(a: CheckState, b: CheckState): boolean {
	const [one, other] = [a.check, b.check];
	return (
		a.phaseMs === b.phaseMs &&
		a.isLate === b.isLate &&
		one.intervalMs === other.intervalMs &&
		one.failures === other.failures &&
		one.timeoutMs === other.timeoutMs
	);
}

function carrySignal(into: TrafficSignal, from: TrafficSignal | undefined, sameThresholds: boolean): void {
	if (from === undefined) return;
	into.firing = from.firing;
	if (!sameThresholds) return;
	into.contrarySinceMs = from.contrarySinceMs;
	into.changeAtMs = from.changeAtMs;
}
