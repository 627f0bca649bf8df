import type { Layout } from "../layout/layout.ts";
import type { Design } from "../model/design.ts";
import { descriptionOf } from "./descriptionOf.ts";
import { headingHeight, headingShapes } from "./headingShapes.ts";
import { legendMarks } from "./legendMarks.ts";
import { legendShapes } from "./legendShapes.ts";
import type { Picture } from "./picture.ts";
import type { PictureFrame } from "./pictureFrame.ts";
import { type PictureOptions, pictureShapes } from "./pictureShapes.ts";

export interface LanesPictureOptions extends PictureOptions, PictureFrame {}

const padding = 8;
/** A narrower picture has no room for a legend that can be read. */
const leastWidth = 300;

/** The lanes of a design with their heading and legend; of a part of it when the layout is one of a part. */
export function lanesPicture(design: Design, layout: Layout, options: LanesPictureOptions): Picture {
	const title = options.title ?? design.name;
	const beyond = beyondOrigin(layout);
	const picture = { width: Math.max(leastWidth, layout.width + beyond.x), height: layout.height + beyond.y };
	const left = layout.metrics.margin + 2;
	const top = options.withoutHeading === true ? 0 : headingHeight;
	const origin = { x: beyond.x, y: top + beyond.y };
	const room = { x: left, y: top + picture.height + 14, w: picture.width - 2 * padding };
	const legend = options.withoutLegend === true ? noLegend : legendShapes(room, legendMarks(layout));
	const { moment, scenario } = options;
	const heading = headingShapes(title, { x: left, right: picture.width - padding, moment, scenario });
	const shapes: Picture["shapes"] = [
		...(options.withoutHeading === true ? [] : heading),
		{
			kind: "group",
			...(origin.x > 0 ? { x: origin.x } : {}),
			...(origin.y > 0 ? { y: origin.y } : {}),
			shapes: pictureShapes(design, layout, options),
		},
		...legend.shapes,
	];
	return {
		shapes,
		width: Math.ceil(picture.width),
		height: Math.ceil(top + picture.height + legend.height),
		origin,
		title,
		description: descriptionOf(design),
		ground: "canvas",
	};
}

const noLegend = { shapes: [], height: 0 };

/** How far notes reach beyond the drawing's left and upper edge. */
function beyondOrigin({ notes }: Layout): { readonly x: number; readonly y: number } {
	const reach = (least: number): number => (least < 0 ? padding - least : 0);
	return {
		x: reach(Math.min(0, ...notes.map(({ rect }) => rect.x))),
		y: reach(Math.min(0, ...notes.map(({ rect }) => rect.y))),
	};
}
