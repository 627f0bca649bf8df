import type { Design, Feature, Id } from "../../model/design.ts";
import { requestRoutes } from "../../model/entry.ts";
import { routingInForce } from "../../model/routingInForce.ts";
import { regionalRequestsPerSecond, requestStreams } from "../../model/spill.ts";
import { spreadOf } from "../../model/spreadOf.ts";
import { type Operation, operations } from "../../model/vocabulary.ts";

/** Requests of one feature and operation, of all populations together, that enter one region. */
export interface EntryRate {
	readonly feature: Feature;
	readonly operation: Operation;
	readonly entry: Id;
	/** Home of the data; only for partitioned stores. */
	readonly home: Id | undefined;
	/** At peak, without what an edge cache answers. */
	readonly requestsPerSecond: number;
}

/** Where all requests enter at peak, with these regions up (all, when omitted). */
export function entryRates(design: Design, up?: ReadonlySet<Id>): readonly EntryRate[] {
	if (routingInForce(design)?.spill) return spilledRates(design, up);
	const shares = new Map<string, readonly EntryShare[]>();
	const rates: EntryRate[] = [];
	for (const feature of design.features.values()) {
		for (const operation of operations) {
			const perSecond = regionalRequestsPerSecond(feature, operation);
			const key = sharesKey(design, feature, operation);
			const known = shares.get(key) ?? entryShares(design, { feature, operation, up });
			shares.set(key, known);
			for (const { entry, home, share } of known) {
				rates.push({ feature, operation, entry, home, requestsPerSecond: perSecond * share });
			}
		}
	}
	return rates;
}

/** The share of a kind of requests that enters one region, on the data of one home. */
export interface EntryShare {
	readonly entry: Id;
	readonly home: Id | undefined;
	readonly share: number;
}

export interface EntryKind {
	readonly feature: Feature;
	readonly operation: Operation;
	readonly up: ReadonlySet<Id> | undefined;
}

/** Features that run in the same regions and whose users are spread alike enter alike, unless the data has a home. */
export function sharesKey(design: Design, feature: Feature, operation: Operation): string {
	const partitioned = design.data.get(feature.store)?.pattern === "partitioned";
	const runs = design.application.get(feature.application)?.regions ?? [];
	return `${operation}/${runs.join()}/${partitioned ? feature.id : ""}/${spreadOf(feature.shares)}`;
}

export function entryShares(design: Design, { feature, operation, up }: EntryKind): readonly EntryShare[] {
	const shares = new Map<string, EntryShare>();
	for (const [population, populationShare] of feature.shares) {
		const kind = { feature, population, operation, ...(up === undefined ? {} : { up }) };
		for (const { entry, home, share } of requestRoutes(design, kind)) {
			const key = `${entry}/${home ?? ""}`;
			shares.set(key, { entry, home, share: (shares.get(key)?.share ?? 0) + populationShare * share });
		}
	}
	return [...shares.values()];
}

/** Spilling depends on the load of all features together, so there is nothing to share. */
function spilledRates(design: Design, up: ReadonlySet<Id> | undefined): readonly EntryRate[] {
	const rates = new Map<string, EntryRate>();
	for (const { feature, operation, entry, home, requestsPerSecond } of requestStreams(design, up)) {
		const key = [feature.id, operation, entry, home ?? ""].join("/");
		const known = rates.get(key)?.requestsPerSecond ?? 0;
		rates.set(key, { feature, operation, entry, home, requestsPerSecond: known + requestsPerSecond });
	}
	return [...rates.values()];
}
