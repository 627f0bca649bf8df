import type { Id } from "../model/design.ts";
import type { StoreSeries } from "../model/run.ts";
import type { StoreGroup } from "./stores/group.ts";

/** By direction, "from>to": what waits at each step. */
export type Backlogs = Map<string, { readonly writes: number[]; readonly bytes: number[] }>;

/** A store with at most so many directions lists them all, a larger one those that ever had a queue. */
const directionsListed = 30;

export function newBacklogs(groups: readonly StoreGroup[], regionIds: readonly Id[], store: number): Backlogs {
	const directions = groups
		.filter((group) => group.store === store)
		.flatMap(({ holders }) => holders.flatMap((from) => holders.filter((to) => to !== from).map((to) => [from, to])));
	if (directions.length > directionsListed) return new Map();
	return new Map(
		directions.map(([from = 0, to = 0]) => [`${regionIds[from]}>${regionIds[to]}`, { writes: [], bytes: [] }]),
	);
}

/** Writes down what waits in each direction, as the last of so many points. */
export function recordBacklogs(
	backlogs: Backlogs | undefined,
	groups: readonly StoreGroup[],
	{ regionIds, points }: { readonly regionIds: readonly Id[]; readonly points: number },
): void {
	if (backlogs === undefined) return;
	for (const { writes, bytes } of backlogs.values()) {
		writes.push(0);
		bytes.push(0);
	}
	for (const group of groups) {
		if (group.hasBacklog) addQueues(backlogs, group, { regionIds, points });
	}
}

function addQueues(
	backlogs: Backlogs,
	group: StoreGroup,
	{ regionIds, points }: { readonly regionIds: readonly Id[]; readonly points: number },
): void {
	const zeros = (): number[] => new Array<number>(points).fill(0);
	for (const [row, from] of group.holders.entries()) {
		const waiting = group.backlogWrites[row] ?? [];
		for (let column = 0; column < waiting.length; column++) {
			const writes = waiting[column] ?? 0;
			if (writes <= 0) continue;
			const name = `${regionIds[from]}>${regionIds[group.holders[column] ?? -1]}`;
			const lists = backlogs.get(name) ?? { writes: zeros(), bytes: zeros() };
			lists.writes[points - 1] = (lists.writes[points - 1] ?? 0) + writes;
			lists.bytes[points - 1] = (lists.bytes[points - 1] ?? 0) + (group.backlogBytes[row]?.[column] ?? 0);
			backlogs.set(name, lists);
		}
	}
}

export function backlogSeries(backlogs: Backlogs | undefined): Pick<StoreSeries, "backlogWrites" | "backlogBytes"> {
	const directions = [...(backlogs ?? [])];
	return {
		backlogWrites: Object.fromEntries(directions.map(([direction, { writes }]) => [direction, writes])),
		backlogBytes: Object.fromEntries(directions.map(([direction, { bytes }]) => [direction, bytes])),
	};
}
