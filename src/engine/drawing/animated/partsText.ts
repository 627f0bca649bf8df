import type { Theme } from "../palette.ts";
import { svgText } from "../svgText.ts";
import type { Part } from "./mergeFrames.ts";
import type { VisibilitySheet } from "./visibilitySheet.ts";

interface Look {
	readonly theme: Theme;
	readonly sheet: VisibilitySheet;
}

/** Parts as SVG: those that come and go together stand in one group. `within` are the frames of what holds them. */
export function partsText(parts: readonly Part[], within: readonly number[], look: Look): string {
	const lines: string[] = [];
	for (const { frames, alike } of together(parts)) {
		const text = alike.map((part) => partText(part, look)).join("\n");
		const classes = frames.length === within.length ? undefined : look.sheet.classesOf(frames);
		lines.push(classes === undefined ? text : `<g class="${classes}">${text}</g>`);
	}
	return lines.join("\n");
}

function partText(part: Part, look: Look): string {
	if ("shape" in part) return svgText([part.shape], look.theme);
	const inside = partsText(part.parts, part.frames, look);
	const empty = svgText([part.group], look.theme);
	return `${empty.slice(0, -"</g>".length)}${inside}</g>`;
}

/** Neighbours that are seen in the same frames. */
function together(parts: readonly Part[]) {
	const runs: { readonly frames: readonly number[]; readonly key: string; readonly alike: Part[] }[] = [];
	for (const part of parts) {
		const key = part.frames.join();
		const last = runs.at(-1);
		if (last?.key === key) last.alike.push(part);
		else runs.push({ frames: part.frames, key, alike: [part] });
	}
	return runs;
}
