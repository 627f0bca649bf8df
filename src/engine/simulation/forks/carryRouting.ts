import type { ClientMemory } from "../clientMemory.ts";
import type { Load } from "../load.ts";
import type { EntryState, RoutingState } from "../routingState.ts";
import type { World } from "../world.ts";
import type { CarryMap } from "./carryMap.ts";
import { carryList } from "./carryMap.ts";

interface Worlds {
	readonly from: World;
	readonly into: World;
	readonly map: CarryMap;
}

/** What is withdrawn stays so, and resolvers keep what they were told. */
export function carryRouting(into: RoutingState, from: RoutingState, worlds: Worlds): void {
	into.entries.forEach((entry, index) => {
		const before = from.entries[worlds.map.entries[index] ?? -1];
		if (before !== undefined) carryEntry(entry, before, worlds);
	});
	into.nextChangeMs = from.nextChangeMs;
	if (worlds.map.same) into.seenUnder = from.seenUnder;
}

function carryEntry(into: EntryState, from: EntryState, worlds: Worlds): void {
	const { regions } = worlds.map;
	carryList(into.withdrawn, from.withdrawn, regions);
	carryList(into.changedAtMs, from.changedAtMs, regions);
	carryList(into.wanted, from.wanted, regions);
	carryList(into.wantedSinceMs, from.wantedSinceMs, regions);
	into.noneLeftSinceMs = from.noneLeftSinceMs;
	into.standbyActive = from.standbyActive;
	into.failedOpen = from.failedOpen;
	const versions = from.versions.map(({ fromMs, view }) => ({ fromMs, view: carryView(view, worlds) }));
	into.versions.splice(0, into.versions.length, ...versions);
}

/** A region that is new counts as one that was never withdrawn, and a standby as one that was never needed. */
function carryView(view: number, { from, into, map }: Worlds): number {
	if (map.same) return view;
	const members = from.membersOf(view);
	return into.viewOf(
		into.regionIds.map((id, region) =>
			(map.regions[region] ?? -1) < 0 ? into.roles[region] !== "standby" : members.has(id),
		),
	);
}

/** Clients remember which regions have failed them. */
export function carryMemory(into: ClientMemory, from: ClientMemory, { populations, regions }: CarryMap): void {
	into.turned.forEach((row, population) => {
		const before = from.turned[populations[population] ?? -1] ?? [];
		row.forEach((turned, region) => {
			const known = before[regions[region] ?? -1];
			if (known === undefined) return;
			turned.share = known.share;
			turned.cohorts.push(...known.cohorts.map((cohort) => ({ ...cohort })));
			if (turned.cohorts.length > 0) into.activeIn[population] = 1;
		});
	});
	into.active = from.active;
	into.avoidance = from.avoidance + 1;
}

/** Load and what autoscaling has added. The usual utilisation is that of the design as it now is. */
export function carryLoad(into: Load, from: Load, map: CarryMap): void {
	into.forEach((places, application) => {
		const before = from[map.applications[application] ?? -1] ?? [];
		places.forEach((place, region) => {
			const known = before[map.regions[region] ?? -1];
			if (known === undefined) return;
			place.offeredPerSecond = known.offeredPerSecond;
			place.servedShare = known.servedShare;
			place.scaledUp = known.scaledUp && place.application.autoscale !== undefined;
			place.scalingSinceMs = known.scalingSinceMs;
		});
	});
}
