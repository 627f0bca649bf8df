import type { Layout } from "../layout/layout.ts";
import type { Design } from "../model/design.ts";
import { descriptionOf } from "./descriptionOf.ts";
import { headingHeight, headingShapes } from "./headingShapes.ts";
import { legendShapes } from "./legendShapes.ts";
import type { Picture } from "./picture.ts";
import { type PictureOptions, pictureShapes } from "./pictureShapes.ts";

export interface LanesPictureOptions extends PictureOptions {
	/** Heading; the design's name when omitted. */
	readonly title?: string | undefined;
}

const padding = 8;

/** The lanes of a design with their heading and legend. */
export function lanesPicture(design: Design, layout: Layout, options: LanesPictureOptions): Picture {
	const title = options.title ?? design.name;
	const calls = layout.lines.some(({ kind }) => kind === "calls");
	const beyond = beyondOrigin(layout);
	const picture = { width: layout.width + beyond.x, height: layout.height + beyond.y };
	const room = { x: layout.metrics.margin + 2, y: headingHeight + picture.height + 14, w: picture.width - 2 * padding };
	const legend = legendShapes(room, { calls });
	const width = Math.ceil(picture.width);
	const height = Math.ceil(headingHeight + picture.height + legend.height);
	const origin = { x: beyond.x, y: headingHeight + beyond.y };
	const shapes: Picture["shapes"] = [
		...headingShapes(title, { x: layout.metrics.margin + 2, right: picture.width - padding, moment: options.moment }),
		{
			kind: "group",
			...(beyond.x > 0 ? { x: beyond.x } : {}),
			y: headingHeight + beyond.y,
			shapes: pictureShapes(design, layout, options),
		},
		...legend.shapes,
	];
	return { shapes, width, height, origin, title, description: descriptionOf(design), ground: "canvas" };
}

/** How far notes reach beyond the drawing's left and upper edge. */
function beyondOrigin({ notes }: Layout): { readonly x: number; readonly y: number } {
	const reach = (least: number): number => (least < 0 ? padding - least : 0);
	return {
		x: reach(Math.min(0, ...notes.map(({ rect }) => rect.x))),
		y: reach(Math.min(0, ...notes.map(({ rect }) => rect.y))),
	};
}
