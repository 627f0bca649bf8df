import { parseDesign } from "../../../src/engine/format/parseDesign.ts";
import { layoutDesign } from "../../../src/engine/layout/layoutDesign.ts";
import { canvasText, cardsPerRegion } from "./canvasText.ts";

/** A design that the canvas is measured with, and what it shows. */
export interface CanvasDesign {
	readonly text: string;
	readonly cards: number;
	readonly lines: number;
}

/** Designs of about so many cards. */
export function canvasDesigns(sizes: readonly number[]): readonly CanvasDesign[] {
	return sizes.map((size) => {
		const written = canvasText(Math.round(size / cardsPerRegion));
		const { design, problems } = parseDesign(written);
		if (design === undefined) throw new Error(problems.map(({ message }) => message).join("\n"));
		const { cards, lines } = layoutDesign(design);
		return { text: written, cards: cards.length, lines: lines.length };
	});
}
