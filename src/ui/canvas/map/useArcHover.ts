import { useReactFlow } from "@xyflow/react";
import { type MouseEvent, useCallback, useEffect, useRef } from "react";
import { nearestLine } from "../../../engine/layout/crossedLines.ts";
import { notableShare } from "../../../engine/layout/map/mapArcs.ts";
import type { MapLayout } from "../../../engine/layout/map/mapLayout.ts";
import { type LitTrip, litTrip } from "./litTrip.ts";
import { pointingGround } from "./pointingGround.ts";

/** Pixels from an arc that still mean the arc. */
const nearPx = 7;

interface NearArc {
	readonly points: MapLayout["links"][number]["points"];
	readonly trip: LitTrip;
}

/** Lights the arc under the pointer up, here and in the table of round trips. Renders nothing while the pointer stays on one. */
export function useArcHover(layout: MapLayout | undefined) {
	const { screenToFlowPosition } = useReactFlow();
	const arcs = useRef<readonly NearArc[]>([]);
	useEffect(() => {
		arcs.current = layout === undefined ? [] : arcsOf(layout);
		return () => litTrip.set(undefined);
	}, [layout]);
	const onMove = useCallback(
		(event: MouseEvent) => {
			const to = screenToFlowPosition({ x: event.clientX, y: event.clientY }, { snapToGrid: false });
			litTrip.set(event.buttons === 0 ? nearestLine(arcs.current, { to, withinPx: nearPx })?.trip : undefined);
		},
		[screenToFlowPosition],
	);
	const onLeave = useCallback(() => litTrip.set(undefined), []);
	return { onMove, onLeave };
}

function arcsOf(layout: MapLayout): readonly NearArc[] {
	const links = pointingGround(layout).lines.flatMap(({ points, fromRegion: a, toRegion: b }) =>
		a === undefined || b === undefined ? [] : [{ points, trip: { a, b } }],
	);
	const ways = layout.ways
		.filter(({ share }) => share >= notableShare)
		.map(({ points, population: a, region: b }) => ({ points, trip: { a, b } }));
	return [...links, ...ways];
}
