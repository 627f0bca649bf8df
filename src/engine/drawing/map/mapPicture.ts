import { layoutMap } from "../../layout/map/layoutMap.ts";
import type { Design } from "../../model/design.ts";
import { descriptionOf } from "../descriptionOf.ts";
import type { DrawOptions } from "../drawDesign.ts";
import { noHighlight } from "../emphasis.ts";
import { headingHeight, headingShapes } from "../headingShapes.ts";
import { momentAt } from "../momentAt.ts";
import type { Picture } from "../picture.ts";
import type { Shape } from "../shape.ts";
import { arcWords } from "./arcWords.ts";
import { landShapes } from "./landShapes.ts";
import { mapEmphasis } from "./mapEmphasis.ts";
import { mapLegend, mapLegendHeight } from "./mapLegend.ts";
import { populationSentence, regionSentence } from "./mapSentences.ts";
import { mapShapes } from "./mapShapes.ts";
import { populationWords } from "./populationShapes.ts";
import { regionRate } from "./regionRate.ts";
import { markerShapes, regionCardShapes } from "./regionShapes.ts";

/** Pixels that suit a map of some continents on paper and on a slide. */
export const mapRoom = { width: 1200, height: 640 };
const padding = 10;

/** The map of a design with its heading and legend. */
export function mapPicture(
	design: Design,
	{ figures, title = design.name, play }: Omit<DrawOptions, "theme">,
): Picture {
	const layout = layoutMap(design, mapRoom);
	const moment = play && momentAt({ design, scenario: play.scenario, run: play.run }, play.atSeconds);
	const emphasis = mapEmphasis(layout, noHighlight);
	const regions = layout.regions.map((region): { readonly marker: Shape; readonly card: Shape } => {
		const requestsPerSecond = figures && regionRate(design, region.id, figures.load);
		const look = { state: "idle", moment: moment?.regions.get(region.id), requestsPerSecond } as const;
		return {
			marker: { kind: "group", shapes: markerShapes(region, look) },
			card: { kind: "group", title: regionSentence(region, layout, look), shapes: regionCardShapes(region, look) },
		};
	});
	const populations = layout.populations.map((population): Shape => {
		const state = moment?.populations.get(population.id);
		return { kind: "group", title: populationSentence(population, state), shapes: populationWords(population, state) };
	});
	const { width, height } = layout;
	const bottom = headingHeight + height;
	const shapes: readonly Shape[] = [
		{
			kind: "group",
			y: headingHeight,
			shapes: [
				...landShapes(layout.view),
				...mapShapes(layout, emphasis, moment),
				...regions.map(({ marker }) => marker),
				...arcWords(layout, emphasis, moment),
				...populations,
				...regions.map(({ card }) => card),
			],
		},
		{ kind: "rect", x: 0, y: 0, w: width, h: headingHeight, fill: "canvas" },
		...headingShapes(title, { x: padding, right: width - padding, moment }),
		{ kind: "rect", x: 0, y: bottom, w: width, h: mapLegendHeight, fill: "canvas" },
		...mapLegend({ x: padding, y: bottom + mapLegendHeight / 2 }),
	];
	const size = { width, height: bottom + mapLegendHeight, origin: { x: 0, y: headingHeight } };
	return { shapes, ...size, title, description: descriptionOf(design), ground: "sea" };
}
