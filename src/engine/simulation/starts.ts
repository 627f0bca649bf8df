import type { Cell, Cells, Start, StartsOfClass } from "./cells.ts";
import type { ClientMemory } from "./clientMemory.ts";
import { isAvoided, turnedShare } from "./clientMemory.ts";
import type { Conditions } from "./conditions.ts";
import type { Load, Workplace } from "./load.ts";
import { capacityPerSecond } from "./load.ts";
import type { WeightedView } from "./propagation.ts";
import type { RequestClass, World, WorldRoute } from "./world.ts";

export interface Routes {
	readonly world: World;
	readonly cells: Cells;
	readonly views: readonly WeightedView[];
	readonly newestView: number;
	readonly memory: ClientMemory | undefined;
	/** Counts the flows of a run. */
	readonly flowNumber: number;
	/** Changes whenever clients try in another order. */
	readonly orderNumber: number;
}

/** Where the requests of all classes try first; the same list as before where none of them does otherwise. */
export function startsOfClasses(routes: Routes, conditions: Conditions): readonly StartsOfClass[] {
	const { cells, views, memory } = routes;
	const view = !spills(routes) && views.length === 1 ? views[0]?.view : undefined;
	const { last } = cells;
	const isAsLast = last !== undefined && view !== undefined && last.view === view && last.conditions === conditions;
	const before = last?.starts ?? [];
	let starts: StartsOfClass[] | undefined;
	const startsOf = startsUnder(routes, conditions);
	for (const requests of isAsLast ? classesThatRemember(routes) : routes.world.classes) {
		const one = startsOf(requests);
		if (one === before[requests.index]) continue;
		starts ??= [...before];
		starts[requests.index] = one;
	}
	cells.last = { view, conditions, starts: starts ?? before, activeIn: memory?.activeIn.slice() ?? noneActive };
	return cells.last.starts;
}

/** Those of populations in which some client remembers something, or did at the last look: they begin elsewhere. */
function classesThatRemember({ world, cells, memory }: Routes): readonly RequestClass[] {
	if (memory?.active !== true && cells.last?.activeIn.includes(1) !== true) return [];
	return world.classes.filter(
		({ population }) => memory?.activeIn[population] === 1 || cells.last?.activeIn[population] === 1,
	);
}

const noneActive = new Uint8Array(0);

function startsUnder(routes: Routes, { surge }: Conditions): (requests: RequestClass) => StartsOfClass {
	const steady = { ...routes, views: [{ view: routes.newestView, weight: 1 }] };
	return (requests) => {
		const perSecond = requests.ratePerSecond * (surge[requests.population] ?? 1);
		const only = onlyRoutes(routes, requests);
		if (only === undefined) return newStarts(routes, { requests, perSecond });
		return steadyStarts(steady, only, { requests, perSecond });
	};
}

/** By the only routes that there are; the same as when they were last asked for. */
function steadyStarts(
	routes: Routes,
	only: readonly WorldRoute[],
	{ requests, perSecond }: Pick<StartsOfClass, "requests" | "perSecond">,
): StartsOfClass {
	const known = routes.cells.steadyStarts[requests.index];
	if (known?.routes === only && known.of.perSecond === perSecond) return known.of;
	const of = newStarts(routes, { requests, perSecond });
	routes.cells.steadyStarts[requests.index] = { routes: only, of };
	return of;
}

/** The routes of a class when all views agree in them, no client remembers otherwise and nothing spills. */
function onlyRoutes(routes: Routes, requests: RequestClass): readonly WorldRoute[] | undefined {
	const { world, views, newestView, memory } = routes;
	const turnedAway = memory?.active === true && (views.length > 1 || memory.activeIn[requests.population] === 1);
	if (turnedAway || spills(routes)) return undefined;
	const newest = world.routes(newestView, requests);
	return views.every(({ view }) => world.routes(view, requests) === newest) ? newest : undefined;
}

function spills({ world }: Routes): boolean {
	return world.entries.at(-1)?.spill === true;
}

function newStarts(
	routes: Routes,
	{ requests, perSecond }: { readonly requests: RequestClass; readonly perSecond: number },
): StartsOfClass {
	const starts: Start[] = [];
	let routed = 0;
	for (const { view, weight } of routes.views) {
		const viewed = routes.world.routes(view, requests);
		for (const { region, home, share } of viewed) {
			routed += share * weight;
			const cell = routes.cells.cellOf(requests, region, home);
			addRouted(routes, starts, { cell, perSecond: perSecond * share * weight });
		}
	}
	return { requests, perSecond, starts, unroutable: routed < 1 - 1e-9 ? perSecond * (1 - routed) : 0 };
}

function addRouted(routes: Routes, starts: Start[], { cell, perSecond }: Start): void {
	const { population } = cell.requests;
	if (turnedShare(routes.memory, population, cell.region) <= 0) {
		addStart(routes, starts, { cell, perSecond });
		return;
	}
	let left = perSecond;
	for (const region of orderFrom(routes, cell)) {
		const taken = left * (1 - turnedShare(routes.memory, population, region));
		const choice = taken > 0 ? routes.cells.cellOf(cell.requests, region, cell.home) : undefined;
		if (choice !== undefined) addStart(routes, starts, { cell: choice, perSecond: taken });
		left -= taken;
	}
	// Who has turned away from all of them goes where routing says.
	if (left > 0) addStart(routes, starts, { cell, perSecond: left });
}

function addStart({ flowNumber }: Routes, starts: Start[], { cell, perSecond }: Start): void {
	if (cell.startFlow === flowNumber && cell.start !== undefined) {
		cell.start.perSecond += perSecond;
		return;
	}
	cell.start = { cell, perSecond };
	cell.startFlow = flowNumber;
	starts.push(cell.start);
}

/** The regions in which a client tries that begins at this cell, in order. */
export function orderFrom(routes: Omit<Routes, "views" | "flowNumber">, cell: Cell): readonly number[] {
	if (cell.orderNumber === routes.orderNumber) return cell.order;
	cell.orderNumber = routes.orderNumber;
	cell.order = triesInOrder(routes, cell);
	return cell.order;
}

/**
 * The regions that a client tries, in order: the one it chose, then the others, nearest first. Those
 * that most of its population have turned away from come last.
 */
function triesInOrder(
	{ world, cells, newestView, memory }: Omit<Routes, "views" | "flowNumber">,
	{ requests, region: first }: Cell,
): readonly number[] {
	const usual = cells.orderOf(world.nearestFirst(newestView, requests), first);
	if (memory?.active !== true) return usual;
	const avoided = (region: number): boolean => isAvoided(turnedShare(memory, requests.population, region));
	const [, ...others] = usual;
	return others.some(avoided)
		? [first, ...others.filter((region) => !avoided(region)), ...others.filter(avoided)]
		: usual;
}

export interface SpillWorld {
	readonly routes: Routes;
	readonly load: Load;
	readonly conditions: Conditions;
}

/**
 * Moves what exceeds a region's capacity to the next nearest with room, where the entry in force spills. A region that
 * is down has no room, whether or not routing knows.
 */
export function spill(world: SpillWorld, classes: readonly StartsOfClass[]): void {
	for (const place of world.load.flat()) {
		const excess = place.offeredPerSecond - capacityPerSecond(place);
		if (!(excess > 0)) continue;
		const share = excess / place.offeredPerSecond;
		const crowded = classes.filter(({ requests }) => requests.application === place.applicationIndex);
		for (const { starts } of crowded) {
			const here = starts.filter(({ cell }) => cell.region === place.region);
			for (const start of here) spillStart(world, { place, starts, start, wanted: start.perSecond * share });
		}
	}
}

interface SpilledStart {
	readonly place: Workplace;
	readonly starts: Start[];
	readonly start: Start;
	readonly wanted: number;
}

function spillStart({ routes, load, conditions }: SpillWorld, { place, starts, start, wanted }: SpilledStart): void {
	const { requests, home } = start.cell;
	let left = wanted;
	for (const region of routes.world.nearestFirst(routes.newestView, requests)) {
		const other = load[place.applicationIndex]?.[region];
		if (other === undefined || other === place || !conditions.up[region]) continue;
		const room = Math.max(0, capacityPerSecond(other) - other.offeredPerSecond);
		const moved = Math.min(left, room);
		if (moved <= 0) continue;
		addStart(routes, starts, { cell: routes.cells.cellOf(requests, region, home), perSecond: moved });
		start.perSecond -= moved;
		place.offeredPerSecond -= moved;
		other.offeredPerSecond += moved;
		left -= moved;
	}
}
