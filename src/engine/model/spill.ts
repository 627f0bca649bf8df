import type { ApplicationComponent, Design, Feature, Id } from "./design.ts";
import { rttMs } from "./design.ts";
import type { RequestRoute } from "./entry.ts";
import { entryCandidates, requestRoutes } from "./entry.ts";
import { perSurroundings } from "./perSurroundings.ts";
import { routingInForce } from "./routingInForce.ts";
import type { Operation } from "./vocabulary.ts";
import { operations } from "./vocabulary.ts";

/** Requests of one population, feature and operation that take one route, at peak. */
export interface RequestStream extends RequestRoute {
	readonly feature: Feature;
	readonly population: Id;
	readonly operation: Operation;
	/** At peak, without those that an edge cache answers. */
	readonly requestsPerSecond: number;
}

/** Requests a second at peak of a feature that reach a region: reads without those that an edge cache answers. */
export function regionalRequestsPerSecond(feature: Feature, operation: Operation): number {
	if (operation === "write") return feature.writesPerSecond;
	return feature.readsPerSecond * (1 - (feature.edgeCache?.hitRate ?? 0));
}

/**
 * Where all requests enter at peak, after spill.
 *
 * Spill, for the applications behind a routing entry in force (the last) with `spill`: what exceeds a
 * region's capacity (with what autoscaling adds: a peak outlasts its delay) is taken evenly from all
 * that enters there, and each population's part goes to the region next nearest to it that may take
 * it and has room: reads first, then writes, populations in file order. What finds no room stays.
 * Regions are relieved in file order; a region without a stated capacity has room for all.
 */
export function requestStreams(design: Design, up?: ReadonlySet<Id>): readonly RequestStream[] {
	const streams = [...design.features.values()].flatMap((feature) =>
		up === undefined ? calmStreams(design, feature) : featureStreams(design, feature, up),
	);
	if (!routingInForce(design)?.spill) return streams;
	return [...design.application.values()].flatMap((application) => {
		const own = streams.filter(({ feature }) => feature.application === application.id);
		return relieved(design, { application, streams: own, up });
	});
}

/** The streams of each feature, by its id. */
export function streamsByFeature(streams: readonly RequestStream[]): ReadonlyMap<Id, readonly RequestStream[]> {
	const byFeature = new Map<Id, RequestStream[]>();
	for (const stream of streams) {
		const known = byFeature.get(stream.feature.id);
		if (known === undefined) byFeature.set(stream.feature.id, [stream]);
		else known.push(stream);
	}
	return byFeature;
}

/** The same objects for a feature that is the same as before an edit. */
function calmStreams(design: Design, feature: Feature): readonly RequestStream[] {
	const known = calmKnown(design);
	const streams = known.get(feature) ?? featureStreams(design, feature, undefined);
	known.set(feature, streams);
	return streams;
}

const calmKnown = perSurroundings(() => new WeakMap<Feature, readonly RequestStream[]>());

function featureStreams(design: Design, feature: Feature, up: ReadonlySet<Id> | undefined): readonly RequestStream[] {
	const streams: RequestStream[] = [];
	for (const operation of operations) addStreams(streams, design, { feature, operation, up });
	return streams;
}

interface StreamKind {
	readonly feature: Feature;
	readonly operation: Operation;
	readonly up: ReadonlySet<Id> | undefined;
}

function addStreams(streams: RequestStream[], design: Design, { feature, operation, up }: StreamKind): void {
	const perSecond = regionalRequestsPerSecond(feature, operation);
	for (const population of design.users.populations.keys()) {
		const asked = perSecond * (feature.shares.get(population) ?? 0);
		const kind = { feature, population, operation };
		for (const { entry, home, share } of requestRoutes(design, up === undefined ? kind : { ...kind, up })) {
			const requests = { feature, population, operation, requestsPerSecond: asked * share };
			streams.push(home === undefined ? { entry, share, ...requests } : { entry, home, share, ...requests });
		}
	}
}

/** Requests a second that an application takes in a region once it has scaled; no limit where none is stated. */
export function scaledCapacityPerSecond(application: ApplicationComponent, region: Id): number {
	const capacity = application.capacityPerSecond.get(region) ?? Number.POSITIVE_INFINITY;
	return capacity * (application.autoscale?.limit ?? 1);
}

interface Spilling {
	readonly application: ApplicationComponent;
	readonly streams: readonly RequestStream[];
	readonly up: ReadonlySet<Id> | undefined;
}

function relieved(design: Design, { application, streams, up }: Spilling): readonly RequestStream[] {
	const offered = new Map<Id, number>();
	for (const { entry, requestsPerSecond } of streams) {
		offered.set(entry, (offered.get(entry) ?? 0) + requestsPerSecond);
	}
	const room = new Map<Id, number>();
	for (const region of application.regions) {
		room.set(region, scaledCapacityPerSecond(application, region) - (offered.get(region) ?? 0));
	}
	let current = streams;
	for (const region of design.regions.keys()) {
		const excess = -(room.get(region) ?? 0);
		const share = excess / (offered.get(region) ?? 0);
		if (share > 0) current = relieve(design, { streams: current, region, share, room, up });
	}
	return current;
}

interface Relief {
	readonly streams: readonly RequestStream[];
	readonly region: Id;
	/** Fraction of all that enters the region that has to go. */
	readonly share: number;
	/** Requests a second that each region still takes; what moves is subtracted. */
	readonly room: Map<Id, number>;
	readonly up: ReadonlySet<Id> | undefined;
}

function relieve(design: Design, relief: Relief): readonly RequestStream[] {
	const { streams, region } = relief;
	const entering = streams.filter((stream) => stream.entry === region && stream.requestsPerSecond > 0);
	const moves = new Map<RequestStream, ReadonlyMap<Id, number>>();
	for (const operation of operations) {
		for (const population of design.users.populations.keys()) {
			const own = entering.filter((stream) => stream.operation === operation && stream.population === population);
			const to = whereTo(design, own, relief);
			for (const stream of own) moves.set(stream, to);
		}
	}
	return streams.flatMap((stream) => moved(stream, moves.get(stream)));
}

/** Region → fraction of these requests, all of one population and operation, that goes there. */
function whereTo(
	design: Design,
	own: readonly RequestStream[],
	{ region, share, room, up }: Relief,
): ReadonlyMap<Id, number> {
	const to = new Map<Id, number>();
	const [first] = own;
	if (first === undefined) return to;
	const { feature, operation, population } = first;
	const candidates = entryCandidates(design, { feature, operation, ...(up === undefined ? {} : { up }) })
		.filter((candidate) => candidate !== region)
		.toSorted((a, b) => rttMs(design, population, a) - rttMs(design, population, b));
	const perSecond = own.reduce((sum, { requestsPerSecond }) => sum + requestsPerSecond, 0);
	let left = perSecond * share;
	for (const candidate of candidates) {
		const taken = Math.min(left, Math.max(room.get(candidate) ?? 0, 0));
		if (taken <= 0) continue;
		left -= taken;
		room.set(candidate, (room.get(candidate) ?? 0) - taken);
		to.set(candidate, taken / perSecond);
	}
	return to;
}

function moved(stream: RequestStream, to: ReadonlyMap<Id, number> | undefined): readonly RequestStream[] {
	if (to === undefined || to.size === 0) return [stream];
	const gone = [...to.values()].reduce((sum, fraction) => sum + fraction, 0);
	return [part(stream, 1 - gone), ...[...to].map(([entry, fraction]) => part({ ...stream, entry }, fraction))];
}

function part(stream: RequestStream, fraction: number): RequestStream {
	const { share, requestsPerSecond } = stream;
	return { ...stream, share: share * fraction, requestsPerSecond: requestsPerSecond * fraction };
}
