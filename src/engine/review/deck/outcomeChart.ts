import * as texts from "../../../texts/review/slides.ts";
import type { DeckLine, DeckLines } from "../../model/deck.ts";
import type { Design } from "../../model/design.ts";
import type { Run } from "../../model/run.ts";
import { bends } from "./bends.ts";

export interface ShownPart {
	readonly fromSeconds: number;
	readonly toSeconds: number;
	/** The moment that the diagram shows. */
	readonly atSeconds: number;
}

/** Changes of a share below this can't be seen. */
const visible = 0.002;

/** The share of each population's requests that are answered, over the part of the run that the scene plays. */
export function outcomeChart(design: Design, run: Run, part: ShownPart): DeckLines {
	const { tSeconds } = run.series;
	const lines = Object.entries(run.series.populations).map(([id, { errorShare }], index): DeckLine => {
		const points = tSeconds.flatMap((x, step) =>
			x < part.fromSeconds || x > part.toSeconds ? [] : [{ x, y: 1 - (errorShare[step] ?? 0) }],
		);
		return { name: design.users.populations.get(id)?.name ?? id, colour: index % 8, points: bends(points, visible) };
	});
	return {
		kind: "lines",
		title: texts.requestsThatAreAnswered,
		axis: "clock",
		unit: "share",
		lines,
		mark: { name: texts.shownHere, x: part.atSeconds },
	};
}
