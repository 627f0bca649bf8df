import type { Card } from "../layout/layout.ts";
import type { Shape } from "./shape.ts";

/** A pin on the corner of a card that is locked to its place. */
export function pinShapes({ rect, locked }: Card): readonly Shape[] {
	if (!locked) return [];
	const x = rect.w - 13;
	const y = -7;
	return [
		{ kind: "rect", x, y, w: 16, h: 16, radius: 8, fill: "panel", stroke: "control" },
		{ kind: "icon", name: "pushpin", x: x + 2.5, y: y + 2.5, size: 11, stroke: "ink-2" },
	];
}
