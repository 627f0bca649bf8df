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

/** Writes down what waits in each direction, as the last of so many points; where nothing does, the list stays behind. */
export function recordBacklogs(
	backlogs: Backlogs | undefined,
	groups: readonly StoreGroup[],
	{ regionIds, points }: { readonly regionIds: readonly Id[]; readonly points: number },
): void {
	if (backlogs === undefined) return;
	for (const group of groups) {
		if (group.hasBacklog) addQueues(backlogs, group, { regionIds, points });
	}
}

function addQueues(
	backlogs: Backlogs,
	group: StoreGroup,
	{ regionIds, points }: { readonly regionIds: readonly Id[]; readonly points: number },
): void {
	for (const [row, waiting] of group.waiting.entries()) {
		for (const column of waiting) {
			const name = `${regionIds[group.holders[row] ?? -1]}>${regionIds[group.holders[column] ?? -1]}`;
			const lists = backlogs.get(name) ?? { writes: [], bytes: [] };
			lengthen(lists, points);
			lists.writes[points - 1] = (lists.writes[points - 1] ?? 0) + (group.backlogWrites[row]?.[column] ?? 0);
			lists.bytes[points - 1] = (lists.bytes[points - 1] ?? 0) + (group.backlogBytes[row]?.[column] ?? 0);
			backlogs.set(name, lists);
		}
	}
}

/** Nothing has waited since the last point that is there. */
function lengthen({ writes, bytes }: { readonly writes: number[]; readonly bytes: number[] }, points: number): void {
	for (let point = writes.length; point < points; point++) {
		writes.push(0);
		bytes.push(0);
	}
}

export function backlogSeries(
	backlogs: Backlogs | undefined,
	points: number,
): Pick<StoreSeries, "backlogWrites" | "backlogBytes"> {
	const directions = [...(backlogs ?? [])];
	for (const [, lists] of directions) lengthen(lists, points);
	return {
		backlogWrites: Object.fromEntries(directions.map(([direction, { writes }]) => [direction, writes])),
		backlogBytes: Object.fromEntries(directions.map(([direction, { bytes }]) => [direction, bytes])),
	};
}
