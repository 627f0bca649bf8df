import { useEffect, useState } from "react";
import { candidateDesign } from "../../../editor/candidateDesign.ts";
import type { Design } from "../../../engine/model/design.ts";
import { populationNews } from "../../../engine/review/placement/populationNews.ts";
import { regionNews } from "../../../engine/review/placement/regionNews.ts";
import { type NearRegion, roundTripsOf } from "../../../engine/review/placement/roundTripsOf.ts";
import type { MapEffect } from "./mapEffect.ts";

/** What follows from where something would stand. */
export interface Placement {
	readonly says: readonly string[];
	/** To the design's regions, the nearest first. */
	readonly trips: readonly (NearRegion & { readonly beforeMs: number | undefined })[];
}

/** A pointer that only passes over a place asks for nothing. */
const restMs = 60;

/** What follows from an effect, once the pointer rests on its target. */
export function usePlacement(effect: MapEffect | undefined, design: Design): Placement | undefined {
	const [known, setKnown] = useState<{ readonly of: MapEffect; readonly placement: Placement }>();
	useEffect(() => {
		if (effect?.subject === undefined) return;
		const timer = setTimeout(() => {
			const placement = placementOf(effect, design);
			if (placement !== undefined) setKnown({ of: effect, placement });
		}, restMs);
		return () => clearTimeout(timer);
	}, [effect, design]);
	return known?.of === effect ? known?.placement : undefined;
}

function placementOf({ subject, command }: MapEffect, design: Design): Placement | undefined {
	const result = command();
	const after = result.ok ? candidateDesign(result.value) : undefined;
	if (after === undefined || subject === undefined) return undefined;
	const isPopulation = after.users.populations.has(subject);
	const isKnown = isPopulation || design.regions.has(subject);
	const before = new Map(isKnown ? roundTripsOf(design, subject).map(({ region, p50Ms }) => [region, p50Ms]) : []);
	return {
		says: isPopulation ? populationNews(design, after, subject) : regionNews(design, after, subject),
		trips: roundTripsOf(after, subject).map((trip) => ({ ...trip, beforeMs: before.get(trip.region) })),
	};
}
