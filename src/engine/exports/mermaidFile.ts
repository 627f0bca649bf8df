import { mermaidText } from "../drawing/mermaid/mermaidText.ts";
import type { ExportRequest } from "./exportRequest.ts";
import { requestedLook } from "./requestedPicture.ts";

/** The design as a Mermaid flowchart, at rest or at a moment of a scenario. */
export function mermaidFile(request: ExportRequest): string {
	const { view: _, ...look } = requestedLook(request);
	return mermaidText(request.design, { ...look, theme: request.theme });
}
