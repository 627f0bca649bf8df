import { egressTiers } from "../../catalog/egressTiers.ts";
import type { Design, Feature, Id, Store } from "../../model/design.ts";
import type { CostCategory } from "../../model/figures.ts";
import { fixedLeader } from "../../model/replicas.ts";
import { routingInForce } from "../../model/routingInForce.ts";
import { regionalRequestsPerSecond } from "../../model/spill.ts";
import { upWithout } from "../../model/upWithout.ts";
import { type Operation, operations } from "../../model/vocabulary.ts";
import { secondsPerMonth } from "./billing.ts";
import { standingLines } from "./billOf.ts";
import { categoriesOf } from "./categoriesOf.ts";
import { databaseLines } from "./databaseLines.ts";
import { type EntryShare, entryShares, sharesKey } from "./entryRates.ts";
import { FlowSums } from "./flowSums.ts";
import { linesOfUse } from "./meteredLines.ts";
import { discounted, inCurrency } from "./money.ts";
import { hasItsLeader, isLed, type KnownServings, type RequestFlow, servingsOf } from "./requestFlows.ts";
import type { Serving } from "./servingReplicas.ts";
import { tieredUsd, tierUses } from "./tieredPrice.ts";

type Categories = Readonly<Record<CostCategory, number>>;

/**
 * The bill by category while a region is out, as `shortBillOf` makes it, from what the loss changes: where a
 * few requests enter, and who serves those that it served. Of 64 regions each loss concerns a few in a
 * hundred flows, so that all losses together cost little more than one bill.
 *
 * Undefined where the whole has to be gone through for each loss: amounts from the real bill stand for
 * lines, and what spills hangs on all other requests.
 */
export function changingBills(design: Design): ((out: Id) => Categories) | undefined {
	if (isPinned(design) || routingInForce(design)?.spill) return undefined;
	const kinds = kindsOf(design);
	const calm = new FlowSums(design);
	for (const { members } of kinds) {
		for (const member of members) for (const flows of member.calm.values()) addAll(calm, flows, 1);
	}
	const touched = touchedBy(design, kinds);
	const standing = categoriesOf([...standingLines(design), ...databaseLines(design, [])]);
	return (out) => {
		const sums = new FlowSums(design, calm);
		const up = upWithout(design, out);
		const loss = { up, touched: touched.get(out), disturbed: new Map() };
		for (const kind of kinds) change(sums, design, { kind, ...loss });
		sums.settle(calm);
		return billFrom(design, { sums, out, standing });
	};
}

interface Loss {
	readonly kind: Kind;
	readonly up: ReadonlySet<Id>;
	/** Where requests are served by the region that is out. */
	readonly touched: ReadonlyMap<Member, ReadonlySet<string>> | undefined;
	readonly disturbed: KnownServings;
}

/** Takes away the flows of a kind that a loss changes, and adds what they become. */
function change(sums: FlowSums, design: Design, { kind, up, touched, disturbed }: Loss): void {
	const shares = byPlace(entryShares(design, { ...kind.of, up }));
	const moved = differing(kind.shares, shares);
	for (const member of kind.members) {
		const own = touched?.get(member);
		if (own === undefined && moved.size === 0) continue;
		const places = own === undefined ? moved : new Set([...moved, ...own]);
		const servings = servingsOf(design, { ...member, up }, disturbed);
		for (const place of places) {
			addAll(sums, member.calm.get(place) ?? [], -1);
			const share = shares.get(place);
			if (share !== undefined) addAll(sums, flowsAt(design, { ...member, share }, servings), 1);
		}
	}
}

function isPinned(design: Design): boolean {
	const { routing, balancing, application, data, observability } = design;
	const components = [routing, balancing, application, data, observability].flatMap((layer) => [...layer.values()]);
	return design.costs.transferMonthly !== undefined || components.some(({ monthlyCost }) => monthlyCost !== undefined);
}

/** One feature's reads or writes. */
interface Member {
	readonly feature: Feature;
	readonly store: Store;
	readonly operation: Operation;
	/** By place, while all is well. */
	readonly calm: ReadonlyMap<string, readonly RequestFlow[]>;
}

/** Requests that enter alike. */
interface Kind {
	readonly of: { readonly feature: Feature; readonly operation: Operation };
	readonly shares: ReadonlyMap<string, EntryShare>;
	readonly members: Member[];
}

function kindsOf(design: Design): readonly Kind[] {
	const kinds = new Map<string, Kind>();
	for (const feature of design.features.values()) {
		const store = design.data.get(feature.store);
		if (store === undefined) throw new Error(`feature ${feature.id} uses the unknown store ${feature.store}`);
		for (const operation of operations) {
			const key = sharesKey(design, feature, operation);
			const of = { feature, operation };
			const kind = kinds.get(key) ?? {
				of,
				shares: byPlace(entryShares(design, { ...of, up: undefined })),
				members: [],
			};
			kinds.set(key, kind);
			const servings = servingsOf(design, { ...of, store, up: undefined }, new Map());
			const calm = [...kind.shares].map(
				([place, share]) => [place, flowsAt(design, { ...of, store, share }, servings)] as const,
			);
			kind.members.push({ ...of, store, calm: new Map(calm) });
		}
	}
	return [...kinds.values()];
}

/** Where requests enter and the home of their data. */
function byPlace(shares: readonly EntryShare[]): ReadonlyMap<string, EntryShare> {
	return new Map(shares.map((share) => [`${share.entry}/${share.home ?? ""}`, share]));
}

function differing(a: ReadonlyMap<string, EntryShare>, b: ReadonlyMap<string, EntryShare>): ReadonlySet<string> {
	const places = new Set<string>();
	for (const [place, { share }] of a) if (b.get(place)?.share !== share) places.add(place);
	for (const place of b.keys()) if (!a.has(place)) places.add(place);
	return places;
}

interface Asked {
	readonly feature: Feature;
	readonly store: Store;
	readonly operation: Operation;
	readonly share: EntryShare;
}

function flowsAt(
	design: Design,
	{ feature, store, operation, share: { entry, home, share } }: Asked,
	serve: (entry: Id, home: Id | undefined) => readonly Serving[],
): readonly RequestFlow[] {
	const perSecond = regionalRequestsPerSecond(feature, operation) * share;
	const requests = perSecond * design.traffic.averageOfPeak * secondsPerMonth;
	if (requests === 0) return [];
	return serve(entry, home).map((serving) => ({
		feature,
		store,
		operation,
		entry,
		servedBy: serving.replicas,
		requests: requests * serving.share,
	}));
}

function addAll(sums: FlowSums, flows: readonly RequestFlow[], sign: 1 | -1): void {
	for (const flow of flows) sums.add(flow, sign);
}

/** By region, the places of requests that are served there or by its lead. */
function touchedBy(design: Design, kinds: readonly Kind[]): ReadonlyMap<Id, ReadonlyMap<Member, ReadonlySet<string>>> {
	const touched = new Map([...design.regions.keys()].map((region) => [region, new Map<Member, Set<string>>()]));
	const note = (region: Id, member: Member, place: string): void => {
		const ofRegion = touched.get(region);
		const places = ofRegion?.get(member) ?? new Set<string>();
		ofRegion?.set(member, places.add(place));
	};
	for (const member of kinds.flatMap(({ members }) => members)) {
		const always = alwaysTouching(design, member.store);
		for (const [place, flows] of member.calm) {
			const regions = new Set([...always, ...flows.flatMap(({ servedBy }) => servedBy)]);
			for (const region of regions) note(region, member, place);
		}
	}
	return touched;
}

/** The leader, for whom another stands in; all regions where one stands in for it already. */
function alwaysTouching(design: Design, store: Store): readonly Id[] {
	if (!isLed(store)) return [];
	const leader = fixedLeader(store);
	return leader !== undefined && hasItsLeader(store) ? [leader] : [...design.regions.keys()];
}

function billFrom(
	design: Design,
	{ sums, out, standing }: { readonly sums: FlowSums; readonly out: Id; readonly standing: Categories },
): Categories {
	const replication = sums.replicationUsd(out);
	let egress = 0;
	for (const region of design.regions.values()) {
		egress += tieredUsd(tierUses(egressTiers(region).value, sums.answeredGb.get(region.id) ?? 0));
	}
	const all = [...design.application.keys()];
	const { routing, balancing, observability } = categoriesOf(
		linesOfUse(design, {
			routed: () => ({ requests: sums.requests, gigabytes: sums.gigabytes }),
			balanced: ({ to }, region) => sums.handled(to, region),
			observed: (region) => sums.handled(all, region),
		}),
	);
	return {
		...standing,
		database: standing.database + discounted(design, sums.servedUsd + replication.arrival),
		transfer: inCurrency(design, egress + sums.crossingUsd + replication.transfer),
		routing,
		balancing,
		observability,
	};
}
