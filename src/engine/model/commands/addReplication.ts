import type { Design, Id } from "../design.ts";
import { fail } from "../result.ts";
import { addToRegion, holds } from "./addToRegion.ts";
import type { CommandResult } from "./command.ts";

/** A store that is in one region replicates to another one: a replica more. */
export function addReplication(
	design: Design,
	{ store: id, from, to }: { store: Id; from: Id; to: Id },
): CommandResult {
	const store = design.data.get(id);
	if (store === undefined) return fail({ code: "unknownItem", id });
	if (!holds(store, from)) return fail({ code: "notThere", id, region: from });
	return addToRegion(design, { id, region: to, from });
}
