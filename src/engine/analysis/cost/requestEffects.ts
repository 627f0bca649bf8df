import { firstAlike } from "../../model/alikeStores.ts";
import type { Design, Id, Store } from "../../model/design.ts";
import { perSurroundings } from "../../model/perSurroundings.ts";
import { fixedLeader } from "../../model/replicas.ts";
import { upWithout } from "../../model/upWithout.ts";
import { Alike, type AskedOf } from "./alike.ts";
import { type Effect, EffectSum } from "./effect.ts";
import { calmShares, type EntryShare, placeOf } from "./entryRates.ts";
import { movedShares } from "./movedShares.ts";
import { hasItsLeader, isLed, servingsOf } from "./requestFlows.ts";
import type { Serving } from "./servingReplicas.ts";

/** What requests that enter alike and are served alike add to a bill. */
export interface RequestEffects {
	/** While all is well. */
	readonly calm: Effect;
	/** What each loss of a region adds to that and takes away from it; absent where it changes nothing. */
	readonly changes: ReadonlyMap<Id, Effect>;
}

/** The same object for requests of other features that enter alike and are served alike, if by another store. */
export function requestEffects(design: Design, { feature, operation, store }: AskedOfStore): RequestEffects {
	const more = `${firstAlike(design, store).id}/${operation === "read" ? feature.reads : ""}`;
	return known(design).of(design, { feature, operation, more }, () =>
		effectsNow(design, { feature, operation, store }),
	);
}

interface AskedOfStore extends AskedOf {
	readonly store: Store;
}

const known = perSurroundings(() => new Alike<RequestEffects>());

export const regionPositions = perSurroundings(
	({ regions }): ReadonlyMap<Id, number> => new Map([...regions.keys()].map((id, position) => [id, position])),
);

/** Where requests enter while all is well, and who serves them. */
interface CalmPlace extends EntryShare {
	readonly servings: readonly Serving[];
}

interface Kind extends AskedOfStore {
	readonly calm: ReadonlyMap<string, CalmPlace>;
}

function effectsNow(design: Design, asked: AskedOfStore): RequestEffects {
	const serve = servingsOf(design, { ...asked, up: undefined }, new Map());
	const places = calmShares(design, asked).map((share) => {
		return [placeOf(share), { ...share, servings: serve(share.entry, share.home) }] as const;
	});
	const kind: Kind = { ...asked, calm: new Map(places) };
	const sum = new EffectSum(design, asked.operation);
	for (const [, place] of places) sum.add(place);
	const positions = regionPositions(design);
	return { calm: sum.effect(positions), changes: changesOf(design, kind, positions) };
}

function changesOf(design: Design, kind: Kind, positions: ReadonlyMap<Id, number>): ReadonlyMap<Id, Effect> {
	const touched = touchedBy(design, kind);
	const changes = new Map<Id, Effect>();
	for (const [out, moved] of movedShares(design, kind)) {
		const places = new Set([...moved.keys(), ...(touched.get(out) ?? [])]);
		if (places.size > 0) changes.set(out, changeBy(design, kind, { out, moved, places }).effect(positions));
	}
	return changes;
}

interface Loss {
	readonly out: Id;
	readonly moved: ReadonlyMap<string, EntryShare>;
	/** Where anything changes. */
	readonly places: Iterable<string>;
}

function changeBy(design: Design, kind: Kind, { out, moved, places }: Loss): EffectSum {
	const serve = servingsOf(design, { ...kind, up: upWithout(design, out) }, new Map());
	const sum = new EffectSum(design, kind.operation);
	for (const place of places) {
		const before = kind.calm.get(place);
		const after = moved.get(place) ?? before;
		if (before !== undefined) sum.add({ ...before, share: -before.share });
		if (after !== undefined && after.share > 0) sum.add({ ...after, servings: serve(after.entry, after.home) });
	}
	return sum;
}

/** By region, the places of requests that are served there or by its lead. */
function touchedBy(design: Design, { store, calm }: Kind): ReadonlyMap<Id, readonly string[]> {
	const touched = new Map<Id, string[]>();
	const always = alwaysTouching(design, store);
	for (const [place, { servings }] of calm) {
		for (const region of new Set([...always, ...servings.flatMap(({ replicas }) => replicas)])) {
			const places = touched.get(region);
			if (places === undefined) touched.set(region, [place]);
			else places.push(place);
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
