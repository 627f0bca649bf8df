import type { Design, Id } from "../design.ts";
import type { EditValue } from "../figures.ts";
import { fail, ok } from "../result.ts";
import { holds } from "./addToRegion.ts";
import type { CommandError } from "./CommandError.ts";
import { type CommandResult, deleteEdit, setEdit } from "./command.ts";

/** A fault as the file writes it: `{ at: 60s, for: 10m, kind: region-down, region: eu-west }`. */
export interface FaultFields {
	readonly [key: string]: EditValue;
}

export function addFault(design: Design, { scenario, fault }: { scenario: Id; fault: FaultFields }): CommandResult {
	const found = design.scenarios.get(scenario);
	if (found === undefined) return fail({ code: "unknownItem", id: scenario });
	const refused = unknownNames(design, fault);
	if (refused !== undefined) return fail(refused);
	return ok([setEdit(["scenarios", scenario, "faults", found.faults.length], fault)]);
}

/** What a fault names must be there; a store that stops must have a replica in the region. */
function unknownNames(
	design: Design,
	fault: { readonly [key: string]: EditValue | undefined },
): CommandError | undefined {
	const known = {
		region: design.regions,
		store: design.data,
		population: design.users.populations,
		routing: design.routing,
	};
	for (const [key, items] of Object.entries(known)) {
		const id = fault[key];
		if (typeof id === "string" && !items.has(id)) return { code: "unknownItem", id };
	}
	const between = [fault.between].flat(3).find((id) => typeof id === "string" && !design.regions.has(id));
	if (typeof between === "string") return { code: "unknownRegion", region: between };
	const { store: id, region } = fault;
	const store = typeof id === "string" ? design.data.get(id) : undefined;
	if (store === undefined || typeof region !== "string" || holds(store, region)) return undefined;
	return { code: "notThere", id: store.id, region };
}

/** Changes the given fields of a fault; undefined takes one out. For another kind give all of its fields. */
export function updateFault(
	design: Design,
	{
		scenario,
		index,
		fields,
	}: { scenario: Id; index: number; fields: { readonly [key: string]: EditValue | undefined } },
): CommandResult {
	if (design.scenarios.get(scenario)?.faults[index] === undefined)
		return fail({ code: "noSuchFault", scenario, index });
	const refused = unknownNames(design, fields);
	if (refused !== undefined) return fail(refused);
	const path = ["scenarios", scenario, "faults", index];
	return ok(
		Object.entries(fields).flatMap(([key, value]) => {
			if (value !== undefined) return [setEdit([...path, key], value)];
			return design.written.has(`scenarios.${scenario}.faults[${index}].${key}`) ? [deleteEdit([...path, key])] : [];
		}),
	);
}

export function removeFault(design: Design, { scenario, index }: { scenario: Id; index: number }): CommandResult {
	if (design.scenarios.get(scenario)?.faults[index] === undefined)
		return fail({ code: "noSuchFault", scenario, index });
	return ok([deleteEdit(["scenarios", scenario, "faults", index])]);
}
