import type { Design, Id } from "../design.ts";
import type { Edit, EditValue } from "../figures.ts";
import { fail, ok } from "../result.ts";
import type { Provider } from "../vocabulary.ts";
import { type CommandResult, setEdit } from "./command.ts";
import { freeId, isId, isTaken } from "./freeId.ts";

export interface NewRegion {
	readonly provider: Provider;
	/** The provider's code; for `other`, none. */
	readonly code?: string;
	readonly id?: Id;
	readonly name?: string;
	/** A catalogue city or [latitude, longitude]; for `other`. */
	readonly at?: string | readonly [number, number];
	readonly jurisdiction?: string;
	/** The region that it is put in front of; last where none is named. */
	readonly before?: Id;
}

/** A new column. What runs in `all` regions runs there too; nothing else does. */
export function addRegion(design: Design, region: NewRegion): CommandResult {
	const { id: wanted, before, ...fields } = region;
	if (wanted !== undefined && !isId(wanted)) return fail({ code: "badId", id: wanted });
	if (wanted !== undefined && isTaken(design, wanted)) return fail({ code: "idTaken", id: wanted });
	if (before !== undefined && !design.regions.has(before)) return fail({ code: "unknownRegion", region: before });
	const id = wanted ?? newRegionId(design, region);
	const written = Object.entries(fields).filter(([, value]) => value !== undefined);
	const value: { readonly [key: string]: EditValue } = Object.fromEntries(written);
	const edits: Edit[] = [setEdit(["regions", id], value)];
	if (before !== undefined) edits.push({ op: "move", path: ["regions", id], before });
	return ok(edits);
}

/** The id that `addRegion` gives: the provider's code, made free. */
export function newRegionId(design: Design, region: Pick<NewRegion, "code" | "name">): Id {
	return freeId(region.code ?? region.name ?? "region", (id) => isTaken(design, id));
}
