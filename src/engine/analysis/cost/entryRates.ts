import type { Design, Feature, Id } from "../../model/design.ts";
import { requestRoutes } from "../../model/entry.ts";
import { perSurroundings } from "../../model/perSurroundings.ts";
import { routingInForce } from "../../model/routingInForce.ts";
import { regionalRequestsPerSecond, requestStreams } from "../../model/spill.ts";
import { type Operation, operations } from "../../model/vocabulary.ts";
import { Alike, type AskedOf } from "./alike.ts";

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
	if (up === undefined) return [...design.features.values()].flatMap((feature) => featureRates(design, feature));
	const shares = new Alike<readonly EntryShare[]>();
	const rates: EntryRate[] = [];
	for (const feature of design.features.values()) {
		for (const operation of operations) {
			const asked = { feature, operation };
			const perSecond = regionalRequestsPerSecond(feature, operation);
			for (const { entry, home, share } of shares.of(design, asked, () => sharesNow(design, { ...asked, up }))) {
				rates.push({ feature, operation, entry, home, requestsPerSecond: perSecond * share });
			}
		}
	}
	return rates;
}

/** The same of one feature while all is well, where nothing spills. */
export function featureRates(design: Design, feature: Feature): readonly EntryRate[] {
	const known = ratesKnown(design);
	const rates = known.get(feature) ?? ratesNow(design, feature);
	known.set(feature, rates);
	return rates;
}

const ratesKnown = perSurroundings(() => new WeakMap<Feature, readonly EntryRate[]>());

function ratesNow(design: Design, feature: Feature): readonly EntryRate[] {
	return operations.flatMap((operation) => {
		const perSecond = regionalRequestsPerSecond(feature, operation);
		return calmShares(design, { feature, operation }).map(({ entry, home, share }) => {
			return { feature, operation, entry, home, requestsPerSecond: perSecond * share };
		});
	});
}

/** The share of a kind of requests that enters one region, on the data of one home. */
export interface EntryShare {
	readonly entry: Id;
	readonly home: Id | undefined;
	readonly share: number;
}

interface EntryKind extends AskedOf {
	readonly up: ReadonlySet<Id> | undefined;
}

/** Where requests enter while all is well. */
export function calmShares(design: Design, asked: AskedOf): readonly EntryShare[] {
	return calmKnown(design).of(design, asked, () => sharesNow(design, { ...asked, up: undefined }));
}

const calmKnown = perSurroundings(() => new Alike<readonly EntryShare[]>());

function sharesNow(design: Design, { feature, operation, up }: EntryKind): readonly EntryShare[] {
	const shares = new Map<string, EntryShare>();
	for (const [population, populationShare] of feature.shares) {
		const kind = { feature, population, operation, ...(up === undefined ? {} : { up }) };
		for (const { entry, home, share } of requestRoutes(design, kind)) {
			const key = placeOf({ entry, home });
			shares.set(key, { entry, home, share: (shares.get(key)?.share ?? 0) + populationShare * share });
		}
	}
	return [...shares.values()];
}

/** Where requests enter and the home of their data. */
export function placeOf({ entry, home = "" }: { readonly entry: Id; readonly home?: Id | undefined }): string {
	return `${entry}/${home}`;
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
