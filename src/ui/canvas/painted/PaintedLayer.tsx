import { useStoreApi, ViewportPortal } from "@xyflow/react";
import { memo, useEffect, useRef } from "react";
import { PaintedBitmap, type PaintedShapes } from "./PaintedBitmap.ts";
import styles from "./PaintedLayer.module.css";
import { onThemeChange } from "./pageColours.ts";

interface PaintedLayerProps {
	readonly shapes: PaintedShapes;
	/** Of the whole picture. */
	readonly width: number;
	readonly height: number;
	readonly level: "ground" | "under";
}

/** A part of the picture that is one bitmap and moves with the viewport: what SVG would make thousands of elements of. */
export const PaintedLayer = memo(function PaintedLayer({ shapes, width, height, level }: PaintedLayerProps) {
	const canvas = useRef<HTMLCanvasElement>(null);
	const bitmap = useRef<PaintedBitmap>(undefined);
	const store = useStoreApi();
	useEffect(() => {
		const element = canvas.current;
		if (element === null) return;
		const painted = new PaintedBitmap(element, store.getState);
		bitmap.current = painted;
		const stopFollowing = store.subscribe((state, before) => {
			if (state.transform !== before.transform || state.width !== before.width || state.height !== before.height) {
				painted.follow();
			}
		});
		const stopTheme = onThemeChange(() => painted.recolour());
		return () => {
			painted.remove();
			stopFollowing();
			stopTheme();
		};
	}, [store]);
	useEffect(() => bitmap.current?.change({ shapes, width, height }), [shapes, width, height]);
	return (
		<ViewportPortal>
			<canvas ref={canvas} className={`${styles.layer} ${styles[level]}`} />
		</ViewportPortal>
	);
});
