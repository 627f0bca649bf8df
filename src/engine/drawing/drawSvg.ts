import type { Layout } from "../layout/layout.ts";
import type { Design } from "../model/design.ts";
import { type LanesPictureOptions, lanesPicture } from "./lanesPicture.ts";
import type { Theme } from "./palette.ts";
import { svgDocument } from "./svgDocument.ts";

export interface SvgOptions extends LanesPictureOptions {
	readonly theme: Theme;
	/** YAML text to travel inside. */
	readonly source?: string | undefined;
}

/** The design as an SVG picture: text stays text, colours are the theme's values, and nothing is fetched from anywhere. */
export function drawSvg(design: Design, layout: Layout, options: SvgOptions): string {
	return svgDocument(lanesPicture(design, layout, options), options);
}
