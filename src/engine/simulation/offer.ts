import type { StartsOfClass } from "./cells.ts";
import { noteChange, noteConditionsChange, placeThing } from "./changes.ts";
import type { Workplace } from "./load.ts";
import { fixLoad, goodputShare } from "./load.ts";
import type { NumberLists } from "./numberLists.ts";
import type { PassageWorld } from "./passages.ts";
import { lookAtClasses } from "./passages.ts";
import type { StoreGroup } from "./stores/group.ts";
import type { Pass, Passed } from "./tries.ts";

export interface OfferWorld extends PassageWorld {
	readonly groups: readonly StoreGroup[];
}

/** As often as the load of retries is followed before the rest is left to the next step. */
const rounds = 3;

/**
 * Finds the load that the requests and their retries make together, beginning with what was served
 * before: a storm that feeds itself goes on, one that does not dies down. False when it is still moving.
 */
export function settleLoad(world: OfferWorld, classes: readonly StartsOfClass[]): boolean {
	for (let round = 0; round < rounds; round++) {
		offer(world, classes);
		let change = 0;
		for (const places of world.load) {
			for (const place of places) {
				const served = goodputShare(place);
				change = Math.max(change, Math.abs(served - place.servedShare));
				place.servedShare = served;
			}
		}
		if (change < 1e-9) return true;
	}
	return false;
}

/** Begins a pass over all requests, and notes what has changed since the last. */
export function beginPass(world: OfferWorld): void {
	const { pass, load, conditions, stores, routes } = world;
	const { epoch } = stores;
	const { orderNumber, cells } = routes;
	const isSame = pass.conditions === conditions && pass.epoch === epoch && pass.orderNumber === orderNumber;
	if (!isSame) noteMoment(world);
	const filled = fixLoad(load);
	for (const place of filled) noteChange(cells.changes, placeThing(cells.changes, place));
	if (!isSame || filled.length > 0) pass.number++;
	Object.assign(pass, { conditions, epoch, orderNumber, turned: false });
}

function noteMoment({ pass, conditions, stores, routes: { cells, orderNumber }, groups }: OfferWorld): void {
	const { changes, answers } = cells;
	if (pass.conditions !== conditions) noteConditionsChange(changes, pass.conditions, conditions);
	if (pass.orderNumber !== orderNumber) noteChange(changes, changes.order);
	for (const group of groups) answers.refresh(group, stores);
}

/** Nothing is to be worked out: the same requests have gone through this pass already. */
export function hasPassed({ number }: Pass, passed: Passed | undefined, classes: readonly StartsOfClass[]): boolean {
	return passed?.number === number && passed.classes === classes;
}

/** Adds up the tries that each application in each region gets. A region that is down gets none. */
export function offer(world: OfferWorld, classes: readonly StartsOfClass[]): void {
	const { pass, passages, load, routes } = world;
	beginPass(world);
	if (hasPassed(pass, pass.offered, classes)) return;
	pass.offered = { classes, number: pass.number };
	lookAtClasses(world, classes);
	const { changes } = routes.cells;
	const arriving = new Float64Array(changes.firstPlace + load.length * changes.regions);
	for (let index = 0; index < classes.length; index++) addArrivals(arriving, passages.arrivals, index);
	for (const places of load) {
		for (const place of places) takeArrivals(place, arriving[placeThing(changes, place)] ?? 0);
	}
}

function addArrivals(arriving: Float64Array, { values, from, length }: NumberLists, index: number): void {
	const first = from[index] ?? 0;
	const end = first + (length[index] ?? 0);
	for (let at = first; at < end; at += 2) {
		const thing = values[at] ?? 0;
		arriving[thing] = (arriving[thing] ?? 0) + (values[at + 1] ?? 0);
	}
}

/** What differs by rounding alone is the same load, and nothing that follows from it is worked out anew. */
function takeArrivals(place: Workplace, now: number): void {
	const { offeredPerSecond: before } = place;
	if (Math.abs(now - before) >= 1e-13 * before) place.offeredPerSecond = now;
}
