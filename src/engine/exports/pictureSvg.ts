import { drawDesign } from "../drawing/drawDesign.ts";
import { analyzeDesign } from "../review/analyzeDesign.ts";
import type { ExportRequest } from "./exportRequest.ts";
import { playedScenario } from "./playedScenario.ts";

/** The picture that is asked for, at rest or at a moment of a scenario, with the design inside. */
export function pictureSvg(request: ExportRequest): string {
	const { design, view, theme, text, figures, legend, only, play } = request;
	const moment = play?.show.kind === "moment" ? play.show : undefined;
	return drawDesign(design, {
		...{ view, theme, only, source: text },
		...(figures ? { figures: analyzeDesign(design) } : { withoutFigures: true }),
		withoutLegend: !legend,
		play: play && moment && { ...playedScenario(design, play.scenario), atSeconds: moment.atSeconds },
	});
}
