import { useMemo } from "react";
import { mergedLineShapes } from "../../../engine/drawing/merged/mergedLineShapes.ts";
import { madeOnce } from "../madeOnce.ts";
import type { CanvasPicture } from "../useCanvasPicture.ts";
import { PaintedLayer } from "./PaintedLayer.tsx";

interface PaintedPictureProps {
	readonly picture: CanvasPicture;
	readonly width: number;
	readonly height: number;
}

/** The quiet picture of a large design: columns, lines, words and cards. */
export function PaintedPicture({ picture, width, height }: PaintedPictureProps) {
	const { ground, layout, lineMoment, part, words, painted } = picture;
	const rounded = part.detail !== "mark";
	const lines = useMemo(
		() => madeOnce(() => (layout === undefined ? [] : mergedLineShapes(layout, { moment: lineMoment, rounded }))),
		[layout, lineMoment, rounded],
	);
	const under = useMemo(() => [() => ground.under], [ground]);
	const quiet = useMemo(() => [() => ground.over, lines, () => words], [ground, lines, words]);
	const cards = useMemo(() => [painted.quiet], [painted.quiet]);
	const lit = useMemo(() => [() => painted.lit], [painted.lit]);
	return (
		<>
			<PaintedLayer shapes={under} level="ground" width={width} height={height} />
			<PaintedLayer shapes={quiet} level="under" width={width} height={height} />
			<PaintedLayer shapes={cards} level="under" width={width} height={height} />
			{painted.lit.length > 0 && <PaintedLayer shapes={lit} level="under" width={width} height={height} />}
		</>
	);
}
