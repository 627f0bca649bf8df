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
		message: `\`pattern\` is missing: the catalogue doesn't know ${quoted(store.technology)} and has no pattern for it`,
		expected: "one of single-leader, multi-leader, leaderless, consensus, partitioned",
	});
	return undefined;
}

function checkReplicas(store: RawStore, { path, reading }: Where): void {
	const replicas = store.replicas;
	if (replicas === undefined) return;
	if (replicas.length === 0) {
		complainAt(reading, `${path}.replicas`, { message: "a store needs a replica", expected: "at least one region" });
	}
	checkDistinct(replicas, { path: `${path}.replicas`, reading });
	checkSubset(store.voters, { of: replicas, what: "voter" }, { path: `${path}.voters`, reading });
	if (store.voters?.length === 0)
		complainAt(reading, `${path}.voters`, { message: "nobody votes", expected: "at least one region" });
	checkWitnesses({ ...store, replicas }, { path: `${path}.witnesses`, reading });
	if (store.regions !== undefined && store.regions !== "all") {
		checkSubset(store.regions, { of: replicas, what: "region of a store" }, { path: `${path}.regions`, reading });
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
			message: `${quoted(witness)} votes as a replica already; a witness holds no readable data`,
			expected: "a region that is not among the voters",
		});
	}
	if (replicas.length === 0 || replicas.some((region) => !witnesses.includes(region))) return;
	complainAt(reading, path, {
		message: "no replica is left that can be read; a witness holds no readable data",
		expected: "at least one replica that is no witness",
	});
}

export function checkDistinct(ids: readonly (Id | undefined)[], { path, reading }: Where): void {
	for (const [index, id] of ids.entries()) {
		if (id === undefined || ids.indexOf(id) === index) continue;
		complainAt(reading, `${path}[${index}]`, { message: `${quoted(id)} is listed twice` });
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
			message: `the ${among.what} ${quoted(id)} is not among the store's replicas`,
			expected: `one of ${among.of.join(", ")}`,
		});
	}
}

function checkLeader({ store, pattern }: { store: RawStore; pattern: Pattern }, { path, reading }: Where): void {
	const leaderPath = `${path}.leader`;
	const leads = pattern === "single-leader" || pattern === "consensus";
	if (store.leader === undefined) {
		if (!leads || reading.spans.has(leaderPath)) return;
		complainAt(reading, leaderPath, {
			message: `\`leader\` is missing: a ${pattern} store needs one`,
			expected: pattern === "consensus" ? "a replica's region, or nearest" : "a replica's region",
		});
		return;
	}
	const problem = leaderProblem({ ...store, leader: store.leader, pattern });
	if (problem !== undefined) complainAt(reading, leaderPath, problem);
}

function leaderProblem({ leader, pattern, replicas, voters, witnesses }: RawStore & { leader: Id; pattern: Pattern }) {
	if (pattern !== "single-leader" && pattern !== "consensus") return { message: `a ${pattern} store has no leader` };
	if (leader === "nearest") {
		return pattern === "consensus"
			? undefined
			: { message: "only a consensus store can do without a fixed leader", expected: "a replica's region" };
	}
	if (replicas !== undefined && !replicas.includes(leader)) {
		return {
			message: `the leader ${quoted(leader)} is not among the store's replicas`,
			expected: `one of ${replicas.join(", ")}`,
		};
	}
	if (witnesses?.includes(leader)) {
		return {
			message: `the leader ${quoted(leader)} is a witness, which holds no readable data`,
			expected: "a replica that is no witness",
		};
	}
	if (pattern === "consensus" && voters !== undefined && !voters.includes(leader)) {
		return { message: `the leader ${quoted(leader)} is not among the voters`, expected: `one of ${voters.join(", ")}` };
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
			message: `the population ${quoted(population)} uses this partitioned store and has no home in it`,
			expected: `homes: { ${population}: <region> }`,
		});
	}
	for (const [population, home] of store.homes ?? []) {
		if (home === undefined || store.replicas === undefined || store.replicas.includes(home)) continue;
		complainAt(reading, joinPath(`${path}.homes`, population), {
			message: `the home ${quoted(home)} is not among the store's replicas`,
			expected: `one of ${store.replicas.join(", ")}`,
		});
	}
}

function checkCopies(store: RawStore, { path, reading }: Where): void {
	const { replicas } = store;
	if (replicas === undefined) return;
	for (const [home, copies] of store.replication?.copies ?? []) {
		const copiesPath = joinPath(`${path}.replication.copies`, home);
		if (!replicas.includes(home)) {
			complainAt(reading, copiesPath, { message: `the home ${quoted(home)} is not among the store's replicas` });
		}
		checkSubset(copies, { of: replicas, what: "copy" }, { path: copiesPath, reading });
		for (const [index, copy] of (copies ?? []).entries()) {
			if (copy !== home) continue;
			complainAt(reading, `${copiesPath}[${index}]`, {
				message: `${quoted(home)} is the home itself`,
				expected: "another region",
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
			message: `a quorum of ${answers} can't be met by ${count} ${count === 1 ? "replica" : "replicas"}`,
			expected: count === 1 ? "1" : `1 to ${count}`,
		});
	}
}

function checkAcks(store: RawStore, { path, reading }: Where): void {
	const acks = store.replication?.acks;
	const others = (store.replicas?.length ?? 1) - 1;
	if (typeof acks === "number" && acks > others) {
		complainAt(reading, `${path}.replication.acks`, {
			message: `a write can't wait for ${acks} other replicas: there ${others === 1 ? "is" : "are"} ${others}`,
			expected: `all, majority, or 0 to ${others}`,
		});
	}
	if (store.replication?.commitRoundTrips === 0) {
		complainAt(reading, `${path}.replication.commitRoundTrips`, {
			message: "a commit takes a round trip",
			expected: "at least 1",
		});
	}
}
