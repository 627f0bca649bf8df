import type { Design, Id } from "../design.ts";
import type { Edit } from "../figures.ts";
import { fail, ok } from "../result.ts";
import { type CommandResult, deleteEdit, isWritten, layerOf, setEdit } from "./command.ts";
import { dropReplica } from "./dropReplica.ts";
import { newRemoval, removalEdits } from "./Removal.ts";

interface LeftRegion {
	readonly id: Id;
	readonly region: Id;
	/** Where a store's leader and homes go; to the nearest replica when omitted. */
	readonly heir?: Id;
}

/** The component no longer runs in the region; a store loses its replica there. Its last region is refused. */
export function removeFromRegion(design: Design, { id, region, heir }: LeftRegion): CommandResult {
	const layer = layerOf(design, id);
	if (layer === undefined) return fail({ code: "unknownItem", id });
	if (layer === "routing") return fail({ code: "notRegional", id });
	if (layer === "data") return removeReplica(design, { id, region, ...(heir === undefined ? {} : { heir }) });
	const regions = design[layer].get(id)?.regions ?? [];
	if (!regions.includes(region)) return fail({ code: "notThere", id, region });
	const left = regions.filter((other) => other !== region);
	if (left.length === 0) return fail({ code: "lastRegion", id, region });
	const entries = regionEntries(design, { id, layer, region });
	return ok([setEdit([layer, id, "regions"], left), ...entries]);
}

function removeReplica(design: Design, { id, region, heir }: LeftRegion): CommandResult {
	const store = design.data.get(id);
	if (store === undefined) return fail({ code: "unknownItem", id });
	const isReplica = store.replicas.includes(region);
	if (!isReplica && !store.witnesses.includes(region)) return fail({ code: "notThere", id, region });
	const readable = store.replicas.filter((replica) => replica !== region && !store.witnesses.includes(replica));
	if (isReplica && readable.length === 0) return fail({ code: "lastRegion", id, region });
	const removal = newRemoval();
	dropReplica(design, removal, { store, region, heir });
	return ok(removalEdits(design, removal));
}

/** Capacity, instances and cost of the region that is left; a map goes with its last entry. */
function regionEntries(
	design: Design,
	{ id, layer, region }: { id: Id; layer: "balancing" | "application" | "observability"; region: Id },
): readonly Edit[] {
	const edits: Edit[] = [];
	for (const keys of [["monthlyCost"], ["capacityPerSecond"], ["instances", "count"]]) {
		const path = [layer, id, ...keys];
		if (!isWritten(design, [...path, region])) continue;
		const others = [...design.regions.keys()].filter(
			(other) => other !== region && isWritten(design, [...path, other]),
		);
		const emptied = keys[0] === "instances" ? path.slice(0, -1) : path;
		edits.push(deleteEdit(others.length === 0 ? emptied : [...path, region]));
	}
	return edits;
}
