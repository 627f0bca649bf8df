import * as texts from "../../../../texts/review/decisions.ts";
import { canConflict } from "../../../analysis/conflicts/conflictFigures.ts";
import type { Design, Store } from "../../../model/design.ts";
import { formatMs } from "../../../model/numbers/formatMs.ts";
import { fixedLeader, votingRegions } from "../../../model/replicas.ts";
import type { ConflictStrategy } from "../../../model/vocabulary.ts";
import { writeWait } from "../../../model/writeWait.ts";
import { listed } from "../../findings/sentences.ts";
import { sentences } from "../blocks.ts";
import { populationName, spanText } from "../phrases.ts";

/** How a store is set up, in sentences. */
export function storeSetting(design: Design, store: Store): readonly string[] {
	return [
		sentences(`${texts.countReplicas(store.replicas.length)}: ${listed(store.replicas)}.`, patternText(design, store)),
		...(store.replicas.length < 2 ? [] : [replicationText(store), ...takeoverTexts(design, store)]),
		...(store.replicas.length > 1 && canConflict(design, store) ? [strategyText(store.conflicts)] : []),
	];
}

function patternText(design: Design, store: Store): string {
	const leader = fixedLeader(store);
	switch (store.pattern) {
		case "single-leader":
			return texts.allWritesGoToOneLeader(leader ?? texts.oneRegion);
		case "multi-leader":
			return texts.eachRegionWritesToItsOwnReplica;
		case "leaderless":
			return texts.readsWaitForAndWrites(store.quorum.read, store.quorum.write);
		case "consensus": {
			const voters = votingRegions(store);
			const votes = `${texts.countVotes(voters.length)} (${listed(voters)})`;
			const witnesses = store.witnesses.length === 0 ? "" : texts.ofWhichHoldNoData(listed(store.witnesses));
			return leader === undefined
				? texts.theNearestReplicaOrdersAWrite(votes, witnesses)
				: texts.theLeaderInOrdersAllWrites(votes, witnesses, leader);
		}
		case "partitioned":
			return texts.dataRestsAtItsHome(
				[...store.homes].map(([who, where]) => texts.populationInWhere(populationName(design, who), where)).join(", "),
				copiesText(store),
			);
	}
}

function copiesText({ replication }: Store): string {
	const copies = [...replication.copies].filter(([, regions]) => regions.length > 0);
	if (copies.length === 0) return texts.noHomeHasACopyElsewhere;
	return texts.copiesCopies(copies.map(([home, regions]) => texts.homeInRegions(home, listed(regions))).join(", "));
}

function replicationText(store: Store): string {
	const { mode, lag, onReplicaLoss } = store.replication;
	if (store.pattern === "partitioned" && writeWait(store).of === 1) return texts.nothingIsReplicatedBetweenRegions;
	const { replicas, of } = writeWait(store);
	const waits = replicas > 1 ? texts.aWriteIsConfirmedOnce(replicas, of) : texts.aWriteIsConfirmed;
	const isQuorum = store.pattern === "consensus" || store.pattern === "leaderless";
	const lost =
		mode === "sync" && !isQuorum ? (onReplicaLoss === "block" ? texts.itStops : texts.aLostReplicaIsLeft) : "";
	return texts.whatIsCopiedAfterwards({ waits, lost, p50Ms: formatMs(lag.p50Ms), p99Ms: formatMs(lag.p99Ms) });
}

function takeoverTexts({ failover }: Design, store: Store): readonly string[] {
	const hasLeader = fixedLeader(store) !== undefined || (store.pattern === "partitioned" && writeWait(store).of > 1);
	if (!hasLeader) return [];
	const what = store.pattern === "partitioned" ? texts.aHomesCopy : texts.anotherLeader;
	const automaticMs = store.automaticLeaderFailoverMs;
	return [
		automaticMs === undefined
			? texts.peoplePromoteAfterTheLossIsNoticed(what, spanText(failover.manualDelayMs / 1000))
			: texts.itPromotesByItselfAfter(what, formatMs(automaticMs)),
	];
}

const strategies: Readonly<Record<ConflictStrategy, string>> = {
	"last-write-wins": texts.theLaterOneStays,
	version: texts.equalVersionsGoToPeople,
	crdt: texts.theDataTypeMerges,
	merge: texts.theApplicationsMergeJoins,
	manual: texts.peopleDecideEachTime,
	reject: texts.oneOfThemFails,
};

function strategyText(strategy: ConflictStrategy | undefined): string {
	if (strategy === undefined) return texts.itDoesNotSay;
	return texts.ofTwoConcurrentWritesOfOneRecord(strategies[strategy], strategy);
}
