import type { Design, Id, Store } from "../design.ts";
import { nearest } from "../nearest.ts";
import { isWritten, setEdit } from "./command.ts";
import { change, drop, placesNaming, type Removal } from "./Removal.ts";

interface DroppedReplica {
	readonly store: Store;
	readonly region: Id;
	/** The replica that takes over what was led or at home there; the nearest that may when omitted. */
	readonly heir?: Id | undefined;
}

/** Takes a store out of a region: its replica or witness, with leader, homes, copies, quorums and the faults that hit it there. */
export function dropReplica(design: Design, removal: Removal, { store, region, heir }: DroppedReplica): void {
	const left = store.replicas.filter((replica) => replica !== region);
	for (const { keys } of placesNaming(design, region, "regions")) {
		if (keys[0] !== "data" || keys[1] !== store.id) continue;
		if (keys[2] === "leader") change(removal, setEdit(keys, nextLeader(design, { store, region, heir })));
		else if (keys[2] === "homes")
			moveHome(design, removal, { store, left: heir === undefined ? left : [heir], population: String(keys[3]) });
		else drop(removal, keys);
	}
	clampWaits(design, removal, { store, left: left.length });
	dropFaults(design, removal, { store, region, heir });
}

/** Quorums and acknowledgements that fewer replicas can't give any more. */
function clampWaits(design: Design, removal: Removal, { store, left }: { store: Store; left: number }): void {
	for (const operation of ["read", "write"] as const) {
		const path = ["data", store.id, "quorum", operation];
		if (isWritten(design, path) && store.quorum[operation] > left) change(removal, setEdit(path, left));
	}
	const { acks } = store.replication;
	if (typeof acks !== "number" || acks <= left - 1) return;
	change(removal, setEdit(["data", store.id, "replication", "acks"], left - 1));
}

/** The heir if it may lead, else the nearest of the replicas that may and stay; of the voters, where those are written. */
function nextLeader(design: Design, { store, region, heir }: DroppedReplica): Id {
	const stay = store.replicas.filter((replica) => replica !== region && !store.witnesses.includes(replica));
	const voting = stay.filter((replica) => store.voters.includes(replica));
	const candidates = voting.length > 0 ? voting : stay;
	if (heir !== undefined && candidates.includes(heir)) return heir;
	return nearest(design, region, candidates) ?? region;
}

/** To the nearest replica where the population's data may rest, else to the nearest. */
function moveHome(
	design: Design,
	removal: Removal,
	around: { store: Store; left: readonly Id[]; population: Id },
): void {
	const { store, left, population } = around;
	const allowed = left.filter((region) => mayRest(design, store, { population, region }));
	const home = nearest(design, population, allowed.length > 0 ? allowed : left);
	if (home !== undefined) change(removal, setEdit(["data", store.id, "homes", population], home));
}

export function mayRest(
	design: Design,
	store: Pick<Store, "confines">,
	where: { population: Id; region: Id },
): boolean {
	const jurisdiction = store.confines.get(where.population);
	return jurisdiction === undefined || design.regions.get(where.region)?.jurisdiction === jurisdiction;
}

/** They hit the heir then, or nothing. */
function dropFaults(design: Design, removal: Removal, { store, region, heir }: DroppedReplica): void {
	for (const scenario of design.scenarios.values()) {
		for (const [index, fault] of scenario.faults.entries()) {
			if (fault.kind !== "store-down" || fault.store !== store.id || fault.region !== region) continue;
			const keys = ["scenarios", scenario.id, "faults", index];
			if (heir === undefined) drop(removal, keys);
			else change(removal, setEdit([...keys, "region"], heir));
		}
	}
}
