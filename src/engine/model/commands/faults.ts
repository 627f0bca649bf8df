import type { Design, Id } from "../design.ts";
import type { EditValue } from "../figures.ts";
import { fail, ok } from "../result.ts";
import { type CommandResult, deleteEdit, setEdit } from "./command.ts";

/** A fault as the file writes it: `{ at: 60s, for: 10m, kind: region-down, region: eu-west }`. */
export interface FaultFields {
	readonly [key: string]: EditValue;
}

export function addFault(design: Design, { scenario, fault }: { scenario: Id; fault: FaultFields }): CommandResult {
	const found = design.scenarios.get(scenario);
	if (found === undefined) return fail({ code: "unknownItem", id: scenario });
	return ok([setEdit(["scenarios", scenario, "faults", found.faults.length], fault)]);
}

/** Changes the given fields of a fault; undefined takes one out. For another kind give all of its fields. */
export function updateFault(
	design: Design,
	{ scenario, index, fields }: { scenario: Id; index: number; fields: { readonly [key: string]: EditValue | undefined } },
): CommandResult {
	if (design.scenarios.get(scenario)?.faults[index] === undefined) return fail({ code: "noSuchFault", scenario, index });
	const path = ["scenarios", scenario, "faults", index];
	return ok(
		Object.entries(fields).flatMap(([key, value]) => {
			if (value !== undefined) return [setEdit([...path, key], value)];
			return design.written.has(`scenarios.${scenario}.faults[${index}].${key}`) ? [deleteEdit([...path, key])] : [];
		}),
	);
}

export function removeFault(design: Design, { scenario, index }: { scenario: Id; index: number }): CommandResult {
	if (design.scenarios.get(scenario)?.faults[index] === undefined) return fail({ code: "noSuchFault", scenario, index });
	return ok([deleteEdit(["scenarios", scenario, "faults", index])]);
}
