import { layoutDesign } from "../layout/layoutDesign.ts";
import type { Design, Scenario } from "../model/design.ts";
import type { Figures } from "../model/figures.ts";
import type { Run } from "../model/run.ts";
import { drawSvg } from "./drawSvg.ts";
import { momentAt } from "./momentAt.ts";
import type { Theme } from "./palette.ts";

export interface DrawOptions {
	readonly theme: Theme;
	readonly figures?: Figures;
	/** YAML text to travel inside the picture. */
	readonly source?: string;
	readonly title?: string;
	/** A moment of a scenario in place of the quiet design. */
	readonly play?: { readonly scenario: Scenario; readonly run: Run; readonly atSeconds: number };
}

/** Pixels that suit a design of so many regions on paper and on a slide. */
function comfortableWidth(regions: number): number {
	return Math.max(928, 300 * regions + 28);
}

/** The lanes of a design as an SVG picture. */
export function drawDesign(design: Design, { theme, figures, source, title, play }: DrawOptions): string {
	const layout = layoutDesign(design, { width: comfortableWidth(design.regions.size) });
	const moment = play && momentAt({ design, scenario: play.scenario, run: play.run }, play.atSeconds);
	return drawSvg(design, layout, { theme, load: figures?.load, moment, source, title });
}
