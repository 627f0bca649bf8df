import type { Design, Id, Store } from "../design.ts";
import { nearest } from "../nearest.ts";
import { isWritten, setEdit } from "./command.ts";
import { change, drop, placesNaming, type Removal } from "./Removal.ts";

/** Takes a store out of a region: its replica or witness, with leader, homes, copies, quorums and the faults that hit it there. */
export function dropReplica(design: Design, removal: Removal, { store, region }: { store: Store; region: Id }): void {
	const left = store.replicas.filter((replica) => replica !== region);
	for (const { keys } of placesNaming(design, region, "regions")) {
		if (keys[0] !== "data" || keys[1] !== store.id) continue;
		if (keys[2] === "leader") change(removal, setEdit(keys, nextLeader(design, store, region)));
		else if (keys[2] === "homes") moveHome(design, removal, { store, left, population: String(keys[3]) });
		else drop(removal, keys);
	}
	clampWaits(design, removal, { store, left: left.length });
	dropFaults(design, removal, { store: store.id, region });
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

/** The nearest of the replicas that may lead and stay; of the voters, where those are written. */
function nextLeader(design: Design, store: Store, region: Id): Id {
	const stay = store.replicas.filter((replica) => replica !== region && !store.witnesses.includes(replica));
	const voting = stay.filter((replica) => store.voters.includes(replica));
	return nearest(design, region, voting.length > 0 ? voting : stay) ?? region;
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

function dropFaults(design: Design, removal: Removal, where: { store: Id; region: Id }): void {
	for (const scenario of design.scenarios.values()) {
		for (const [index, fault] of scenario.faults.entries()) {
			if (fault.kind !== "store-down" || fault.store !== where.store || fault.region !== where.region) continue;
			drop(removal, ["scenarios", scenario.id, "faults", index]);
		}
	}
}
