import { canConflict } from "../../../analysis/conflicts/conflictFigures.ts";
import type { Design, Store } from "../../../model/design.ts";
import { formatMs } from "../../../model/numbers/formatMs.ts";
import { fixedLeader, votingRegions } from "../../../model/replicas.ts";
import type { ConflictStrategy } from "../../../model/vocabulary.ts";
import { writeWait } from "../../../model/writeWait.ts";
import { counted, listed } from "../../findings/sentences.ts";
import { sentences } from "../blocks.ts";
import { populationName, spanText } from "../phrases.ts";

/** How a store is set up, in sentences. */
export function storeSetting(design: Design, store: Store): readonly string[] {
	return [
		sentences(`${counted(store.replicas.length, "replica")}: ${listed(store.replicas)}.`, patternText(design, store)),
		...(store.replicas.length < 2 ? [] : [replicationText(store), ...takeoverTexts(design, store)]),
		...(store.replicas.length > 1 && canConflict(design, store) ? [strategyText(store.conflicts)] : []),
	];
}

function patternText(design: Design, store: Store): string {
	const leader = fixedLeader(store);
	switch (store.pattern) {
		case "single-leader":
			return `All writes go to one leader, in ${leader ?? "one region"}.`;
		case "multi-leader":
			return "Each region writes to its own replica, or the nearest.";
		case "leaderless":
			return `Reads wait for ${store.quorum.read} and writes for ${store.quorum.write} of its replicas.`;
		case "consensus": {
			const voters = votingRegions(store);
			const votes = `${counted(voters.length, "vote")} (${listed(voters)})`;
			const witnesses = store.witnesses.length === 0 ? "" : `, of which ${listed(store.witnesses)} hold no data`;
			return leader === undefined
				? `${votes}${witnesses}; the nearest replica orders a write.`
				: `${votes}${witnesses}; the leader in ${leader} orders all writes.`;
		}
		case "partitioned":
			return `Data rests at its home: ${[...store.homes].map(([who, where]) => `${populationName(design, who)} in ${where}`).join(", ")}. ${copiesText(store)}`;
	}
}

function copiesText({ replication }: Store): string {
	const copies = [...replication.copies].filter(([, regions]) => regions.length > 0);
	if (copies.length === 0) return "No home has a copy elsewhere.";
	return `Copies: ${copies.map(([home, regions]) => `${home} in ${listed(regions)}`).join(", ")}.`;
}

function replicationText(store: Store): string {
	const { mode, lag, onReplicaLoss } = store.replication;
	if (store.pattern === "partitioned" && writeWait(store).of === 1) return "Nothing is replicated between regions.";
	const { replicas, of } = writeWait(store);
	const waits =
		replicas > 1
			? `A write is confirmed once ${replicas} of ${of} replicas have it`
			: "A write is confirmed by one replica and copied afterwards";
	const isQuorum = store.pattern === "consensus" || store.pattern === "leaderless";
	const lost =
		mode === "sync" && !isQuorum
			? onReplicaLoss === "block"
				? "; it stops when one that it waits for is lost"
				: "; a lost replica is left out"
			: "";
	return `${waits}${lost}. What is copied afterwards is applied ${formatMs(lag.p50Ms)} after it arrives, ${formatMs(lag.p99Ms)} at p99.`;
}

function takeoverTexts({ failover }: Design, store: Store): readonly string[] {
	const hasLeader = fixedLeader(store) !== undefined || (store.pattern === "partitioned" && writeWait(store).of > 1);
	if (!hasLeader) return [];
	const what = store.pattern === "partitioned" ? "a home's copy" : "another leader";
	const automaticMs = store.automaticLeaderFailoverMs;
	return [
		automaticMs === undefined
			? `People promote ${what}, ${spanText(failover.manualDelayMs / 1000)} after the loss is noticed.`
			: `It promotes ${what} by itself after ${formatMs(automaticMs)}.`,
	];
}

const strategies: Readonly<Record<ConflictStrategy, string>> = {
	"last-write-wins": "the later one stays, the other is lost",
	version: "equal versions go to people, otherwise the higher stays",
	crdt: "the data type merges them, and loses none",
	merge: "the application's merge joins them, and loses none",
	manual: "people decide each time",
	reject: "one of them fails",
};

function strategyText(strategy: ConflictStrategy | undefined): string {
	if (strategy === undefined)
		return "It does not say how two concurrent writes of one record end; the figures let the later one win.";
	return `Of two concurrent writes of one record ${strategies[strategy]} (${strategy}).`;
}
