import { useStoreApi } from "@xyflow/react";
import { useEffect, useRef } from "react";
import { editorStore } from "../../../editor/editorStore.ts";
import type { Layout } from "../../../engine/layout/layout.ts";
import type { Point, Rect } from "../../../engine/layout/rect.ts";
import { contains, inflate, middleX, middleY } from "../../../engine/layout/rect.ts";
import type { Design } from "../../../engine/model/design.ts";
import { carryTargets, targetThatWay } from "./carryTargets.ts";
import type { DropScene } from "./DropScene.ts";
import { type Drag, type DragSource, dragState } from "./dragState.ts";
import { sceneIndex } from "./sceneIndex.ts";
import { swallowClick } from "./swallowClick.ts";
import { boxOf, sceneNow } from "./useDragTarget.ts";

/** Pixels that a tap may wander: a finger that moves on pans the canvas. */
const tapSlack = 10;

const ways: Readonly<Record<string, Point>> = {
	ArrowLeft: { x: -1, y: 0 },
	ArrowRight: { x: 1, y: 0 },
	ArrowUp: { x: 0, y: -1 },
	ArrowDown: { x: 0, y: 1 },
};

/**
 * What is carried without a pressed pointer: a mouse shows where it would go, a click or a tap puts it down, and so do the
 * arrows or Tab and Enter. Escape ends it. Taken before the page gets it; fingers and the wheel go on moving the view.
 */
export function useCarrying(layout: Layout, design: Design): void {
	const flow = useStoreApi();
	const latest = useRef({ layout, design });
	latest.current = { layout, design };
	useEffect(() => {
		const carried = (): Drag | undefined => {
			const drag = dragState.get();
			return drag?.held === false ? drag : undefined;
		};
		const isOnCanvas = (event: PointerEvent): boolean => {
			const { domNode } = flow.getState();
			return event.target instanceof Node && domNode?.contains(event.target) === true && !isControl(event.target);
		};
		let pressed: { readonly id: number; readonly at: Point } | undefined;
		const handlers = {
			pointermove: (event: PointerEvent) => {
				const drag = carried();
				if (drag === undefined || event.pointerType === "touch") return;
				const { at: _, ...others } = drag;
				dragState.set({ ...others, pointer: pointOf(event), alt: event.altKey });
			},
			pointerdown: (event: PointerEvent) => {
				if (carried() === undefined || !isOnCanvas(event) || event.button !== 0) return;
				pressed = pressed === undefined ? { id: event.pointerId, at: pointOf(event) } : undefined;
				if (event.pointerType !== "touch") take(event);
			},
			pointerup: (event: PointerEvent) => {
				const drag = carried();
				const start = pressed;
				pressed = undefined;
				if (drag === undefined || start?.id !== event.pointerId) return;
				const at = pointOf(event);
				if (Math.hypot(at.x - start.at.x, at.y - start.at.y) > tapSlack) return;
				take(event);
				swallowClick();
				const { at: _, ...others } = drag;
				putDown({ ...others, pointer: at, alt: event.altKey });
			},
			pointercancel: () => {
				pressed = undefined;
			},
			keydown: (event: KeyboardEvent) => {
				const drag = carried();
				if (drag === undefined || isControl(event.target)) return;
				const scene = sceneNow(latest.current, drag, flow.getState().transform[2]);
				const at = nextPlace(event, drag, scene);
				if (at !== undefined) {
					dragState.set({ ...drag, at, alt: event.altKey });
					bringIntoView(flow, at);
				} else if (!endsCarrying(event, drag)) return;
				take(event);
			},
		};
		const stop = listenFirst(handlers);
		return () => {
			stop();
			// Without a canvas there is nowhere to put it.
			if (carried() !== undefined) dragState.set(undefined);
		};
	}, [flow]);
}

function listenFirst(
	handlers: { readonly [K in keyof WindowEventMap]?: (event: WindowEventMap[K]) => void },
): () => void {
	const entries = Object.entries(handlers) as [string, (event: Event) => void][];
	for (const [name, handler] of entries) window.addEventListener(name, handler, true);
	return () => {
		for (const [name, handler] of entries) window.removeEventListener(name, handler, true);
	};
}

/** Escape drops what is carried where it came from, Enter where the keys have brought it. */
function endsCarrying({ key }: KeyboardEvent, drag: Drag): boolean {
	if (key === "Escape") dragState.set(undefined);
	else if (key === "Enter" && drag.at !== undefined) putDown(drag);
	else return false;
	return true;
}

function putDown(drag: Drag): void {
	dragState.set(undefined);
	dragState.drop(drag);
}

function take(event: Event): void {
	event.preventDefault();
	event.stopPropagation();
}

function pointOf({ clientX: x, clientY: y }: PointerEvent): Point {
	return { x, y };
}

/** What stands over the canvas, and where words are typed. */
function isControl(target: EventTarget | null): boolean {
	return (
		target instanceof Element &&
		target.closest("[data-carry-bar], [data-minimap], input, textarea, [role=menu]") !== null
	);
}

/** By an arrow the nearest place that way, by Tab the next in order; the first one from where it is taken. */
function nextPlace(event: KeyboardEvent, drag: Drag, scene: DropScene): Point | undefined {
	const way = ways[event.key];
	if (way === undefined && event.key !== "Tab") return undefined;
	const targets = carryTargets(scene, drag.source);
	if (drag.at === undefined) return firstPlace(drag, targets, scene.layout);
	if (way !== undefined) return targetThatWay(targets, drag.at, way) ?? drag.at;
	const { x, y } = drag.at;
	const index = targets.findIndex((each) => each.x === x && each.y === y);
	return targets[(index + (event.shiftKey ? -1 : 1) + targets.length) % targets.length];
}

/** Nearest to the card that a line leaves, or in the chosen region; else the first. */
function firstPlace({ source }: Drag, targets: readonly Point[], layout: Layout): Point | undefined {
	const from = leftCard(source, layout) ?? chosenColumn(layout);
	if (from === undefined) return targets[0];
	const middle = { x: middleX(from), y: middleY(from) };
	return targets.toSorted((a, b) => distance(a, middle) - distance(b, middle))[0];
}

/** The card that the carried line, or its end, comes from. */
function leftCard(source: DragSource, layout: Layout): Rect | undefined {
	const index = sceneIndex(layout);
	if (source.kind === "line") return index.card(source.cardId)?.rect;
	return source.kind === "end" ? index.card(index.line(source.lineId)?.[source.end] ?? "")?.rect : undefined;
}

function chosenColumn(layout: Layout): Rect | undefined {
	const { selection } = editorStore.getState();
	const ids = selection.kind === "items" ? selection.ids : [];
	return layout.columns.find(({ region }) => ids.includes(region))?.rect;
}

function distance(a: Point, b: Point): number {
	return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Pixels that a place chosen by keys stays away from the canvas' edge. */
const beyondEdge = 20;

function intoView(seen: number, size: number): number {
	return Math.max(beyondEdge, Math.min(size - beyondEdge, seen)) - seen;
}

/** Moves the view so that a place chosen by keys can be seen. */
function bringIntoView(flow: ReturnType<typeof useStoreApi>, at: Point): void {
	const { domNode, transform, panBy } = flow.getState();
	if (domNode === null) return;
	const [x, y, zoom] = transform;
	const { w, h } = boxOf(domNode);
	const seen = { x: at.x * zoom + x, y: at.y * zoom + y };
	if (contains(inflate({ x: 0, y: 0, w, h }, -beyondEdge), seen)) return;
	void panBy({ x: intoView(seen.x, w), y: intoView(seen.y, h) });
}
