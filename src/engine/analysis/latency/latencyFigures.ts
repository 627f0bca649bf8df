import type { Design, Feature, Id } from "../../model/design.ts";
import type { ExplainedLatency, LatencyFigure, LatencyPart } from "../../model/figures.ts";
import { latencyPartLabels } from "../../model/figures.ts";
import type { RequestStream } from "../../model/spill.ts";
import { requestStreams } from "../../model/spill.ts";
import type { Operation } from "../../model/vocabulary.ts";
import { operations } from "../../model/vocabulary.ts";
import { quantileMs } from "./distribution.ts";
import { latencyPartTerms } from "./latencyPartTerms.ts";
import { latencyTerms } from "./latencyTerms.ts";
import { mixtureQuantileMs } from "./mixtureQuantile.ts";
import type { PathWay } from "./pathWays.ts";
import { pathWays } from "./pathWays.ts";

/** How long each population waits for each feature's reads and writes, while all is well. */
export function latencyFigures(
	design: Design,
	streams: readonly RequestStream[] = requestStreams(design),
): readonly ExplainedLatency[] {
	const byPath = streamsByPath(streams);
	const figures: ExplainedLatency[] = [];
	for (const feature of design.features.values()) {
		for (const population of design.users.populations.keys()) {
			for (const operation of operations) {
				const path = { feature, population, operation };
				figures.push(latencyFigure(design, { ...path, streams: byPath.get(pathKey(path)) ?? [] }));
			}
		}
	}
	return figures;
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

function latencyFigure(design: Design, path: Path & { readonly streams: readonly RequestStream[] }): ExplainedLatency {
	const { feature, population, operation, streams } = path;
	const ways = pathWays(design, streams);
	const { readP99Ms, writeP99Ms } = feature.objectives;
	const objectiveP99Ms = (operation === "read" ? readP99Ms : writeP99Ms) ?? null;
	const p99Ms = percentileMs(ways, 0.99);
	const parts = latencyParts(ways);
	return {
		feature: feature.id,
		population,
		operation,
		entry: entryShares(streams),
		p50Ms: percentileMs(ways, 0.5),
		p95Ms: percentileMs(ways, 0.95),
		p99Ms,
		parts: parts.map(({ label, p50Ms, p99Ms }) => ({
			label,
			p50Ms,
			p99Ms,
			get terms() {
				return latencyPartTerms(design, { part: this, feature, operation, ways });
			},
		})),
		objectiveP99Ms,
		met: objectiveP99Ms === null ? null : p99Ms !== null && p99Ms <= objectiveP99Ms,
		get terms() {
			return latencyTerms(design, { feature, operation, streams, ways, parts });
		},
	};
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
	return latencyPartLabels.flatMap((label) => {
		let p50Ms = 0;
		let p99Ms = 0;
		const found = ways.flatMap((way) =>
			way.parts.filter((part) => part.label === label).map((part) => ({ part, share: way.share })),
		);
		if (found.length === 0) return [];
		for (const { part, share } of found) {
			p50Ms += share * quantileMs(part.distribution, 0.5);
			p99Ms += share * quantileMs(part.distribution, 0.99);
		}
		return [{ label, p50Ms, p99Ms }];
	});
}
