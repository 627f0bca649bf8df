import type { Conditions } from "./conditions.ts";
import type { Workplace } from "./load.ts";
import type { World } from "./world.ts";

/**
 * What the fate of requests hangs on, each thing by its number, and when it last changed. Most of what happens in a
 * large design touches few of them: requests that hang on others fare as before, and are not looked at again.
 */
export interface Changes {
	/** Counts the changes. */
	now: number;
	/** [thing]: the count at its last change. */
	readonly changedAt: number[];
	readonly regions: number;
	/** Numbers of the first of each kind; a region's is its index. */
	readonly firstPopulation: number;
	readonly order: number;
	readonly firstPlace: number;
}

export function newChanges({ regionIds, populationIds, applications }: World): Changes {
	const regions = regionIds.length;
	const order = regions + populationIds.length;
	const firstPlace = order + 1;
	const things = firstPlace + applications.length * regions;
	const changedAt = new Array<number>(things).fill(0);
	return { now: 0, changedAt, regions, firstPopulation: regions, order, firstPlace };
}

/** Number of a thing that was not known before. */
export function newThing(changes: Changes): number {
	return changes.changedAt.push(changes.now) - 1;
}

export function placeThing({ firstPlace, regions }: Changes, { applicationIndex, region }: Workplace): number {
	return firstPlace + applicationIndex * regions + region;
}

export function noteChange(changes: Changes, thing: number): void {
	changes.changedAt[thing] = ++changes.now;
}

/** Notes what other faults do otherwise to what enters a region, and to how many requests there are. */
export function noteConditionsChange(changes: Changes, before: Conditions | undefined, now: Conditions): void {
	for (let region = 0; region < now.up.length; region++) {
		if (!isAlike(before, now, region)) noteChange(changes, region);
	}
	for (let population = 0; population < now.surge.length; population++) {
		if (before?.surge[population] === now.surge[population]) continue;
		noteChange(changes, changes.firstPopulation + population);
	}
}

/** Both do the same to what enters a region. */
export function isAlike(before: Conditions | undefined, now: Conditions, region: number): boolean {
	return (
		before === now ||
		(before !== undefined &&
			before.up[region] === now.up[region] &&
			before.errorRate[region] === now.errorRate[region] &&
			before.addedMs[region] === now.addedMs[region])
	);
}
