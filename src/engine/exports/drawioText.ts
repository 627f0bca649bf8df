import { drawioFile } from "../drawing/drawio/drawioFile.ts";
import type { ExportRequest } from "./exportRequest.ts";
import { requestedLook } from "./requestedPicture.ts";

/** Lanes and map as pages of a draw.io file, at rest or at a moment of a scenario, with the design inside. */
export function drawioText(request: ExportRequest): string {
	const { design, theme, text } = request;
	const { view: _, ...look } = requestedLook(request);
	return drawioFile(design, { ...look, theme, source: text });
}
