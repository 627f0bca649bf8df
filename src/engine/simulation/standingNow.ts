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
	machine.flow.classes.forEach((one, index) => {
		if ((watch.entered[index]?.size ?? 0) > 0) addLosses(machine, one, { lostToRegion, lostToStore });
	});
	return { lostToRegion, lostToStore };
}

function addLosses(
	machine: Machine,
	{ requests, starts }: StartsOfClass,
	to: { readonly lostToRegion: Losses; readonly lostToStore: Losses },
): void {
	const { conditions, world } = machine;
	for (const { cell, perSecond } of starts) {
		const errorShare = conditions.up[cell.region] ? (conditions.errorRate[cell.region] ?? 0) : 1;
		// Who tries again elsewhere and is still away is refused there.
		const triesElsewhere = (machine.memory?.routing.retries ?? 0) > 0 && hasElsewhere(machine, cell);
		const byRegion = triesElsewhere ? 0 : errorShare;
		const byStore = 1 - byRegion - (triesElsewhere ? 0 : (1 - errorShare) * cell.access.served);
		for (const key of ["all", `${requests.feature.id}/${requests.operation}`]) {
			add(to.lostToRegion, [key, world.regionIds[cell.region] ?? ""], perSecond * byRegion);
			if (errorShare > 0 || cell.access.served < 1) {
				add(to.lostToStore, [key, requests.feature.store], perSecond * byStore);
			}
		}
	}
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
