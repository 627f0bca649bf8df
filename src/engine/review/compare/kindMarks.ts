import type { DifferenceKind } from "../../model/difference.ts";

/** The sign before a difference, in text. */
export const kindMarks: Readonly<Record<DifferenceKind, string>> = {
	added: "+",
	removed: "−",
	changed: "~",
	moved: "→",
	renamed: "=",
};
