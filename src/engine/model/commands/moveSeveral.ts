import type { Design, Id } from "../design.ts";
import type { Edit } from "../figures.ts";
import { addToRegion } from "./addToRegion.ts";
import type { CommandError } from "./CommandError.ts";
import { type CommandResult, pathOf } from "./command.ts";
import { moveToRegion } from "./moveToRegion.ts";
import { laterFirst } from "./Removal.ts";

export interface SeveralMoved {
	readonly edits: readonly Edit[];
	readonly moved: readonly Id[];
	/** What can't go, with the reason. */
	readonly stays: readonly { readonly id: Id; readonly error: CommandError }[];
}

interface Several {
	readonly ids: readonly Id[];
	readonly from: Id;
	readonly to: Id;
	/** They leave the region, or also run in the other one. */
	readonly mode: "move" | "add";
}

/** Several components of one region go to another one, each that can. */
export function moveSeveral(design: Design, { ids, from, to, mode }: Several): SeveralMoved {
	const results = ids.map((id): { id: Id; result: CommandResult } => ({
		id,
		result: mode === "move" ? moveToRegion(design, { id, from, to }) : addToRegion(design, { id, region: to, from }),
	}));
	return {
		edits: joinedEdits(results.map(({ result }) => (result.ok ? result.value : []))),
		moved: results.filter(({ result }) => result.ok).map(({ id }) => id),
		stays: results.flatMap(({ id, result }) => (result.ok ? [] : [{ id, error: result.error }])),
	};
}

/** Edits of commands that know nothing of each other: what is taken out of lists goes last, from the end, so that no position shifts. */
function joinedEdits(lists: readonly (readonly Edit[])[]): readonly Edit[] {
	const all = lists.flat();
	const deletes = new Map(all.filter(({ op }) => op === "delete").map((edit) => [pathOf(edit.path), edit]));
	const kept = [...deletes.values()].filter(
		({ path }) => !path.some((_, index) => index < path.length - 1 && deletes.has(pathOf(path.slice(0, index + 1)))),
	);
	return [...all.filter(({ op }) => op !== "delete"), ...kept.toSorted((a, b) => laterFirst(a.path, b.path))];
}
