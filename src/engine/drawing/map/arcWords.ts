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
	const taken = placedWords(layout);
	const many = layout.links.length > mostQuietArcs;
	return [...layout.links, ...layout.ways].flatMap((arc) => {
		const state = emphasis.arcs.get(arcId(arc)) ?? "idle";
		const pointed = emphasis.pointed === arcId(arc);
		const rect = arc.label ?? litRect(arc, { state, pointed }, taken);
		if (rect === undefined) return [];
		const queue = queueShapes(arc, rect, moment);
		if (queue.length > 0) return queue;
		const hidden = (many && state === "idle") || (!pointed && isSilent(arc, moment));
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
}

/** An arc whose words found no room has them while it is lit, where they cover no others. */
function litRect(arc: MapLink | MapWay, { state, pointed }: ArcLook, taken: Rect[]): Rect | undefined {
	if (state === "idle" || (!pointed && !("a" in arc))) return undefined;
	const at = arc.points["a" in arc ? arc.tearAt : Math.floor(arc.points.length / 2)];
	const rect = at && arcLabelRect(at, arc.roundTrip);
	if (rect === undefined || taken.some((each) => overlaps(each, rect))) return undefined;
	taken.push(rect);
	return rect;
}

function placedWords({ regions, populations, links, ways }: MapLayout): Rect[] {
	const labels = [...links, ...ways].flatMap(({ label }) => (label === undefined ? [] : [label]));
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
