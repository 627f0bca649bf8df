import type { Design, Id, Store } from "../design.ts";
import type { Edit, EditValue } from "../figures.ts";
import { fail, ok } from "../result.ts";
import { type CommandResult, inRegionOrder, isWritten, layerOf, setEdit } from "./command.ts";
import { confinement, populationsHeldIn } from "./confinement.ts";
import { countText } from "./notation.ts";

/**
 * The component runs in one more region; a store gains a replica there (a consensus store with listed
 * voters a read-only one). With `from`, its capacity and instances there are those of that region.
 */
export function addToRegion(design: Design, { id, region, from }: { id: Id; region: Id; from?: Id }): CommandResult {
	const layer = layerOf(design, id);
	if (layer === undefined) return fail({ code: "unknownItem", id });
	if (!design.regions.has(region)) return fail({ code: "unknownRegion", region });
	if (layer === "routing") return fail({ code: "notRegional", id });
	if (layer === "data") return addReplicaIn(design, { id, region });
	const regions = design[layer].get(id)?.regions ?? [];
	if (regions.includes(region)) return fail({ code: "alreadyThere", id, region });
	const edits = [setEdit([layer, id, "regions"], inRegionOrder(design, [...regions, region]))];
	return ok(layer === "application" ? [...edits, ...sameSize(design, { id, region, from })] : edits);
}

function addReplicaIn(design: Design, { id, region }: { id: Id; region: Id }): CommandResult {
	const store = design.data.get(id);
	if (store === undefined) return fail({ code: "unknownItem", id });
	if (holds(store, region)) return fail({ code: "alreadyThere", id, region });
	const refused = confinement(design, store, { region, populations: populationsHeldIn(store, region) });
	if (refused !== undefined) return fail(refused);
	return ok([setEdit(["data", id, "replicas"], [...store.replicas, region])]);
}

export function holds(store: Store, region: Id): boolean {
	return store.replicas.includes(region) || store.witnesses.includes(region);
}

function sameSize(design: Design, { id, region, from }: { id: Id; region: Id; from: Id | undefined }): readonly Edit[] {
	const application = design.application.get(id);
	if (application === undefined || from === undefined) return [];
	const edits: Edit[] = [];
	const copy = (path: readonly string[], value: EditValue | undefined) => {
		if (value !== undefined && isWritten(design, [...path, from])) edits.push(setEdit([...path, region], value));
	};
	const capacity = application.capacityPerSecond.get(from);
	copy(["application", id, "capacityPerSecond"], capacity === undefined ? undefined : countText(capacity));
	copy(["application", id, "instances", "count"], application.instances?.count.get(from));
	return edits;
}
