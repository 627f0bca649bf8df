import type { Cell, CellTimes, Start, StartsOfClass, StoreMoment, TryOutcome } from "./cells.ts";
import { cellTimes } from "./cells.ts";
import type { Conditions } from "./conditions.ts";
import { goodputShare, type Load, responseFactor, type Workplace } from "./load.ts";
import { momentsMedianMs } from "./moments.ts";
import type { Routes } from "./starts.ts";
import { triesInOrder } from "./starts.ts";

export interface TryWorld {
	readonly routes: Routes;
	readonly conditions: Conditions;
	readonly load: Load;
	readonly stores: StoreMoment;
	/** Counts the passes over all requests, between which the load may change. */
	readonly pass: { number: number };
}

/** A user who doesn't retry gives up on a silent region after this long; it costs no one else anything. */
const patienceMs = 30_000;

/** What a try meets; worked out once for each pass, in which the load stands still. */
export function tryCell(world: TryWorld, cell: Cell): TryOutcome {
	if (cell.outcome !== undefined && cell.outcomePass === world.pass.number) return cell.outcome;
	const { routes, conditions, load, stores } = world;
	routes.cells.refresh(cell, stores);
	const place = load[cell.requests.application]?.[cell.region];
	const times = cellTimes(cell, place === undefined ? 1 : responseFactor(place));
	const isSame =
		cell.outcomeUnder === conditions &&
		cell.outcome?.times === times &&
		cell.outcome.load === (place?.servedShare ?? 1);
	const outcome = isSame && cell.outcome !== undefined ? cell.outcome : newOutcome(world, cell, { place, times });
	cell.outcome = outcome;
	cell.outcomeUnder = conditions;
	cell.outcomePass = world.pass.number;
	return outcome;
}

function newOutcome(
	{ routes, conditions }: TryWorld,
	cell: Cell,
	{ place, times }: { readonly place: Workplace | undefined; readonly times: CellTimes },
): TryOutcome {
	const isUp = conditions.up[cell.region] === true;
	const region = isUp ? 1 - (conditions.errorRate[cell.region] ?? 0) : 0;
	const loadShare = place?.servedShare ?? 1;
	const timeoutMs = routes.memory?.routing.timeoutMs ?? patienceMs;
	const answerMs = momentsMedianMs(times.whole) + (conditions.addedMs[cell.region] ?? 0);
	const tooSlow = routes.memory !== undefined && answerMs > timeoutMs;
	return {
		region,
		load: loadShare,
		store: cell.access.served,
		tooSlow,
		ok: tooSlow ? 0 : region * loadShare * cell.access.served,
		failedAfterMs: isUp ? Math.min(answerMs, timeoutMs) : timeoutMs,
		times,
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
	const order = retryOrder(world, start.cell);
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

function retryOrder({ routes }: TryWorld, cell: Cell): readonly number[] {
	if (cell.orderFlow !== routes.flowNumber) {
		cell.order = triesInOrder(routes, cell.requests, cell.region);
		cell.orderFlow = routes.flowNumber;
	}
	return cell.order;
}

/** As often as the load of retries is followed before the rest is left to the next step. */
const rounds = 3;

/**
 * Finds the load that the requests and their retries make together, beginning with what was served
 * before: a storm that feeds itself goes on, one that does not dies down. False when it is still moving.
 */
export function settleLoad(world: TryWorld, classes: readonly StartsOfClass[]): boolean {
	for (let round = 0; round < rounds; round++) {
		world.pass.number++;
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

/** Adds up the tries that each application in each region gets. A region that is down gets none. */
export function offer(world: TryWorld, classes: readonly StartsOfClass[]): void {
	const before = world.load.map((places) => places.map(({ offeredPerSecond }) => offeredPerSecond));
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
	// What differs by rounding alone is the same load, and nothing that follows from it is worked out anew.
	world.load.forEach((places, application) => {
		places.forEach((place, region) => {
			const was = before[application]?.[region] ?? 0;
			if (Math.abs(place.offeredPerSecond - was) < 1e-13 * was) place.offeredPerSecond = was;
		});
	});
}
