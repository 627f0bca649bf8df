import type { Design, Id } from "../model/design.ts";
import type { Call } from "./callTargets.ts";
import { nearestReplica } from "./nearestReplica.ts";
import type { ReplicationLink } from "./replicationLinks.ts";

/** Links between columns that aren't neighbours go under the columns, each pair on a level of its own. */
export interface UnderPlan {
	readonly levels: number;
	/** Pair of regions (see `pairKey`) → its level from the top, and its turn for a way down the gutters. */
	readonly pairs: ReadonlyMap<string, UnderWay>;
}

export interface UnderWay {
	readonly level: number;
	readonly turn: number;
}

/** Pairs beyond these share levels: many are one trunk. */
const mostLevels = 8;

export function pairKey(a: Id, b: Id): string {
	return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Each pair on the uppermost level that no other pair needs there; pairs side by side share one. */
export function underPlan(design: Design, links: readonly ReplicationLink[], calls: readonly Call[]): UnderPlan {
	const order = new Map([...design.regions.keys()].map((region, index) => [region, index]));
	const pairs = new Map<string, UnderWay>();
	const taken: Span[][] = [];
	const add = (a: Id, b: Id): void => {
		const [from, to] = [order.get(a) ?? 0, order.get(b) ?? 0].toSorted((x, y) => x - y);
		if (from === undefined || to === undefined || to - from <= 1 || pairs.has(pairKey(a, b))) return;
		// It runs from the gutter right of one column to the gutter left of the other.
		const span = { from, to: to - 1 };
		const free = taken.findIndex((spans) => spans.every((other) => other.to < span.from || span.to < other.from));
		const level = free >= 0 ? free : taken.length < mostLevels ? taken.length : pairs.size % mostLevels;
		const spans = taken[level] ?? [];
		taken[level] = spans;
		spans.push(span);
		pairs.set(pairKey(a, b), { level, turn: pairs.size });
	};
	for (const { a, b } of links) add(a, b);
	for (const [a, b] of remoteUses(design)) add(a, b);
	for (const { from, to } of calls) add(from, to);
	return { levels: taken.length, pairs };
}

interface Span {
	readonly from: number;
	readonly to: number;
}

/** From where an application runs to the replica that it uses there. */
function remoteUses(design: Design): readonly (readonly [Id, Id])[] {
	return [...design.application.values()].flatMap(({ regions, uses }) =>
		regions.flatMap((region) =>
			uses.flatMap((store) => {
				const target = nearestReplica(design, store, region);
				return target === undefined ? [] : [[region, target] as const];
			}),
		),
	);
}
