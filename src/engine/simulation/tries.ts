import type { Cell, StoreMoment } from "./cells.ts";
import { insideMedianMs } from "./cells.ts";
import type { Conditions } from "./conditions.ts";
import { goodputShare, type Load, responseFactor } from "./load.ts";
import type { Routes, Start, StartsOfClass } from "./starts.ts";
import { triesInOrder } from "./starts.ts";

/** What one try at a region meets. */
export interface TryOutcome {
	/** Share that gets past the region itself: it is up and does not fail by degradation. */
	readonly region: number;
	/** Share that the application has room for. */
	readonly load: number;
	/** Share that the store serves. */
	readonly store: number;
	/** The answer takes longer than the client waits. */
	readonly tooSlow: boolean;
	/** Share that succeeds. */
	readonly ok: number;
	/** What a failed try costs its client, in milliseconds. */
	readonly failedAfterMs: number;
	/** Factor on the application's time. */
	readonly factor: number;
}

export interface TryWorld {
	readonly routes: Routes;
	readonly conditions: Conditions;
	readonly load: Load;
	readonly stores: StoreMoment;
}

/** A user who doesn't retry gives up on a silent region after this long; it costs no one else anything. */
const patienceMs = 30_000;

export function tryCell({ routes, conditions, load, stores }: TryWorld, cell: Cell): TryOutcome {
	routes.cells.refresh(cell, stores);
	const place = load[cell.requests.application]?.[cell.region];
	const isUp = conditions.up[cell.region] === true;
	const region = isUp ? 1 - (conditions.errorRate[cell.region] ?? 0) : 0;
	const loadShare = place?.servedShare ?? 1;
	const factor = place === undefined ? 1 : responseFactor(place);
	const timeoutMs = routes.memory?.routing.timeoutMs ?? patienceMs;
	const answerMs = cell.front.meanMs + insideMedianMs(cell, factor) + (conditions.addedMs[cell.region] ?? 0);
	const tooSlow = routes.memory !== undefined && answerMs > timeoutMs;
	return {
		region,
		load: loadShare,
		store: cell.access.served,
		tooSlow,
		ok: tooSlow ? 0 : region * loadShare * cell.access.served,
		failedAfterMs: isUp ? Math.min(answerMs, timeoutMs) : timeoutMs,
		factor,
	};
}

export interface OneTry {
	readonly cell: Cell;
	readonly outcome: TryOutcome;
	/** Tries a second. */
	readonly perSecond: number;
	/** What earlier tries have cost these requests. */
	readonly paidMs: number;
	readonly isFirst: boolean;
}

/**
 * Follows requests through their tries, and returns how many a second fail at the last. A client
 * that has more tries than there are regions begins again with the first.
 */
export function followTries(world: TryWorld, start: Start, visit: (one: OneTry) => void): number {
	const { routes } = world;
	const retries = routes.memory?.routing.retries ?? 0;
	let outcome = tryCell(world, start.cell);
	visit({ cell: start.cell, outcome, perSecond: start.perSecond, paidMs: 0, isFirst: true });
	let failing = start.perSecond * (1 - outcome.ok);
	if (retries === 0 || failing <= negligible * start.perSecond) return failing;
	const { requests, region, home } = start.cell;
	const order = triesInOrder(routes, requests, region);
	let paidMs = outcome.failedAfterMs;
	for (let retry = 1; retry <= retries && failing > 0; retry++) {
		const cell = routes.cells.cellOf(requests, order[retry % order.length] ?? region, home);
		outcome = tryCell(world, cell);
		visit({ cell, outcome, perSecond: failing, paidMs, isFirst: false });
		failing *= 1 - outcome.ok;
		paidMs += outcome.failedAfterMs;
	}
	return failing;
}

const negligible = 1e-12;

/** As often as the load of retries is followed before the rest is left to the next step. */
const rounds = 60;

/**
 * Finds the load that the requests and their retries make together, beginning with what was served
 * before: a storm that feeds itself goes on, one that does not dies down.
 */
export function settleLoad(world: TryWorld, classes: readonly StartsOfClass[]): void {
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
		if (change < 1e-10) return;
	}
}

/** Adds up the tries that each application in each region gets. A region that is down gets none. */
export function offer(world: TryWorld, classes: readonly StartsOfClass[]): void {
	for (const places of world.load) for (const place of places) place.offeredPerSecond = 0;
	for (const { requests, starts } of classes) {
		const places = world.load[requests.application];
		for (const start of starts) {
			followTries(world, start, ({ cell, perSecond }) => {
				const place = places?.[cell.region];
				if (place !== undefined && world.conditions.up[cell.region]) place.offeredPerSecond += perSecond;
			});
		}
	}
}
