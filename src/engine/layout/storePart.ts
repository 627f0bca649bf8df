import * as texts from "../../texts/layout/cards.ts";
import type { Id, Store } from "../model/design.ts";
import type { ConflictStrategy } from "../model/vocabulary.ts";

const conflictWords: Readonly<Record<ConflictStrategy, string>> = {
	"last-write-wins": texts.lastWriteWins,
	version: texts.versions,
	crdt: texts.mergesCrdt,
	merge: texts.mergedByRule,
	manual: texts.peopleSettle,
	reject: texts.conflictsRejected,
};

/** What the replica in this region is for the store, in a word or two. */
export function storePart(store: Store, region: Id): string {
	if (store.witnesses.includes(region)) return "witness";
	switch (store.pattern) {
		case "single-leader":
			return store.leader === region ? "leader" : "replica";
		case "consensus":
			return consensusPart(store, region);
		case "partitioned":
			return homePart(store, region);
		case "leaderless":
			return texts.readWriteOf(store.quorum.read, store.quorum.write, store.replicas.length);
		case "multi-leader":
			return store.conflicts === undefined ? texts.takesWrites : conflictWords[store.conflicts];
	}
}

const shortConflictWords: Readonly<Record<ConflictStrategy, string>> = {
	"last-write-wins": "LWW",
	version: "versions",
	crdt: "CRDT",
	merge: "merged",
	manual: "people",
	reject: "rejects",
};

/** The same for narrow cards. */
export function shortStorePart(store: Store, region: Id): string {
	if (store.witnesses.includes(region)) return "witness";
	if (store.pattern === "leaderless") return `R${store.quorum.read} W${store.quorum.write}`;
	if (store.pattern === "multi-leader" && store.conflicts !== undefined) return shortConflictWords[store.conflicts];
	return storePart(store, region);
}

function consensusPart(store: Store, region: Id): string {
	if (store.leader === region) return "leader";
	return store.voters.includes(region) ? texts.voter : texts.readsOnly;
}

function homePart(store: Store, region: Id): string {
	const homeOf = [...store.homes].filter(([, home]) => home === region).map(([population]) => population);
	if (homeOf.length > 0) return texts.homeOfHomeOf(homeOf.join(", "));
	const copyOf = [...store.replication.copies].filter(([, to]) => to.includes(region)).map(([home]) => home);
	return copyOf.length > 0 ? texts.copyOfCopyOf(copyOf.join(", ")) : texts.nobodysHome;
}
