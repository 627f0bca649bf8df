import { firstAlike } from "../../model/alikeStores.ts";
import type { Design, Feature, Id, LatencyMs } from "../../model/design.ts";
import type { Explained, LatencyFigure, LatencyPart, LatencyPartLabel, Term } from "../../model/figures.ts";
import { latencyPartLabels } from "../../model/figures.ts";
import { routingInForce } from "../../model/routingInForce.ts";
import type { RequestStream } from "../../model/spill.ts";
import { requestStreams, streamsByFeature } from "../../model/spill.ts";
import type { Operation } from "../../model/vocabulary.ts";
import type { Distribution } from "./distribution.ts";
import { quantileMs } from "./distribution.ts";
import { latencyTerms } from "./latencyTerms.ts";
import { Memo } from "./memo.ts";
import { mixtureQuantileMs } from "./mixtureQuantile.ts";
import type { PathWay, WayPart } from "./pathWays.ts";
import { pathWays, waitsBeforeStore, waysThroughCache } from "./pathWays.ts";

/** How long each population waits for each feature's reads and writes, while all is well. */
export function latencyFigures(
	design: Design,
	streams: readonly RequestStream[] = requestStreams(design),
): readonly Explained<LatencyFigure>[] {
	const waitsOf = waitsByKind(design, streamsByFeature(streams));
	const figures: Explained<LatencyFigure>[] = [];
	for (const feature of design.features.values()) {
		const reads = waitsOf(feature, "read");
		const writes = waitsOf(feature, "write");
		for (const [at, read] of reads.entries()) {
			figures.push(latencyFigure(design, feature, read), latencyFigure(design, feature, writes[at] as Waits));
		}
	}
	return figures;
}

type WaitsOf = (feature: Feature, operation: Operation) => readonly Waits[];

/**
 * What each population waits for. Features of alike applications and stores wait alike, unless each has its
 * own ways; those that differ in their edge caches share what lies behind these.
 */
function waitsByKind(design: Design, byFeature: ReadonlyMap<Id, readonly RequestStream[]>): WaitsOf {
	const alike = alikeKinds(design);
	const spills = routingInForce(design)?.spill ?? false;
	const known = new Map<string, readonly Waits[]>();
	const behindCaches = new Map<string, readonly PopulationWays[]>();
	return (feature, operation) => {
		const isAlone = spills || design.data.get(feature.store)?.pattern === "partitioned";
		const asks = operation === "read" ? feature.reads : "";
		const behind = isAlone ? `${operation}/${feature.id}` : `${operation}/${alike(feature)}/${asks}`;
		const kind = operation === "read" ? `${behind}/${cacheKey(feature)}` : behind;
		const waits = known.get(kind);
		if (waits !== undefined) return waits;
		const ways = behindCaches.get(behind) ?? populationWays(design, byFeature.get(feature.id) ?? [], operation);
		behindCaches.set(behind, ways);
		const made = ways.map((each) => waitsFor(design, { feature, operation, ...each }));
		known.set(kind, made);
		return made;
	};
}

/** Names the kind of application and the kind of store that a feature has. */
function alikeKinds(design: Design): (feature: Feature) => string {
	const first = new Map<string, Id>();
	const applications = new Map<Id, Id>();
	const likeOf = (feature: Feature): Id => {
		const waits = waitsBeforeStore(design, feature);
		const like = first.get(waits) ?? feature.application;
		first.set(waits, like);
		return like;
	};
	return (feature) => {
		const application = applications.get(feature.application) ?? likeOf(feature);
		applications.set(feature.application, application);
		const store = design.data.get(feature.store);
		return `${application}/${store === undefined ? feature.store : firstAlike(design, store).id}`;
	};
}

function cacheKey({ edgeCache }: Feature): string {
	return edgeCache === undefined ? "" : `${edgeCache.hitRate}/${edgeCache.latency.p50Ms}/${edgeCache.latency.p99Ms}`;
}

/** How one population's requests go, past any edge cache. */
interface PopulationWays {
	readonly population: Id;
	readonly entry: LatencyFigure["entry"];
	readonly ways: readonly PathWay[];
}

function populationWays(
	design: Design,
	streams: readonly RequestStream[],
	operation: Operation,
): readonly PopulationWays[] {
	const asked = new Map<Id, RequestStream[]>();
	for (const stream of streams) {
		if (stream.operation !== operation) continue;
		const own = asked.get(stream.population);
		if (own === undefined) asked.set(stream.population, [stream]);
		else own.push(stream);
	}
	return [...design.users.populations.keys()].map((population) => {
		const own = asked.get(population) ?? [];
		return { population, entry: entryShares(own), ways: pathWays(design, own) };
	});
}

/** What requests of one population and operation wait for. */
interface Waits extends PopulationWays, Timing {
	readonly operation: Operation;
}

function waitsFor(
	design: Design,
	{
		feature,
		operation,
		population,
		entry,
		ways: behind,
	}: PopulationWays & Pick<Waits, "operation"> & { readonly feature: Feature },
): Waits {
	const ways = operation === "read" ? waysThroughCache(design, feature, behind) : behind;
	const { p50Ms, p95Ms, p99Ms, parts } = timingOf(ways);
	return { population, operation, entry, ways, p50Ms, p95Ms, p99Ms, parts };
}

function latencyFigure(design: Design, feature: Feature, waits: Waits): Explained<LatencyFigure> {
	const { population, operation, p50Ms, p95Ms, p99Ms, parts, entry } = waits;
	const { readP99Ms, writeP99Ms } = feature.objectives;
	const objectiveP99Ms = (operation === "read" ? readP99Ms : writeP99Ms) ?? null;
	const met = objectiveP99Ms === null ? null : p99Ms !== null && p99Ms <= objectiveP99Ms;
	return new LatencyRow(
		{ feature: feature.id, population, operation, entry, p50Ms, p95Ms, p99Ms, parts, objectiveP99Ms, met },
		() => latencyTerms(design, { feature, ...waits }),
	);
}

/** There are thousands of them in a large design: an object with a getter of its own takes ten times as long to make. */
class LatencyRow implements LatencyFigure {
	readonly feature: Id;
	readonly population: Id;
	readonly operation: Operation;
	readonly entry: LatencyFigure["entry"];
	readonly p50Ms: number | null;
	readonly p95Ms: number | null;
	readonly p99Ms: number | null;
	readonly parts: readonly LatencyPart[];
	readonly objectiveP99Ms: number | null;
	readonly met: boolean | null;
	readonly #explain: () => readonly Term[];

	constructor(figure: LatencyFigure, explain: () => readonly Term[]) {
		this.feature = figure.feature;
		this.population = figure.population;
		this.operation = figure.operation;
		this.entry = figure.entry;
		this.p50Ms = figure.p50Ms;
		this.p95Ms = figure.p95Ms;
		this.p99Ms = figure.p99Ms;
		this.parts = figure.parts;
		this.objectiveP99Ms = figure.objectiveP99Ms;
		this.met = figure.met;
		this.#explain = explain;
	}

	get terms(): readonly Term[] {
		return this.#explain();
	}
}

type Timing = Pick<LatencyFigure, "p50Ms" | "p95Ms" | "p99Ms" | "parts">;
type Totals = Omit<Timing, "parts">;

/** By the very same ways, which are there again after an edit elsewhere. */
const timings = new WeakMap<readonly PathWay[], Timing>();

function timingOf(ways: readonly PathWay[]): Timing {
	const known = timings.get(ways);
	if (known !== undefined) return known;
	const timing = { ...totalsOf(ways), parts: latencyParts(ways) };
	timings.set(ways, timing);
	return timing;
}

/** Of what goes one way only; many populations and features wait for the very same. */
const totals = new WeakMap<Distribution, Totals>();

function totalsOf(ways: readonly PathWay[]): Totals {
	const [first] = ways;
	if (first === undefined) return { p50Ms: null, p95Ms: null, p99Ms: null };
	const known = ways.length > 1 ? undefined : totals.get(first.distribution);
	if (known !== undefined) return known;
	const own = {
		p50Ms: mixtureQuantileMs(ways, 0.5),
		p95Ms: mixtureQuantileMs(ways, 0.95),
		p99Ms: mixtureQuantileMs(ways, 0.99),
	};
	if (ways.length === 1) totals.set(first.distribution, own);
	return own;
}

/** Where the requests enter, all homes together, in the order of the routes. */
function entryShares(streams: readonly RequestStream[]): LatencyFigure["entry"] {
	const [only] = streams;
	if (only !== undefined && streams.length === 1 && only.share === 1) return allEnterAt(only.entry);
	const shares = new Map<Id, number>();
	for (const { entry, share } of streams) shares.set(entry, (shares.get(entry) ?? 0) + share);
	return [...shares].map(([region, share]) => ({ region, share }));
}

/** One list for all the thousands of rows whose requests enter at one region. */
const entries = new Memo<Id, LatencyFigure["entry"]>(256);

function allEnterAt(region: Id): LatencyFigure["entry"] {
	return entries.get(region, () => [{ region, share: 1 }]);
}

/** Each part's own percentiles, weighted by the share of the requests that go through it. */
function latencyParts(ways: readonly PathWay[]): readonly LatencyPart[] {
	const [only] = ways;
	if (only !== undefined && ways.length === 1 && only.share === 1) return only.parts.map(partOf);
	const shares = new Float64Array(latencyPartLabels.length);
	const p50Ms = new Float64Array(latencyPartLabels.length);
	const p99Ms = new Float64Array(latencyPartLabels.length);
	for (const { parts, share } of ways) {
		for (const { label, distribution } of parts) {
			const at = latencyPartLabels.indexOf(label);
			const own = percentilesOf(distribution);
			shares[at] = (shares[at] as number) + share;
			p50Ms[at] = (p50Ms[at] as number) + share * own.p50Ms;
			p99Ms[at] = (p99Ms[at] as number) + share * own.p99Ms;
		}
	}
	const found: LatencyPart[] = [];
	for (const [at, label] of latencyPartLabels.entries()) {
		if (shares[at] === 0) continue;
		found.push({ label, p50Ms: p50Ms[at] as number, p99Ms: p99Ms[at] as number });
	}
	return found;
}

/** The few parts that thousands of ways have in common are one object each. */
const wholeParts = new WeakMap<Distribution, Map<LatencyPartLabel, LatencyPart>>();

/** The part of a way that all requests take; it has its parts in the order in which a request meets them. */
function partOf({ label, distribution }: WayPart): LatencyPart {
	const ofDistribution = wholeParts.get(distribution) ?? new Map<LatencyPartLabel, LatencyPart>();
	wholeParts.set(distribution, ofDistribution);
	const known = ofDistribution.get(label);
	if (known !== undefined) return known;
	const part = { label, ...percentilesOf(distribution) };
	ofDistribution.set(label, part);
	return part;
}

const percentiles = new WeakMap<Distribution, LatencyMs>();

/** Thousands of ways have the same few parts. */
function percentilesOf(distribution: Distribution): LatencyMs {
	const known = percentiles.get(distribution);
	if (known !== undefined) return known;
	const own = { p50Ms: quantileMs(distribution, 0.5), p99Ms: quantileMs(distribution, 0.99) };
	percentiles.set(distribution, own);
	return own;
}
