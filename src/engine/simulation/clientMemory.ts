import type { ClientRouting } from "../model/design.ts";
import { expm1 } from "../model/portableMath.ts";
import type { World } from "./world.ts";

/** A population's clients that have turned away from a region after a failed try. */
interface Turned {
	share: number;
	/** Those who turned together come back together. */
	readonly cohorts: { readonly untilMs: number; share: number }[];
}

/**
 * What clients that retry remember. A client turns away from a region at its first failed try there
 * and keeps that choice for `rememberFor`. Only failures of the region count (no answer, an error, a
 * slow answer): a store's rejection is retried each time, since the region may serve all else.
 */
export interface ClientMemory {
	readonly routing: ClientRouting;
	/** Active users of each population; undefined when the design gives requests, not people. */
	readonly users: readonly (number | undefined)[];
	/** [population][region] */
	readonly turned: readonly (readonly Turned[])[];
	/** Some client remembers something, and [population]: 1 where one of its own does. */
	active: boolean;
	readonly activeIn: Uint8Array;
	/** Changes whenever most of a population begin or cease to avoid a region. */
	avoidance: number;
}

/** Without a number of users, as many as make one request a minute each. */
const requestsPerUserPerSecond = 1 / 60;

/** The memory of the last client method of the design, if it has one. */
export function newClientMemory(world: World): ClientMemory | undefined {
	const routing = world.entries.findLast((entry) => entry.method === "client");
	if (routing === undefined) return undefined;
	const { active, populations } = world.design.users;
	return {
		routing,
		users: [...populations.values()].map(({ share }) => (active > 0 ? active * share : undefined)),
		turned: world.populationIds.map(() => world.regionIds.map(() => ({ share: 0, cohorts: [] }))),
		active: false,
		activeIn: new Uint8Array(world.populationIds.length),
		avoidance: 0,
	};
}

/** Who retries tries a region last that at least half of its population have turned away from. */
export function isAvoided(turned: number): boolean {
	return turned >= 0.5;
}

export function turnedShare(memory: ClientMemory | undefined, population: number, region: number): number {
	return memory?.turned[population]?.[region]?.share ?? 0;
}

/** How a population's clients have fared in a stretch of time. */
export interface ClientTries {
	readonly population: number;
	readonly region: number;
	/** Of the first tries there, the share that failed because of the region. */
	readonly failingShare: number;
	/** All of the population's requests. */
	readonly requestsPerSecond: number;
}

/** How fast clients turn away, in shares of those who have not yet, a second. */
export function turningPerSecond(memory: ClientMemory, tries: ClientTries): number {
	const users = memory.users[tries.population];
	const perUser = users === undefined ? requestsPerUserPerSecond : tries.requestsPerSecond / Math.max(users, 1e-9);
	return perUser * tries.failingShare;
}

/** Lets clients turn away, and those whose time is over come back. */
export function advanceMemory(
	memory: ClientMemory,
	tries: readonly ClientTries[],
	{ atMs, stepMs }: { readonly atMs: number; readonly stepMs: number },
): void {
	for (const one of tries) {
		const turned = memory.turned[one.population]?.[one.region];
		const rate = turningPerSecond(memory, one);
		if (turned === undefined || rate <= 0) continue;
		const share = (1 - turned.share) * -expm1((-rate * stepMs) / 1000);
		if (share <= 0) continue;
		if (isAvoided(turned.share) !== isAvoided(turned.share + share)) memory.avoidance++;
		turned.share += share;
		turned.cohorts.push({ untilMs: atMs + stepMs + memory.routing.rememberForMs, share });
		memory.active = true;
		memory.activeIn[one.population] = 1;
	}
	if (memory.active) forget(memory, atMs + stepMs);
}

function forget(memory: ClientMemory, atMs: number): void {
	for (const [population, regions] of memory.turned.entries()) {
		if (memory.activeIn[population] === 1) memory.activeIn[population] = forgetIn(memory, regions, atMs) ? 1 : 0;
	}
	memory.active = memory.activeIn.includes(1);
}

/** Some client of the population still remembers something. */
function forgetIn(memory: ClientMemory, regions: readonly Turned[], atMs: number): boolean {
	let isActive = false;
	for (const turned of regions) {
		const wasAvoided = isAvoided(turned.share);
		forgetTurned(turned, atMs);
		if (isAvoided(turned.share) !== wasAvoided) memory.avoidance++;
		if (turned.cohorts.length > 0) isActive = true;
	}
	return isActive;
}

function forgetTurned(turned: Turned, atMs: number): void {
	const [oldest] = turned.cohorts;
	if (oldest === undefined || oldest.untilMs > atMs) return;
	const kept = turned.cohorts.findIndex(({ untilMs }) => untilMs > atMs);
	const gone = turned.cohorts.splice(0, kept < 0 ? turned.cohorts.length : kept);
	for (const { share } of gone) turned.share -= share;
	// What rounding leaves of an empty memory is nothing.
	if (turned.cohorts.length === 0) turned.share = 0;
}
