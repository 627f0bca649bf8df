import type { Design, Feature, Id, Region, Store } from "../../../src/engine/model/design.ts";
import type { RecoveryFigure } from "../../../src/engine/model/figures.ts";
import type { Operation } from "../../../src/engine/model/vocabulary.ts";
import { servedReading } from "./demandReading.ts";
import type { Way } from "./entryReading.ts";
import { candidatesReading } from "./entryReading.ts";
import { regionSets } from "./regionSets.ts";
import { waysReading } from "./spillReading.ts";
import { homeReading, leaderNeeded, storeReading } from "./storeReading.ts";

export interface Asked {
	readonly design: Design;
	readonly feature: Feature;
	readonly operation: Operation;
	/** How long each region's loss lasts for this feature and operation, which is tested elsewhere. */
	readonly recovery: readonly RecoveryFigure[];
}

/** Availability by going through every set of regions that may be up. */
export function availabilityReading(asked: Asked): number {
	const unavailable = 1 - steadyReading(asked) + transitionReading(asked) + componentsReading(asked);
	return Math.min(1, Math.max(0, (1 - unavailable) * withoutCommonCause(asked)));
}

function steadyReading({ design, feature, operation }: Asked): number {
	let sum = 0;
	for (const up of regionSets(design)) {
		if (candidatesReading(design, { feature, operation, up }).length === 0) continue;
		let probability = 1;
		for (const { id, availability } of design.regions.values()) {
			probability *= up.has(id) ? availability : 1 - availability;
		}
		sum += probability * storeReading(design, { feature, operation, up }) * servedReading(design, feature, up);
	}
	for (const { method, availability } of design.routing.values()) sum *= method === "client" ? 1 : availability;
	return sum;
}

/** The time until requests are elsewhere, and the data's too, after each region's loss. */
function transitionReading(asked: Asked): number {
	const { design, feature, operation } = asked;
	let sum = 0;
	for (const region of design.regions.values()) {
		const lossesPerSecond = (1 - region.availability) / (region.outageMs / 1000);
		for (const [population, share] of feature.shares) {
			for (const way of waysReading(design, { feature, population, operation })) {
				sum += lossesPerSecond * share * way.share * goneSeconds(asked, region, way);
			}
		}
	}
	return sum;
}

/** How long such a request is not served after the region's loss; 0 where the sum over sets has it already. */
function goneSeconds(asked: Asked, region: Region, way: Way): number {
	const { design, feature, operation } = asked;
	if (onlyIn(asked, { home: way.home, region: region.id })) return 0;
	const up = without(design, region.id);
	if (candidatesReading(design, { feature, operation, up }).length === 0) return 0;
	const { wayInSeconds, dataSeconds } = lossOf(asked, region.id);
	const wayIn = way.entry === region.id ? wayInSeconds : 0;
	const needed = leaderNeeded(design, { feature, operation, way }) === region.id;
	// A write may also wait for a replica that does not lead, until the store goes on without it.
	const waits = needed || (operation === "write" && way.home === undefined);
	const data = waits ? dataSeconds : 0;
	return Math.min(region.outageMs / 1000, Math.max(wayIn, data));
}

/** The data of a request isn't available outside the region. */
function onlyIn(
	{ design, feature, operation }: Asked,
	{ home, region }: { home: Id | undefined; region: Id },
): boolean {
	const up = without(design, region);
	if (home !== undefined) return homeReading(design, { feature, operation, home, up }) === 0;
	return storeReading(design, { feature, operation, up }) === 0;
}

function without(design: Design, region: Id): ReadonlySet<Id> {
	return new Set([...design.regions.keys()].filter((id) => id !== region));
}

/** Balancing, application and the leader's own replica, each outage an hour long. */
function componentsReading(asked: Asked): number {
	const { design, feature, operation } = asked;
	const store = design.data.get(feature.store) as Store;
	let sum = 0;
	for (const [population, share] of feature.shares) {
		for (const way of waysReading(design, { feature, population, operation })) {
			const hours = Math.min(1, lossOf(asked, way.entry).wayInSeconds / 3600);
			const component = (1 - componentsAt(asked, way.entry)) * hours;
			sum += share * way.share * (component + (1 - store.availability) * leaderHours(asked, way));
		}
	}
	return sum;
}

/** Of the hour that the leader's own replica is out, what such a request waits for another leader. */
function leaderHours(asked: Asked, way: Way): number {
	const leader = leaderNeeded(asked.design, { ...asked, way });
	// A home, and a store that can't do without the leader's region, have their replica in the sum over sets.
	if (leader === undefined || way.home !== undefined || onlyIn(asked, { home: undefined, region: leader })) return 0;
	return Math.min(1, lossOf(asked, leader).dataSeconds / 3600);
}

function componentsAt({ design, feature }: Asked, region: Id): number {
	let product = 1;
	for (const { regions, to, availability } of design.balancing.values()) {
		if (regions.includes(region) && to.includes(feature.application)) product *= availability;
	}
	const application = design.application.get(feature.application);
	return application?.regions.includes(region) ? product * application.availability : product;
}

function withoutCommonCause(asked: Asked): number {
	const active = [...asked.design.regions.values()].filter(({ role }) => role === "active");
	const lost = active.map(({ id, availability }) => 1 - availability * componentsAt(asked, id));
	if (active.length === 0) return 1;
	return 1 - (asked.design.failover.commonCause * sumOf(lost)) / active.length;
}

function lossOf({ recovery, feature, operation }: Asked, region: Id) {
	const row = recovery.find(
		(each) => each.region === region && each.feature === feature.id && each.operation === operation,
	);
	const orForever = (seconds: number | null | undefined) => seconds ?? Number.POSITIVE_INFINITY;
	return { wayInSeconds: orForever(row?.wayInSeconds), dataSeconds: orForever(row?.dataSeconds) };
}

function sumOf(values: Iterable<number>): number {
	let sum = 0;
	for (const value of values) sum += value;
	return sum;
}
