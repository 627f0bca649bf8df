import type { Cell, CellTimes, Chain, ChainedTry, StartsOfClass, TryOutcome } from "./cells.ts";
import { cellTimes } from "./cells.ts";
import { isAlike } from "./changes.ts";
import type { Conditions } from "./conditions.ts";
import type { Load } from "./load.ts";
import { momentsMedianMs } from "./moments.ts";
import type { Routes } from "./starts.ts";
import { orderFrom } from "./starts.ts";
import type { StoreMoment } from "./stores/answers.ts";

export interface TryWorld {
	readonly routes: Routes;
	readonly conditions: Conditions;
	readonly load: Load;
	readonly stores: StoreMoment;
	readonly pass: Pass;
}

/** A look at all requests, in which answers take as long, and succeed as often, as the load so far makes them. */
export interface Pass {
	/** The same for looks between which nothing that an outcome depends on has changed. */
	number: number;
	/** Counts the flows of a run. */
	flows: number;
	conditions: Conditions | undefined;
	epoch: number;
	orderNumber: number;
	/** Some answer has become slower than its client waits, or no longer is. */
	turned: boolean;
	/** What the load was last added up from; the same requests in the same pass make it again. */
	offered: Passed | undefined;
}

/** Requests that went through all their tries in the pass of this number. */
export interface Passed {
	readonly classes: readonly StartsOfClass[];
	readonly number: number;
}

/** A user who doesn't retry gives up on a silent region after this long; it costs no one else anything. */
const patienceMs = 30_000;

/** What a try meets; worked out once for each pass, in which the load stands still. */
function tryCell(world: TryWorld, cell: Cell): TryOutcome {
	const known = cell.outcome;
	if (known !== undefined && cell.outcomePass === world.pass.number) return known;
	const { routes, conditions, stores } = world;
	cell.outcomePass = world.pass.number;
	routes.cells.refresh(cell, stores);
	const times = cellTimes(cell, cell.place.responseFactor);
	const isSame =
		known !== undefined &&
		isAlike(cell.outcomeUnder, conditions, cell.region) &&
		known.times === times &&
		known.load === cell.place.servedShare;
	cell.outcomeUnder = conditions;
	if (isSame) return known;
	const outcome = newOutcome(world, cell, times);
	if (known?.tooSlow !== outcome.tooSlow) world.pass.turned = true;
	cell.outcome = outcome;
	return outcome;
}

function newOutcome({ routes, conditions }: TryWorld, cell: Cell, times: CellTimes): TryOutcome {
	const isUp = conditions.up[cell.region] === true;
	const region = isUp ? 1 - (conditions.errorRate[cell.region] ?? 0) : 0;
	const load = cell.place.servedShare;
	const timeoutMs = routes.memory?.routing.timeoutMs ?? patienceMs;
	const answerMs = momentsMedianMs(times.whole) + (conditions.addedMs[cell.region] ?? 0);
	const tooSlow = routes.memory !== undefined && answerMs > timeoutMs;
	return {
		region,
		load,
		store: cell.access.served,
		tooSlow,
		ok: tooSlow ? 0 : region * load * cell.access.served,
		failedAfterMs: isUp ? Math.min(answerMs, timeoutMs) : timeoutMs,
		times,
	};
}

/**
 * What becomes of requests that begin at a cell, try by try; worked out anew where a try has another
 * outcome. A client that has more tries than there are regions begins again with the first.
 */
export function chainOf(world: TryWorld, cell: Cell): Chain {
	const pass = world.pass.number;
	if (cell.chain !== undefined && cell.chainPass === pass) return cell.chain;
	cell.chainPass = pass;
	if (cell.chain === undefined || !stillHolds(world, cell, cell.chain)) cell.chain = newChain(world, cell);
	return cell.chain;
}

function stillHolds(world: TryWorld, cell: Cell, { tries, order }: Chain): boolean {
	for (const one of tries) {
		const { ok, failedAfterMs } = tryCell(world, one.cell);
		if (ok !== one.ok || (order !== undefined && failedAfterMs !== one.failedAfterMs)) return false;
	}
	return order === undefined || order === orderFrom(world.routes, cell);
}

const negligible = 1e-12;

function newChain(world: TryWorld, start: Cell): Chain {
	const { routes } = world;
	const retries = routes.memory?.routing.retries ?? 0;
	let { ok, failedAfterMs } = tryCell(world, start);
	const tries: ChainedTry[] = [{ cell: start, ok, failedAfterMs, share: 1, paidMs: 0 }];
	let failing = 1 - ok;
	if (retries === 0 || failing <= negligible) return { order: undefined, tries, failing };
	const order = orderFrom(routes, start);
	let paidMs = 0;
	for (let retry = 1; retry <= retries && failing > 0; retry++) {
		const cell = routes.cells.cellOf(start.requests, order[retry % order.length] ?? start.region, start.home);
		paidMs += failedAfterMs;
		({ ok, failedAfterMs } = tryCell(world, cell));
		tries.push({ cell, ok, failedAfterMs, share: failing, paidMs });
		failing *= 1 - ok;
	}
	return { order, tries, failing };
}

export function newPass(): Pass {
	return { number: 0, flows: 0, conditions: undefined, epoch: -1, orderNumber: -1, turned: false, offered: undefined };
}
