import { type DrawOptions, drawDesign } from "../drawing/drawDesign.ts";
import { drawMap } from "../drawing/map/drawMap.ts";
import { analyzeDesign } from "../review/analyzeDesign.ts";
import type { ExportRequest } from "./exportRequest.ts";
import { playedScenario } from "./playedScenario.ts";

/** The picture that is asked for, at rest or at a moment of a scenario, with the design inside. */
export function pictureSvg(request: ExportRequest): string {
	const { design, view, theme, text, figures, play } = request;
	const draw = view === "map" ? drawMap : drawDesign;
	const options: DrawOptions = { theme, source: text, ...(figures ? { figures: analyzeDesign(design) } : {}) };
	if (play?.show.kind !== "moment") return draw(design, options);
	const played = playedScenario(design, play.scenario);
	return draw(design, { ...options, play: { ...played, atSeconds: play.show.atSeconds } });
}
