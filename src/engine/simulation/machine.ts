import type { Fault, Scenario } from "../model/design.ts";
import type { Cells } from "./cells.ts";
import { newCells } from "./cells.ts";
import type { ClientMemory } from "./clientMemory.ts";
import { advanceMemory, newClientMemory, turningPerSecond } from "./clientMemory.ts";
import type { Conditions } from "./conditions.ts";
import { conditionsUnder, faultsAt } from "./conditions.ts";
import type { Detection, DetectionChange } from "./detection.ts";
import { detectionChanges, newDetection, observeRegions } from "./detection.ts";
import type { Flow, FlowBooks, FlowWorld } from "./flow.ts";
import { computeFlow, newFlowBooks, noteStaleReads, offerFirst } from "./flow.ts";
import type { Load, ScalingChange } from "./load.ts";
import { autoscale, newLoad, utilisation } from "./load.ts";
import type { RoutingChange, RoutingState } from "./routingState.ts";
import { newestView, newRoutingState, routingChanges, viewsInForce } from "./routingState.ts";
import type { StaleReads } from "./staleReads.ts";
import { newStaleReads } from "./staleReads.ts";
import type { Routes } from "./starts.ts";
import type { StoreGroup } from "./stores/group.ts";
import type { LeaderChange } from "./stores/leadership.ts";
import type { StoresState } from "./storesState.ts";
import { advanceStores, isQueueDone, newStoresState, nextDrainedMs, settleStores, takeCommits } from "./storesState.ts";
import type { Pass } from "./tries.ts";
import { newPass } from "./tries.ts";
import type { World } from "./world.ts";

/** Everything that the simulator keeps from one moment to the next. */
export interface Machine {
	readonly world: World;
	readonly cells: Cells;
	readonly detection: Detection;
	readonly routing: RoutingState;
	readonly memory: ClientMemory | undefined;
	readonly load: Load;
	readonly stores: StoresState;
	readonly staleReads: StaleReads;
	/** [region]: since when a signal that counts says it is down; another list where something has changed. */
	detectedSinceMs: readonly (number | undefined)[];
	/** [population]: requests that died under way and are not yet counted as failed. */
	readonly diedUnderWay: number[];
	faults: readonly Fault[];
	/** Times at which a fault begins or ends, ascending. */
	boundariesMs: readonly number[];
	atMs: number;
	active: readonly Fault[];
	conditions: Conditions;
	flow: Flow;
	/** The flow may differ although nothing has happened: something is under way. */
	moving: boolean;
	/** It was so at the last look: what follows a flow by one look, such as stale reads, needs one more. */
	wasMoving: boolean;
	/** Groups whose queues grow or drain. */
	aging: readonly StoreGroup[];
	/** Counts the moments at which something happened. */
	happenings: number;
	readonly pass: Pass;
	readonly books: FlowBooks;
	nextScalingMs: number;
	/** When a fault begins or ends next. */
	nextBoundaryMs: number;
	/** Until then nothing happens by itself. */
	nextDueMs: number;
}

/** What happened at one moment, for the log. */
export interface Happening {
	readonly atMs: number;
	readonly began: readonly Fault[];
	readonly ended: readonly Fault[];
	readonly detection: readonly DetectionChange[];
	readonly routing: readonly RoutingChange[];
	readonly leaders: readonly (LeaderChange & { readonly lost: number })[];
	readonly scaling: readonly ScalingChange[];
}

export interface Listener {
	/** Something happened; the machine already shows what follows from it. */
	happened(happening: Happening): void;
	/** All stays as the machine shows it until `untilMs`; called before time moves. */
	passing(untilMs: number): void;
	/** Time has come to a moment, and nothing has happened at it yet. */
	arrived?(): void;
}

export const stepMs = 1000;

/** The design at peak with nothing wrong, at time 0. */
export function newMachine(world: World, { faults }: Pick<Scenario, "faults">, seed: number): Machine {
	const stores = newStoresState(world);
	const load = newLoad(world);
	const conditions = conditionsUnder(world, []);
	const memory = newClientMemory(world);
	const routing = newRoutingState(world);
	const pass = newPass();
	const books = newFlowBooks(world, stores.groups.length);
	const staleReads = newStaleReads(world, books.kinds);
	const cells = newCells(world, { groups: stores.groups, load });
	const parts = { pass, books, world, cells, memory, routing, load, stores, staleReads, conditions };
	// The usual utilisation comes from a first look at the load, the application's time from it.
	offerFirst(flowWorldOf({ ...parts, atMs: 0 }));
	for (const places of load) for (const place of places) place.usualUtilisation = utilisation(place);
	const flow = flowOf({ ...parts, atMs: 0 });
	takeCommits(stores, flow);
	beginReads(staleReads, books, flow);
	return {
		...parts,
		detection: newDetection(world, seed),
		detectedSinceMs: world.regionIds.map(() => undefined),
		diedUnderWay: world.populationIds.map(() => 0),
		faults,
		boundariesMs: [...new Set(faults.flatMap(({ atMs, forMs }) => [atMs, atMs + forMs]))].toSorted((a, b) => a - b),
		atMs: 0,
		active: [],
		flow,
		moving: true,
		wasMoving: true,
		aging: stores.groups,
		happenings: 0,
		nextScalingMs: Number.POSITIVE_INFINITY,
		nextBoundaryMs: 0,
		nextDueMs: 0,
	};
}

type FlowParts = Pick<
	Machine,
	"pass" | "books" | "world" | "cells" | "memory" | "routing" | "load" | "stores" | "conditions" | "atMs"
> & { readonly flow?: Flow };

function flowOf(parts: FlowParts): Flow {
	return computeFlow(flowWorldOf(parts), parts.flow);
}

function flowWorldOf(parts: FlowParts): FlowWorld {
	const { world, routing, load, stores, conditions, atMs, pass, books } = parts;
	return {
		...books,
		routes: { ...orderedRoutes(parts), views: viewsInForce(routing, atMs), flowNumber: ++pass.flows },
		conditions,
		load,
		pass,
		stores: { reach: { world, conditions }, epoch: stores.epoch, byAge: stores.readsByAge },
		groups: stores.groups,
		spills: world.entries.at(-1)?.spill === true,
	};
}

/** What decides in which order clients try the regions now. */
export function orderedRoutes({
	world,
	cells,
	memory,
	routing,
}: Pick<Machine, "world" | "cells" | "memory" | "routing">): Omit<Routes, "views" | "flowNumber"> {
	const view = newestView(routing);
	return { world, cells, memory, newestView: view, orderNumber: cells.orderNumber(view, memory?.avoidance ?? 0) };
}

/** Plays on until `untilMs`, event by event, with no step longer than a second. */
export function playUntil(machine: Machine, untilMs: number, listener: Listener): void {
	playBefore(machine, untilMs, listener);
	settle(machine, listener);
}

/** The same, but what happens at `untilMs` itself has not happened yet. */
export function playBefore(machine: Machine, untilMs: number, listener: Listener): void {
	while (machine.atMs < untilMs) {
		listener.arrived?.();
		settle(machine, listener);
		const nextMs = Math.min(untilMs, nextMomentMs(machine));
		listener.passing(nextMs);
		const passedMs = nextMs - machine.atMs;
		advanceStores(machine.stores, machine.flow, passedMs);
		if (machine.memory !== undefined) {
			advanceMemory(machine.memory, machine.flow.clientTries, { atMs: machine.atMs, stepMs: passedMs });
		}
		machine.atMs = nextMs;
	}
}

/** Reactions to reactions at one moment end here at the latest; what is left comes a moment later. */
const reactionsAtOnce = 12;

/** Lets everything happen whose time has come, and works out what flows then. */
function settle(machine: Machine, listener: Listener): void {
	if (!machine.moving && machine.atMs < machine.nextDueMs) {
		// Nothing is under way and nothing is due: all stays as it is, but for queues that nobody waits for.
		if (machine.aging.length === 0) return;
		if (!isQueueDone(machine.stores)) {
			age(machine);
			return;
		}
	}
	let round = 0;
	while (round < reactionsAtOnce && settleOnce(machine, listener, round)) round++;
	const { nextBoundaryMs, nextScalingMs, detection, routing, stores } = machine;
	machine.nextDueMs = Math.min(
		nextBoundaryMs,
		nextScalingMs,
		detection.nextChangeMs,
		routing.nextChangeMs,
		stores.nextChangeMs,
	);
}

/** Plays on without any fault from now on. */
export function endFaults(machine: Machine): void {
	machine.faults = [];
	machine.boundariesMs = [];
	machine.nextBoundaryMs = machine.atMs;
	machine.nextDueMs = machine.atMs;
}

/** False when nothing happens any more. */
function settleOnce(machine: Machine, listener: Listener, round: number): boolean {
	const happening = react(machine);
	const isQuiet = isEmpty(happening);
	if (isQuiet && (round > 0 || !machine.moving)) {
		if (round === 0 && machine.aging.length > 0) age(machine);
		return false;
	}
	if (!isQuiet || machine.moving) newFlow(machine);
	const { conditions, atMs } = machine;
	observeRegions(machine.detection, machine.flow.health, { atMs, conditions });
	if (!isQuiet) {
		machine.happenings++;
		listener.happened(happening);
	}
	const moving = !isQuiet || isMoving(machine);
	machine.moving = moving || machine.wasMoving;
	machine.wasMoving = moving;
	return true;
}

/** What flows now, by all that the machine has come to. */
export function newFlow(machine: Machine): void {
	const { stores } = machine;
	if (stores.readsByAge && stores.groups.some((group) => group.hasBacklog)) stores.epoch++;
	machine.flow = flowOf(machine);
	takeCommits(stores, machine.flow);
	beginReads(machine.staleReads, machine.books, machine.flow);
	machine.aging = agingNow(machine);
}

function beginReads(staleReads: StaleReads, { sums }: FlowBooks, flow: Flow): void {
	const { reads: lists, classesOf, areReadsNew: areNew } = sums;
	staleReads.begin({ lists, classesOf, areNew }, flow.featureCommits);
	noteStaleReads(flow, staleReads);
}

/** Where only queues grow or drain, only the staleness of what is read changes. */
function age(machine: Machine): void {
	const aging = agingNow(machine);
	const isOther = machine.staleReads.look([...machine.aging, ...aging]);
	if (isOther) noteStaleReads(machine.flow, machine.staleReads);
	machine.aging = aging;
}

function agingNow(machine: Machine): readonly StoreGroup[] {
	return machine.stores.groups.filter((group) => group.hasBacklog || isCut(machine, group));
}

function isEmpty(happening: Happening): boolean {
	const { began, ended, detection, routing, leaders, scaling } = happening;
	return began.length + ended.length + detection.length + routing.length + leaders.length + scaling.length === 0;
}

function react(machine: Machine): Happening {
	const { world, atMs } = machine;
	const { began, ended } = changeFaults(machine);
	const { conditions } = machine;
	const detection = detectionChanges(world, machine.detection, { atMs, conditions });
	noteDetected(machine);
	const epoch = machine.stores.epoch;
	const leaders = settleStores(machine.stores, {
		atMs,
		reach: { world, conditions },
		detectedSinceMs: machine.detectedSinceMs,
	});
	if (machine.stores.epoch !== epoch) machine.moving = true;
	const routing = routingChanges(world, machine.routing, {
		atMs,
		conditions,
		detection: machine.detection,
		believesOtherwise: detection.length > 0,
	});
	const { changes: scaling, againAtMs } = autoscale(machine.load, atMs);
	machine.nextScalingMs = againAtMs;
	return { atMs, began, ended, detection, routing, leaders, scaling };
}

const unchanged: Pick<Happening, "began" | "ended"> = { began: [], ended: [] };

function changeFaults(machine: Machine): Pick<Happening, "began" | "ended"> {
	if (machine.atMs < machine.nextBoundaryMs) return unchanged;
	machine.nextBoundaryMs = machine.boundariesMs.find((timeMs) => timeMs > machine.atMs) ?? Number.POSITIVE_INFINITY;
	const now = faultsAt(machine.faults, machine.atMs);
	const began = now.filter((fault) => !machine.active.includes(fault));
	const ended = machine.active.filter((fault) => !now.includes(fault));
	if (began.length + ended.length === 0) return { began, ended };
	const before = machine.conditions;
	machine.active = now;
	machine.conditions = conditionsUnder(machine.world, now);
	machine.conditions.up.forEach((isUp, region) => {
		if (before.up[region] && !isUp) noteDeaths(machine, region);
	});
	return { began, ended };
}

/** Requests under way die with their region; a client that retries asks again. */
function noteDeaths(machine: Machine, region: number): void {
	if ((machine.memory?.routing.retries ?? 0) > 0) return;
	machine.flow.inFlight.forEach((regions, population) => {
		machine.diedUnderWay[population] = (machine.diedUnderWay[population] ?? 0) + (regions[region] ?? 0);
	});
}

function noteDetected(machine: Machine): void {
	const { detection, world } = machine;
	const ownChecksAct = world.design.failover.mode === "automatic";
	const isDown = (region: number): boolean =>
		detection.failoverDown[region] === true ||
		(ownChecksAct && detection.entryChecks.some((checks) => checks[region]?.down === true));
	const { detectedSinceMs, atMs } = machine;
	if (detectedSinceMs.every((since, region) => (since !== undefined) === isDown(region))) return;
	machine.detectedSinceMs = detectedSinceMs.map((since, region) => (isDown(region) ? (since ?? atMs) : undefined));
}

function isMoving(machine: Machine): boolean {
	const inForce = machine.routing.entries.at(-1);
	return (
		!machine.flow.settled ||
		(inForce?.versions.length ?? 1) > 1 ||
		machine.flow.clientTries.length > 0 ||
		machine.memory?.active === true ||
		(machine.stores.readsByAge && hasQueues(machine))
	);
}

/** Some replica waits for writes, or soon will. */
function hasQueues(machine: Machine): boolean {
	return machine.stores.groups.some((group) => group.hasBacklog || isCut(machine, group));
}

function isCut({ stores }: Machine, group: StoreGroup): boolean {
	return stores.links[group.index]?.allHold === false;
}

/** Clients that turn away quickly are followed in short steps. */
const turningPerStep = 0.1;
const shortestStepMs = 50;
const leastStepMs = 1e-5;

function nextMomentMs(machine: Machine): number {
	const { atMs, stores } = machine;
	const grid = (Math.floor(atMs / stepMs + 1e-9) + 1) * stepMs;
	const next = Math.min(grid, machine.nextDueMs, atMs + nextDrainedMs(stores), atMs + turningStepMs(machine));
	// What is due at once and was not settled waits for a moment.
	if (next <= atMs) return Math.min(grid, atMs + 1);
	// What rounding alone keeps from the full second happens at it, or a little later.
	if (grid - next < leastStepMs) return grid;
	return Math.max(next, atMs + leastStepMs);
}

function turningStepMs({ memory, flow }: Machine): number {
	if (memory === undefined) return Number.POSITIVE_INFINITY;
	const fastest = flow.clientTries.reduce((most, tries) => Math.max(most, turningPerSecond(memory, tries)), 0);
	return fastest <= 0 ? Number.POSITIVE_INFINITY : Math.max(shortestStepMs, (turningPerStep / fastest) * 1000);
}
