import type { Id } from "../model/design.ts";
import type { StoreSeries } from "../model/run.ts";
import type { StoreGroup } from "./stores/group.ts";

/** What waits in one direction at each step. Where nothing ever waited for long, most of its memory is never touched. */
export interface Backlog {
	readonly from: number;
	readonly to: number;
	readonly writes: Float64Array;
	readonly bytes: Float64Array;
}

/** By direction, numbered from × regions + to. */
export interface Backlogs {
	readonly regionIds: readonly Id[];
	/** Steps of the run, and its end. */
	readonly points: number;
	readonly lists: Map<number, Backlog>;
	/** [group]: by direction of the group. */
	readonly ofGroups: (Backlog | undefined)[][];
}

/** A store with at most so many directions lists them all, a larger one those that ever had a queue. */
const directionsListed = 30;

export function newBacklogs(groups: readonly StoreGroup[], regionIds: readonly Id[], points: number): Backlogs {
	const directions = groups.flatMap(({ holders }) =>
		holders.flatMap((from) => holders.filter((to) => to !== from).map((to) => [from, to])),
	);
	const backlogs: Backlogs = { regionIds, points, lists: new Map(), ofGroups: [] };
	if (directions.length > directionsListed) return backlogs;
	for (const [from = 0, to = 0] of directions) backlogOf(backlogs, from, to);
	return backlogs;
}

/** The list of a direction, which begins when it is first asked for. */
export function backlogOf({ regionIds, points, lists }: Backlogs, from: number, to: number): Backlog {
	const number = from * regionIds.length + to;
	const known = lists.get(number);
	if (known !== undefined) return known;
	const backlog = { from, to, writes: new Float64Array(points), bytes: new Float64Array(points) };
	lists.set(number, backlog);
	return backlog;
}

/** Writes down what waits in each direction at a point. */
export function recordBacklogs(backlogs: Backlogs | undefined, groups: readonly StoreGroup[], point: number): void {
	if (backlogs === undefined) return;
	for (const group of groups) if (group.hasBacklog) addQueues(backlogs, group, point);
}

function addQueues(backlogs: Backlogs, group: StoreGroup, point: number): void {
	const { index, holders, waiting, backlogWrites, backlogBytes } = group;
	const ofGroup = backlogs.ofGroups[index] ?? [];
	backlogs.ofGroups[index] = ofGroup;
	for (let row = 0; row < waiting.length; row++) {
		for (const column of waiting[row] ?? []) {
			const at = row * holders.length + column;
			const backlog = ofGroup[at] ?? backlogOf(backlogs, holders[row] ?? -1, holders[column] ?? -1);
			ofGroup[at] = backlog;
			const { writes, bytes } = backlog;
			writes[point] = (writes[point] ?? 0) + (backlogWrites[at] ?? 0);
			bytes[point] = (bytes[point] ?? 0) + (backlogBytes[at] ?? 0);
		}
	}
}

export function backlogSeries(
	backlogs: Backlogs | undefined,
	points: number,
): Pick<StoreSeries, "backlogWrites" | "backlogBytes"> {
	const ids = backlogs?.regionIds ?? [];
	const listed = [...(backlogs?.lists.values() ?? [])];
	const named = (key: "writes" | "bytes"): Record<string, Float64Array> =>
		Object.fromEntries(
			listed.map((backlog) => [`${ids[backlog.from]}>${ids[backlog.to]}`, backlog[key].subarray(0, points)]),
		);
	return { backlogWrites: named("writes"), backlogBytes: named("bytes") };
}
