import type { Layout } from "../layout/layout.ts";
import type { Design } from "../model/design.ts";
import type { LoadFigure } from "../model/figures.ts";
import { descriptionOf } from "./descriptionOf.ts";
import type { Highlight } from "./emphasis.ts";
import { headingHeight, headingShapes } from "./headingShapes.ts";
import { legendShapes } from "./legendShapes.ts";
import type { Moment } from "./moment.ts";
import type { Theme } from "./palette.ts";
import { pictureShapes } from "./pictureShapes.ts";
import type { Shape } from "./shape.ts";
import { svgDocument } from "./svgDocument.ts";

export interface SvgOptions {
	readonly theme: Theme;
	/** Loads from the figures, for rates and utilisation. */
	readonly load?: readonly LoadFigure[] | undefined;
	readonly moment?: Moment | undefined;
	readonly highlight?: Highlight | undefined;
	/** Heading; the design's name when omitted. */
	readonly title?: string | undefined;
	/** YAML text to travel inside. */
	readonly source?: string | undefined;
}

const padding = 8;

/** The design as an SVG picture: text stays text, colours are the theme's values, and nothing is fetched from anywhere. */
export function drawSvg(design: Design, layout: Layout, options: SvgOptions): string {
	const title = options.title ?? design.name;
	const calls = layout.lines.some(({ kind }) => kind === "calls");
	const room = { x: layout.metrics.margin + 2, y: headingHeight + layout.height + 14, w: layout.width - 2 * padding };
	const legend = legendShapes(room, { calls });
	const width = Math.ceil(layout.width);
	const height = Math.ceil(headingHeight + layout.height + legend.height);
	const shapes: readonly Shape[] = [
		...headingShapes(title, { x: layout.metrics.margin + 2, right: layout.width - padding, moment: options.moment }),
		{ kind: "group", y: headingHeight, shapes: pictureShapes(design, layout, options) },
		...legend.shapes,
	];
	return svgDocument(shapes, {
		width,
		height,
		title,
		description: descriptionOf(design),
		theme: options.theme,
		ground: "canvas",
		source: options.source,
	});
}
