import { useStoreApi } from "@xyflow/react";
import { useCallback, useEffect, useRef, useSyncExternalStore } from "react";
import { editor } from "../../../editor/editorStore.ts";
import type { Point } from "../../../engine/layout/rect.ts";
import { dragState } from "../drag/dragState.ts";
import type { MapEffect, MapScene } from "./mapEffect.ts";
import { cataloguedGesture, draggedGesture, type MapGesture, movedGesture, type ToPicture } from "./mapGesture.ts";
import { placeMove } from "./placeMove.ts";
import { pointedRegion } from "./pointedRegion.ts";

/** What the drag, the keys or the pointer on a region of the catalogue would do now; drops are carried out. */
export function useMapGesture(scene: MapScene): MapGesture | undefined {
	const drag = useSyncExternalStore(dragState.subscribe, dragState.get);
	const move = useSyncExternalStore(placeMove.subscribe, placeMove.get);
	const region = useSyncExternalStore(pointedRegion.subscribe, pointedRegion.get);
	const toPicture = useToPicture();
	const latest = useRef(scene);
	latest.current = scene;
	useEffect(
		() => dragState.handleDrops({ drop: (done) => carryOut(draggedGesture(latest.current, done, toPicture)) }),
		[toPicture],
	);
	useEffect(
		() => placeMove.handleDrops((done) => carryOut(movedGesture(latest.current, done, toPicture))),
		[toPicture],
	);
	const moved = move && movedGesture(scene, move, toPicture);
	const dragged = drag && draggedGesture(scene, drag, toPicture);
	return useSameEffect(scene, moved ?? dragged ?? (region && cataloguedGesture(scene, region)));
}

/** The effect as the same object while it is the same effect on the same design: what it comes to is asked once. */
function useSameEffect({ design, layout }: MapScene, gesture: MapGesture | undefined): MapGesture | undefined {
	const kept = useRef<MapScene & { readonly effect: MapEffect | undefined }>({ design, layout, effect: undefined });
	const { effect } = kept.current;
	const isSame = kept.current.design === design && kept.current.layout === layout;
	if (gesture === undefined) return undefined;
	if (isSame && effect?.key === gesture.effect?.key) return { ...gesture, effect };
	kept.current = { design, layout, effect: gesture.effect };
	return gesture;
}

function useToPicture(): ToPicture {
	const flow = useStoreApi();
	return useCallback(
		(pointer: Point) => {
			const { domNode, transform } = flow.getState();
			const isOver = domNode !== null && document.elementsFromPoint(pointer.x, pointer.y).includes(domNode);
			if (!isOver) return undefined;
			const { left, top } = domNode.getBoundingClientRect();
			const [x, y, zoom] = transform;
			return { x: (pointer.x - left - x) / zoom, y: (pointer.y - top - y) / zoom };
		},
		[flow],
	);
}

function carryOut(gesture: MapGesture | undefined): void {
	if (gesture === undefined) return;
	const { effect, refusal } = gesture;
	if (refusal !== undefined) editor.tell(refusal, "error");
	else if (effect !== undefined && editor.apply(effect.label, effect.command())) {
		editor.select({ kind: "items", ids: [effect.selects] });
	}
}
