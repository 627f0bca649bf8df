import { describe, expect, it } from "vitest";
import type { Design, Id } from "../../../src/engine/model/design.ts";
import { effectiveConsistency, featureReadConsistency } from "../../../src/engine/model/effectiveConsistency.ts";
import type { RequestKind } from "../../../src/engine/model/entry.ts";
import { requestRoutes } from "../../../src/engine/model/entry.ts";
import { effectiveReading, readsReading } from "./consistencyReading.ts";
import { entryReading } from "./entryReading.ts";
import { referenceDesigns } from "./referenceDesigns.ts";
import { regionSets } from "./regionSets.ts";

function requests(design: Design, up: ReadonlySet<Id>): readonly RequestKind[] {
	return [...design.features.values()].flatMap((feature) =>
		[...design.users.populations.keys()].flatMap((population) =>
			(["read", "write"] as const).map((operation) => ({ feature, population, operation, up })),
		),
	);
}

/** Entry and home → share, whatever the order and the pieces. */
function byPlace(
	ways: readonly { entry: Id; home?: Id | undefined; share: number }[],
): Readonly<Record<string, number>> {
	const shares: Record<string, number> = {};
	for (const { entry, home, share } of ways) {
		const key = `${entry} for ${home ?? "any"}`;
		shares[key] = Number(((shares[key] ?? 0) + share).toFixed(12));
	}
	return shares;
}

describe("both readings of the model agree", () => {
	it.each(referenceDesigns)("on where requests of $name enter, whatever regions are up", ({ design }) => {
		for (const up of regionSets(design)) {
			for (const request of requests(design, up)) {
				const name = `${request.feature.id}/${request.population}/${request.operation} of ${[...up].join(" ")}`;
				expect(byPlace(requestRoutes(design, request)), name).toEqual(byPlace(entryReading(design, request)));
			}
		}
	});

	it.each(referenceDesigns)("on what the stores of $name give", ({ design }) => {
		for (const store of design.data.values()) {
			expect(effectiveConsistency(design, store), store.id).toBe(effectiveReading(design, store));
		}
		for (const feature of design.features.values()) {
			expect(featureReadConsistency(design, feature), feature.id).toBe(readsReading(design, feature));
		}
	});
});
