import { useReactFlow, useStore } from "@xyflow/react";
import { useEffect, useRef } from "react";
import type { Rect } from "../../engine/layout/rect.ts";
import type { Id } from "../../engine/model/design.ts";
import type { SceneCamera as Camera } from "../../engine/model/sceneCamera.ts";
import { inView } from "../canvas/canvasPart.ts";
import { presentedCamera } from "./presentedCamera.ts";

/** Milliseconds that the camera takes from one scene to the next, as the tokens say. */
export const cameraMs = 700;
/** The canvas sets its own first view before. */
const firstMs = 60;

interface SceneCameraProps {
	readonly scene: Id;
	/** What is to be seen, in the picture's pixels. */
	readonly part: (room: { readonly width: number; readonly height: number }) => Rect;
	readonly largestZoom: number;
	/** A drawing is read from its top; what a camera was aimed at stands in the middle. */
	readonly align: "top" | "middle";
	/** The camera that shows a part of the picture. */
	readonly cameraOn: (part: Rect) => Camera;
}

/** Moves the view to what a scene shows; at once for the first one, and where motion is unwanted. Stands inside React Flow. */
export function SceneCamera({ scene, part, largestZoom, align, cameraOn }: SceneCameraProps) {
	const { getViewport, setViewport } = useReactFlow();
	const width = useStore((state) => state.width);
	const height = useStore((state) => state.height);
	const count = useStore((state) => state.nodes.length);
	const shown = useRef<{ readonly scene: Id; readonly sinceMs: number } | undefined>(undefined);
	useEffect(() => {
		if (width === 0 || height === 0 || count === 0) return;
		const isFirst = shown.current === undefined;
		if (shown.current?.scene !== scene) {
			shown.current = { scene, sinceMs: isFirst ? Number.NEGATIVE_INFINITY : performance.now() };
		}
		const { sinceMs } = shown.current;
		const move = (): void => {
			const room = { width, height };
			const view = viewOf(part(room), room, { largestZoom, align });
			const now = getViewport();
			if (now.x === view.x && now.y === view.y && now.zoom === view.zoom) return;
			// A panel beside the picture that changes its width on the way doesn't make it start anew.
			const leftMs = isStill() ? 0 : Math.max(0, Math.round(cameraMs - (performance.now() - sinceMs)));
			void setViewport(view, leftMs === 0 ? {} : { duration: leftMs, ease: easeOut, interpolate: "linear" });
		};
		if (!isFirst) {
			move();
			return;
		}
		const timer = setTimeout(move, firstMs);
		return () => clearTimeout(timer);
	}, [scene, width, height, count, part, largestZoom, align, getViewport, setViewport]);
	useEffect(
		() =>
			presentedCamera.register(() => {
				const { x, y, zoom } = getViewport();
				return cameraOn(inView({ transform: [x, y, zoom], width, height }, 0));
			}),
		[width, height, cameraOn, getViewport],
	);
	return null;
}

function isStill(): boolean {
	return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

function easeOut(t: number): number {
	return 1 - (1 - t) ** 3;
}

const marginPx = 8;

/** The view that shows a part in the middle across, as large as the room allows. */
function viewOf(
	box: Rect,
	room: { readonly width: number; readonly height: number },
	{ largestZoom, align }: Pick<SceneCameraProps, "largestZoom" | "align">,
) {
	const wide = (room.width - 2 * marginPx) / Math.max(1, box.w);
	const high = (room.height - 2 * marginPx) / Math.max(1, box.h);
	const zoom = Math.min(wide, high, largestZoom);
	const x = Math.round((room.width - box.w * zoom) / 2 - box.x * zoom);
	const top = align === "top" ? marginPx : (room.height - box.h * zoom) / 2;
	return { x, y: Math.round(top - box.y * zoom), zoom };
}
