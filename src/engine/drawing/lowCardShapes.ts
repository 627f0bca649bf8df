import { fitText } from "../layout/fitText.ts";
import type { Card } from "../layout/layout.ts";
import { textWidth } from "../layout/textWidth.ts";
import { formatShare } from "../model/numbers/formatShare.ts";
import type { CardFacts } from "./cardFacts.ts";
import type { Token } from "./palette.ts";
import type { Shape } from "./shape.ts";
import { detailStyle, titleStyle, titleText } from "./textShapes.ts";

const padding = 8;
const afterMark = 28;
const baseline = 4.3;
const marks: Readonly<Record<Card["kind"], Token>> = {
	population: "ink-3",
	routing: "layer-routing",
	balancing: "layer-balancing",
	application: "layer-application",
	store: "layer-data",
	observability: "layer-observability",
};

/** A card that was folded up, or made too low for two lines: its mark and name, and the figure that counts most. */
export function lowCardShapes(card: Card, facts: CardFacts): readonly Shape[] {
	const { w, h } = card.rect;
	const figure = figureOf(card, facts);
	const figureRoom = figure === "" ? 0 : textWidth(figure, detailStyle) + 6;
	const title = fitText(card.title, titleStyle, w - afterMark - padding - figureRoom);
	const y = h / 2 + baseline;
	return [
		{
			kind: "icon",
			name: card.icon,
			x: padding,
			y: h / 2 - 7,
			size: 14,
			stroke: facts.down ? "ink-3" : marks[card.kind],
		},
		titleText({ x: afterMark, y }, title, facts.down ? "ink-3" : "ink"),
		...(figure === ""
			? []
			: [{ kind: "text", x: w - padding, y, text: figure, ...detailStyle, fill: "ink-2", anchor: "end" } as const]),
	];
}

function figureOf(card: Card, facts: CardFacts): string {
	if (card.kind === "population") return formatShare(card.share);
	if (card.kind === "application" && facts.utilisation !== undefined) return formatShare(facts.utilisation);
	return "";
}
