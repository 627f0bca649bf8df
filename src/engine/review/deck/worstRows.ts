import * as texts from "../../../texts/review/slides.ts";
import type { DeckBars } from "../../model/deck.ts";

/** As many rows as can be read on a slide. */
const mostRows = 14;

/** The chart with no more rows than can be read: those that are worst, in the order in which they stood. */
export function worstRows(chart: DeckBars, badness: readonly number[]): DeckBars {
	const { rows, parts, title } = chart;
	if (rows.length <= mostRows) return chart;
	const worst = new Set(
		rows
			.map((_, row) => row)
			.toSorted((a, b) => (badness[b] ?? 0) - (badness[a] ?? 0))
			.slice(0, mostRows),
	);
	const isShown = (_: unknown, row: number): boolean => worst.has(row);
	return {
		...chart,
		title: texts.theWorstOf(title, mostRows, rows.length),
		rows: rows.filter(isShown),
		parts: parts.map((part) => ({ ...part, values: part.values.filter(isShown) })),
	};
}
