import type { Design, Id } from "../design.ts";
import { fail, ok } from "../result.ts";
import type { CommandError } from "./CommandError.ts";
import { type CommandResult, isWritten, setEdit } from "./command.ts";
import { dropReplica } from "./dropReplica.ts";
import { change, drop, dropPlaces, newRemoval, placesNaming, type Removal, removalEdits } from "./Removal.ts";

/**
 * Takes a region out with all that names it: replicas, homes, capacities, geolocation entries, faults.
 * Refused for the last region, and where something runs there only.
 */
export function removeRegion(design: Design, { region }: { region: Id }): CommandResult {
	if (!design.regions.has(region)) return fail({ code: "unknownRegion", region });
	if (design.regions.size === 1) return fail({ code: "lastRegionOfDesign", region });
	const stranded = runsOnlyThere(design, region);
	if (stranded !== undefined) return fail(stranded);
	const removal = newRemoval();
	drop(removal, ["regions", region]);
	for (const store of design.data.values()) dropReplica(design, removal, { store, region });
	const places = placesNaming(design, region, "regions").filter(({ keys }) => keys[0] !== "data");
	dropPlaces(removal, places);
	for (const id of design.routing.keys()) repairPolicy(design, removal, { id, region });
	return ok(removalEdits(design, removal));
}

function runsOnlyThere(design: Design, region: Id): CommandError | undefined {
	const isAlone = (regions: readonly Id[]) => regions.length === 1 && regions[0] === region;
	for (const layer of ["balancing", "application", "observability"] as const) {
		for (const { id, regions } of design[layer].values())
			if (isAlone(regions)) return { code: "lastRegion", id, region };
	}
	for (const { id, replicas, witnesses } of design.data.values()) {
		if (isAlone(replicas.filter((replica) => replica === region || !witnesses.includes(replica))))
			return { code: "lastRegion", id, region };
	}
	return undefined;
}

/** A policy that loses what it decides by falls back to the nearest region. */
function repairPolicy(design: Design, removal: Removal, { id, region }: { id: Id; region: Id }): void {
	const entry = design.routing.get(id);
	if (entry === undefined) return;
	const base = ["routing", id];
	const lostPrimary = entry.policy === "primary" && entry.primary === region;
	const left = [...entry.weights].filter(([other]) => other !== region);
	const lostWeights = entry.weights.has(region) && left.every(([, weight]) => weight === 0);
	if (lostPrimary || (lostWeights && entry.policy === "weighted"))
		change(removal, setEdit([...base, "policy"], "latency"));
	if (lostWeights && isWritten(design, [...base, "weights"])) drop(removal, [...base, "weights"]);
}
