import * as texts from "../../../texts/review/slides.ts";
import type { DeckLines } from "../../model/deck.ts";
import type { Design } from "../../model/design.ts";
import type { Run } from "../../model/run.ts";
import { bends } from "./bends.ts";
import { outcomeChart, type ShownPart } from "./outcomeChart.ts";

/** A store whose replicas are never farther behind than this is always with the others, in seconds. */
const leastShown = 1;

/** How far behind each store's replicas are while the scenario plays; where none is, what becomes of the requests. */
export function lagChart(design: Design, run: Run, part: ShownPart): DeckLines {
	const { tSeconds } = run.series;
	const lines = Object.entries(run.series.stores).flatMap(([id, { stalenessSeconds }], index) => {
		const points = tSeconds.flatMap((x, step) =>
			x < part.fromSeconds || x > part.toSeconds ? [] : [{ x, y: stalenessSeconds[step] ?? 0 }],
		);
		const most = points.reduce((worst, { y }) => Math.max(worst, y), 0);
		if (most < leastShown) return [];
		return [{ name: design.data.get(id)?.name ?? id, colour: index % 8, points: bends(points, most / 500) }];
	});
	if (lines.length === 0) return outcomeChart(design, run, part);
	return {
		kind: "lines",
		title: texts.howFarBehindReplicasAre,
		axis: "clock",
		unit: "seconds",
		lines,
		mark: { name: texts.shownHere, x: part.atSeconds },
	};
}
