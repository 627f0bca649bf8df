import { useMemo } from "react";
import type { Moment } from "../../engine/drawing/moment.ts";
import type { Design, Scene } from "../../engine/model/design.ts";
import { scenePicture } from "./scenePicture.ts";

interface SceneThumbProps {
	readonly design: Design;
	readonly scene: Scene;
	readonly theme: "light" | "dark";
	readonly moment?: Moment | undefined;
	readonly className?: string | undefined;
}

/** A small picture of what a scene shows, with what stands around it where the frame has another shape. */
export function SceneThumb({ design, scene, theme, moment, className }: SceneThumbProps) {
	const { image, width, height, part } = useMemo(
		() => scenePicture(design, scene, { theme, moment }),
		[design, scene, theme, moment],
	);
	return (
		<svg className={className} viewBox={`${part.x} ${part.y} ${part.w} ${part.h}`} aria-hidden="true">
			<image href={image} width={width} height={height} />
		</svg>
	);
}
