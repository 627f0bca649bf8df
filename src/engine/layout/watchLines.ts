import { aisleX, type Floor, laneFloors } from "./floors.ts";
import type { Frame } from "./frame.ts";
import type { Card, Line, ObservabilityCard } from "./layout.ts";
import type { Point } from "./rect.ts";
import { bottom, middleX } from "./rect.ts";
import { withMargins } from "./standingRects.ts";
import { withoutStops } from "./withoutStops.ts";

const belowLabels = 6;
const aboveRow = 4;

/** Observability to the regions it watches; drawn only while selected. */
export function watchLines(frame: Frame, cards: readonly Card[]): readonly Line[] {
	const watching = cards.filter((card): card is ObservabilityCard => card.kind === "observability");
	const floors = laneFloors(frame.observability.rows, watching, { above: 0, inner: 0, below: 0 });
	return watching.flatMap((card) => linesOf(frame, card, floors));
}

function linesOf(frame: Frame, card: ObservabilityCard, floors: readonly Floor[]): readonly Line[] {
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
				...wayUp(frame, card, floors),
				{ x: middleX(column.rect), y: frame.observability.top - belowLabels },
				{ x: middleX(column.rect), y: bottom(column.rect) },
			]),
			radius: 5,
			arrowStart: false,
			arrowEnd: false,
			width: 1,
		}));
}

/** Up between the cards of the rows above. */
function wayUp(frame: Frame, card: ObservabilityCard, floors: readonly Floor[]): readonly Point[] {
	const { rows } = frame.observability;
	const own = rows.findIndex(({ top }) => top === card.rect.y);
	const points: Point[] = [{ x: middleX(card.rect), y: card.rect.y }];
	let x = middleX(card.rect);
	let y = card.rect.y - aboveRow;
	for (const floor of floors.slice(0, Math.max(0, own)).toReversed()) {
		if (floor.rects.length === 0) continue;
		points.push({ x, y });
		x = aisleX(floor, withMargins(frame), x);
		points.push({ x, y });
		y = floor.top - aboveRow;
	}
	return [...points, { x, y: frame.observability.top - belowLabels }];
}
