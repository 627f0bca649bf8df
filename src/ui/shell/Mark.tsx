import { iconPath } from "../../engine/drawing/icons.ts";
import type { Layer } from "../../engine/model/vocabulary.ts";

interface MarkProps {
	/** A technology's mark, or one of the picture's own. */
	readonly icon: string;
	readonly size?: number;
	/** Coloured by its layer; else as the text around it. */
	readonly layer?: Layer | undefined;
}

/** The same marks as on the canvas and in the exports. */
export function Mark({ icon, size = 14, layer }: MarkProps) {
	return (
		<svg
			width={size}
			height={size}
			viewBox="0 0 16 16"
			fill="none"
			stroke={layer === undefined ? "currentColor" : `var(--layer-${layer})`}
			strokeWidth={size > 16 ? 1.2 : 1.5}
			strokeLinecap="round"
			strokeLinejoin="round"
			aria-hidden="true"
			style={{ flex: "none" }}
		>
			<path d={iconPath(icon)} />
		</svg>
	);
}
