import type { Layout } from "../layout/layout.ts";
import { consistencies } from "../model/vocabulary.ts";

export type LegendMark =
	| "requests"
	| "reads-writes"
	| "calls"
	| "replication-sync"
	| "replication-async"
	| (typeof consistencies)[number];

/** The marks that a layout's picture has, and that its legend therefore explains. */
export function legendMarks({ lines, cards }: Layout): ReadonlySet<LegendMark> {
	const drawn = lines.flatMap(({ kind, mode }): readonly LegendMark[] => {
		if (kind === "request" || kind === "balance") return ["requests"];
		if (kind === "reads-writes" || kind === "calls") return [kind];
		return kind === "replication" ? [mode === "sync" ? "replication-sync" : "replication-async"] : [];
	});
	const letters = cards.flatMap((card) =>
		card.kind === "store" && !card.witness ? [card.claimed, card.effective] : [],
	);
	return new Set([...drawn, ...consistencies.filter((each) => letters.includes(each))]);
}
