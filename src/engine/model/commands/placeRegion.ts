import type { Design, Id } from "../design.ts";
import type { Edit } from "../figures.ts";
import { fail, ok } from "../result.ts";
import { type CommandResult, setEdit } from "./command.ts";
import { type At, writtenAt } from "./notation.ts";

interface PlaceRegion {
	readonly id: Id;
	readonly at: At;
	/** Of the place, where it is known: the file must name that of a region which no provider lists. */
	readonly jurisdiction?: string | undefined;
}

/** A region of one's own stands elsewhere, under the law of that place; a provider's stands where the provider has it. */
export function placeRegion(design: Design, { id, at, jurisdiction }: PlaceRegion): CommandResult {
	const region = design.regions.get(id);
	if (region === undefined) return fail({ code: "unknownRegion", region: id });
	if (region.provider !== "other") {
		return fail({ code: "providersPlace", region: id, provider: region.provider, place: region.place });
	}
	const edits: Edit[] = [setEdit(["regions", id, "at"], writtenAt(at))];
	if (jurisdiction !== undefined && jurisdiction !== region.jurisdiction)
		edits.push(setEdit(["regions", id, "jurisdiction"], jurisdiction));
	return ok(edits);
}
