import { ViewportPortal } from "@xyflow/react";
import { memo } from "react";
import type { Shape } from "../../engine/drawing/shape.ts";
import styles from "./PictureLayer.module.css";
import { ShapeList } from "./ShapeView.tsx";

interface PictureLayerProps {
	readonly shapes: readonly Shape[];
	/** Under frames and cards, under the cards or, for words on lines, over them. */
	readonly level: "ground" | "under" | "over";
	readonly width: number;
	readonly height: number;
}

/** A part of the picture that nothing in it is clicked: one SVG that moves with the viewport. */
export const PictureLayer = memo(function PictureLayer({ shapes, level, width, height }: PictureLayerProps) {
	return (
		<ViewportPortal>
			<svg className={`${styles.layer} ${styles[level]}`} width={width} height={height} aria-hidden="true">
				<ShapeList shapes={shapes} />
			</svg>
		</ViewportPortal>
	);
});
