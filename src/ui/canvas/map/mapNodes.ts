import type { Node } from "@xyflow/react";
import type { MapEmphasis, MapState } from "../../../engine/drawing/map/mapEmphasis.ts";
import { populationSentence, regionSentence } from "../../../engine/drawing/map/mapSentences.ts";
import { populationWords } from "../../../engine/drawing/map/populationShapes.ts";
import { markerShapes, type RegionLook, regionCardShapes } from "../../../engine/drawing/map/regionShapes.ts";
import type { Moment } from "../../../engine/drawing/moment.ts";
import type { Shape } from "../../../engine/drawing/shape.ts";
import type { MapLayout } from "../../../engine/layout/map/mapLayout.ts";
import type { Rect } from "../../../engine/layout/rect.ts";
import type { Id } from "../../../engine/model/design.ts";

export type MapNodeData = {
	readonly id: Id;
	readonly shapes: readonly Shape[];
	/** Of the picture's pixels, where the node's shapes are drawn from. */
	readonly rect: Rect;
	/** What the button says; a node without words only takes the pointer. */
	readonly words?: string;
	readonly state: MapState;
	readonly round: boolean;
	readonly readOnly: boolean;
	/** Dragging it moves it; a provider's region stays where it is, and says so. */
	readonly movable: boolean;
	readonly dimmed: boolean;
};
export type MapNode = Node<MapNodeData, "place">;

interface NodesLook {
	readonly emphasis: MapEmphasis;
	readonly moment: Moment | undefined;
	readonly rateOf: (region: Id) => number | undefined;
	readonly readOnly: boolean;
	readonly isMovable: (id: Id) => boolean;
	/** Regions and populations that the scene is about; everything when empty. */
	readonly focus: readonly Id[];
}

/** Marker and card of each region, disc and words of each population: what can be pointed at on the map. */
export function mapNodes(layout: MapLayout, look: NodesLook): MapNode[] {
	const common = (id: Id) => ({
		id,
		state: look.emphasis.places.get(id) ?? "idle",
		readOnly: look.readOnly,
		movable: look.isMovable(id),
		dimmed: look.focus.length > 0 && !look.focus.includes(id),
	});
	const discs = layout.populations.map(({ id, at, radius }) =>
		node(`disc:${id}`, { ...common(id), rect: squareAround(at, 2 * radius), shapes: [], round: true }),
	);
	const markers = layout.regions.map((region) =>
		node(`marker:${region.id}`, {
			...common(region.id),
			rect: squareAround(region.at, 24),
			shapes: markerShapes(region, regionLook(region.id, look)),
			round: false,
		}),
	);
	const words = layout.populations.map((population) => {
		const moment = look.moment?.populations.get(population.id);
		return node(`users:${population.id}`, {
			...common(population.id),
			rect: population.label,
			shapes: populationWords(population, moment),
			words: populationSentence(population, moment),
			round: false,
		});
	});
	const cards = layout.regions.map((region) => {
		const own = regionLook(region.id, look);
		return node(`region:${region.id}`, {
			...common(region.id),
			rect: region.card,
			shapes: regionCardShapes(region, own),
			words: regionSentence(region, layout, own),
			round: false,
		});
	});
	return [...discs, ...markers, ...words, ...cards];
}

function regionLook(id: Id, { emphasis, moment, rateOf }: NodesLook): RegionLook {
	return { state: emphasis.places.get(id) ?? "idle", moment: moment?.regions.get(id), requestsPerSecond: rateOf(id) };
}

function node(id: string, data: MapNodeData): MapNode {
	const { rect } = data;
	return {
		id,
		type: "place",
		position: { x: rect.x, y: rect.y },
		width: rect.w,
		height: rect.h,
		className: "nopan",
		focusable: false,
		data,
	};
}

function squareAround({ x, y }: { readonly x: number; readonly y: number }, size: number): Rect {
	return { x: x - size / 2, y: y - size / 2, w: size, h: size };
}
