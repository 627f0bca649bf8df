import type { Design, Id, Store } from "../../model/design.ts";
import { perSurroundings } from "../../model/perSurroundings.ts";
import { linkUsdPerGb } from "./effect.ts";
import { receivers } from "./replicationLinks.ts";

/** Where a write travels that commits at a replica. */
interface ReplicationRate {
	readonly count: number;
	/** Of one gigabyte to each of them. */
	readonly usdPerGb: number;
}

interface Sender extends ReplicationRate {
	/** What one gigabyte to each of them costs, by the region. */
	readonly usdPerGbTo: ReadonlyMap<Id, number>;
}

interface Sending {
	readonly store: Store;
	/** The replica that commits. */
	readonly from: Id;
	/** The region that is out. */
	readonly out: Id;
}

export function replicationRate(design: Design, { store, from, out }: Sending): ReplicationRate {
	const sender = senderOf(design, store, from);
	const lost = sender.usdPerGbTo.get(out);
	if (lost === undefined) return sender;
	const { count, usdPerGb } = sender;
	return count === 1 ? { count: 0, usdPerGb: 0 } : { count: count - 1, usdPerGb: usdPerGb - lost };
}

const sendersKnown = perSurroundings(() => new WeakMap<Store, Map<Id, Sender>>());

function senderOf(design: Design, store: Store, from: Id): Sender {
	const known = sendersKnown(design);
	const ofStore = known.get(store) ?? new Map<Id, Sender>();
	known.set(store, ofStore);
	const sender = ofStore.get(from) ?? senderNow(design, store, from);
	ofStore.set(from, sender);
	return sender;
}

function senderNow(design: Design, store: Store, from: Id): Sender {
	const others = receivers(store, from).filter((to) => to !== from);
	const usdPerGbTo = new Map(others.map((to) => [to, linkUsdPerGb(design, from, to)]));
	let usdPerGb = 0;
	for (const usd of usdPerGbTo.values()) usdPerGb += usd;
	return { count: others.length, usdPerGb, usdPerGbTo };
}
