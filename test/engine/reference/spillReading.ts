import type { ApplicationComponent, Design, Feature, Id } from "../../../src/engine/model/design.ts";
import { rttMs } from "../../../src/engine/model/design.ts";
import type { Operation } from "../../../src/engine/model/vocabulary.ts";
import { candidatesReading, entryReading, type Request, type Way } from "./entryReading.ts";

/** Requests of one kind that take one way, in the order of features, operations and populations. */
export interface Stream extends Way {
	readonly feature: Feature;
	readonly operation: Operation;
	readonly population: Id;
	/** At peak, without an edge cache's hits. */
	readonly perSecond: number;
}

/** The ways of one kind of request after spill. */
export function waysReading(design: Design, { feature, population, operation, up }: Request): readonly Way[] {
	return streamsReading(design, up).filter(
		(stream) => stream.feature === feature && stream.population === population && stream.operation === operation,
	);
}

const whileAllIsUp = new WeakMap<Design, readonly Stream[]>();

/** Where all requests go. With `spill`, what exceeds a region's capacity goes to the next nearest with room. */
export function streamsReading(design: Design, up?: ReadonlySet<Id>): readonly Stream[] {
	const known = up === undefined ? whileAllIsUp.get(design) : undefined;
	if (known !== undefined) return known;
	const asked = streamsBefore(design, up);
	const spills = [...design.routing.values()].at(-1)?.spill ?? false;
	const streams = spills
		? [...design.application.values()].flatMap((each) => spilled(design, { each, asked, up }))
		: asked;
	if (up === undefined) whileAllIsUp.set(design, streams);
	return streams;
}

function streamsBefore(design: Design, up: ReadonlySet<Id> | undefined): readonly Stream[] {
	return [...design.features.values()].flatMap((feature) => {
		const missed = feature.readsPerSecond * (1 - (feature.edgeCache?.hitRate ?? 0));
		return [
			...streamsOf(design, { feature, operation: "read", perSecond: missed, up }),
			...streamsOf(design, { feature, operation: "write", perSecond: feature.writesPerSecond, up }),
		];
	});
}

interface Asked {
	readonly feature: Feature;
	readonly operation: Operation;
	readonly perSecond: number;
	readonly up: ReadonlySet<Id> | undefined;
}

function streamsOf(design: Design, { feature, operation, perSecond, up }: Asked): readonly Stream[] {
	return [...design.users.populations.keys()].flatMap((population) => {
		const kind = { feature, population, operation };
		return entryReading(design, up === undefined ? kind : { ...kind, up }).map((way) => ({
			...kind,
			...way,
			perSecond: perSecond * (feature.shares.get(population) ?? 0) * way.share,
		}));
	});
}

interface Spilling {
	readonly each: ApplicationComponent;
	readonly asked: readonly Stream[];
	readonly up: ReadonlySet<Id> | undefined;
}

/**
 * Region after region in the file's order, evenly from all that enters, to the next nearest to who asks:
 * reads, then writes, the populations in order.
 */
function spilled(design: Design, { each, asked, up }: Spilling): readonly Stream[] {
	let streams: readonly Stream[] = asked.filter(({ feature }) => feature.application === each.id);
	for (const from of design.regions.keys()) {
		const over = loadAt(streams, from) - roomFor(each, from);
		if (!(over > 0)) continue;
		const part = over / loadAt(streams, from);
		const free = new Map(each.regions.map((region) => [region, roomFor(each, region) - loadAt(streams, region)]));
		for (const kind of kindsAt(design, { streams, from }))
			streams = relieved(design, { streams, kind, part, free, up });
	}
	return streams;
}

/** One stream of each operation and population that has any here. */
function kindsAt(design: Design, { streams, from }: { streams: readonly Stream[]; from: Id }): readonly Stream[] {
	return (["read", "write"] as const).flatMap((operation) =>
		[...design.users.populations.keys()].flatMap((population) => {
			const kind = streams.find(
				(stream) => isLike(stream, { entry: from, operation, population }) && stream.perSecond > 0,
			);
			return kind ?? [];
		}),
	);
}

type Kind = Pick<Stream, "entry" | "operation" | "population">;

function isLike(stream: Stream, { entry, operation, population }: Kind): boolean {
	return stream.entry === entry && stream.operation === operation && stream.population === population;
}

interface Relief {
	readonly streams: readonly Stream[];
	readonly kind: Stream;
	readonly part: number;
	readonly free: Map<Id, number>;
	readonly up: ReadonlySet<Id> | undefined;
}

function relieved(design: Design, { streams, kind, part, free, up }: Relief): readonly Stream[] {
	const leaving = streams.filter((stream) => isLike(stream, kind));
	const perSecond = part * loadAt(leaving, kind.entry);
	const taken = taking({ takers: takersOf(design, { kind, up }), free, perSecond });
	return streams.flatMap((stream) => (isLike(stream, kind) ? divided(stream, { part, perSecond, taken }) : [stream]));
}

function takersOf(design: Design, { kind, up }: { kind: Stream; up: ReadonlySet<Id> | undefined }): readonly Id[] {
	return candidatesReading(design, { ...kind, ...(up === undefined ? {} : { up }) })
		.filter((region) => region !== kind.entry)
		.toSorted((a, b) => rttMs(design, kind.population, a) - rttMs(design, kind.population, b));
}

/** Requests a second that each takes, one after the other. */
function taking(of: { takers: readonly Id[]; free: Map<Id, number>; perSecond: number }): ReadonlyMap<Id, number> {
	const taken = new Map<Id, number>();
	let left = of.perSecond;
	for (const taker of of.takers) {
		const takes = Math.min(left, Math.max(of.free.get(taker) ?? 0, 0));
		of.free.set(taker, (of.free.get(taker) ?? 0) - takes);
		taken.set(taker, takes);
		left -= takes;
	}
	return taken;
}

interface Division {
	/** Of the stream, that should go. */
	readonly part: number;
	/** Of all streams like this one, that should go. */
	readonly perSecond: number;
	readonly taken: ReadonlyMap<Id, number>;
}

/** What stays, and what goes where. */
function divided(stream: Stream, { part, perSecond, taken }: Division): readonly Stream[] {
	const at = (entry: Id, fraction: number): Stream => ({
		...stream,
		entry,
		perSecond: stream.perSecond * fraction,
		share: stream.share * fraction,
	});
	const gone = [...taken]
		.filter(([, takes]) => takes > 0)
		.map(([region, takes]) => at(region, (part * takes) / perSecond));
	const stays = 1 - gone.reduce((sum, { share }) => sum + share / stream.share, 0);
	return stream.perSecond === 0 ? [stream] : [at(stream.entry, stays), ...gone];
}

/** With what autoscaling adds; no limit where none is stated. */
export function roomFor({ capacityPerSecond, autoscale }: ApplicationComponent, region: Id): number {
	return (capacityPerSecond.get(region) ?? Number.POSITIVE_INFINITY) * (autoscale?.limit ?? 1);
}

export function loadAt(streams: readonly Stream[], region: Id): number {
	let sum = 0;
	for (const { entry, perSecond } of streams) if (entry === region) sum += perSecond;
	return sum;
}
