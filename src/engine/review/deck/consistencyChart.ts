import * as texts from "../../../texts/review/slides.ts";
import type { DeckLines } from "../../model/deck.ts";
import type { Design } from "../../model/design.ts";
import type { Figures } from "../../model/figures.ts";
import { formatMs } from "../../model/numbers/formatMs.ts";
import { worstCurves } from "../stalenessCurves.ts";

/** How soon a read sees a write: each feature whose reads can be stale, in its worst region. */
export function consistencyChart(design: Design, figures: Figures): DeckLines | undefined {
	const { curves } = worstCurves(figures);
	if (curves.length === 0) return undefined;
	return {
		kind: "lines",
		title: texts.readsThatSeeAWrite,
		axis: "delay",
		unit: "share",
		lines: curves.map(({ key, figure }, index) => ({
			name: `${design.features.get(key)?.name ?? key}, p99 ${formatMs(figure.delayP99Ms)}`,
			colour: index % 8,
			points: figure.consistentAt.flatMap(({ tMs, share }) => (tMs > 0 ? [{ x: tMs, y: share }] : [])),
		})),
	};
}
