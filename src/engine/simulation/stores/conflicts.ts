import type { Feature } from "../../model/design.ts";
import { exp, expm1, power } from "../../model/portableMath.ts";
import type { ConflictStrategy } from "../../model/vocabulary.ts";
import type { KeyBin } from "../keyPopularity.ts";
import { keyPopularity } from "../keyPopularity.ts";
import type { StoreGroup } from "./group.ts";
import type { Links } from "./queues.ts";

/** Records that two sides of a cut have both written, and what became of them. */
export interface ConflictCount {
	readonly conflicts: number;
	/** Settled by the store's rule alone. */
	readonly byRule: number;
	/** Left to a person. */
	readonly forPeople: number;
	/** Updates that the rule has thrown away. */
	readonly lostUpdates: number;
	/** Writes that the rule has refused after all. */
	readonly refused: number;
}

/** Writes of one feature since the replicas were cut off from each other. */
interface WrittenApart {
	readonly feature: Feature;
	readonly featureIndex: number;
	readonly bins: readonly KeyBin[];
	/** [position]: share of the writes that commit there when all is well. */
	usualShare: readonly number[] | undefined;
	/** [position] */
	readonly writes: number[];
}

/** What a store that takes writes on both sides of a cut collects. */
export interface ConflictLedger {
	readonly group: StoreGroup;
	readonly features: readonly WrittenApart[];
	/** [position]: which side of the cut a replica is on; -1 for one that is down, or that sees all sides. */
	sides: readonly number[];
	/** What cuts that are over have left. */
	settled: ConflictCount;
	/** Settled conflicts that wait for the queues to drain. */
	unresolved: number;
}

const none: ConflictCount = { conflicts: 0, byRule: 0, forPeople: 0, lostUpdates: 0, refused: 0 };

export function newConflictLedger(group: StoreGroup, features: readonly Feature[]): ConflictLedger {
	return {
		group,
		features: features.flatMap((feature, featureIndex) =>
			feature.store === group.design.id && feature.writesPerSecond > 0
				? [
						{
							feature,
							featureIndex,
							bins: keyPopularity(feature.keys, feature.skew),
							usualShare: undefined,
							writes: group.holders.map(() => 0),
						},
					]
				: [],
		),
		sides: group.holders.map(() => 0),
		settled: none,
		unresolved: 0,
	};
}

/** Adds what is written on each side in a stretch of time. */
export function collectWrites(ledger: ConflictLedger, featureCommits: readonly Float64Array[], seconds: number): void {
	const apart = isApart(ledger);
	for (const written of ledger.features) {
		if (written.usualShare !== undefined && !apart) continue;
		const rates = ledger.group.holders.map((region) => featureCommits[written.featureIndex]?.[region] ?? 0);
		written.usualShare ??= sharesOf(rates);
		if (!apart) continue;
		rates.forEach((rate, position) => {
			written.writes[position] = (written.writes[position] ?? 0) + rate * seconds;
		});
	}
}

function sharesOf(rates: readonly number[]): readonly number[] {
	const total = rates.reduce((sum, rate) => sum + rate, 0);
	return rates.map((rate) => (total > 0 ? rate / total : 0));
}

/** Notes that the replicas are cut off from each other differently: what they wrote apart so far is settled. */
export function cutDifferently(ledger: ConflictLedger, links: Links, works: readonly boolean[]): void {
	const sides = sidesOf(links, works);
	if (sides.every((side, position) => side === ledger.sides[position])) return;
	const added = conflictsSoFar(ledger);
	ledger.settled = sum(ledger.settled, added);
	ledger.unresolved += added.conflicts;
	for (const { writes } of ledger.features) writes.fill(0);
	ledger.sides = sides;
}

/** The replicas are cut off from each other. */
export function isApart({ sides }: ConflictLedger): boolean {
	const first = sides.find((side) => side >= 0);
	return sides.some((side) => side >= 0 && side !== first);
}

/**
 * Replicas that see each other's writes, directly or one through another, are on one side. Between
 * the sides a replica that sees all others is on none: its writes reach everybody, and it passes
 * nobody else's on.
 */
function sidesOf(links: Links, works: readonly boolean[]): readonly number[] {
	const working = [...links.hold.keys()].filter((position) => works[position]);
	const linked = (a: number, b: number): boolean => links.hold[a]?.[b] === true && links.hold[b]?.[a] === true;
	const between = new Set(working.filter((a) => working.every((b) => linked(a, b))));
	if (between.size === working.length) return links.hold.map((_, position) => (works[position] ? 0 : -1));
	const sides = links.hold.map(() => -1);
	const apart = working.filter((position) => !between.has(position));
	const join = (position: number, side: number): void => {
		if (sides[position] !== -1) return;
		sides[position] = side;
		for (const other of apart) if (linked(position, other)) join(other, side);
	};
	for (const position of apart) join(position, position);
	return sides;
}

/** Conflicts of the cut that is on now. */
export function conflictsSoFar(ledger: ConflictLedger): ConflictCount {
	if (!isApart(ledger)) return none;
	return ledger.features.reduce((count, written) => sum(count, featureConflicts(ledger, written)), none);
}

export function conflictsTotal(ledger: ConflictLedger): number {
	return ledger.settled.conflicts + conflictsSoFar(ledger).conflicts;
}

function featureConflicts(ledger: ConflictLedger, written: WrittenApart): ConflictCount {
	const bySide = new Map<number, { writes: number; homes: number }>();
	ledger.sides.forEach((side, position) => {
		if (side < 0) return;
		const known = bySide.get(side) ?? { writes: 0, homes: 0 };
		known.writes += written.writes[position] ?? 0;
		known.homes += written.usualShare?.[position] ?? 0;
		bySide.set(side, known);
	});
	const sides = [...bySide.values()].filter(({ writes }) => writes > 0);
	if (sides.length < 2) return none;
	const all = sides.reduce((total, { writes }) => total + writes, 0);
	const homes = sides.reduce((total, side) => total + side.homes, 0);
	const { affinity } = written.feature;
	let conflicts = 0;
	let equal = 0;
	for (const home of sides) {
		const means = sides.map((side) => (side === home ? affinity * all : 0) + (1 - affinity) * side.writes);
		const weight = homes > 0 ? home.homes / homes : home.writes / all;
		for (const { keys, share } of written.bins) {
			const perKey = means.map((mean) => mean * share);
			conflicts += weight * keys * bothWritten(perKey);
			if (ledger.group.design.conflicts === "version") equal += weight * keys * equallyOften(perKey);
		}
	}
	return resolved(ledger.group.design.conflicts, conflicts, Math.min(equal, conflicts));
}

/** P(at least two sides write a record), from the Poisson means of their writes. */
function bothWritten(means: readonly number[]): number {
	const [a, b] = means;
	if (means.length === 2 && a !== undefined && b !== undefined) return expm1(-a) * expm1(-b);
	const all = means.reduce((total, mean) => total + mean, 0);
	const nobody = exp(-all);
	const onlyOne = means.reduce((total, mean) => total + exp(mean - all) - nobody, 0);
	return Math.max(0, 1 - nobody - onlyOne);
}

/**
 * P(the two busiest sides write a record equally often, and at all):
 * e^−(a+b) · (I₀(2√ab) − 1), from the distribution of the difference of two Poisson counts (Skellam 1946).
 */
function equallyOften(means: readonly number[]): number {
	const [a = 0, b = 0] = means.toSorted((x, y) => y - x);
	const gap = Math.sqrt(a) - Math.sqrt(b);
	const scaled = exp(-gap * gap) * scaledBesselI0(2 * Math.sqrt(a * b));
	return Math.max(0, scaled - exp(-a - b));
}

/** e^−x · I₀(x), to 2e-7 (Abramowitz and Stegun 9.8.1 and 9.8.2). */
function scaledBesselI0(x: number): number {
	if (x < 3.75) {
		const t = power(x / 3.75, 2);
		const i0 =
			1 + t * (3.5156229 + t * (3.0899424 + t * (1.2067492 + t * (0.2659732 + t * (0.0360768 + t * 0.0045813)))));
		return exp(-x) * i0;
	}
	const t = 3.75 / x;
	const tail = 0.00916281 + t * (-0.02057706 + t * (0.02635537 + t * (-0.01647633 + t * 0.00392377)));
	return (0.39894228 + t * (0.01328592 + t * (0.00225319 + t * (-0.00157565 + t * tail)))) / Math.sqrt(x);
}

/** What the strategy makes of conflicts. A store without one keeps the last write, as the engines do. */
function resolved(strategy: ConflictStrategy | undefined, conflicts: number, equal: number): ConflictCount {
	const byRule = { conflicts, byRule: conflicts, forPeople: 0, lostUpdates: 0, refused: 0 };
	switch (strategy) {
		case "crdt":
		case "merge":
			return byRule;
		case "manual":
			return { ...byRule, byRule: 0, forPeople: conflicts };
		case "version":
			return { ...byRule, byRule: conflicts - equal, forPeople: equal, lostUpdates: conflicts - equal };
		case "reject":
			return { ...byRule, refused: conflicts };
		default:
			return { ...byRule, lostUpdates: conflicts };
	}
}

function sum(a: ConflictCount, b: ConflictCount): ConflictCount {
	return {
		conflicts: a.conflicts + b.conflicts,
		byRule: a.byRule + b.byRule,
		forPeople: a.forPeople + b.forPeople,
		lostUpdates: a.lostUpdates + b.lostUpdates,
		refused: a.refused + b.refused,
	};
}
