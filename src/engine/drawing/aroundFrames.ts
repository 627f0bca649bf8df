import type { Layout } from "../layout/layout.ts";
import type { Shape } from "./shape.ts";

export interface GroundAroundFrames {
	readonly under: readonly Shape[];
	readonly over: readonly Shape[];
}

/** The ground as frames part it: a frame's tint lies over columns and lanes, and their words stay as dark as they were. */
export function aroundFrames(ground: readonly Shape[], notes: Layout["notes"]): GroundAroundFrames {
	if (!notes.some(({ frame }) => frame)) return { under: ground, over: [] };
	return { under: ground.filter(({ kind }) => kind !== "text"), over: ground.filter(({ kind }) => kind === "text") };
}
