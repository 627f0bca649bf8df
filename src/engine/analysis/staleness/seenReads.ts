import { firstAlike } from "../../model/alikeStores.ts";
import type { Design, Id, Store } from "../../model/design.ts";
import { effectiveConsistency, featureReadConsistency } from "../../model/effectiveConsistency.ts";
import type { StalenessFigure } from "../../model/figures.ts";
import { Memo } from "../latency/memo.ts";
import { arrivedAfterMs, mixedDelay } from "./seenDelay.ts";
import type { RegionReads } from "./writerDelays.ts";
import { writerDelays } from "./writerDelays.ts";

/** Times after a commit for which the share of reads that see it is given, in milliseconds. */
const consistentAtMs: readonly number[] = [
	0, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1e3, 2e3, 5e3, 10e3, 20e3, 30e3, 60e3, 120e3, 300e3, 600e3,
];

/** What all features have in common that read a store in one region alike. */
export interface SeenReads extends Pick<StalenessFigure, "delayP50Ms" | "delayP99Ms" | "consistentAt"> {
	readonly meanMsByWriter: ReadonlyMap<Id, number>;
	/** Share of the reads that the replica serves; the others go on to the leader, which has every write. */
	readonly servedShare: number;
}

/** The delay of reads in one region behind the writes of all. */
export function seenReads(design: Design, reads: RegionReads): SeenReads {
	const { feature, store, entry, origins } = reads;
	const consistencies = `${effectiveConsistency(design, store)}/${featureReadConsistency(design, feature)}`;
	return heldFor(design, firstAlike(design, store), origins).get(`${consistencies}/${entry}`, () =>
		seenNow(design, reads),
	);
}

function seenNow(design: Design, reads: RegionReads): SeenReads {
	const delays = writerDelays(design, reads);
	const delay = mixedDelay([...delays].map(([writer, own]) => ({ share: reads.origins.get(writer) ?? 0, delay: own })));
	const servedShares = [...delays.values()].map(({ servedShare }) => servedShare);
	return {
		delayP50Ms: arrivedAfterMs(delay, 0.5),
		delayP99Ms: arrivedAfterMs(delay, 0.99),
		consistentAt: consistentAtMs.map((tMs) => ({ tMs, share: Math.min(delay.seenBy(tMs), 1) })),
		meanMsByWriter: new Map([...delays].map(([writer, { meanMs }]) => [writer, meanMs])),
		// Only a single leader's reads go on to it, so that there is one writer.
		servedShare: servedShares.length === 0 ? 1 : Math.min(...servedShares),
	};
}

/** By where writes come from, which is long to say and so looked up by itself; then by region. */
type Held = Memo<string, Memo<string, SeenReads>>;

/** An edit elsewhere keeps the store and the network, and what sessions keep to is in the key. */
const held = new WeakMap<Store, WeakMap<Design["network"], Held>>();

function heldFor(design: Design, store: Store, origins: ReadonlyMap<Id, number>): Memo<string, SeenReads> {
	const ofStore = held.get(store) ?? new WeakMap<Design["network"], Held>();
	held.set(store, ofStore);
	const ofNetwork: Held = ofStore.get(design.network) ?? new Memo(8);
	ofStore.set(design.network, ofNetwork);
	return ofNetwork.get(originsKey(origins), () => new Memo(256));
}

/** Where writes come from, the same for all regions where a feature is read. */
function originsKey(origins: ReadonlyMap<Id, number>): string {
	const key = keys.get(origins) ?? [...origins].join(";");
	keys.set(origins, key);
	return key;
}

const keys = new WeakMap<ReadonlyMap<Id, number>, string>();
