import { arcLabelRect } from "../../layout/map/arcLabels.ts";
import { notableShare } from "../../layout/map/mapArcs.ts";
import type { MapLayout, MapLink, MapWay } from "../../layout/map/mapLayout.ts";
import { middleX, middleY, overlaps, type Rect } from "../../layout/rect.ts";
import type { Moment } from "../moment.ts";
import type { Shape } from "../shape.ts";
import { gaugeShapes } from "../tornShapes.ts";
import { stateOfLink } from "./linkShapes.ts";
import { arcId, type MapEmphasis, type MapState } from "./mapEmphasis.ts";
import { mostQuietArcs } from "./mapShapes.ts";

/** Round trips on the arcs, on all or among many on the lit; while a run is shown, the queues of those links on which writes wait. */
export function arcWords(layout: MapLayout, emphasis: MapEmphasis, moment?: Moment): readonly Shape[] {
	const many = layout.links.length > mostQuietArcs;
	const isHidden = (arc: MapLink | MapWay): boolean => many && !emphasis.arcs.has(arcId(arc));
	const taken = placedWords(layout, isHidden);
	return [...layout.links, ...layout.ways].flatMap((arc) => {
		const state = emphasis.arcs.get(arcId(arc)) ?? "idle";
		const pointed = emphasis.pointed === arcId(arc);
		const rect = arc.label ?? litRect(arc, { state, pointed, frame: layout }, taken);
		if (rect === undefined) return [];
		const queue = queueShapes(arc, rect, moment);
		if (queue.length > 0) return queue;
		const hidden = isHidden(arc) || (!pointed && isSilent(arc, moment));
		return hidden ? [] : pillShapes(arc.roundTrip, rect, state);
	});
}

function queueShapes(arc: MapLink | MapWay, rect: Rect, moment: Moment | undefined): readonly Shape[] {
	if (!("a" in arc) || moment === undefined) return [];
	const queue = queueOf(arc, moment);
	if (queue === undefined) return [];
	return gaugeShapes(queue, { x: middleX(rect), y: middleY(rect), gutter: gaugeRoom });
}

const gaugeRoom = 76;

/** Nothing comes or goes there at this moment. */
function isSilent(arc: MapLink | MapWay, moment: Moment | undefined): boolean {
	if (moment === undefined) return false;
	if ("a" in arc) return stateOfLink(arc, moment) === "dead";
	return (moment.populations.get(arc.population)?.servedBy.get(arc.region) ?? 0) < notableShare;
}

interface ArcLook {
	readonly state: MapState;
	readonly pointed: boolean;
	readonly frame: Frame;
}

type Frame = Pick<MapLayout, "width" | "height">;

/** An arc whose words found no room has them while it is lit, where they cover no others. */
function litRect(arc: MapLink | MapWay, { state, pointed, frame }: ArcLook, taken: Rect[]): Rect | undefined {
	if (state === "idle" || (!pointed && !("a" in arc))) return undefined;
	const middle = "a" in arc ? arc.tearAt : Math.floor(arc.points.length / 2);
	const rect = [middle, ...besideMiddle.map((part) => Math.round(part * (arc.points.length - 1)))]
		.flatMap((index) => arc.points[index] ?? [])
		.map((at) => arcLabelRect(at, arc.roundTrip))
		.find((each) => isWithin(each, frame) && !taken.some((other) => overlaps(each, other)));
	if (rect !== undefined) taken.push(rect);
	return rect;
}

/** Parts of the way that are tried after its middle. */
const besideMiddle = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8];

function isWithin({ x, y, w, h }: Rect, { width, height }: Frame): boolean {
	return x >= 0 && y >= 0 && x + w <= width && y + h <= height;
}

function placedWords(layout: MapLayout, isHidden: (arc: MapLink | MapWay) => boolean): Rect[] {
	const { regions, populations, links, ways } = layout;
	const shown = [...links, ...ways].filter((arc) => !isHidden(arc));
	const labels = shown.flatMap(({ label }) => (label === undefined ? [] : [label]));
	return [...regions.map(({ card }) => card), ...populations.map(({ label }) => label), ...labels];
}

/** What waits in both directions, of all stores. */
function queueOf({ a, b }: MapLink, moment: Moment): { readonly writes: number; readonly fill: number } | undefined {
	const waiting = [...moment.stores.values()].flatMap(({ backlogs }) =>
		backlogs.filter(({ from, to }) => (from === a && to === b) || (from === b && to === a)),
	);
	if (waiting.length === 0) return undefined;
	return {
		writes: waiting.reduce((sum, { writes }) => sum + writes, 0),
		fill: Math.max(...waiting.map(({ fill }) => fill)),
	};
}

function pillShapes(text: string, rect: Rect, state: MapState): readonly Shape[] {
	const lit = state !== "idle";
	return [
		{
			kind: "rect",
			x: rect.x + 0.5,
			y: rect.y + 0.5,
			w: rect.w - 1,
			h: rect.h - 1,
			radius: 10,
			fill: "card",
			stroke: state === "selected" ? "accent" : "line-strong",
		},
		{
			kind: "text",
			x: middleX(rect),
			y: middleY(rect) + 4.2,
			text,
			size: 12,
			weight: lit ? 500 : 400,
			fill: lit ? "ink" : "ink-2",
			anchor: "middle",
		},
	];
}
