import type { Fault } from "../../model/design.ts";
import { conditionsUnder, faultsAt } from "../conditions.ts";
import type { Flow } from "../flow.ts";
import type { Machine } from "../machine.ts";
import { newFlow } from "../machine.ts";
import type { Play } from "../play.ts";
import type { World } from "../world.ts";
import { carryDetection } from "./carryDetection.ts";
import type { CarryMap } from "./carryMap.ts";
import { carryList, carryMap } from "./carryMap.ts";
import { carryChronicle, carryRecorder, carryWatch } from "./carryRecord.ts";
import { carryLoad, carryMemory, carryRouting } from "./carryRouting.ts";
import { carryStores } from "./carryStores.ts";

/**
 * Lets a play that has not begun go on from where another one is, whose things may have other numbers and
 * other settings. Of the same world it becomes a copy that plays on to the same end, to the last digit.
 */
export function carryPlay(into: Play, from: Play): Play {
	const map = carryMap(from.machine.world, into.machine.world);
	carryMachine(into.machine, from.machine, map);
	carryRecorder(into.recorder, from.recorder, map);
	carryChronicle(into.chronicle, from.chronicle, { map, from: from.machine, into: into.machine });
	carryWatch(into.watch, from.watch);
	if (map.same) keepSeen(into, from);
	return into;
}

/** What was last looked at, so that nothing is looked at twice. */
function keepSeen(into: Play, from: Play): void {
	const seen = (flow: Flow | undefined): Flow | undefined => (flow === from.machine.flow ? into.machine.flow : flow);
	const { flow, p99Ms, happenings } = from.recorder.seen;
	Object.assign(into.recorder.seen, { flow: seen(flow), p99Ms: [...p99Ms], happenings });
	into.recorder.outcomes.seen = seen(from.recorder.outcomes.seen);
	if (into.watch !== undefined) into.watch.seen = seen(from.watch?.seen);
}

function carryMachine(into: Machine, from: Machine, map: CarryMap): void {
	const { atMs } = from;
	carryDetection(into.detection, from.detection, { atMs, map });
	carryRouting(into.routing, from.routing, { from: from.world, into: into.world, map });
	if (into.memory !== undefined && from.memory !== undefined) carryMemory(into.memory, from.memory, map);
	carryLoad(into.load, from.load, map);
	carryStores(into.stores, from.stores, map);
	carryList(into.diedUnderWay, from.diedUnderWay, map.populations);
	into.atMs = atMs;
	into.happenings = from.happenings;
	if (map.same) keepMoment(into, from);
	else newMoment(into, from, map);
}

/** Nothing has changed: the very next look goes on where the other left off. */
function keepMoment(into: Machine, from: Machine): void {
	into.detectedSinceMs = from.detectedSinceMs;
	into.active = from.active;
	into.conditions = from.conditions;
	into.flow = from.flow;
	// The flow is made of this machine's own parts where it holds; where it moves it is made anew in any case.
	if (!from.moving) newFlow(into);
	into.moving = from.moving;
	into.wasMoving = from.wasMoving;
	into.aging = from.aging.flatMap(({ index }) => into.stores.groups[index] ?? []);
	into.nextScalingMs = from.nextScalingMs;
	into.nextBoundaryMs = from.nextBoundaryMs;
	into.nextDueMs = from.nextDueMs;
}

/** All is looked at anew. Faults that one has and the other has not begin or end at this moment. */
function newMoment(into: Machine, from: Machine, { regions }: CarryMap): void {
	into.detectedSinceMs = regions.map((before) => from.detectedSinceMs[before]);
	into.active = from.active
		.filter((fault) => isOf(into.world, fault))
		.map((fault) => faultsAt(into.faults, from.atMs).find((other) => isSameFault(fault, other)) ?? fault);
	into.conditions = conditionsUnder(into.world, into.active);
	into.nextBoundaryMs = from.atMs;
	into.nextDueMs = from.atMs;
	into.nextScalingMs = from.atMs;
	newFlow(into);
}

/** The world has all that the fault hits. */
function isOf(world: World, fault: Fault): boolean {
	const { design } = world;
	const regions = new Set<string>();
	if ("region" in fault) regions.add(fault.region);
	if ("between" in fault) for (const id of fault.between.flat()) regions.add(id);
	return (
		[...regions].every((id) => design.regions.has(id)) &&
		!("store" in fault && !design.data.has(fault.store)) &&
		!("routing" in fault && !design.routing.has(fault.routing)) &&
		!("population" in fault && fault.population !== undefined && !design.users.populations.has(fault.population))
	);
}

/** Both do the same, whenever they began and however long they last. */
function isSameFault(a: Fault, b: Fault): boolean {
	return a === b || JSON.stringify({ ...a, atMs: 0, forMs: 0 }) === JSON.stringify({ ...b, atMs: 0, forMs: 0 });
}
