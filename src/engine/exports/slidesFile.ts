import { slideDeck } from "../drawing/slides/slideDeck.ts";
import { analyzeDesign } from "../review/analyzeDesign.ts";
import { deckOf } from "../review/deck/deckOf.ts";
import type { ExportRequest } from "./exportRequest.ts";
import { playedScenario } from "./playedScenario.ts";

/** The design's scenes as slides. */
export function slidesFile({ design, theme }: ExportRequest): Uint8Array {
	const figures = analyzeDesign(design);
	return slideDeck(deckOf(design, { figures, theme, runOf: (id) => playedScenario(design, id).run }));
}
