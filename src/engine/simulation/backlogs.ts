import type { Id } from "../model/design.ts";
import type { StoreSeries } from "../model/run.ts";
import type { StoreGroup } from "./stores/group.ts";

/** What waits in one direction at each step. */
export interface Backlog {
	readonly from: number;
	readonly to: number;
	readonly writes: number[];
	readonly bytes: number[];
}

/** By direction, numbered from × regions + to. */
export interface Backlogs {
	readonly regionIds: readonly Id[];
	readonly lists: Map<number, Backlog>;
}

/** A store with at most so many directions lists them all, a larger one those that ever had a queue. */
const directionsListed = 30;

export function newBacklogs(groups: readonly StoreGroup[], regionIds: readonly Id[], store: number): Backlogs {
	const directions = groups
		.filter((group) => group.store === store)
		.flatMap(({ holders }) => holders.flatMap((from) => holders.filter((to) => to !== from).map((to) => [from, to])));
	const backlogs: Backlogs = { regionIds, lists: new Map() };
	if (directions.length > directionsListed) return backlogs;
	for (const [from = 0, to = 0] of directions) backlogOf(backlogs, from, to);
	return backlogs;
}

/** The list of a direction, which begins when it is first asked for. */
export function backlogOf({ regionIds, lists }: Backlogs, from: number, to: number): Backlog {
	const number = from * regionIds.length + to;
	const backlog = lists.get(number) ?? { from, to, writes: [], bytes: [] };
	lists.set(number, backlog);
	return backlog;
}

/** Writes down what waits in each direction, as the last of so many points; where nothing does, the list stays behind. */
export function recordBacklogs(backlogs: Backlogs | undefined, groups: readonly StoreGroup[], points: number): void {
	if (backlogs === undefined) return;
	for (const group of groups) if (group.hasBacklog) addQueues(backlogs, group, points);
}

function addQueues(backlogs: Backlogs, group: StoreGroup, points: number): void {
	for (let row = 0; row < group.waiting.length; row++) {
		for (const column of group.waiting[row] ?? []) {
			const backlog = backlogOf(backlogs, group.holders[row] ?? -1, group.holders[column] ?? -1);
			lengthen(backlog, points);
			const { writes, bytes } = backlog;
			writes[points - 1] = (writes[points - 1] ?? 0) + (group.backlogWrites[row]?.[column] ?? 0);
			bytes[points - 1] = (bytes[points - 1] ?? 0) + (group.backlogBytes[row]?.[column] ?? 0);
		}
	}
}

/** Nothing has waited since the last point that is there. */
export function lengthen({ writes, bytes }: Backlog, points: number): void {
	for (let point = writes.length; point < points; point++) {
		writes.push(0);
		bytes.push(0);
	}
}

export function backlogSeries(
	backlogs: Backlogs | undefined,
	points: number,
): Pick<StoreSeries, "backlogWrites" | "backlogBytes"> {
	const ids = backlogs?.regionIds ?? [];
	const listed = [...(backlogs?.lists.values() ?? [])];
	for (const backlog of listed) lengthen(backlog, points);
	const named = (key: "writes" | "bytes"): Record<string, readonly number[]> =>
		Object.fromEntries(listed.map((backlog) => [`${ids[backlog.from]}>${ids[backlog.to]}`, backlog[key]]));
	return { backlogWrites: named("writes"), backlogBytes: named("bytes") };
}
