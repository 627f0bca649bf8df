import { type RefObject, useMemo, useSyncExternalStore } from "react";
import { arcWords } from "../../../engine/drawing/map/arcWords.ts";
import { landShapes } from "../../../engine/drawing/map/landShapes.ts";
import { mapEmphasis } from "../../../engine/drawing/map/mapEmphasis.ts";
import { mapMomentKey } from "../../../engine/drawing/map/mapMomentKey.ts";
import { mapShapes } from "../../../engine/drawing/map/mapShapes.ts";
import { regionRate } from "../../../engine/drawing/map/regionRate.ts";
import type { Moment } from "../../../engine/drawing/moment.ts";
import type { Shape } from "../../../engine/drawing/shape.ts";
import { layoutMap } from "../../../engine/layout/map/layoutMap.ts";
import type { MapLayout } from "../../../engine/layout/map/mapLayout.ts";
import { type MapExtent, type Room, worldRoom } from "../../../engine/layout/map/mapView.ts";
import type { Place } from "../../../engine/layout/map/projection.ts";
import type { Design, Id } from "../../../engine/model/design.ts";
import { useEditor } from "../../useEditor.ts";
import { useKept } from "../useKept.ts";
import { useRoom } from "../useRoom.ts";
import { litTrip } from "./litTrip.ts";
import { type MapNode, mapNodes } from "./mapNodes.ts";

export interface MapPicture {
	readonly design: Design;
	/** That the map has on the screen. */
	readonly room: Room;
	readonly layout: MapLayout;
	readonly nodes: MapNode[];
	readonly land: readonly Shape[];
	readonly arcs: readonly Shape[];
	readonly words: readonly Shape[];
}

interface PictureOptions {
	readonly moment: Moment | undefined;
	readonly focus: readonly Id[];
	readonly readOnly: boolean;
	readonly extent: MapExtent;
	/** Pixels for a unit of the projection, where somebody has zoomed. */
	readonly scale: number | undefined;
	/** What the map shows beside the design. */
	readonly besides: readonly Place[];
}

const noIds: readonly Id[] = [];
/** Widths and heights of the picture beyond its edges in which there is land to be panned to: all of it. */
const beyond = 40;

/** Layout, nodes and layers of the map, each made anew only when what it reads has changed; undefined until the room is known. */
export function useMapPicture(
	frame: RefObject<HTMLElement | null>,
	{ moment, focus, readOnly, extent, scale, besides }: PictureOptions,
): MapPicture | undefined {
	const design = useEditor((state) => state.design);
	const load = useEditor((state) => state.figures?.load);
	const selected = useEditor((state) => (state.selection.kind === "items" ? state.selection.ids : noIds));
	const hovered = useEditor((state) => state.hovered);
	const trip = useSyncExternalStore(litTrip.subscribe, litTrip.get);
	const room = useRoom(frame);
	const kept = useKept(moment, mapMomentKey);
	const layout = useMemo(() => {
		if (room === undefined) return undefined;
		if (scale === undefined) return layoutMap(design, room, { extent, besides });
		return layoutMap(design, worldRoom(scale, room), { extent: "world", besides });
	}, [design, room, extent, scale, besides]);
	const land = useMemo(() => layout && landShapes(layout.view, beyond), [layout]);
	const emphasis = useMemo(() => {
		const pointed = hovered === undefined || readOnly ? {} : { hovered };
		const ends = trip && ([trip.a, trip.b] as const);
		return layout && mapEmphasis(layout, { selected: new Set(readOnly ? focus : selected), ...pointed }, ends);
	}, [layout, selected, hovered, focus, readOnly, trip]);
	const drawn = useMemo(
		() => layout && emphasis && { arcs: mapShapes(layout, emphasis, kept), words: arcWords(layout, emphasis, kept) },
		[layout, emphasis, kept],
	);
	const nodes = useMemo(() => {
		if (layout === undefined || emphasis === undefined) return [];
		const rateOf = (region: Id) => load && regionRate(design, region, load);
		const isMovable = (id: Id) => design.users.populations.has(id) || design.regions.get(id)?.provider === "other";
		return mapNodes(layout, { emphasis, moment, rateOf, readOnly, isMovable, focus: readOnly ? focus : noIds });
	}, [layout, emphasis, moment, design, load, readOnly, focus]);
	if (layout === undefined || land === undefined || drawn === undefined) return undefined;
	return { design, room: room ?? layout, layout, nodes, land, ...drawn };
}
