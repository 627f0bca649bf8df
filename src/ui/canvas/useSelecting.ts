import { useReactFlow } from "@xyflow/react";
import { type MouseEvent, useCallback, useEffect, useRef } from "react";
import { editor } from "../../editor/editorStore.ts";
import type { Card, ColumnBox } from "../../engine/layout/layout.ts";
import type { Point } from "../../engine/layout/rect.ts";
import type { Id } from "../../engine/model/design.ts";
import type { CanvasNode } from "./canvasNodes.ts";
import { clickSelection, marqueeSelection } from "./canvasSelection.ts";
import { cardAt, headAt } from "./cardAt.ts";
import { dragState } from "./drag/dragState.ts";
import type { CanvasPicture } from "./useCanvasPicture.ts";

/** A pointer that only passes over cards lights none up. */
const hoverDelayMs = 40;

/** Handlers that stay the same function for as long as the canvas stands: new ones would render every node again. */
export function useSelecting(picture: CanvasPicture, readOnly: boolean) {
	const { screenToFlowPosition } = useReactFlow();
	const latest = useRef({ picture, readOnly });
	latest.current = { picture, readOnly };
	const start = useRef<Point | undefined>(undefined);
	const onNodeClick = useCallback((event: MouseEvent, node: CanvasNode) => {
		if (!latest.current.readOnly) editor.select(clickSelection(node, event.shiftKey));
	}, []);
	const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
	const hoverSoon = useCallback((id: Id | undefined) => {
		clearTimeout(timer.current);
		timer.current = setTimeout(() => editor.hover(id), hoverDelayMs);
	}, []);
	useEffect(() => () => clearTimeout(timer.current), []);
	const onNodeMouseEnter = useCallback(
		(_: MouseEvent, node: CanvasNode) => {
			// What lies under a drag isn't pointed at.
			if ("card" in node.data && dragState.get() === undefined) hoverSoon(node.data.card.component);
		},
		[hoverSoon],
	);
	const onNodeMouseLeave = useCallback(() => hoverSoon(undefined), [hoverSoon]);
	/** A card that is painted has nothing of its own that could be clicked or pointed at. */
	const paintedAt = useCallback(
		({ clientX: x, clientY: y }: MouseEvent): Card | ColumnBox | undefined => {
			const { layout, part } = latest.current.picture;
			if (layout === undefined || !part.painted) return undefined;
			const point = screenToFlowPosition({ x, y }, { snapToGrid: false });
			return cardAt(layout, point) ?? headAt(layout, point);
		},
		[screenToFlowPosition],
	);
	const onPaneClick = useCallback(
		(event: MouseEvent) => {
			if (latest.current.readOnly) return;
			if (paintedAt(event) === undefined) editor.select({ kind: "none" });
		},
		[paintedAt],
	);
	const onPaneMouseMove = useCallback(
		(event: MouseEvent) => {
			if (!latest.current.picture.part.painted || event.buttons !== 0) return;
			const painted = paintedAt(event);
			hoverSoon(painted !== undefined && "component" in painted ? painted.component : undefined);
		},
		[paintedAt, hoverSoon],
	);
	const onSelectionStart = useCallback((event: MouseEvent) => {
		start.current = { x: event.clientX, y: event.clientY };
	}, []);
	const onSelectionEnd = useCallback(
		(event: MouseEvent) => {
			const { layout } = latest.current.picture;
			if (start.current === undefined || layout === undefined) return;
			const a = screenToFlowPosition(start.current, { snapToGrid: false });
			const b = screenToFlowPosition({ x: event.clientX, y: event.clientY }, { snapToGrid: false });
			start.current = undefined;
			editor.select(marqueeSelection(layout, a, b));
		},
		[screenToFlowPosition],
	);
	return {
		onNodeClick,
		onNodeMouseEnter,
		onNodeMouseLeave,
		onPaneClick,
		onPaneMouseMove,
		onSelectionStart,
		onSelectionEnd,
	};
}
