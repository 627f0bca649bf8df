import type { Id } from "../model/design.ts";
import type { ConflictFigure, Figures } from "../model/figures.ts";

/** What a conflict costs: an update, a person's time, a failed write, or nothing. */
export type ConflictOutcome = "lost" | "people" | "rejected" | "merged";

/** One row of the conflicts chart. */
export interface ConflictRow {
	readonly figure: ConflictFigure;
	readonly outcome: ConflictOutcome;
}

/** The features whose writes can conflict, store by store, both in the order of the file. */
export function conflictRows(
	{ conflicts }: Pick<Figures, "conflicts">,
	stores: readonly Id[],
): readonly { readonly store: Id; readonly rows: readonly ConflictRow[] }[] {
	return stores
		.map((store) => ({
			store,
			rows: conflicts
				.filter((figure) => figure.store === store)
				.map((figure) => ({ figure, outcome: outcomeOf(figure.strategy) })),
		}))
		.filter(({ rows }) => rows.length > 0);
}

/** While all is connected; a store without a strategy loses updates as the last writer's does. */
function outcomeOf(strategy: ConflictFigure["strategy"]): ConflictOutcome {
	if (strategy === null || strategy === "last-write-wins") return "lost";
	if (strategy === "manual" || strategy === "version") return "people";
	return strategy === "reject" ? "rejected" : "merged";
}
