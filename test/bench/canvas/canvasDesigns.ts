import { parseDesign } from "../../../src/engine/format/parseDesign.ts";
import type { Card, Line } from "../../../src/engine/layout/layout.ts";
import { layoutDesign } from "../../../src/engine/layout/layoutDesign.ts";
import type { Scene } from "../peers/scene.ts";
import { canvasText, cardsBesideStores } from "./canvasText.ts";

interface CardPlace {
	readonly component: string;
	readonly region: string;
}

/** A design that the canvas is measured with, and what it shows. */
export interface CanvasDesign {
	readonly text: string;
	readonly cards: number;
	readonly lines: number;
	/** The same rectangles and lines for other editors. */
	readonly scene: Scene;
	/** The card that is dragged alone, one with most arrows, and its place among the boxes. */
	readonly dragged: CardPlace & { readonly box: number; readonly arrows: number };
	/** The stores of two columns, which are dragged together. */
	readonly chosen: { readonly first: CardPlace; readonly last: CardPlace; readonly boxes: readonly number[] };
}

/** Neither first nor last, so that something stands on both sides. */
const columns = ["r1", "r2"];

/** Designs of about so many cards. */
export function canvasDesigns(sizes: readonly number[]): readonly CanvasDesign[] {
	return sizes.map(canvasDesign);
}

/** About two and a half times as many cards in a column as there are columns, so that a window holds the whole well. */
function writtenFor(size: number): string {
	const columns = Math.round(Math.sqrt(size / 2.5));
	return canvasText(columns, Math.round(size / columns) - cardsBesideStores);
}

function canvasDesign(size: number): CanvasDesign {
	const written = writtenFor(size);
	const { design, problems } = parseDesign(written);
	if (design === undefined) throw new Error(problems.map(({ message }) => message).join("\n"));
	const { cards, lines } = layoutDesign(design);
	const scene = sceneOf(cards, lines);
	const arrowsAt = (card: Card) => {
		const box = cards.indexOf(card);
		return scene.arrows.filter(({ from, to }) => from === box || to === box).length;
	};
	const chosen = cards.filter((card) => card.kind === "store").filter(({ region }) => columns.includes(region));
	const dragged = chosen.toSorted((a, b) => arrowsAt(b) - arrowsAt(a))[0];
	const [first, last] = [chosen[0], chosen.at(-1)];
	if (dragged === undefined || first === undefined || last === undefined) throw new Error("the design has no store");
	return {
		text: written,
		cards: cards.length,
		lines: lines.length,
		scene,
		dragged: {
			component: dragged.component,
			region: dragged.region,
			box: cards.indexOf(dragged),
			arrows: arrowsAt(dragged),
		},
		chosen: {
			first: { component: first.component, region: first.region },
			last: { component: last.component, region: last.region },
			boxes: chosen.map((card) => cards.indexOf(card)),
		},
	};
}

function sceneOf(cards: readonly Card[], lines: readonly Line[]): Scene {
	/** The lines of requests pass the whole routing lane, in which there is one card. */
	const box = (end: string): number => {
		const index = cards.findIndex(({ id, kind }) => id === end || kind === end);
		if (index < 0) throw new Error(`a line ends at ${end}, which is no card`);
		return index;
	};
	return {
		boxes: cards.map(({ title, rect }) => ({ title, ...rect })),
		arrows: lines.map(({ from, to }) => ({ from: box(from), to: box(to) })),
	};
}
