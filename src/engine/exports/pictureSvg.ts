import { animatedSvg } from "../drawing/animated/animatedSvg.ts";
import { svgDocument } from "../drawing/svgDocument.ts";
import type { ExportRequest } from "./exportRequest.ts";
import { playedScenario } from "./playedScenario.ts";
import { pictureLook, requestedPicture } from "./requestedPicture.ts";

/** The picture that is asked for, still or in motion, with the design inside. */
export function pictureSvg(request: ExportRequest): string {
	const { design, view, theme, text, play } = request;
	if (play?.show.kind !== "motion") return svgDocument(requestedPicture(request), { theme, source: text });
	const played = playedScenario(design, play.scenario);
	return animatedSvg(design, { ...pictureLook(request), ...played, view, theme, source: text, loop: true });
}
