import type { Design, Id } from "../model/design.ts";
import type { Call } from "./callTargets.ts";
import type { NearestReplica } from "./nearestReplica.ts";
import type { ReplicationLink } from "./replicationLinks.ts";

/** Links between columns that aren't neighbours go under the columns, each pair on a level of its own. */
export interface UnderPlan {
	readonly levels: number;
	/** By both regions, that of the earlier column first: the level from the top, and the turn for a way down the gutters. */
	readonly pairs: ReadonlyMap<Id, ReadonlyMap<Id, UnderWay>>;
}

export interface UnderWay {
	readonly level: number;
	readonly turn: number;
}

/** Pairs beyond these share levels: many are one trunk. */
const mostLevels = 8;

export interface CrossingWays {
	readonly links: readonly ReplicationLink[];
	readonly calls: readonly Call[];
	readonly nearestReplica: NearestReplica;
}

/** Each pair on the uppermost level that no other pair needs there; pairs side by side share one. */
export function underPlan(design: Design, { links, calls, nearestReplica }: CrossingWays): UnderPlan {
	const order = new Map([...design.regions.keys()].map((region, index) => [region, index]));
	const pairs = new Map<Id, Map<Id, UnderWay>>();
	const taken: Span[][] = [];
	let turn = 0;
	const add = (a: Id, b: Id): void => {
		const [x, y] = [order.get(a) ?? 0, order.get(b) ?? 0];
		if (Math.abs(x - y) <= 1) return;
		const [first, last] = x < y ? [a, b] : [b, a];
		const known = pairs.get(first) ?? new Map<Id, UnderWay>();
		if (known.has(last)) return;
		const level = freeLevel(taken, { from: Math.min(x, y), to: Math.max(x, y) - 1 }, turn);
		pairs.set(first, known.set(last, { level, turn }));
		turn += 1;
	};
	for (const { a, b } of links) add(a, b);
	for (const [a, b] of remoteUses(design, nearestReplica)) add(a, b);
	for (const { from, to } of calls) add(from, to);
	return { levels: taken.length, pairs };
}

/** Takes the level for a way from the gutter right of one column to the gutter left of another. */
function freeLevel(taken: Span[][], span: Span, turn: number): number {
	const free = taken.findIndex((spans) => spans.every((other) => other.to < span.from || span.to < other.from));
	const level = free >= 0 ? free : taken.length < mostLevels ? taken.length : turn % mostLevels;
	const spans = taken[level] ?? [];
	taken[level] = spans;
	spans.push(span);
	return level;
}

interface Span {
	readonly from: number;
	readonly to: number;
}

/** From where an application runs to the replica that it uses there. */
function* remoteUses(design: Design, nearestReplica: NearestReplica): Generator<readonly [Id, Id]> {
	for (const { regions, uses } of design.application.values()) {
		for (const region of regions) {
			for (const store of uses) {
				const target = nearestReplica(store, region);
				if (target !== undefined && target !== region) yield [region, target];
			}
		}
	}
}
