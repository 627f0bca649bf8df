import { useStoreApi } from "@xyflow/react";
import { useEffect, useRef } from "react";
import { editor, editorStore } from "../../../editor/editorStore.ts";
import type { Layout, Line } from "../../../engine/layout/layout.ts";
import type { Point } from "../../../engine/layout/rect.ts";
import { dragState } from "./dragState.ts";
import { sceneIndex } from "./sceneIndex.ts";

/** Pixels of the screen beside a line that still count as it; a finger is less exact. */
const beside = { mouse: 5, touch: 14 } as const;
const clickSlack = 4;
/** A pointer that only passes over lines lights none up. */
const hoverDelayMs = 60;

/** Lines are painted and hear nothing: what is pointed at on the empty canvas may be one. */
export function useLinePicking(layout: Layout): void {
	const flow = useStoreApi();
	const latest = useRef(layout);
	latest.current = layout;
	useEffect(() => {
		const { domNode } = flow.getState();
		if (domNode === null) return;
		let pressed: Point | undefined;
		let timer: ReturnType<typeof setTimeout> | undefined;
		const placeOf = ({ clientX, clientY }: MouseEvent): Point => {
			const [x, y, zoom] = flow.getState().transform;
			const box = domNode.getBoundingClientRect();
			return { x: (clientX - box.x - x) / zoom, y: (clientY - box.y - y) / zoom };
		};
		const lineAt = (event: MouseEvent): Line | undefined => {
			const index = sceneIndex(latest.current);
			const point = placeOf(event);
			const isFree = isPane(event.target) && index.cardAt(point, 0) === undefined;
			const reach = "pointerType" in event && event.pointerType === "touch" ? beside.touch : beside.mouse;
			return isFree ? index.lineNear(point, reach / flow.getState().transform[2]) : undefined;
		};
		const down = (event: PointerEvent): void => {
			pressed = event.button === 0 && isPane(event.target) ? { x: event.clientX, y: event.clientY } : undefined;
		};
		const click = (event: MouseEvent): void => {
			const start = pressed;
			pressed = undefined;
			if (start === undefined || Math.hypot(event.clientX - start.x, event.clientY - start.y) > clickSlack) return;
			const line = lineAt(event);
			if (line !== undefined) editor.select({ kind: "line", id: line.id });
		};
		const move = (event: PointerEvent): void => {
			if (event.buttons !== 0 || event.pointerType === "touch" || dragState.get() !== undefined) return;
			const line = lineAt(event);
			clearTimeout(timer);
			const { hovered } = editorStore.getState();
			const wasLine = hovered !== undefined && sceneIndex(latest.current).line(hovered) !== undefined;
			if (line === undefined && !wasLine) return;
			timer = setTimeout(() => editor.hover(line?.id), hoverDelayMs);
		};
		domNode.addEventListener("pointerdown", down, true);
		domNode.addEventListener("click", click, true);
		domNode.addEventListener("pointermove", move);
		return () => {
			clearTimeout(timer);
			domNode.removeEventListener("pointerdown", down, true);
			domNode.removeEventListener("click", click, true);
			domNode.removeEventListener("pointermove", move);
		};
	}, [flow]);
}

function isPane(target: EventTarget | null): boolean {
	return target instanceof Element && target.classList.contains("react-flow__pane");
}
