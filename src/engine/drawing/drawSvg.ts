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
	const beyond = beyondOrigin(layout);
	const picture = { width: layout.width + beyond.x, height: layout.height + beyond.y };
	const room = { x: layout.metrics.margin + 2, y: headingHeight + picture.height + 14, w: picture.width - 2 * padding };
	const legend = legendShapes(room, { calls });
	const width = Math.ceil(picture.width);
	const height = Math.ceil(headingHeight + picture.height + legend.height);
	const shapes: readonly Shape[] = [
		...headingShapes(title, { x: layout.metrics.margin + 2, right: picture.width - padding, moment: options.moment }),
		{
			kind: "group",
			...(beyond.x > 0 ? { x: beyond.x } : {}),
			y: headingHeight + beyond.y,
			shapes: pictureShapes(design, layout, options),
		},
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

/** How far notes reach beyond the drawing's left and upper edge. */
function beyondOrigin({ notes }: Layout): { readonly x: number; readonly y: number } {
	const reach = (least: number): number => (least < 0 ? padding - least : 0);
	return {
		x: reach(Math.min(0, ...notes.map(({ rect }) => rect.x))),
		y: reach(Math.min(0, ...notes.map(({ rect }) => rect.y))),
	};
}
