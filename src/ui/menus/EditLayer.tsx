import type { Layout } from "../../engine/layout/layout.ts";
import type { Asked } from "../canvas/editing.ts";

interface EditLayerProps {
	readonly layout: Layout;
	readonly asked: Asked;
}

/** What the canvas was asked to open over itself. */
export function EditLayer({ layout, asked }: EditLayerProps) {
	if (asked === undefined || layout.cards.length === 0) return null;
	return null;
}
