import { useStoreApi } from "@xyflow/react";
import { type RefObject, useEffect, useRef, useState } from "react";
import { editorStore } from "../../../editor/editorStore.ts";
import type { Layout } from "../../../engine/layout/layout.ts";
import { contains, inflate, type Point, type Rect } from "../../../engine/layout/rect.ts";
import type { Design } from "../../../engine/model/design.ts";
import type { DropEffect, DropScene } from "./DropScene.ts";
import { type Drag, type DragSource, dragState } from "./dragState.ts";
import { dropEffect } from "./dropEffect.ts";

export interface DragTarget {
	readonly source: DragSource;
	readonly held: boolean;
	/** Where it was when it was first drawn; from there on the ghost is moved by hand. */
	readonly start: Point;
	readonly effect: DropEffect | undefined;
}

interface Scene {
	readonly design: Design;
	readonly layout: Layout;
}

/** Moves what follows the pointer. */
export type GhostMover = (point: Point) => void;

/** The target under a drag. It stays the same object while the pointer stays over one target: a move alone renders nothing. */
export function useDragTarget(scene: Scene, mover: RefObject<GhostMover | undefined>): DragTarget | undefined {
	const flow = useStoreApi();
	const latest = useRef(scene);
	latest.current = scene;
	const [target, setTarget] = useState<DragTarget>();
	useEffect(() => {
		let box: Rect | undefined;
		const follow = (): void => {
			const drag = dragState.get();
			if (drag === undefined) {
				box = undefined;
				setTarget(undefined);
				return;
			}
			const { domNode, transform } = flow.getState();
			box ??= domNode === null ? undefined : boxOf(domNode);
			const found = box && placeOf(drag, { box, transform });
			if (found === undefined) {
				setTarget(undefined);
				return;
			}
			const effect = dropEffect(sceneNow(latest.current, drag, transform[2]), drag.source, found);
			mover.current?.(found);
			setTarget((before) => next(before, { source: drag.source, held: drag.held, start: found, effect }));
		};
		follow();
		return dragState.subscribe(follow);
	}, [flow, mover]);
	return target;
}

/** Where a drag is on the canvas, in its pixels at 100 %; undefined beside it. */
export function placeOf(
	drag: Drag,
	{ box, transform }: { readonly box: Rect; readonly transform: readonly [number, number, number] },
): Point | undefined {
	if (drag.at !== undefined) return drag.at;
	if (drag.pointer === undefined || !contains(inflate(box, -1), drag.pointer)) return undefined;
	const [x, y, zoom] = transform;
	return { x: (drag.pointer.x - box.x - x) / zoom, y: (drag.pointer.y - box.y - y) / zoom };
}

export function boxOf(element: Element): Rect {
	const { x, y, width: w, height: h } = element.getBoundingClientRect();
	return { x, y, w, h };
}

export function sceneNow({ design, layout }: Scene, { alt }: Drag, zoom: number): DropScene {
	const { selection } = editorStore.getState();
	return { design, layout, alt, zoom, chosen: selection.kind === "items" ? selection.ids : [] };
}

function next(before: DragTarget | undefined, now: DragTarget): DragTarget {
	if (before === undefined || before.source !== now.source || before.held !== now.held) return now;
	return before.effect?.key === now.effect?.key ? before : { ...now, start: before.start };
}
