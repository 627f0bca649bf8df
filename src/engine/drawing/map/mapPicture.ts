import { layoutMap } from "../../layout/map/layoutMap.ts";
import type { MapLayout } from "../../layout/map/mapLayout.ts";
import type { Design, Id } from "../../model/design.ts";
import type { LoadFigure } from "../../model/figures.ts";
import { descriptionOf } from "../descriptionOf.ts";
import { noHighlight } from "../emphasis.ts";
import { headingHeight, headingShapes } from "../headingShapes.ts";
import type { Moment } from "../moment.ts";
import type { Picture } from "../picture.ts";
import type { PictureFrame } from "../pictureFrame.ts";
import type { Shape } from "../shape.ts";
import { arcWords } from "./arcWords.ts";
import { landShapes } from "./landShapes.ts";
import { chosenPlaces, withChosenLinks } from "./mapChoice.ts";
import { mapEmphasis } from "./mapEmphasis.ts";
import { mapLegend, mapLegendHeight } from "./mapLegend.ts";
import { populationSentence, regionSentence } from "./mapSentences.ts";
import { mapShapes } from "./mapShapes.ts";
import { populationWords } from "./populationShapes.ts";
import { regionRate } from "./regionRate.ts";
import { markerShapes, type RegionLook, regionCardShapes } from "./regionShapes.ts";
import { mapRoom, wholeMap } from "./wholeMap.ts";

const padding = 10;

export interface MapPictureOptions extends PictureFrame {
	/** Loads from the figures, for the regions' rates. */
	readonly load?: readonly LoadFigure[] | undefined;
	readonly moment?: Moment | undefined;
	/** Nothing that was computed is written: no rates, utilisation, round trips or queues. */
	readonly withoutFigures?: boolean | undefined;
	/** Components, regions and populations to show alone; all when omitted. */
	readonly only?: readonly Id[] | undefined;
}

/** The map of a design with its heading and legend. */
export function mapPicture(design: Design, options: MapPictureOptions): Picture {
	const { title = design.name, moment, scenario } = options;
	const layout = chosenLayout(design, options.only);
	const { width, height } = layout;
	const top = options.withoutHeading === true ? 0 : headingHeight;
	const bottom = top + height;
	const legendHeight = options.withoutLegend === true ? 0 : mapLegendHeight;
	const heading: readonly Shape[] = [
		{ kind: "rect", x: 0, y: 0, w: width, h: headingHeight, fill: "canvas" },
		...headingShapes(title, { x: padding, right: width - padding, moment, scenario }),
	];
	const legend: readonly Shape[] = [
		{ kind: "rect", x: 0, y: bottom, w: width, h: mapLegendHeight, fill: "canvas" },
		...mapLegend(layout, {
			x: padding,
			y: bottom + mapLegendHeight / 2,
			withoutFigures: options.withoutFigures === true,
		}),
	];
	return {
		shapes: [
			{ kind: "group", ...(top > 0 ? { y: top } : {}), shapes: worldShapes(design, layout, options) },
			...(top > 0 ? heading : []),
			...(legendHeight > 0 ? legend : []),
		],
		width,
		height: bottom + legendHeight,
		origin: { x: 0, y: top },
		title,
		description: descriptionOf(design),
		ground: "sea",
	};
}

/** The map as pictures in files have it; of what is chosen where not all of it is. */
export function chosenLayout(design: Design, only: readonly Id[] | undefined): MapLayout {
	if (only === undefined) return wholeMap(design);
	return withChosenLinks(layoutMap(design, mapRoom, { only: chosenPlaces(design, only) }), only);
}

function worldShapes(
	design: Design,
	layout: MapLayout,
	{ load, moment, withoutFigures = false }: MapPictureOptions,
): readonly Shape[] {
	const emphasis = mapEmphasis(layout, noHighlight);
	const regions = layout.regions.map((region): { readonly marker: Shape; readonly card: Shape } => {
		const state = moment?.regions.get(region.id);
		const look: RegionLook = withoutFigures
			? { state: "idle", moment: state && { ...state, utilisation: null }, withoutRate: true }
			: { state: "idle", moment: state, requestsPerSecond: load && regionRate(design, region.id, load) };
		return {
			marker: { kind: "group", shapes: markerShapes(region, look) },
			card: { kind: "group", title: regionSentence(region, layout, look), shapes: regionCardShapes(region, look) },
		};
	});
	const populations = layout.populations.map((placed): Shape => {
		const state = moment?.populations.get(placed.id);
		const population = withoutFigures ? { ...placed, detail: placed.people } : placed;
		return { kind: "group", title: populationSentence(population, state), shapes: populationWords(population, state) };
	});
	return [
		...landShapes(layout.view),
		...mapShapes(layout, emphasis, moment),
		...regions.map(({ marker }) => marker),
		...(withoutFigures ? [] : arcWords(layout, emphasis, moment)),
		...populations,
		...regions.map(({ card }) => card),
	];
}
