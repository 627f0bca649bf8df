import type { Design, Feature, Id } from "../../model/design.ts";
import type { Explained, LatencyFigure, LatencyPart, Term } from "../../model/figures.ts";
import { latencyPartLabels } from "../../model/figures.ts";
import type { RequestStream } from "../../model/spill.ts";
import { requestStreams, streamsByFeature } from "../../model/spill.ts";
import type { Operation } from "../../model/vocabulary.ts";
import { operations } from "../../model/vocabulary.ts";
import { quantileMs } from "./distribution.ts";
import { latencyTerms } from "./latencyTerms.ts";
import { mixtureQuantileMs } from "./mixtureQuantile.ts";
import type { PathWay } from "./pathWays.ts";
import { pathWays } from "./pathWays.ts";

/** How long each population waits for each feature's reads and writes, while all is well. */
export function latencyFigures(
	design: Design,
	streams: readonly RequestStream[] = requestStreams(design),
): readonly Explained<LatencyFigure>[] {
	const byFeature = streamsByFeature(streams);
	const waitsByKind = new Map<string, readonly Waits[]>();
	const figures: Explained<LatencyFigure>[] = [];
	for (const feature of design.features.values()) {
		const kind = kindOf(design, feature);
		const waits = waitsByKind.get(kind) ?? featureWaits(design, byFeature.get(feature.id) ?? []);
		waitsByKind.set(kind, waits);
		for (const each of waits) figures.push(latencyFigure(design, feature, each));
	}
	return figures;
}

/** Features of one kind wait alike: those of one application and store, unless each has its own ways. */
function kindOf(design: Design, { id, application, store, reads, edgeCache }: Feature): string {
	const spills = [...design.routing.values()].at(-1)?.spill ?? false;
	if (spills || design.data.get(store)?.pattern === "partitioned") return id;
	const cache = edgeCache && [edgeCache.hitRate, edgeCache.latency.p50Ms, edgeCache.latency.p99Ms];
	return `${application}/${store}/${reads}/${cache?.join() ?? ""}`;
}

/** What requests of one population and operation wait for. */
interface Waits {
	readonly population: Id;
	readonly operation: Operation;
	readonly ways: readonly PathWay[];
	readonly p50Ms: number | null;
	readonly p95Ms: number | null;
	readonly p99Ms: number | null;
	readonly parts: readonly LatencyPart[];
	readonly entry: LatencyFigure["entry"];
}

/** Of all populations, each with its reads and its writes. */
function featureWaits(design: Design, streams: readonly RequestStream[]): readonly Waits[] {
	return [...design.users.populations.keys()].flatMap((population) => {
		const own = streams.filter((stream) => stream.population === population);
		return operations.map((operation) => {
			const asked = own.filter((stream) => stream.operation === operation);
			const ways = pathWays(design, asked);
			return {
				population,
				operation,
				ways,
				p50Ms: percentileMs(ways, 0.5),
				p95Ms: percentileMs(ways, 0.95),
				p99Ms: percentileMs(ways, 0.99),
				parts: latencyParts(ways),
				entry: entryShares(asked),
			};
		});
	});
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

function percentileMs(ways: readonly PathWay[], fraction: number): number | null {
	return ways.length === 0 ? null : mixtureQuantileMs(ways, fraction);
}

/** Where the requests enter, all homes together, in the order of the routes. */
function entryShares(streams: readonly RequestStream[]): LatencyFigure["entry"] {
	const shares = new Map<Id, number>();
	for (const { entry, share } of streams) shares.set(entry, (shares.get(entry) ?? 0) + share);
	return [...shares].map(([region, share]) => ({ region, share }));
}

/** Each part's own percentiles, weighted by the share of the requests that go through it. */
function latencyParts(ways: readonly PathWay[]): readonly LatencyPart[] {
	const shares = latencyPartLabels.map(() => 0);
	const p50Ms = latencyPartLabels.map(() => 0);
	const p99Ms = latencyPartLabels.map(() => 0);
	for (const { parts, share } of ways) {
		for (const { label, distribution } of parts) {
			const at = latencyPartLabels.indexOf(label);
			shares[at] = (shares[at] as number) + share;
			p50Ms[at] = (p50Ms[at] as number) + share * quantileMs(distribution, 0.5);
			p99Ms[at] = (p99Ms[at] as number) + share * quantileMs(distribution, 0.99);
		}
	}
	const found: LatencyPart[] = [];
	for (const [at, label] of latencyPartLabels.entries()) {
		if (shares[at] === 0) continue;
		found.push({ label, p50Ms: p50Ms[at] as number, p99Ms: p99Ms[at] as number });
	}
	return found;
}
