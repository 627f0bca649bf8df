import type { RoutingEntry } from "../model/design.ts";
import type { RegionRole } from "../model/vocabulary.ts";
import type { Conditions } from "./conditions.ts";
import type { Detection } from "./detection.ts";
import type { AnswerVersion, WeightedView } from "./propagation.ts";
import { followedViews } from "./propagation.ts";
import type { World } from "./world.ts";

/** What one routing entry holds of the regions, and the answers it has given. */
export interface EntryState {
	readonly entry: RoutingEntry;
	/** [region] */
	readonly withdrawn: boolean[];
	readonly changedAtMs: number[];
	/** [region]: what its signals ask for, and since when. */
	readonly wanted: boolean[];
	readonly wantedSinceMs: number[];
	/** Since when all active regions are to be withdrawn; undefined while one is not. */
	noneLeftSinceMs: number | undefined;
	standbyActive: boolean;
	failedOpen: boolean;
	readonly versions: AnswerVersion[];
}

export interface RoutingState {
	readonly entries: readonly EntryState[];
	/** View of a design without routing: every region that is not a standby. */
	readonly staticView: number;
	nextChangeMs: number;
	/** Under which conditions it was last looked at. */
	seenUnder: Conditions | undefined;
}

export interface RoutingChange {
	readonly kind: "withdrawn" | "restored" | "failed-open" | "standby-activated" | "standby-released";
	readonly entry: number;
	readonly region: number;
}

export function newRoutingState(world: World): RoutingState {
	const regions = world.regionIds.length;
	const staticView = world.viewOf(world.regionIds.map((_, region) => roleAt(world, region) !== "standby"));
	return {
		entries: world.entries.map((entry) => ({
			entry,
			withdrawn: new Array<boolean>(regions).fill(false),
			changedAtMs: new Array<number>(regions).fill(Number.NEGATIVE_INFINITY),
			wanted: new Array<boolean>(regions).fill(false),
			wantedSinceMs: new Array<number>(regions).fill(Number.NEGATIVE_INFINITY),
			noneLeftSinceMs: undefined,
			standbyActive: false,
			failedOpen: false,
			versions: [{ fromMs: 0, view: staticView }],
		})),
		staticView,
		nextChangeMs: Number.POSITIVE_INFINITY,
		seenUnder: undefined,
	};
}

/** Views that the users of the entry in force, the last, follow now. */
export function viewsInForce(state: RoutingState, atMs: number): readonly WeightedView[] {
	const inForce = state.entries.at(-1);
	if (inForce === undefined) return [{ view: state.staticView, weight: 1 }];
	return followedViews(inForce.entry, inForce.versions, atMs);
}

/** The newest view of the entry in force: what a client knows that chooses a region for itself. */
export function newestView(state: RoutingState): number {
	return state.entries.at(-1)?.versions.at(-1)?.view ?? state.staticView;
}

interface Moment {
	readonly atMs: number;
	readonly conditions: Conditions;
	readonly detection: Detection;
	/** Some belief about a region has changed. */
	readonly believesOtherwise: boolean;
}

/** Makes the changes of routing whose time has come, and notes when the next is due. */
export function routingChanges(world: World, state: RoutingState, moment: Moment): readonly RoutingChange[] {
	const isTold = moment.believesOtherwise || state.seenUnder !== moment.conditions;
	if (!isTold && moment.atMs < state.nextChangeMs) return [];
	state.seenUnder = moment.conditions;
	state.nextChangeMs = Number.POSITIVE_INFINITY;
	const all = state.entries.flatMap((entryState, entry): readonly RoutingChange[] => {
		noteWishes(world, entryState, { entry, moment });
		if (moment.conditions.routingDown[entry]) return [];
		const { changes, againAtMs } = entryChanges(world, entryState, { entry, atMs: moment.atMs });
		state.nextChangeMs = Math.min(state.nextChangeMs, againAtMs);
		if (changes.length === 0 || !publish(world, entryState, moment.atMs)) return changes;
		return [...changes, { kind: "failed-open", entry, region: -1 }];
	});
	state.nextChangeMs = Math.min(state.nextChangeMs, nextExpiryMs(state, moment.atMs));
	return all;
}

/** When the cached answers of all who keep to their ttl have expired: those who don't follow much more slowly. */
function nextExpiryMs({ entries }: RoutingState, atMs: number): number {
	const inForce = entries.at(-1);
	if (inForce === undefined || inForce.entry.method !== "dns") return Number.POSITIVE_INFINITY;
	const { ttlMs } = inForce.entry;
	return inForce.versions.reduce((first, { fromMs }) => {
		const expiredMs = fromMs + ttlMs;
		return fromMs > 0 && expiredMs > atMs ? Math.min(first, expiredMs) : first;
	}, Number.POSITIVE_INFINITY);
}

/** Regions and standby of one entry, before it publishes what has changed. */
function entryChanges(
	world: World,
	state: EntryState,
	{ entry, atMs }: { readonly entry: number; readonly atMs: number },
): { readonly changes: readonly RoutingChange[]; readonly againAtMs: number } {
	const changes: RoutingChange[] = [];
	let againAtMs = Number.POSITIVE_INFINITY;
	for (const region of world.regionIds.keys()) {
		const dueMs = changeDueMs(world, state, region);
		if (dueMs <= atMs) changes.push(changeRegion(state, { entry, region, atMs }));
		else againAtMs = Math.min(againAtMs, dueMs);
	}
	const standbyDueMs = standbyDue(world, state);
	if (settleStandby(state, { isDue: standbyDueMs <= atMs, allActive: activeRegions(world) })) {
		changes.push({ kind: state.standbyActive ? "standby-activated" : "standby-released", entry, region: -1 });
	}
	return { changes, againAtMs: standbyDueMs > atMs ? Math.min(againAtMs, standbyDueMs) : againAtMs };
}

function noteWishes(
	world: World,
	state: EntryState,
	{ entry, moment }: { readonly entry: number; readonly moment: Moment },
): void {
	const automatic = world.design.failover.mode === "automatic";
	const checks = moment.detection.entryChecks[entry];
	for (const region of world.regionIds.keys()) {
		const own = automatic && checks?.[region]?.down === true;
		const wanted = own || moment.detection.failoverDown[region] === true;
		if (wanted === state.wanted[region]) continue;
		state.wanted[region] = wanted;
		state.wantedSinceMs[region] = moment.atMs;
	}
	const noneLeft = activeRegions(world).every((region) => state.wanted[region]);
	if (!noneLeft) state.noneLeftSinceMs = undefined;
	else state.noneLeftSinceMs ??= moment.atMs;
}

/**
 * When the entry changes this region, if its signals stay as they are. Clients that retry choose for
 * themselves and have no list to be withdrawn from; only standby regions are shown to them.
 */
function changeDueMs(world: World, state: EntryState, region: number): number {
	if (state.entry.method === "client" && state.entry.retries > 0) return Number.POSITIVE_INFINITY;
	if (state.wanted[region] === state.withdrawn[region]) return Number.POSITIVE_INFINITY;
	const { mode, manualDelayMs, recover } = world.design.failover;
	const peopleMs = mode === "manual" ? manualDelayMs : 0;
	const asked = (state.wantedSinceMs[region] ?? 0) + peopleMs;
	return Math.max(asked, (state.changedAtMs[region] ?? 0) + recover.cooldownMs);
}

function changeRegion(
	state: EntryState,
	{ entry, region, atMs }: { readonly entry: number; readonly region: number; readonly atMs: number },
): RoutingChange {
	const withdrawn = !state.withdrawn[region];
	state.withdrawn[region] = withdrawn;
	state.changedAtMs[region] = atMs;
	return { kind: withdrawn ? "withdrawn" : "restored", entry, region };
}

/** When standby regions take over, if no active region comes back before. */
function standbyDue(world: World, state: EntryState): number {
	const { standby, mode, manualDelayMs } = world.design.failover;
	if (state.standbyActive || state.noneLeftSinceMs === undefined) return Number.POSITIVE_INFINITY;
	if (!world.regionIds.some((_, region) => roleAt(world, region) === "standby")) return Number.POSITIVE_INFINITY;
	return state.noneLeftSinceMs + (standby === "manual" || mode === "manual" ? manualDelayMs : 0);
}

/** Standby regions serve until an active region is back in routing. */
function settleStandby(
	state: EntryState,
	{ isDue, allActive }: { readonly isDue: boolean; readonly allActive: readonly number[] },
): boolean {
	const noneBack = state.noneLeftSinceMs !== undefined || allActive.every((region) => state.withdrawn[region]);
	const active = isDue || (state.standbyActive && noneBack);
	if (active === state.standbyActive) return false;
	state.standbyActive = active;
	return true;
}

/** Gives a new answer if the view has changed; true when the entry has just begun to fail open. */
function publish(world: World, state: EntryState, atMs: number): boolean {
	const usable = world.regionIds.map((_, region) => !state.withdrawn[region]);
	const standbyUsable = state.standbyActive && usable.some((isUp, r) => isUp && roleAt(world, r) === "standby");
	// A read-only region that is up is still an answer, if only to reads.
	const failsOpen = !standbyUsable && !usable.some((isUp, region) => isUp && roleAt(world, region) !== "standby");
	const view = world.viewOf(
		usable.map((isUp, region) => {
			const role = roleAt(world, region);
			if (role === "standby") return standbyUsable && isUp;
			// While standby regions serve, no active one may look up to the model, or they would not.
			if (role === "active") return failsOpen || (isUp && !standbyUsable);
			return isUp;
		}),
	);
	if (state.versions.at(-1)?.view !== view) state.versions.push({ fromMs: atMs, view });
	const began = failsOpen && !state.failedOpen;
	state.failedOpen = failsOpen;
	return began;
}

function activeRegions(world: World): readonly number[] {
	return [...world.regionIds.keys()].filter((region) => roleAt(world, region) === "active");
}

function roleAt(world: World, region: number): RegionRole | undefined {
	return world.roles[region];
}
