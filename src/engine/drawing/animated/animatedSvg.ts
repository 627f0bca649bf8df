import type { Design } from "../../model/design.ts";
import type { Theme } from "../palette.ts";
import { palette } from "../palette.ts";
import { type SvgFileOptions, svgFile } from "../svgFile.ts";
import { type Film, type FilmOptions, film } from "./film.ts";
import { flowsText } from "./flowsText.ts";
import type { KeyMoment } from "./keyMoments.ts";
import { liftParts } from "./liftParts.ts";
import { mergeFrames } from "./mergeFrames.ts";
import { liftedText, partsText } from "./partsText.ts";
import { visibilitySheet } from "./visibilitySheet.ts";
import { worstMoment } from "./worstMoment.ts";

export interface AnimatedSvgOptions extends FilmOptions, SvgFileOptions {
	/** Begins anew after a pause at its end; stays there otherwise. */
	readonly loop: boolean;
}

const withoutMotion = "@media (prefers-reduced-motion:reduce){.v,.w,.d,.c{animation:none!important}}";

/** Seconds for which the last picture stays before the film begins anew. */
const pauseSeconds = 2.5;

/**
 * A scenario as an SVG that plays by itself wherever SVG is shown, also as an image: without script, by CSS
 * alone. Who wants no motion, and what knows no animation, shows the worst moment.
 */
export function animatedSvg(design: Design, options: AnimatedSvgOptions): string {
	const { theme, loop, scenario, run } = options;
	const shown = film(design, options);
	const { clock, moments, width, height } = shown;
	const still = worstMoment(moments, { design, scenario, run });
	const cycleSeconds = clock.durationSeconds + pauseSeconds;
	const sheet = visibilitySheet({
		starts: moments.map(({ filmSeconds }) => filmSeconds),
		cycleSeconds,
		still: moments.indexOf(still),
		loop,
	});
	const pictures = moments.map(({ runSeconds }) => shown.pictureAt(runSeconds));
	const all = moments.map((_, frame) => frame);
	const merged = mergeFrames(pictures.map(({ shapes }, frame) => ({ frame, shapes })));
	const { parts, lifted } = liftParts(merged, moments.length);
	const ground = pictures[0]?.ground ?? "canvas";
	const picture = [partsText(parts, all, { theme, sheet }), liftedText(lifted, { theme, sheet })];
	const flows = flowsText(shown, { theme, ground, sheet });
	const cursor = cursorText(shown, { theme, still, cycleSeconds, loop });
	const style = [sheet.css(), flows.css, cursor.css, withoutMotion].join("\n");
	const file = { width, height, title: shown.title, description: shown.description, ground };
	return svgFile(file, options, [`<style>\n${style}\n</style>`, ...picture, flows.text, cursor.text]);
}

interface CursorLook {
	readonly theme: Theme;
	/** Where it stands when nothing moves. */
	readonly still: KeyMoment;
	readonly cycleSeconds: number;
	readonly loop: boolean;
}

/** The line that goes over the phases, evenly, and waits at the end. */
function cursorText({ cursor, clock }: Film, { theme, still, cycleSeconds, loop }: CursorLook) {
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
