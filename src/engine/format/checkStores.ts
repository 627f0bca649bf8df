import * as texts from "../../texts/format/problems.ts";
import { findTechnology } from "../catalog/findTechnology.ts";
import type { Id, Path } from "../model/design.ts";
import { joinPath } from "../model/path.ts";
import type { Pattern } from "../model/vocabulary.ts";
import type { RawDesign } from "./designShape.ts";
import { complainAt, type Reading } from "./reading.ts";
import { quoted } from "./scalarShapes.ts";
import type { RawStore } from "./storeShape.ts";

interface Where {
	readonly path: Path;
	readonly reading: Reading;
}

/** What holds between the fields of a store. */
export function checkStores(raw: RawDesign, reading: Reading): void {
	for (const [id, store] of raw.data ?? []) {
		if (store === undefined) continue;
		const where = { path: joinPath("data", id), reading };
		const pattern = checkPattern(store, where);
		checkReplicas(store, where);
		if (pattern === undefined) continue;
		checkLeader({ store, pattern }, where);
		if (pattern === "partitioned") checkHomes({ store, users: populationsOf(raw, id) }, where);
		checkCopies(store, where);
		checkQuorum(store, where);
		checkAcks(store, where);
	}
}

/** The pattern in force: as written, else the technology's first. */
export function patternOf(store: RawStore): Pattern | undefined {
	return store.pattern ?? findTechnology(store.technology ?? "")?.data?.patterns[0];
}

function checkPattern(store: RawStore, { path, reading }: Where): Pattern | undefined {
	const pattern = patternOf(store);
	if (pattern !== undefined || reading.spans.has(`${path}.pattern`) || store.technology === undefined) return pattern;
	complainAt(reading, `${path}.pattern`, {
		message: texts.patternIsMissing(quoted(store.technology)),
		expected: texts.oneOfSingleLeader,
	});
	return undefined;
}

function checkReplicas(store: RawStore, { path, reading }: Where): void {
	const replicas = store.replicas;
	if (replicas === undefined) return;
	if (replicas.length === 0) {
		complainAt(reading, `${path}.replicas`, { message: texts.aStoreNeedsAReplica, expected: texts.atLeastOneRegion });
	}
	checkDistinct(replicas, { path: `${path}.replicas`, reading });
	checkSubset(store.voters, { of: replicas, what: "voter" }, { path: `${path}.voters`, reading });
	if (store.voters?.length === 0)
		complainAt(reading, `${path}.voters`, { message: texts.nobodyVotes, expected: texts.atLeastOneRegion });
	checkWitnesses({ ...store, replicas }, { path: `${path}.witnesses`, reading });
	if (store.regions !== undefined && store.regions !== "all") {
		checkSubset(store.regions, { of: replicas, what: texts.regionOfAStore }, { path: `${path}.regions`, reading });
	}
}

function checkWitnesses(
	{ witnesses = [], replicas, voters }: RawStore & { replicas: readonly (Id | undefined)[] },
	{ path, reading }: Where,
): void {
	checkDistinct(witnesses, { path, reading });
	for (const [index, witness] of witnesses.entries()) {
		if (witness === undefined || !voters?.includes(witness)) continue;
		complainAt(reading, `${path}[${index}]`, {
			message: texts.votesAsAReplicaAlready(quoted(witness)),
			expected: texts.aRegion,
		});
	}
	if (replicas.length === 0 || replicas.some((region) => !witnesses.includes(region))) return;
	complainAt(reading, path, {
		message: texts.noReplicaIsLeft,
		expected: texts.atLeastOneReplica,
	});
}

export function checkDistinct(ids: readonly (Id | undefined)[], { path, reading }: Where): void {
	for (const [index, id] of ids.entries()) {
		if (id === undefined || ids.indexOf(id) === index) continue;
		complainAt(reading, `${path}[${index}]`, { message: texts.isListedTwice(quoted(id)) });
	}
}

function checkSubset(
	ids: readonly (Id | undefined)[] | undefined,
	among: { of: readonly (Id | undefined)[]; what: string },
	{ path, reading }: Where,
): void {
	checkDistinct(ids ?? [], { path, reading });
	for (const [index, id] of (ids ?? []).entries()) {
		if (id === undefined || among.of.includes(id)) continue;
		complainAt(reading, `${path}[${index}]`, {
			message: texts.theIsNotAmong(among.what, quoted(id)),
			expected: texts.oneOfInCheckStores(among.of.join(", ")),
		});
	}
}

function checkLeader({ store, pattern }: { store: RawStore; pattern: Pattern }, { path, reading }: Where): void {
	const leaderPath = `${path}.leader`;
	const leads = pattern === "single-leader" || pattern === "consensus";
	if (store.leader === undefined) {
		if (!leads || reading.spans.has(leaderPath)) return;
		complainAt(reading, leaderPath, {
			message: texts.leaderIsMissing(pattern),
			expected: pattern === "consensus" ? texts.aReplicasRegion : texts.aReplicasRegionInCheckStores,
		});
		return;
	}
	const problem = leaderProblem({ ...store, leader: store.leader, pattern });
	if (problem !== undefined) complainAt(reading, leaderPath, problem);
}

function leaderProblem({ leader, pattern, replicas, voters, witnesses }: RawStore & { leader: Id; pattern: Pattern }) {
	if (pattern !== "single-leader" && pattern !== "consensus") return { message: texts.aStoreHasNoLeader(pattern) };
	if (leader === "nearest") {
		return pattern === "consensus"
			? undefined
			: { message: texts.onlyAConsensusStoreCan, expected: texts.aReplicasRegionInCheckStores };
	}
	if (replicas !== undefined && !replicas.includes(leader)) {
		return {
			message: texts.theLeaderIsNotAmong(quoted(leader)),
			expected: texts.oneOfReplicas(replicas.join(", ")),
		};
	}
	if (witnesses?.includes(leader)) {
		return {
			message: texts.theLeaderIsAWitness(quoted(leader)),
			expected: texts.aReplica,
		};
	}
	if (pattern === "consensus" && voters !== undefined && !voters.includes(leader)) {
		return {
			message: texts.theLeaderIsNotAmongTheVoters(quoted(leader)),
			expected: texts.oneOfVoters(voters.join(", ")),
		};
	}
	return undefined;
}

/** The populations that use a store: those with a share in one of its features. */
function populationsOf(raw: RawDesign, store: Id): ReadonlySet<Id> {
	const users = new Set<Id>();
	for (const feature of raw.features?.values() ?? []) {
		if (feature?.store !== store) continue;
		if (feature.shares !== undefined) addUsers(users, feature.shares);
		else
			addUsers(
				users,
				[...(raw.users?.populations ?? [])].map(([id, population]) => [id, population?.share] as const),
			);
	}
	return users;
}

function addUsers(users: Set<Id>, shares: Iterable<readonly [Id, number | undefined]>): void {
	for (const [population, share] of shares) if ((share ?? 0) > 0) users.add(population);
}

function checkHomes({ store, users }: { store: RawStore; users: ReadonlySet<Id> }, { path, reading }: Where): void {
	for (const population of users) {
		if (store.homes?.has(population)) continue;
		if (store.homes === undefined && reading.spans.has(`${path}.homes`)) return;
		complainAt(reading, joinPath(`${path}.homes`, population), {
			message: texts.thePopulationUsesThisPartitioned(quoted(population)),
			expected: `homes: { ${population}: <region> }`,
		});
	}
	for (const [population, home] of store.homes ?? []) {
		if (home === undefined || store.replicas === undefined || store.replicas.includes(home)) continue;
		complainAt(reading, joinPath(`${path}.homes`, population), {
			message: texts.theHomeIsNotAmong(quoted(home)),
			expected: texts.oneOfReplicas(store.replicas.join(", ")),
		});
	}
}

function checkCopies(store: RawStore, { path, reading }: Where): void {
	const { replicas } = store;
	if (replicas === undefined) return;
	for (const [home, copies] of store.replication?.copies ?? []) {
		const copiesPath = joinPath(`${path}.replication.copies`, home);
		if (!replicas.includes(home)) {
			complainAt(reading, copiesPath, { message: texts.theHomeIsNotAmong(quoted(home)) });
		}
		checkSubset(copies, { of: replicas, what: "copy" }, { path: copiesPath, reading });
		for (const [index, copy] of (copies ?? []).entries()) {
			if (copy !== home) continue;
			complainAt(reading, `${copiesPath}[${index}]`, {
				message: texts.isTheHomeItself(quoted(home)),
				expected: texts.anotherRegion,
			});
		}
	}
}

function checkQuorum(store: RawStore, { path, reading }: Where): void {
	const count = store.replicas?.length;
	if (count === undefined || count === 0) return;
	for (const operation of ["read", "write"] as const) {
		const answers = store.quorum?.[operation];
		if (answers === undefined || (answers >= 1 && answers <= count)) continue;
		complainAt(reading, `${path}.quorum.${operation}`, {
			message: texts.aQuorumOfCant(answers, count),
			expected: count === 1 ? "1" : texts.of1ToCount(count),
		});
	}
}

function checkAcks(store: RawStore, { path, reading }: Where): void {
	const acks = store.replication?.acks;
	const others = (store.replicas?.length ?? 1) - 1;
	if (typeof acks === "number" && acks > others) {
		complainAt(reading, `${path}.replication.acks`, {
			message: texts.aWriteCantWaitForOtherReplicas(acks, others),
			expected: texts.allMajorityOr0To(others),
		});
	}
	if (store.replication?.commitRoundTrips === 0) {
		complainAt(reading, `${path}.replication.commitRoundTrips`, {
			message: texts.aCommitTakesARound,
			expected: texts.atLeast1,
		});
	}
}
