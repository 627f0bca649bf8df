import type { ApplicationComponent, Design, Id, Region } from "../../model/design.ts";
import { perSurroundings } from "../../model/perSurroundings.ts";
import { fixedLeader } from "../../model/replicas.ts";
import { dataTime, type LostData, servesWithout } from "../recovery/dataTime.ts";
import { entryShares, type FeatureRequests, touchingRegions } from "../recovery/featureRequests.ts";
import { neededRegion } from "../recovery/neededRegion.ts";
import { unlikeWays } from "../recovery/unlikeWays.ts";
import { candidatesWithout, wayIn } from "../recovery/wayIn.ts";
import { type LossesIf, regionalLosses } from "./regionalLosses.ts";
import type { RegionModel } from "./regionModel.ts";
import type { RegionSets } from "./regionSets.ts";
import { type StoreSums, storeSums } from "./storeSums.ts";

/** What the availability of a feature's operation is put together from, each input on its own. */
export interface AvailabilityModel extends StoreSums {
	readonly requests: FeatureRequests;
	readonly regions: readonly RegionModel[];
	/** Where each region stands among them, by its id. */
	readonly positions: ReadonlyMap<Id, number>;
	readonly lossesIf: LossesIf;
	/** Share of the requests that wait for another leader when the leader's replica fails, and for how much of the hour that this lasts. */
	readonly leaderWait: number;
}

/** How long an outage of a single component lasts. */
const componentOutageMs = 3_600_000;

export function availabilityModel(
	design: Design,
	requests: FeatureRequests,
	{ sets, reachable }: { readonly sets: RegionSets; readonly reachable: Float64Array },
): AvailabilityModel {
	const { feature, store, needs } = requests;
	const { enough, enoughWithPerfectStore } = storeSums(needs, sets, { reachable, answers: store.availability });
	const waits = waitsOf(design, requests);
	const components = componentsOf(design, feature.application);
	const regions = Array.from(design.regions.values(), (region): RegionModel => {
		const { transitionShare, componentShare } = waits.regions.get(region.id) ?? noWait;
		return {
			id: region.id,
			isActive: region.role === "active",
			availability: region.availability,
			transitionShare,
			componentShare,
			components: components.get(region.id) ?? [],
		};
	});
	return {
		requests,
		enough,
		enoughWithPerfectStore,
		regions,
		positions: positionsOf(design),
		lossesIf: regionalLosses(regions),
		leaderWait: waits.leader,
	};
}

const positionsOf = perSurroundings(
	({ regions }): ReadonlyMap<Id, number> => new Map([...regions.keys()].map((id, position) => [id, position])),
);

type RegionWait = Pick<RegionModel, "transitionShare" | "componentShare">;

const noWait: RegionWait = { transitionShare: 0, componentShare: 0 };

interface Waits {
	readonly regions: ReadonlyMap<Id, RegionWait>;
	readonly leader: number;
}

const waitsKnown = perSurroundings(() => new Map<string, Waits>());

/** By kind of requests: which application asks makes no difference, nor which of several alike stores. */
function waitsOf(design: Design, requests: FeatureRequests): Waits {
	const ofKinds = waitsKnown(design);
	const known = ofKinds.get(requests.likeKind) ?? {
		regions: regionWaits(design, requests),
		leader: leaderWait(design, requests),
	};
	ofKinds.set(requests.likeKind, known);
	return known;
}

function regionWaits(design: Design, requests: FeatureRequests): ReadonlyMap<Id, RegionWait> {
	const entering = entryShares(requests);
	const waits = new Map<Id, RegionWait>();
	for (const region of design.regions.values()) {
		const wayInMs = wayIn(design, requests, region.id).ms;
		waits.set(region.id, {
			transitionShare: transitionShare(design, requests, { region, wayInMs }),
			componentShare: (entering.get(region.id) ?? 0) * upTo(componentOutageMs, wayInMs),
		});
	}
	return waits;
}

/** Fraction of an outage of the given length that passes before something is over. */
function upTo(outageMs: number, ms: number): number {
	return ms <= 0 ? 0 : Math.min(1, ms / outageMs);
}

/**
 * 0 where the sum over the sets of regions has the loss already: the data or every entry is gone with
 * the region for as long as it is out.
 */
function transitionShare(
	design: Design,
	requests: FeatureRequests,
	{ region, wayInMs }: { readonly region: Region; readonly wayInMs: number },
): number {
	if (candidatesWithout(design, requests, region.id).length === 0) return 0;
	const touches = touchingRegions(requests).has(region.id);
	const { distinct, likeOf } = unlikeWays(design, requests);
	const dataMs = distinct.map((way) => dataMsWithout(design, { requests, way, region: region.id }));
	let sum = 0;
	for (const [at, way] of requests.ways.entries()) {
		if (!touches && way.entry !== region.id) continue;
		const ms = dataMs[likeOf[at] as number];
		if (ms === undefined) continue;
		const enteringMs = way.entry === region.id ? wayInMs : 0;
		sum += way.share * upTo(region.outageMs, Math.max(enteringMs, ms));
	}
	return sum;
}

/** Undefined where too little is left to serve them. */
function dataMsWithout(design: Design, lost: LostData): number | undefined {
	return servesWithout(lost) ? dataTime(design, lost).ms : undefined;
}

type ComponentsByRegion = ReadonlyMap<Id, RegionModel["components"]>;

/** By application: what balances it and itself, where they are. */
const componentsKnown = perSurroundings(
	(design): ReadonlyMap<Id, ComponentsByRegion> =>
		new Map(Array.from(design.application.values(), (each) => [each.id, componentsByRegion(design, each)])),
);

function componentsOf(design: Design, application: Id): ComponentsByRegion {
	return componentsKnown(design).get(application) ?? new Map();
}

function componentsByRegion(design: Design, application: ApplicationComponent): ComponentsByRegion {
	const balancing = [...design.balancing.values()].filter((component) => component.to.includes(application.id));
	const components = new Map<Id, { readonly id: Id; readonly availability: number }[]>();
	for (const { id, availability, regions } of [...balancing, application]) {
		for (const region of regions) components.set(region, [...(components.get(region) ?? []), { id, availability }]);
	}
	return components;
}

/** For a store with one leader: until another leads, when only the leader's own replica fails. */
function leaderWait(design: Design, requests: FeatureRequests): number {
	const leader = fixedLeader(requests.store);
	if (leader === undefined) return 0;
	let sum = 0;
	for (const way of requests.ways) {
		if (neededRegion(design, requests, way) !== leader) continue;
		// Without another replica the sum over the sets of regions has it already.
		if (!servesWithout({ requests, way, region: leader })) continue;
		sum += way.share * upTo(componentOutageMs, dataTime(design, { requests, way, region: leader }).ms);
	}
	return sum;
}
