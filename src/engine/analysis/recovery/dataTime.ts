import * as texts from "../../../texts/analysis/recovery.ts";
import type { Design, Id, Store } from "../../model/design.ts";
import type { RequestRoute } from "../../model/entry.ts";
import type { Term } from "../../model/figures.ts";
import { type ExplainedMs, noticing } from "./detection.ts";
import type { FeatureRequests } from "./featureRequests.ts";
import { neededRegion } from "./neededRegion.ts";
import { type StoreNeed, synchronousAcknowledgements } from "./storeNeeds.ts";

export interface LostData {
	readonly requests: FeatureRequests;
	/** One of the requests' ways. */
	readonly way: RequestRoute;
	/** The region that is lost. */
	readonly region: Id;
}

const nothing: ExplainedMs = { ms: 0, terms: [] };

/**
 * Time until the store serves a request again after the loss of a region, in milliseconds; Infinity
 * where it cannot without that region: no copy or no majority left, or writes that wait for it.
 *
 * A synchronous store that evicts lost replicas goes on after its automatic failover time, whichever
 * replica it was, when the others are too few to acknowledge a write.
 */
export function dataTime(design: Design, lost: LostData): ExplainedMs {
	const { region } = lost;
	const { store, operation } = lost.requests;
	if (!isTouched(lost)) return nothing;
	if (!servesWithout(lost)) return { ms: Number.POSITIVE_INFINITY, terms: [whatIsMissing(lost)] };
	const evicts = operation === "write" && lacksAcknowledgements(store, region);
	const needs = neededRegion(design, lost.requests, lost.way) === region;
	return needs || evicts ? storeFailover(design, store) : nothing;
}

/** Why there is no serving without the region. */
function whatIsMissing({ requests: { store, operation }, region }: LostData): Term {
	const blocks = store.replication.onReplicaLoss === "block" && store.replicas.length > 1;
	const waits = blocks && operation === "write" && lacksAcknowledgements(store, region);
	const { label, key } = waits
		? { label: texts.writesWaitForTheReplicaIn(region), key: "replication.onReplicaLoss" }
		: { label: texts.cannotServeThisWithout(store.name, region), key: "replicas" };
	return { label, value: null, path: `data.${store.id}.${key}` };
}

/** Whether the region holds or orders anything that the request is on. */
function isTouched({ requests, way, region }: LostData): boolean {
	if (requests.store.pattern !== "partitioned" && requests.store.replicas.includes(region)) return true;
	return requests.needs.some((need) => need.home === way.home && need.members.includes(region));
}

/** Whether enough of the replicas that can answer a request stand outside the region. */
export function servesWithout({ requests, way, region }: LostData): boolean {
	return requests.needs.every((need) => need.home !== way.home || isMetWithout(need, region));
}

function isMetWithout({ members, needed }: StoreNeed, region: Id): boolean {
	if (!members.includes(region)) return true;
	return members.length - 1 >= needed;
}

/** A synchronous write no longer finds the acknowledgements that it waits for. */
function lacksAcknowledgements(store: Store, region: Id): boolean {
	if (store.pattern !== "single-leader" && store.pattern !== "multi-leader") return false;
	if (!store.replicas.includes(region)) return false;
	const othersLeft = store.replicas.length - 2;
	return othersLeft < synchronousAcknowledgements(store);
}

/** The store moves its leader or home by itself, or people promote another replica. */
function storeFailover(design: Design, store: Store): ExplainedMs {
	const automaticMs = store.automaticLeaderFailoverMs;
	if (automaticMs !== undefined) {
		const label = texts.failsOverByItself(store.name);
		return { ms: automaticMs, terms: [{ label, value: automaticMs, unit: "ms", ...failoverOrigin(design, store) }] };
	}
	const { manualDelayMs } = design.failover;
	const noticed = noticing(design);
	const label = texts.peoplePromoteAnotherReplicaOf(store.name);
	return {
		ms: noticed.ms + manualDelayMs,
		terms: [...noticed.terms, { label, value: manualDelayMs, unit: "ms", path: "failover.manualDelay" }],
	};
}

/** The field where the file writes it, else the catalogue's row of the technology. */
function failoverOrigin(design: Design, store: Store): Pick<Term, "path" | "source"> {
	const path = `data.${store.id}.automaticLeaderFailover`;
	if (design.written.has(`${path}.after`)) return { path: `${path}.after` };
	const source = design.catalogued.get(path);
	return source === undefined ? { path } : { path, source };
}
