import type { Design } from "../../model/design.ts";
import type { Theme } from "../palette.ts";
import { palette } from "../palette.ts";
import { escapeText, fontFamily } from "../svgText.ts";
import { type Film, type FilmOptions, film } from "./film.ts";
import { flowsText } from "./flowsText.ts";
import { mergeFrames } from "./mergeFrames.ts";
import { partsText } from "./partsText.ts";
import { visibilitySheet } from "./visibilitySheet.ts";

export interface AnimatedSvgOptions extends FilmOptions {
	readonly theme: Theme;
	/** YAML text to travel inside. */
	readonly source?: string | undefined;
	/** Begins anew after a pause at its end; stays there otherwise. */
	readonly loop: boolean;
}

/** Seconds for which the last picture stays before the film begins anew. */
const pauseSeconds = 2.5;

/**
 * A scenario as an SVG that plays by itself wherever SVG is shown, also as an image: without script, by CSS
 * alone. Who wants no motion, and what knows no animation, shows the worst moment.
 */
export function animatedSvg(design: Design, options: AnimatedSvgOptions): string {
	const { theme, loop } = options;
	const shown = film(design, options);
	const { clock, moments, width, height } = shown;
	const cycleSeconds = clock.durationSeconds + pauseSeconds;
	const sheet = visibilitySheet({
		starts: moments.map(({ filmSeconds }) => filmSeconds),
		cycleSeconds,
		still: moments.indexOf(shown.still),
		loop,
	});
	const pictures = moments.map(({ runSeconds }) => shown.pictureAt(runSeconds));
	const all = moments.map((_, frame) => frame);
	const parts = mergeFrames(pictures.map(({ shapes }, frame) => ({ frame, shapes })));
	const ground = pictures[0]?.ground ?? "canvas";
	const picture = partsText(parts, all, { theme, sheet });
	const flows = flowsText(shown, { theme, ground, sheet });
	const cursor = cursorText(shown, { theme, cycleSeconds, loop });
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${escapeText(fontFamily)}">`,
		`<title>${escapeText(shown.title)}</title>`,
		`<desc>${escapeText(shown.description)}</desc>`,
		`<style>\n${sheet.css()}\n${flows.css}\n${cursor.css}\n@media (prefers-reduced-motion:reduce){.v,.w,.d,.c{animation:none!important}}\n</style>`,
		`<rect width="${width}" height="${height}" fill="${palette[theme][ground]}"/>`,
		picture,
		flows.text,
		cursor.text,
		"</svg>",
		"",
	].join("\n");
}

interface CursorLook {
	readonly theme: Theme;
	readonly cycleSeconds: number;
	readonly loop: boolean;
}

/** The line that goes over the phases, evenly, and waits at the end. */
function cursorText({ cursor, clock, still }: Film, { theme, cycleSeconds, loop }: CursorLook) {
	const { from, to, top, bottom } = cursor;
	const duration = clock.durationSeconds || 1;
	const away = (seconds: number): string => `transform:translateX(${tenth((seconds / duration) * (to - from))}px)`;
	const end = `${Math.round((clock.durationSeconds / cycleSeconds) * 100_000) / 1000}%`;
	const css = [
		`@keyframes c{0%{${away(0)}}${end},to{${away(duration)}}}`,
		`.c{${away(still.filmSeconds)};animation:c ${Math.round(cycleSeconds * 1000) / 1000}s linear ${loop ? "infinite" : "forwards"}}`,
	];
	const line = `<path class="c" d="M${from} ${top}V${bottom}" stroke="${palette[theme].accent}" stroke-width="2"/>`;
	return { css: css.join(""), text: line };
}

function tenth(value: number): number {
	return Math.round(value * 10) / 10;
}
