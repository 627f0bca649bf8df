import type { Design, Id, Store } from "../design.ts";
import type { Edit } from "../figures.ts";
import { fail, ok } from "../result.ts";
import { holds } from "./addToRegion.ts";
import { type CommandResult, inRegionOrder, layerOf, setEdit } from "./command.ts";
import { confinement, populationsHeldIn } from "./confinement.ts";
import { placesNaming } from "./Removal.ts";
import { removeFromRegion } from "./removeFromRegion.ts";

/**
 * The component leaves one region for another: a store with its replica, leader, vote, homes and copies;
 * capacity, instances and pinned costs by region follow. Where it is in the other region already it is
 * merged into what is there: a store's leader and homes go over, the rest of the region left goes.
 */
export function moveToRegion(design: Design, { id, from, to }: { id: Id; from: Id; to: Id }): CommandResult {
	if (from === to) return ok([]);
	const layer = layerOf(design, id);
	if (layer === undefined) return fail({ code: "unknownItem", id });
	if (!design.regions.has(to)) return fail({ code: "unknownRegion", region: to });
	if (layer === "routing") return fail({ code: "notRegional", id });
	const store = design.data.get(id);
	if (layer === "data" && store !== undefined) return moveReplica(design, { store, from, to });
	const regions = layer === "data" ? [] : (design[layer].get(id)?.regions ?? []);
	if (!regions.includes(from)) return fail({ code: "notThere", id, region: from });
	if (regions.includes(to)) return removeFromRegion(design, { id, region: from });
	const moved = inRegionOrder(design, [...regions.filter((region) => region !== from), to]);
	const base = [layer, id];
	const entries = renamedEntries(design, { base, from, to });
	return ok([setEdit([...base, "regions"], moved), ...entries]);
}

function moveReplica(design: Design, { store, from, to }: { store: Store; from: Id; to: Id }): CommandResult {
	if (!holds(store, from)) return fail({ code: "notThere", id: store.id, region: from });
	const isThere = store.replicas.includes(to);
	if (!isThere && holds(store, to)) return fail({ code: "alreadyThere", id: store.id, region: to });
	// A whole copy rests there already: only the homes of a partitioned store bring data that did not.
	const brought = isThere && store.pattern !== "partitioned" ? [] : populationsHeldIn(store, from);
	const refused = confinement(design, store, { region: to, populations: brought });
	if (refused !== undefined) return fail(refused);
	if (isThere) return removeFromRegion(design, { id: store.id, region: from, heir: to });
	const base = ["data", store.id];
	const places = placesNaming(design, from, "regions").filter(({ keys }) => keys[0] === "data" && keys[1] === store.id);
	const values = places.filter(({ as }) => as === "value").map(({ keys }) => setEdit(keys, to));
	return ok([
		...values,
		...renamedEntries(design, { base, from, to }),
		...movedFaults(design, { store: store.id, from, to }),
	]);
}

/** Map entries of a component whose key is the region that it leaves. */
function renamedEntries(
	design: Design,
	{ base, from, to }: { base: readonly string[]; from: Id; to: Id },
): readonly Edit[] {
	return placesNaming(design, from, "regions")
		.filter(({ keys, as }) => as === "key" && keys[0] === base[0] && keys[1] === base[1])
		.map(({ keys }) => ({ op: "rename", path: keys, key: to }));
}

/** A fault that stops the store's replica follows the replica. */
function movedFaults(design: Design, { store, from, to }: { store: Id; from: Id; to: Id }): readonly Edit[] {
	return [...design.scenarios.values()].flatMap((scenario) =>
		[...scenario.faults.entries()]
			.filter(([, fault]) => fault.kind === "store-down" && fault.store === store && fault.region === from)
			.map(([index]) => setEdit(["scenarios", scenario.id, "faults", index, "region"], to)),
	);
}
