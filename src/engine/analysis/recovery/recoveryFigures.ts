import * as texts from "../../../texts/analysis/recovery.ts";
import type { Design, Feature, Id } from "../../model/design.ts";
import type { Explained, RecoveryFigure, Term } from "../../model/figures.ts";
import { type Operation, operations } from "../../model/vocabulary.ts";
import { dataTime } from "./dataTime.ts";
import type { ExplainedMs } from "./detection.ts";
import { type FeatureRequests, featureRequests, touchingRegions } from "./featureRequests.ts";
import { recoveryPoint } from "./recoveryPoint.ts";
import { unlikeWays } from "./unlikeWays.ts";
import { wayIn } from "./wayIn.ts";

/**
 * What the loss of each region means for each feature (of the design, or just of those given) and operation. The recovery point is the
 * feature's: the same for its reads as for its writes.
 */
export function recoveryFigures(
	design: Design,
	features: Iterable<Feature> = design.features.values(),
): readonly Explained<RecoveryFigure>[] {
	const likeness = new Map<string, FeatureRequests>();
	const requests = [...features].flatMap((feature) => {
		const writes = featureRequests(design, feature, "write");
		return operations.map((operation) => {
			const asked = operation === "write" ? writes : featureRequests(design, feature, operation);
			return { writes, asked, writesLike: firstLike(writes, likeness), askedLike: firstLike(asked, likeness) };
		});
	});
	return [...design.regions.keys()].flatMap((region) => {
		const ways = once((asked) => wayIn(design, asked, region));
		const data = once((asked) => worstDataTime(design, asked, region));
		const points = once((writes) => recoveryPoint(design, writes, [region]));
		return requests.map(({ asked, writes, askedLike, writesLike }) =>
			recoveryFigure({ asked, writes, region, way: ways(askedLike), data: data(askedLike), point: points(writesLike) }),
		);
	});
}

/** The first requests of the same kind, which are hit alike; their names are long, so that they are compared only once. */
function firstLike(requests: FeatureRequests, known: Map<string, FeatureRequests>): FeatureRequests {
	const first = known.get(requests.kind) ?? requests;
	known.set(requests.kind, first);
	return first;
}

function once(compute: (requests: FeatureRequests) => ExplainedMs): (requests: FeatureRequests) => ExplainedMs {
	const known = new Map<FeatureRequests, ExplainedMs>();
	return (requests) => {
		const time = known.get(requests) ?? compute(requests);
		known.set(requests, time);
		return time;
	};
}

interface Loss {
	readonly asked: FeatureRequests;
	/** The writes of the same feature. */
	readonly writes: FeatureRequests;
	readonly region: Id;
	readonly way: ExplainedMs;
	readonly data: ExplainedMs;
	readonly point: ExplainedMs;
}

function recoveryFigure({ asked, writes, region, way, data, point }: Loss): Explained<RecoveryFigure> {
	const rtoMs = Math.max(way.ms, data.ms);
	const { rtoMs: objectiveRtoMs, rpoMs: objectiveRpoMs } = asked.feature.objectives;
	return new RecoveryRow(
		{
			region,
			feature: asked.feature.id,
			operation: asked.operation,
			rtoSeconds: seconds(rtoMs),
			wayInSeconds: seconds(way.ms),
			dataSeconds: seconds(data.ms),
			rpoSeconds: seconds(point.ms),
			writesLost: writesLost(writes, point.ms),
			objectiveRtoSeconds: objectiveRtoMs === undefined ? null : seconds(objectiveRtoMs),
			objectiveRpoSeconds: objectiveRpoMs === undefined ? null : seconds(objectiveRpoMs),
			met: allMet([
				objectiveRtoMs === undefined ? undefined : rtoMs <= objectiveRtoMs,
				objectiveRpoMs === undefined ? undefined : point.ms <= objectiveRpoMs,
			]),
		},
		() => [
			{ label: texts.theWayIn, value: seconds(way.ms), unit: "s", terms: way.terms },
			{ label: texts.theData, value: seconds(data.ms), unit: "s", terms: data.terms },
			{ label: texts.recoveryPoint, value: seconds(point.ms), unit: "s", terms: point.terms },
		],
	);
}

/** There are thousands of them in a large design: an object with a getter of its own takes ten times as long to make. */
class RecoveryRow implements RecoveryFigure {
	readonly region: Id;
	readonly feature: Id;
	readonly operation: Operation;
	readonly rtoSeconds: number | null;
	readonly wayInSeconds: number | null;
	readonly dataSeconds: number | null;
	readonly rpoSeconds: number | null;
	readonly writesLost: number | null;
	readonly objectiveRtoSeconds: number | null;
	readonly objectiveRpoSeconds: number | null;
	readonly met: boolean | null;
	readonly #explain: () => readonly Term[];

	constructor(figure: RecoveryFigure, explain: () => readonly Term[]) {
		this.region = figure.region;
		this.feature = figure.feature;
		this.operation = figure.operation;
		this.rtoSeconds = figure.rtoSeconds;
		this.wayInSeconds = figure.wayInSeconds;
		this.dataSeconds = figure.dataSeconds;
		this.rpoSeconds = figure.rpoSeconds;
		this.writesLost = figure.writesLost;
		this.objectiveRtoSeconds = figure.objectiveRtoSeconds;
		this.objectiveRpoSeconds = figure.objectiveRpoSeconds;
		this.met = figure.met;
		this.#explain = explain;
	}

	get terms(): readonly Term[] {
		return this.#explain();
	}
}

/** Of all ways that the requests take, the one that waits longest for its data. */
function worstDataTime(design: Design, requests: FeatureRequests, region: Id): ExplainedMs {
	const label = texts.needsNothingIn(region);
	let worst: ExplainedMs = { ms: 0, terms: [{ label, value: 0, unit: "ms", path: `data.${requests.store.id}` }] };
	if (!touchingRegions(requests).has(region)) return worst;
	for (const way of unlikeWays(design, requests).distinct) {
		const data = dataTime(design, { requests, way, region });
		if (data.ms > worst.ms) worst = data;
	}
	return worst;
}

/** Writes that a promoted single leader does not know of; elsewhere they are late, not lost. */
function writesLost({ feature, store }: FeatureRequests, pointMs: number): number | null {
	if (pointMs === Number.POSITIVE_INFINITY) return null;
	return store.pattern === "single-leader" ? (feature.writesPerSecond * pointMs) / 1000 : 0;
}

function seconds(ms: number): number | null {
	return ms === Number.POSITIVE_INFINITY ? null : ms / 1000;
}

/** null without any objective. */
function allMet(met: readonly (boolean | undefined)[]): boolean | null {
	const stated = met.filter((one) => one !== undefined);
	return stated.length === 0 ? null : stated.every((one) => one);
}
