import type { Theme } from "../palette.ts";
import type { Shape } from "../shape.ts";
import { svgText } from "../svgText.ts";
import type { LiftedShape } from "./liftParts.ts";
import type { Part } from "./mergeFrames.ts";
import type { VisibilitySheet } from "./visibilitySheet.ts";

interface Look {
	readonly theme: Theme;
	readonly sheet: VisibilitySheet;
}

/** Parts as SVG: neighbours that come and go together stand in one group. `within` are the frames of what holds them. */
export function partsText(parts: readonly Part[], within: readonly number[], look: Look): string {
	return neighbours(parts, ({ frames }) => frames.join())
		.map((alike) => {
			const text = alike.map((part) => partText(part, look)).join("\n");
			const frames = alike[0]?.frames ?? within;
			return frames.length === within.length ? text : shown(text, frames, look);
		})
		.join("\n");
}

function partText(part: Part, look: Look): string {
	if ("shape" in part) return svgText([part.shape], look.theme);
	const inside = partsText(part.parts, part.frames, look);
	const empty = svgText([part.group], look.theme);
	return `${empty.slice(0, -"</g>".length)}${inside}</g>`;
}

/** Shapes as SVG, all that are seen in the same frames in one group. */
export function liftedText(lifted: readonly LiftedShape[], look: Look): string {
	const groups = new Map<string, LiftedShape[]>();
	for (const each of lifted) {
		const key = each.frames.join();
		const known = groups.get(key);
		if (known === undefined) groups.set(key, [each]);
		else known.push(each);
	}
	return [...groups.values()]
		.map((alike) => shown(svgText(placed(alike), look.theme), alike[0]?.frames ?? [], look))
		.join("\n");
}

/** Each where the groups around it had it. */
function placed(lifted: readonly LiftedShape[]): readonly Shape[] {
	return neighbours(lifted, ({ at }) => `${at.x} ${at.y}`).map(
		(alike): Shape => ({ kind: "group", ...alike[0]?.at, shapes: alike.map(({ shape }) => shape) }),
	);
}

function shown(text: string, frames: readonly number[], { sheet }: Look): string {
	const classes = sheet.classesOf(frames);
	return classes === undefined ? text : `<g class="${classes}">${text}</g>`;
}

/** Runs of neighbours with the same key. */
function neighbours<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
	const runs: { readonly key: string; readonly alike: T[] }[] = [];
	for (const item of items) {
		const key = keyOf(item);
		const last = runs.at(-1);
		if (last?.key === key) last.alike.push(item);
		else runs.push({ key, alike: [item] });
	}
	return runs.map(({ alike }) => alike);
}
