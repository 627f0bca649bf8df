import { useStoreApi, ViewportPortal } from "@xyflow/react";
import { memo, useEffect, useRef } from "react";
import type { Shape } from "../../../engine/drawing/shape.ts";
import { holds, type Rect } from "../../../engine/layout/rect.ts";
import { inView } from "../canvasPart.ts";
import styles from "./PaintedLayer.module.css";
import { onThemeChange, pageColour } from "./pageColours.ts";
import { paintShapes } from "./paintShapes.ts";

interface PaintedLayerProps {
	/** Shapes in the order in which they cover each other. */
	readonly shapes: readonly (readonly Shape[])[];
	/** Of the whole picture. */
	readonly width: number;
	readonly height: number;
	readonly level: "ground" | "under";
}

/** So much of the view is painted beyond each of its edges, so that a pan seldom paints anew. */
const beyond = 0.5;
/** A picture is stretched while the zoom changes, and painted sharp when it has stood so long. */
const settledMs = 120;
/** Shapes may stick out of the picture by so many pixels. */
const overhang = 40;

/** A part of the picture that is one bitmap and moves with the viewport: what SVG would make thousands of elements of. */
export const PaintedLayer = memo(function PaintedLayer({ shapes, width, height, level }: PaintedLayerProps) {
	const canvas = useRef<HTMLCanvasElement>(null);
	const store = useStoreApi();
	useEffect(() => {
		const element = canvas.current;
		// The bitmap is handed over whole: a canvas that is drawn on is read anew by the browser for each frame.
		const shown = element?.getContext("bitmaprenderer");
		if (element === null || shown === undefined || shown === null) return;
		const all: Rect = { x: -overhang, y: -overhang, w: width + 2 * overhang, h: height + 2 * overhang };
		const fontFamily = getComputedStyle(element).fontFamily;
		let painted: { readonly rect: Rect; readonly zoom: number } | undefined;
		let timer: ReturnType<typeof setTimeout> | undefined;
		const paint = (): void => {
			clearTimeout(timer);
			timer = undefined;
			const { transform, width: viewWidth, height: viewHeight } = store.getState();
			const zoom = transform[2];
			const rect = clipped(inView({ transform, width: viewWidth, height: viewHeight }, beyond), all);
			if (rect === undefined) return;
			const scale = zoom * window.devicePixelRatio;
			const bitmap = new OffscreenCanvas(Math.ceil(rect.w * scale), Math.ceil(rect.h * scale));
			const context = bitmap.getContext("2d");
			if (context === null) return;
			context.setTransform(scale, 0, 0, scale, -rect.x * scale, -rect.y * scale);
			const brush = { context, colourOf: pageColour, fontFamily, scale, part: rect };
			for (const each of shapes) paintShapes(brush, each);
			element.style.transform = `translate(${rect.x}px, ${rect.y}px)`;
			element.style.width = `${bitmap.width / scale}px`;
			element.style.height = `${bitmap.height / scale}px`;
			shown.transferFromImageBitmap(bitmap.transferToImageBitmap());
			painted = { rect, zoom };
		};
		const follow = (): void => {
			const { transform, width: viewWidth, height: viewHeight } = store.getState();
			const seen = clipped(inView({ transform, width: viewWidth, height: viewHeight }, 0), all);
			if (seen !== undefined && (painted === undefined || !holds(painted.rect, seen))) paint();
			else if (painted !== undefined && painted.zoom !== transform[2]) {
				clearTimeout(timer);
				timer = setTimeout(paint, settledMs);
			}
		};
		paint();
		const stopFollowing = store.subscribe((state, before) => {
			if (state.transform !== before.transform || state.width !== before.width || state.height !== before.height) {
				follow();
			}
		});
		const stopTheme = onThemeChange(paint);
		return () => {
			clearTimeout(timer);
			stopFollowing();
			stopTheme();
		};
	}, [shapes, width, height, store]);
	return (
		<ViewportPortal>
			<canvas ref={canvas} className={`${styles.layer} ${styles[level]}`} />
		</ViewportPortal>
	);
});

function clipped(rect: Rect, to: Rect): Rect | undefined {
	const x = Math.max(rect.x, to.x);
	const y = Math.max(rect.y, to.y);
	const w = Math.min(rect.x + rect.w, to.x + to.w) - x;
	const h = Math.min(rect.y + rect.h, to.y + to.h) - y;
	return w > 0 && h > 0 ? { x, y, w, h } : undefined;
}
