import * as texts from "../../../texts/review/findings.ts";
import { findTechnology } from "../../catalog/findTechnology.ts";
import type { Design, Store } from "../../model/design.ts";
import { effectiveConsistency } from "../../model/effectiveConsistency.ts";
import type { Edit, FindingFix } from "../../model/figures.ts";
import type { Consistency } from "../../model/vocabulary.ts";
import { consistencyName } from "./storeFeatures.ts";

export interface Wanted {
	readonly needed: Consistency;
	/** Whether this consistency does, in the design as changed. */
	readonly isEnough: (given: Consistency, changed: Design) => boolean;
}

interface Change {
	readonly label: string;
	readonly design: Design;
	readonly store: Store;
	readonly edits: readonly Edit[];
}

/**
 * The smallest change of a store that gives what is wanted: none, another claim (with a bound where it takes
 * one), sticky sessions, larger quorums, synchronous replication. Undefined where its technology offers none.
 */
export function strengthened(design: Design, store: Store, wanted: Wanted): FindingFix | undefined {
	const found = changes(design, store, wanted.needed).find((change) =>
		wanted.isEnough(effectiveConsistency(change.design, change.store), change.design),
	);
	return found === undefined ? undefined : { label: found.label, edits: found.edits };
}

/** What makes every routing entry keep a session in its region. */
export function stickyEdits(design: Design): readonly Edit[] {
	return [...design.routing.values()]
		.filter((entry) => !entry.sticky)
		.map((entry) => ({ op: "set", path: ["routing", entry.id, "sticky"], value: true }));
}

const boundMs = 5_000;

function changes(design: Design, store: Store, needed: Consistency): readonly Change[] {
	const path = ["data", store.id] as const;
	const { claimed, edits } = claiming(store, needed);
	const sticky = {
		...design,
		routing: new Map([...design.routing].map(([id, entry]) => [id, { ...entry, sticky: true }])),
	};
	const majority = Math.floor(store.replicas.length / 2) + 1;
	const quorum = { read: majority, write: majority };
	return [
		{ label: texts.readWithTheStoresOwn, design, store, edits: [] },
		{ label: claimLabel(store, needed), design, store: claimed, edits },
		{
			label: texts.keepSessionsInTheirRegion,
			design: sticky,
			store: claimed,
			edits: [...edits, ...stickyEdits(design)],
		},
		{
			label: texts.readAndWrite(majority, store.replicas.length),
			design,
			store: store.pattern === "leaderless" ? { ...claimed, quorum } : store,
			edits: [...edits, { op: "set", path: [...path, "quorum"], value: quorum }],
		},
		{
			label: texts.replicateSynchronously,
			design,
			store: synchronous(claimed),
			edits: [...edits, { op: "set", path: [...path, "replication", "mode"], value: "sync" }],
		},
	];
}

function claimLabel(store: Store, needed: Consistency): string {
	if (store.consistency === needed) return texts.boundItTo5S;
	return texts.askStoreForConsistency(store.name, consistencyName(needed));
}

function claiming(store: Store, needed: Consistency): { readonly claimed: Store; readonly edits: readonly Edit[] } {
	const path = ["data", store.id] as const;
	const edits: Edit[] = [];
	if (store.consistency !== needed) edits.push({ op: "set", path: [...path, "consistency"], value: needed });
	if (needed !== "bounded-staleness" || store.staleBoundMs !== undefined) {
		return { claimed: { ...store, consistency: needed }, edits };
	}
	edits.push({ op: "set", path: [...path, "staleBound"], value: "5s" });
	return { claimed: { ...store, consistency: needed, staleBoundMs: boundMs }, edits };
}

function synchronous(store: Store): Store {
	const rows = findTechnology(store.technology)?.data?.strongest ?? [];
	const offered = rows.find((row) => row.pattern === store.pattern && row.mode === "sync")?.consistency;
	const strongestConsistency = offered ?? (store.facts.known ? "eventual" : "strong");
	return {
		...store,
		replication: { ...store.replication, mode: "sync" },
		facts: { ...store.facts, strongestConsistency },
	};
}
