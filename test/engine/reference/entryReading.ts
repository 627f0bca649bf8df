import type { Design, Feature, Id, RoutingEntry, Store } from "../../../src/engine/model/design.ts";
import { rttMs } from "../../../src/engine/model/design.ts";
import type { Operation } from "../../../src/engine/model/vocabulary.ts";

export interface Request {
	readonly feature: Feature;
	readonly population: Id;
	readonly operation: Operation;
	/** All of the design's where absent. */
	readonly up?: ReadonlySet<Id>;
}

export interface Way {
	readonly entry: Id;
	readonly home: Id | undefined;
	readonly share: number;
}

/** Where requests enter, read a second time from the model's description; before spill. */
export function entryReading(design: Design, request: Request): readonly Way[] {
	const candidates = candidatesReading(design, request);
	if (candidates.length === 0) return [];
	return homesOf(design, request).flatMap(({ home, share }) => {
		// Without routing: the nearest. Each entry replaces the answer of those before it.
		let answer: readonly Way[] = [{ entry: nearestOf(design, request.population, candidates), home, share: 1 }];
		for (const routing of design.routing.values()) answer = answerOf(design, { request, candidates, routing, home });
		return answer.map((way) => ({ ...way, share: way.share * share }));
	});
}

export function candidatesReading(
	design: Design,
	{ feature, operation, up }: Pick<Request, "feature" | "operation" | "up">,
): readonly Id[] {
	const regions = [...design.regions.values()].filter(({ id }) => up === undefined || up.has(id));
	const roles = new Set(regions.some(({ role }) => role === "active") ? ["active"] : ["standby"]);
	if (operation === "read") roles.add("read-only");
	const runs = design.application.get(feature.application)?.regions ?? [];
	return regions.filter(({ id, role }) => roles.has(role) && runs.includes(id)).map(({ id }) => id);
}

/** Ties go to the first. */
export function nearestOf(design: Design, from: Id, places: readonly Id[]): Id {
	return places.reduce((best, place) => (rttMs(design, from, place) < rttMs(design, from, best) ? place : best));
}

interface Choice {
	readonly request: Request;
	readonly candidates: readonly Id[];
	readonly routing: RoutingEntry;
	readonly home: Id | undefined;
}

function answerOf(design: Design, { request, candidates, routing, home }: Choice): readonly Way[] {
	const near = nearestOf(design, request.population, candidates);
	const at = (wanted: Id | undefined): readonly Way[] => [
		{ entry: wanted !== undefined && candidates.includes(wanted) ? wanted : near, home, share: 1 },
	];
	if (routing.followsData && home !== undefined) return at(home);
	if (routing.method === "anycast") return at(near);
	switch (routing.policy) {
		case "geolocation":
			return at(routing.geolocation.get(request.population));
		case "primary":
			return at(routing.primary);
		case "weighted": {
			const weights = candidates.map((entry) => ({ entry, weight: routing.weights.get(entry) ?? 0 }));
			const total = weights.reduce((sum, { weight }) => sum + weight, 0);
			if (total === 0) return at(near);
			return weights
				.filter(({ weight }) => weight > 0)
				.map(({ entry, weight }) => ({ entry, home, share: weight / total }));
		}
		case "latency":
			return at(near);
	}
}

interface HomeShare {
	readonly home: Id | undefined;
	readonly share: number;
}

/** Where the data of a population's requests lives; `foreign` of them by what the others' populations ask. */
function homesOf(design: Design, { feature, population }: Request): readonly HomeShare[] {
	const store = design.data.get(feature.store) as Store;
	if (store.pattern !== "partitioned") return [{ home: undefined, share: 1 }];
	const own = store.homes.get(population);
	const others = new Map<Id, number>();
	for (const [other, home] of store.homes) {
		if (home !== own) others.set(home, (others.get(home) ?? 0) + (feature.shares.get(other) ?? 0));
	}
	const total = [...others.values()].reduce((sum, share) => sum + share, 0);
	if (total === 0 || feature.foreign === 0) return [{ home: own, share: 1 }];
	const foreign = [...others].map(([home, share]) => ({ home, share: (feature.foreign * share) / total }));
	return [{ home: own, share: 1 - feature.foreign }, ...foreign].filter(({ share }) => share > 0);
}
