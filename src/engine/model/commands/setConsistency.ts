import type { Design, Id, Store } from "../design.ts";
import type { Edit } from "../figures.ts";
import { fail, ok } from "../result.ts";
import { type Consistency, compareConsistency, type Pattern } from "../vocabulary.ts";
import { type CommandResult, deleteEdit, isWritten, setEdit } from "./command.ts";

/** What the catalogue says of a technology: its strongest consistency by pattern and mode. */
export interface StrongestOffered {
	readonly pattern: Pattern;
	readonly mode: "sync" | "async";
	readonly consistency: Consistency;
}

/**
 * What a store promises, with what it takes: strong makes asynchronous replication synchronous and quorums
 * overlap, bounded staleness gets a bound. Refused where the technology can't (`offered`, the catalogue's
 * rows; none for free text).
 */
export function setConsistency(
	design: Design,
	{ store: id, consistency, offered }: { store: Id; consistency: Consistency; offered?: readonly StrongestOffered[] },
): CommandResult {
	const store = design.data.get(id);
	if (store === undefined) return fail({ code: "unknownItem", id });
	const rows = (offered ?? []).filter((row) => row.pattern === store.pattern);
	const strongest = rows.map((row) => row.consistency).toSorted(compareConsistency)[0];
	if (store.facts.known && strongest !== undefined && compareConsistency(consistency, strongest) < 0) {
		const { technologyName: technology, pattern } = store;
		return fail({ code: "unsupportedConsistency", store: id, technology, consistency, pattern, strongest });
	}
	return ok([setEdit(["data", id, "consistency"], consistency), ...whatGoesWithIt(design, store, consistency)]);
}

function whatGoesWithIt(design: Design, store: Store, consistency: Consistency): readonly Edit[] {
	const base = ["data", store.id];
	if (consistency === "strong") return whatStrongTakes(design, store);
	if (consistency === "bounded-staleness" && store.staleBoundMs === undefined)
		return [setEdit([...base, "staleBound"], "5s")];
	return [];
}

/** By default a strong store replicates synchronously and reads and writes majorities, so it takes only what the file says against it. */
function whatStrongTakes(design: Design, store: Store): readonly Edit[] {
	const edits: Edit[] = [];
	const mode = ["data", store.id, "replication", "mode"];
	if (store.pattern !== "consensus" && isWritten(design, mode) && store.replication.mode === "async") {
		edits.push(setEdit(mode, "sync"));
	}
	const { read, write } = store.quorum;
	const count = store.replicas.length;
	const quorum = ["data", store.id, "quorum"];
	const overlaps = read + write > count && 2 * write > count;
	if (store.pattern === "leaderless" && isWritten(design, quorum) && !overlaps) edits.push(deleteEdit(quorum));
	return edits;
}
