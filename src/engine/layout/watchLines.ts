import type { Frame } from "./frame.ts";
import type { Card, Line, ObservabilityCard } from "./layout.ts";
import type { Point } from "./rect.ts";
import { bottom, middleX } from "./rect.ts";
import { withoutStops } from "./regionLines.ts";

const belowLabels = 6;

/** Observability to the regions it watches; drawn only while selected. */
export function watchLines(frame: Frame, cards: readonly Card[]): readonly Line[] {
	return cards.flatMap((card) => (card.kind === "observability" ? linesOf(frame, card) : []));
}

function linesOf(frame: Frame, card: ObservabilityCard): readonly Line[] {
	return frame.columns
		.filter((column) => card.regions.includes(column.region))
		.map((column) => ({
			id: `watch:${card.id}>${column.region}`,
			kind: "watch",
			from: card.id,
			to: column.region,
			ids: [card.component],
			toRegion: column.region,
			points: withoutStops([
				...wayUp(frame, card),
				{ x: middleX(column.rect), y: frame.observability.top - belowLabels },
				{ x: middleX(column.rect), y: bottom(column.rect) },
			]),
			radius: 5,
			arrowStart: false,
			arrowEnd: false,
			width: 1,
		}));
}

/** Straight up from the first row; from rows below beside the cards above. */
function wayUp(frame: Frame, card: ObservabilityCard): readonly Point[] {
	const x = middleX(card.rect);
	const { top } = frame.observability;
	const start = { x, y: card.rect.y };
	if (card.rect.y <= top + 1) return [start, { x, y: top - belowLabels }];
	const aisle = card.rect.x - 4;
	const turn = card.rect.y - 4;
	return [start, { x, y: turn }, { x: aisle, y: turn }, { x: aisle, y: top - belowLabels }];
}
