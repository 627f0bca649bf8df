import type { DeckChart } from "../../model/deck.ts";
import type { Design, Scene } from "../../model/design.ts";
import type { Figures } from "../../model/figures.ts";
import { availabilityChart } from "./availabilityChart.ts";
import { consistencyChart } from "./consistencyChart.ts";
import { costChart } from "./costChart.ts";
import { latencyChart } from "./latencyChart.ts";

type Kind = NonNullable<Scene["chart"]>;

const charts: Readonly<Record<Kind, (design: Design, figures: Figures) => DeckChart | undefined>> = {
	latency: latencyChart,
	cost: costChart,
	availability: availabilityChart,
	consistency: consistencyChart,
};

/** What the page's chart of this name shows when it is opened; undefined where there is nothing to show. */
export function figureChart(kind: Kind, design: Design, figures: Figures): DeckChart | undefined {
	return charts[kind](design, figures);
}
