import type { ApplicationComponent } from "../model/design.ts";
import { log2, power } from "../model/portableMath.ts";
import type { World } from "./world.ts";

/** One application in one region: what it can take and what it is asked. */
export interface Workplace {
	readonly application: ApplicationComponent;
	readonly applicationIndex: number;
	readonly region: number;
	/** Requests a second without autoscaling; Infinity when the design gives no capacity. */
	readonly basePerSecond: number;
	/** Tries a second that reach it. */
	offeredPerSecond: number;
	/** Factor on the application's time in the pass that is under way. */
	responseFactor: number;
	/** Share of them that it answers, as far as load goes. */
	servedShare: number;
	/** The same in the pass that is under way. */
	passServedShare: number;
	scaledUp: boolean;
	/** Since when autoscaling has had a reason to change; undefined while it has none. */
	scalingSinceMs: number | undefined;
	/** Utilisation at peak before any fault. */
	usualUtilisation: number;
}

/** [application][region] */
export type Load = readonly (readonly Workplace[])[];

export function newLoad(world: World): Load {
	return world.applications.map((application, applicationIndex) =>
		world.regionIds.map((id, region) => ({
			application,
			applicationIndex,
			region,
			basePerSecond: application.capacityPerSecond.get(id) ?? Number.POSITIVE_INFINITY,
			offeredPerSecond: 0,
			responseFactor: 1,
			servedShare: 1,
			passServedShare: 1,
			scaledUp: false,
			scalingSinceMs: undefined,
			usualUtilisation: 0,
		})),
	);
}

export function capacityPerSecond({ basePerSecond, scaledUp, application }: Workplace): number {
	return scaledUp ? basePerSecond * (application.autoscale?.limit ?? 1) : basePerSecond;
}

export function utilisation(place: Workplace): number {
	const capacity = capacityPerSecond(place);
	if (capacity === Number.POSITIVE_INFINITY) return 0;
	if (capacity <= 0) return place.offeredPerSecond > 0 ? Number.POSITIVE_INFINITY : 0;
	return place.offeredPerSecond / capacity;
}

/** Share of the offered load x that gets an answer: goodput C · (C / x)^collapse, over x. */
export function goodputShare(place: Workplace): number {
	const u = utilisation(place);
	return u <= 1 ? 1 : power(1 / u, place.application.collapse + 1);
}

/** Fixes what a pass takes the applications' answers by, and says for which of them it is not what it was in the last. */
export function fixLoad(load: Load): readonly Workplace[] {
	const changed: Workplace[] = [];
	for (const places of load) {
		for (const place of places) {
			const factor = responseFactor(place);
			if (factor === place.responseFactor && place.servedShare === place.passServedShare) continue;
			place.responseFactor = factor;
			place.passServedShare = place.servedShare;
			changed.push(place);
		}
	}
	return changed;
}

/** Steps in which the factor doubles: one step is 0.017 %, so that it is up to half of that away. */
const stepsPerDoubling = 4096;

/**
 * Factor on the application's time at its utilisation, 1 at its usual one. It moves in small steps:
 * what follows from it is then worked out when it shows, and not at each of a thousand small moves.
 */
function responseFactor(place: Workplace): number {
	const exact = (1 - Math.min(place.usualUtilisation, 0.95)) / (1 - Math.min(utilisation(place), 0.99));
	return exact === 1 ? 1 : power(2, Math.round(log2(exact) * stepsPerDoubling) / stepsPerDoubling);
}

export interface ScalingChange {
	readonly place: Workplace;
	readonly up: boolean;
}

/**
 * Scales up after the load has been over the stated capacity for the delay, to the limit, and down
 * again after it has been below it for as long.
 */
export function autoscale(
	load: Load,
	atMs: number,
): { readonly changes: readonly ScalingChange[]; readonly againAtMs: number } {
	const changes: ScalingChange[] = [];
	let againAtMs = Number.POSITIVE_INFINITY;
	for (const places of load) {
		for (const place of places) {
			const dueMs = scalingDueMs(place, atMs);
			if (dueMs > atMs) againAtMs = Math.min(againAtMs, dueMs);
			else changes.push(rescale(place));
		}
	}
	return { changes, againAtMs };
}

function rescale(place: Workplace): ScalingChange {
	place.scaledUp = !place.scaledUp;
	place.scalingSinceMs = undefined;
	return { place, up: place.scaledUp };
}

/** When the place is scaled up or down, if its load stays as it is. */
function scalingDueMs(place: Workplace, atMs: number): number {
	const { autoscale: scaling } = place.application;
	if (scaling === undefined || place.basePerSecond === Number.POSITIVE_INFINITY) return Number.POSITIVE_INFINITY;
	const isOver = place.offeredPerSecond > place.basePerSecond * (1 + 1e-9);
	if (isOver === place.scaledUp) {
		place.scalingSinceMs = undefined;
		return Number.POSITIVE_INFINITY;
	}
	place.scalingSinceMs ??= atMs;
	return place.scalingSinceMs + scaling.delayMs;
}
