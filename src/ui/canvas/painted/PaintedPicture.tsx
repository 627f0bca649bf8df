import { useMemo } from "react";
import type { CanvasPicture } from "../useCanvasPicture.ts";
import { PaintedLayer } from "./PaintedLayer.tsx";

interface PaintedPictureProps {
	readonly picture: CanvasPicture;
	readonly width: number;
	readonly height: number;
}

/** The quiet picture of a large design: columns, lines and words, and from afar the cards too. */
export function PaintedPicture({ picture, width, height }: PaintedPictureProps) {
	const { ground, lines, words, painted } = picture;
	const under = useMemo(() => [ground.under], [ground]);
	const quiet = useMemo(() => [ground.over, lines, painted.quiet, words], [ground, lines, painted.quiet, words]);
	const lit = useMemo(() => [painted.lit], [painted.lit]);
	return (
		<>
			<PaintedLayer shapes={under} level="ground" width={width} height={height} />
			<PaintedLayer shapes={quiet} level="under" width={width} height={height} />
			{painted.lit.length > 0 && <PaintedLayer shapes={lit} level="under" width={width} height={height} />}
		</>
	);
}
