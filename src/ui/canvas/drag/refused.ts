import type { Rect } from "../../../engine/layout/rect.ts";
import { ok } from "../../../engine/model/result.ts";
import type { DropEffect } from "./DropScene.ts";

/** A drop that can't be, with a sentence that says why. */
export function refused(rect: Rect, refusal: string): DropEffect {
	return { key: `refused ${refusal}`, rect, label: refusal, refusal, command: () => ok([]) };
}
