import type { Design, Id } from "../design.ts";
import { fail, ok } from "../result.ts";
import { type CommandResult, setEdit } from "./command.ts";
import { type At, writtenAt } from "./notation.ts";

/** The population's users live elsewhere: in a city of the catalogue, or at [latitude, longitude] in degrees. */
export function placePopulation(design: Design, { id, at }: { id: Id; at: At }): CommandResult {
	if (!design.users.populations.has(id)) return fail({ code: "unknownItem", id });
	return ok([setEdit(["users", "populations", id, "at"], writtenAt(at))]);
}
