import { type DesignPictureOptions, designPicture } from "../drawing/designPicture.ts";
import type { Picture } from "../drawing/picture.ts";
import { analyzeDesign } from "../review/analyzeDesign.ts";
import type { ExportRequest } from "./exportRequest.ts";
import { playedScenario } from "./playedScenario.ts";

/** What is drawn in a picture, and what is left out of it. */
export function pictureLook({ design, view, figures, legend, only }: ExportRequest): DesignPictureOptions {
	return { view, figures: analyzeDesign(design), withoutFigures: !figures, withoutLegend: !legend, only };
}

/** The same with the moment of a scenario that is asked for, if one is. */
export function requestedLook(request: ExportRequest): DesignPictureOptions {
	const { design, play } = request;
	const look = pictureLook(request);
	if (play?.show.kind !== "moment") return look;
	return { ...look, play: { ...playedScenario(design, play.scenario), atSeconds: play.show.atSeconds } };
}

/** The picture that is asked for, at rest or at a moment of a scenario. */
export function requestedPicture(request: ExportRequest): Picture {
	return designPicture(request.design, requestedLook(request));
}
