import * as texts from "../../texts/format/keys.ts";
import { findTechnology } from "../catalog/findTechnology.ts";
import type { Sourced, Technology } from "../catalog/technology.ts";
import type { Id, LatencyMs, Path, Population, Replication, Store, StoreFacts } from "../model/design.ts";
import { type Consistency, conflictStrategies, type Pattern, patterns } from "../model/vocabulary.ts";
import { patternOf } from "./checkStores.ts";
import { fillCommon } from "./fillComponents.ts";
import { checked, checkedList, checkedMap, type Filling, given, orCatalogue } from "./filling.ts";
import { genericLag, genericStoreLatency } from "./genericDefaults.ts";
import type { RawStore } from "./storeShape.ts";

interface Context {
	readonly path: Path;
	readonly filling: Filling;
	readonly technology: Technology | undefined;
}

export function fillStore(
	id: Id,
	raw: RawStore,
	around: { filling: Filling; populations: ReadonlyMap<Id, Population> },
): Store {
	const path = `data.${id}`;
	const context: Context = { path, filling: around.filling, technology: findTechnology(raw.technology ?? "") };
	const pattern = fillPattern(raw, context);
	const consistency = checked(raw.consistency, `${path}.consistency`);
	const replicas = checkedList(raw.replicas, `${path}.replicas`);
	const replication = fillReplication(raw, { consistency, context });
	const personal = raw.personal ?? true;
	return {
		...fillCommon(id, raw, { path, filling: around.filling }),
		replicas,
		pattern,
		consistency,
		...given("leader", raw.leader),
		voters:
			raw.voters === undefined
				? replicas.filter((region) => !raw.witnesses?.includes(region))
				: checkedList(raw.voters, `${path}.voters`),
		witnesses: checkedList(raw.witnesses, `${path}.witnesses`),
		homes: checkedMap(raw.homes, `${path}.homes`),
		quorum: fillQuorum(raw, { consistency, replicas: replicas.length }),
		replication,
		...given("staleBoundMs", raw.staleBound),
		...given("conflicts", raw.conflicts),
		latency: fillLatency(raw, context),
		sizeBytes: checked(raw.size, `${path}.size`),
		...fillNodes(raw, path),
		...given("automaticLeaderFailoverMs", fillLeaderFailover(raw, context)),
		confines:
			raw.confines === undefined
				? residencies(around.populations, personal)
				: checkedMap(raw.confines, `${path}.confines`),
		personal,
		facts: fillFacts({ pattern, mode: replication.mode }, context),
	};
}

/** Catalogue rows of which the table of a technology gives no single figure's source. */
function rowSource(technology: Technology) {
	return {
		source: texts.catalogueTechnologyInFillRouting(technology.name),
		asOf: technology.availability.source.asOf,
		estimated: false,
	};
}

function fillPattern(raw: RawStore, { path, filling, technology }: Context): Pattern {
	if (raw.pattern === undefined && technology !== undefined)
		filling.catalogued.set(`${path}.pattern`, rowSource(technology));
	return checked(patternOf(raw), `${path}.pattern`);
}

/** Asynchronous by default unless the store claims strong. */
function fillReplication(
	raw: RawStore,
	{ consistency, context }: { consistency: Consistency; context: Context },
): Replication {
	const { path, filling, technology } = context;
	const written = raw.replication;
	const facts = technology?.data;
	if (written?.onReplicaLoss === undefined && technology !== undefined && facts !== undefined) {
		filling.catalogued.set(`${path}.replication.onReplicaLoss`, rowSource(technology));
	}
	return {
		mode: written?.mode ?? (consistency === "strong" ? "sync" : "async"),
		lag: orCatalogue(written?.lag, facts?.lag ?? genericLag, { filling, path: `${path}.replication.lag` }),
		acks: written?.acks ?? "all",
		onReplicaLoss: written?.onReplicaLoss ?? facts?.onReplicaLoss ?? "block",
		commitRoundTrips: written?.commitRoundTrips ?? 1,
		copies: new Map(
			[...(written?.copies ?? [])].map(([home, regions]) => [
				home,
				checkedList(regions, `${path}.replication.copies.${home}`),
			]),
		),
		catchUp: written?.catchUp ?? 2,
	};
}

/** A majority for strong, 1 and 1 otherwise. */
function fillQuorum(
	raw: RawStore,
	{ consistency, replicas }: { consistency: Consistency; replicas: number },
): Store["quorum"] {
	const fallback = consistency === "strong" ? Math.floor(replicas / 2) + 1 : 1;
	return { read: raw.quorum?.read ?? fallback, write: raw.quorum?.write ?? fallback };
}

function fillLatency(raw: RawStore, { path, filling, technology }: Context): Store["latency"] {
	const fill = (operation: "read" | "write"): LatencyMs => {
		const fallback: Sourced<LatencyMs> = technology?.data?.latency[operation] ?? genericStoreLatency[operation];
		return orCatalogue(raw.latency?.[operation], fallback, { filling, path: `${path}.latency.${operation}` });
	};
	return { read: fill("read"), write: fill("write") };
}

function fillNodes(raw: RawStore, path: Path): Pick<Store, "nodes"> {
	if (raw.nodes === undefined) return {};
	return {
		nodes: {
			type: checked(raw.nodes.type, `${path}.nodes.type`),
			count: checked(raw.nodes.count, `${path}.nodes.count`),
		},
	};
}

function fillLeaderFailover(raw: RawStore, { path, filling, technology }: Context): number | undefined {
	const fallback = technology?.data?.automaticLeaderFailoverMs;
	const written = raw.automaticLeaderFailover?.after;
	if (fallback === undefined) return written;
	return orCatalogue(written, fallback, { filling, path: `${path}.automaticLeaderFailover` });
}

function residencies(populations: ReadonlyMap<Id, Population>, personal: boolean): ReadonlyMap<Id, string> {
	const confines = new Map<Id, string>();
	if (!personal) return confines;
	for (const [id, { residency }] of populations) if (residency !== undefined) confines.set(id, residency);
	return confines;
}

/** Free text can do all that its configuration gives. */
function fillFacts(use: { pattern: Pattern; mode: "sync" | "async" }, { technology }: Context): StoreFacts {
	const facts = technology?.data;
	if (facts === undefined) {
		return {
			known: false,
			strongestConsistency: "strong",
			sessionTokens: false,
			enforcesStaleBound: false,
			closedLagMs: 0,
			conflictStrategies,
			patterns,
		};
	}
	return {
		known: true,
		strongestConsistency: strongest(facts.strongest, use),
		sessionTokens: facts.sessionTokens,
		enforcesStaleBound: facts.enforcesStaleBound,
		closedLagMs: facts.closedLagMs.value,
		conflictStrategies: facts.conflictStrategies,
		patterns: facts.patterns,
	};
}

type Strongest = NonNullable<Technology["data"]>["strongest"];

/**
 * Consensus counts as sync, whatever the mode. A mode that isn't offered gets what the pattern's other
 * one gives. Of a pattern that the row does not list it says nothing, so it caps nothing: a finding
 * says that the technology does not offer it (any of them can be run once a region, partitioned).
 */
function strongest(rows: Strongest, { pattern, mode }: { pattern: Pattern; mode: "sync" | "async" }): Consistency {
	const effectiveMode = pattern === "consensus" ? "sync" : mode;
	const ofPattern = rows.filter((row) => row.pattern === pattern);
	const found = ofPattern.find((row) => row.mode === effectiveMode) ?? ofPattern[0];
	return found?.consistency ?? "strong";
}
