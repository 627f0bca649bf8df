import type { Design, Id } from "../model/design.ts";
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

/** Pairs beyond these share levels. */
const mostLevels = 4;

export function pairKey(a: Id, b: Id): string {
	return a < b ? `${a} ${b}` : `${b} ${a}`;
}

export function underPlan(design: Design, links: readonly ReplicationLink[]): UnderPlan {
	const order = [...design.regions.keys()];
	const far = [...links.map(({ a, b }) => [a, b] as const), ...remoteUses(design)].filter(
		([a, b]) => Math.abs(order.indexOf(a) - order.indexOf(b)) > 1,
	);
	const keys = [...new Set(far.map(([a, b]) => pairKey(a, b)))];
	return {
		levels: Math.min(mostLevels, keys.length),
		pairs: new Map(keys.map((key, index) => [key, { level: index % mostLevels, turn: index }])),
	};
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
