import type { Design, Id } from "../design.ts";
import type { EditValue } from "../figures.ts";
import { fail, ok } from "../result.ts";
import { type CommandResult, setEdit } from "./command.ts";
import { freeId, isId } from "./freeId.ts";

export interface NewScenario {
	readonly id?: Id;
	readonly name: string;
	/** In the file's notation: "30m". */
	readonly duration?: string;
	readonly faults?: readonly { readonly [key: string]: EditValue }[];
}

export function addScenario(design: Design, { id: wanted, name, duration, faults = [] }: NewScenario): CommandResult {
	if (wanted !== undefined && !isId(wanted)) return fail({ code: "badId", id: wanted });
	if (wanted !== undefined && design.scenarios.has(wanted)) return fail({ code: "idTaken", id: wanted });
	const id = wanted ?? newScenarioId(design, name);
	return ok([setEdit(["scenarios", id], { name, ...(duration === undefined ? {} : { duration }), faults })]);
}

/** The id that `addScenario` gives: from the name, made free. */
export function newScenarioId(design: Design, name: string): Id {
	return freeId(name, (id) => design.scenarios.has(id));
}
