import type { Design, Id } from "../../../src/engine/model/design.ts";
import { effectiveConsistency, featureReadConsistency } from "../../../src/engine/model/effectiveConsistency.ts";
import type { RequestKind } from "../../../src/engine/model/entry.ts";
import { requestRoutes } from "../../../src/engine/model/entry.ts";
import { requestStreams } from "../../../src/engine/model/spill.ts";
import { effectiveReading, readsReading } from "./consistencyReading.ts";
import { entryReading } from "./entryReading.ts";
import { regionSets } from "./regionSets.ts";
import { streamsReading } from "./spillReading.ts";

interface EntryWay {
	readonly entry: Id;
	readonly home?: Id | undefined;
	readonly share: number;
}

/** Where the engine and the second reading of the model disagree on who enters where; before and after spill. */
export function entryDifferences(design: Design): readonly string[] {
	const before = regionSets(design).flatMap((up) =>
		requests(design, up).flatMap((request) =>
			different(nameOf(request), byPlace(requestRoutes(design, request)), byPlace(entryReading(design, request))),
		),
	);
	const engine = requestStreams(design);
	const reading = streamsReading(design);
	const after = requests(design, new Set(design.regions.keys())).flatMap((request) => {
		const isOne = (stream: Omit<RequestKind, "up">) =>
			stream.feature === request.feature &&
			stream.population === request.population &&
			stream.operation === request.operation;
		const name = `${nameOf(request)} after spill`;
		return different(name, byPlace(engine.filter(isOne)), byPlace(reading.filter(isOne)));
	});
	return [...before, ...after];
}

/** The same for what stores, and the features' reads of them, really give. */
export function consistencyDifferences(design: Design): readonly string[] {
	return [
		...[...design.data.values()].flatMap((store) =>
			different(store.id, effectiveConsistency(design, store), effectiveReading(design, store)),
		),
		...[...design.features.values()].flatMap((feature) =>
			different(`reads of ${feature.id}`, featureReadConsistency(design, feature), readsReading(design, feature)),
		),
	];
}

function different(name: string, engine: string, reading: string): readonly string[] {
	return engine === reading ? [] : [`${name}: ${engine}, by the reading ${reading}`];
}

function nameOf({ feature, population, operation, up }: RequestKind): string {
	return `${feature.id}/${population}/${operation} with ${[...(up ?? [])].join(" ")} up`;
}

function requests(design: Design, up: ReadonlySet<Id>): readonly RequestKind[] {
	return [...design.features.values()].flatMap((feature) =>
		[...design.users.populations.keys()].flatMap((population) =>
			(["read", "write"] as const).map((operation) => ({ feature, population, operation, up })),
		),
	);
}

/** Entry, home and share, whatever the order and the pieces. */
function byPlace(ways: readonly EntryWay[]): string {
	const shares = new Map<string, number>();
	for (const { entry, home, share } of ways) {
		const place = `${entry} for ${home ?? "any"}`;
		shares.set(place, (shares.get(place) ?? 0) + share);
	}
	const texts = [...shares]
		.filter(([, share]) => share > 1e-12)
		.map(([place, share]) => `${place} ${share.toFixed(9)}`);
	return texts.toSorted().join(", ");
}
