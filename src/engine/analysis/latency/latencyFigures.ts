import type { Design, Feature, Id } from "../../model/design.ts";
import type { Explained, LatencyFigure, LatencyPart, LatencyPartLabel, Term } from "../../model/figures.ts";
import { latencyPartLabels } from "../../model/figures.ts";
import type { RequestStream } from "../../model/spill.ts";
import { requestStreams } from "../../model/spill.ts";
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
	const byPath = streamsByPath(streams);
	// Features of one kind wait alike where their requests enter alike.
	const waits = new Map<string, Waits>();
	const figures: Explained<LatencyFigure>[] = [];
	for (const feature of design.features.values()) {
		const kind = kindOf(feature);
		for (const population of design.users.populations.keys()) {
			for (const operation of operations) {
				const path = { feature, population, operation };
				const own = byPath.get(pathKey(path)) ?? [];
				const key = waitsKey(`${kind}/${population}/${operation}`, own);
				const known = waits.get(key) ?? waitsOf(design, own);
				waits.set(key, known);
				figures.push(latencyFigure(design, { ...path, streams: own, waits: known }));
			}
		}
	}
	return figures;
}

/** All of a feature that its latencies depend on, besides where its requests enter. */
function kindOf({ application, store, reads, edgeCache }: Feature): string {
	const cache = edgeCache && [edgeCache.hitRate, edgeCache.latency.p50Ms, edgeCache.latency.p99Ms];
	return `${application}/${store}/${reads}/${cache?.join() ?? ""}`;
}

function waitsKey(path: string, streams: readonly RequestStream[]): string {
	let key = path;
	for (const { entry, home = "", share } of streams) key += `/${entry}>${home}:${share}`;
	return key;
}

/** What requests wait for, whatever feature they belong to. */
interface Waits {
	readonly ways: readonly PathWay[];
	readonly p50Ms: number | null;
	readonly p95Ms: number | null;
	readonly p99Ms: number | null;
	readonly parts: readonly LatencyPart[];
	readonly entry: LatencyFigure["entry"];
}

function waitsOf(design: Design, streams: readonly RequestStream[]): Waits {
	const ways = pathWays(design, streams);
	return {
		ways,
		p50Ms: percentileMs(ways, 0.5),
		p95Ms: percentileMs(ways, 0.95),
		p99Ms: percentileMs(ways, 0.99),
		parts: latencyParts(ways),
		entry: entryShares(streams),
	};
}

interface Path {
	readonly feature: Feature;
	readonly population: Id;
	readonly operation: Operation;
}

function pathKey({ feature, population, operation }: Path): string {
	return `${feature.id}/${population}/${operation}`;
}

function streamsByPath(streams: readonly RequestStream[]): ReadonlyMap<string, readonly RequestStream[]> {
	const byPath = new Map<string, RequestStream[]>();
	for (const stream of streams) {
		const key = pathKey(stream);
		const known = byPath.get(key);
		if (known === undefined) byPath.set(key, [stream]);
		else known.push(stream);
	}
	return byPath;
}

function latencyFigure(
	design: Design,
	path: Path & { readonly streams: readonly RequestStream[]; readonly waits: Waits },
): Explained<LatencyFigure> {
	const { feature, population, operation, waits } = path;
	const { readP99Ms, writeP99Ms } = feature.objectives;
	const objectiveP99Ms = (operation === "read" ? readP99Ms : writeP99Ms) ?? null;
	const { p50Ms, p95Ms, p99Ms, parts, entry } = waits;
	const met = objectiveP99Ms === null ? null : p99Ms !== null && p99Ms <= objectiveP99Ms;
	return new LatencyRow(
		{ feature: feature.id, population, operation, entry, p50Ms, p95Ms, p99Ms, parts, objectiveP99Ms, met },
		() => latencyTerms(design, { ...path, ...waits }),
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
	const sums = new Map<LatencyPartLabel, { p50Ms: number; p99Ms: number }>();
	for (const { parts, share } of ways) {
		for (const { label, distribution } of parts) {
			const sum = sums.get(label) ?? { p50Ms: 0, p99Ms: 0 };
			sum.p50Ms += share * quantileMs(distribution, 0.5);
			sum.p99Ms += share * quantileMs(distribution, 0.99);
			sums.set(label, sum);
		}
	}
	return latencyPartLabels.flatMap((label) => {
		const sum = sums.get(label);
		return sum === undefined ? [] : [{ label, ...sum }];
	});
}
