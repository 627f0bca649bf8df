import type { Id } from "../model/design.ts";
import type { Cell, StartsOfClass } from "./cells.ts";
import type { Machine } from "./machine.ts";
import type { RecoveryWatch } from "./recovery.ts";
import type { Standing } from "./recoveryTrace.ts";
import { newestView } from "./routingState.ts";

/** What keeps the watched requests away at the machine's time, for the log of the time that follows. */
export function standingNow(machine: Machine, watch: RecoveryWatch, atMs: number): Standing {
	const { world, conditions, routing } = machine;
	const inForce = routing.entries.at(-1);
	const ids = (isIt: (region: number) => boolean | undefined): readonly Id[] =>
		world.regionIds.filter((_, region) => isIt(region) === true);
	const wanted = world.regionIds.flatMap((id, region): readonly (readonly [Id, number])[] =>
		inForce?.wanted[region] ? [[id, inForce.wantedSinceMs[region] ?? atMs]] : [],
	);
	return {
		atMs,
		...losses(machine, watch),
		withdrawn: ids((region) => inForce?.withdrawn[region]),
		wantedSinceMs: new Map(wanted),
		routingDown: conditions.routingDown.at(-1) === true,
		failedOpen: inForce?.failedOpen === true,
		up: ids((region) => conditions.up[region]),
	};
}

type Losses = Map<string, Map<Id, number>>;

function losses(machine: Machine, watch: RecoveryWatch): Pick<Standing, "lostToRegion" | "lostToStore"> {
	const lostToRegion: Losses = new Map();
	const lostToStore: Losses = new Map();
	for (const { index } of watch.watched) {
		const one = machine.flow.classes[index];
		if (one !== undefined) addLosses(machine, one, { lostToRegion, lostToStore });
	}
	return { lostToRegion, lostToStore };
}

function addLosses(
	machine: Machine,
	{ requests, starts }: StartsOfClass,
	to: Record<"lostToRegion" | "lostToStore", Losses>,
): void {
	const keys = ["all", `${requests.feature.id}/${requests.operation}`];
	for (const { cell, perSecond } of starts) {
		const { byRegion, byStore } = lostShares(machine, cell);
		const region = machine.world.regionIds[cell.region] ?? "";
		for (const key of keys) {
			add(to.lostToRegion, [key, region], perSecond * byRegion);
			add(to.lostToStore, [key, requests.feature.store], perSecond * byStore);
		}
	}
}

/** Who tries again elsewhere and is still away is refused there by the store. */
function lostShares(machine: Machine, cell: Cell): { readonly byRegion: number; readonly byStore: number } {
	const { conditions, memory } = machine;
	const isUp = conditions.up[cell.region] === true;
	const failing = isUp ? (conditions.errorRate[cell.region] ?? 0) : 1;
	const refused = isUp ? (1 - failing) * (1 - cell.access.served) : 0;
	const triesElsewhere = memory !== undefined && memory.routing.retries > 0 && hasElsewhere(machine, cell);
	return triesElsewhere ? { byRegion: 0, byStore: failing + refused } : { byRegion: failing, byStore: refused };
}

function hasElsewhere({ world, routing, conditions }: Machine, { requests, region }: Cell): boolean {
	return world.nearestFirst(newestView(routing), requests).some((other) => other !== region && conditions.up[other]);
}

function add(losses: Losses, [key, id]: readonly [string, Id], perSecond: number): void {
	if (perSecond <= 0) return;
	const ofKey = losses.get(key) ?? new Map<Id, number>();
	losses.set(key, ofKey);
	ofKey.set(id, (ofKey.get(id) ?? 0) + perSecond);
}
