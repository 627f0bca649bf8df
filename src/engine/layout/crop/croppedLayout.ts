import type { Id } from "../../model/design.ts";
import type { ColumnBox, LaneBox, Layout } from "../layout.ts";
import { laneOf } from "../layoutCells.ts";
import { bottom, type Point, type Rect, right } from "../rect.ts";
import { type ChosenParts, chosenParts } from "./chosenParts.ts";
import { closedGaps, type Stretch } from "./closedGaps.ts";

/** Around a card, for its edge and what stands on it. */
const aroundCard = 8;
/** Beside a line that runs where nothing else is kept. */
const aroundLine = 6;
/** A tag can stand on a column's upper edge. */
const aboveHead = 10;

/**
 * The part of a layout that is chosen, by ids of components, regions, populations and notes: every card as large as it
 * was and in the same order, the room of what is left out closed. Region heads and lane names stay, so that it is
 * still to be seen where a card stands.
 */
export function croppedLayout(layout: Layout, only: ReadonlySet<Id>): Layout {
	const { metrics } = layout;
	const parts = chosenParts(layout, only);
	const columns = parts.columns.map((column) => ({ ...column, rect: columnRect(parts, column, { layout, only }) }));
	const left = metrics.margin + metrics.laneNames;
	const across = closedGaps(keptAcross(parts), metrics.gutter);
	const down = closedGaps(keptDown({ ...parts, columns }), metrics.gap.routing);
	const point = ({ x, y }: Point): Point => ({ x: left + across(x), y: metrics.gap.top + down(y) });
	const box = (rect: Rect): Rect => {
		const from = point(rect);
		const to = point({ x: right(rect), y: bottom(rect) });
		return { ...from, w: to.x - from.x, h: to.y - from.y };
	};
	const boxed = <T extends { readonly rect: Rect }>(each: T): T => ({ ...each, rect: box(each.rect) });
	const shown = {
		columns: columns.map((column) => ({ ...boxed(column), head: box(column.head) })),
		cards: parts.cards.map(boxed),
		notes: parts.notes.map(boxed),
		cells: parts.cells.map((cell) => ({ ...boxed(cell), area: box(cell.area) })),
		lines: parts.lines.map((line) => ({
			...line,
			points: line.points.map(point),
			...(line.label === undefined
				? {}
				: { label: { ...line.label, rect: { ...line.label.rect, ...point(line.label.rect) } } }),
		})),
		flows: parts.flows.map((flow) => ({ ...flow, points: flow.points.map(point) })),
		lanes: laneBoxes(layout, parts).map((lane) => {
			const { y, h } = box(lane.rect);
			return { ...lane, rect: { ...lane.rect, y, h } };
		}),
	};
	const rects = [...shown.columns, ...shown.cards, ...shown.notes].map(({ rect }) => rect);
	const lowest = shown.lines.flatMap(({ points }) => points.map(({ y }) => y));
	return {
		...shown,
		metrics,
		width: Math.max(left, ...rects.map(right)) + metrics.margin,
		height: Math.max(0, ...rects.map(bottom), ...lowest) + metrics.margin,
	};
}

/** A column that isn't chosen itself ends below the last of its cards that are. */
function columnRect(
	{ cards }: ChosenParts,
	{ rect, region }: ColumnBox,
	{ layout, only }: { readonly layout: Layout; readonly only: ReadonlySet<Id> },
): Rect {
	if (only.has(region)) return rect;
	const ends = cards.flatMap((card) => ("region" in card && card.region === region ? [bottom(card.rect)] : []));
	return { ...rect, h: Math.max(...ends) + layout.metrics.gap.columnBottom - rect.y };
}

function keptAcross({ cards, columns, notes, lines }: ChosenParts): readonly Stretch[] {
	return [
		...columns.map(({ rect }) => ({ from: rect.x, to: right(rect) })),
		...cards.map(({ rect }) => ({ from: rect.x, to: right(rect) })),
		...notes.map(({ rect }) => ({ from: rect.x, to: right(rect) })),
		...lines.flatMap(({ points }) =>
			turns(
				points.map(({ x }) => x),
				points.map(({ y }) => y),
			),
		),
	];
}

function keptDown({ cards, columns, cells, notes, lines }: ChosenParts): readonly Stretch[] {
	return [
		...columns.map(({ rect, head }) => ({ from: rect.y - aboveHead, to: bottom(head) })),
		...columns.map(({ rect }) => ({ from: bottom(rect) - 1, to: bottom(rect) })),
		...cells.map(({ rect }) => ({ from: rect.y, to: bottom(rect) })),
		...cards.map(({ rect }) => ({ from: rect.y - aroundCard, to: bottom(rect) + aroundCard })),
		...notes.map(({ rect }) => ({ from: rect.y, to: bottom(rect) })),
		...lines.flatMap(({ points, label }) => [
			...turns(
				points.map(({ y }) => y),
				points.map(({ x }) => x),
			),
			...(label === undefined || label.text.length > 1 ? [] : [{ from: label.rect.y, to: bottom(label.rect) }]),
		]),
	];
}

/** Room around each stretch of a line that runs square to an axis. */
function turns(along: readonly number[], across: readonly number[]): readonly Stretch[] {
	return along.flatMap((at, index) =>
		index > 0 && at === along[index - 1] && across[index] !== across[index - 1]
			? [{ from: at - aroundLine, to: at + aroundLine }]
			: [],
	);
}

/** Lanes in which something is left, as high as what is left in them. */
function laneBoxes({ lanes }: Layout, { cards, cells }: ChosenParts): readonly LaneBox[] {
	return lanes.flatMap((lane) => {
		const rects = [
			...cards.filter((card) => laneOf(card) === lane.lane).map(({ rect }) => rect),
			...cells.filter((cell) => cell.lane === lane.lane).map(({ rect }) => rect),
		];
		if (rects.length === 0) return [];
		const y = Math.min(...rects.map((rect) => rect.y));
		return [{ ...lane, rect: { ...lane.rect, y, h: Math.max(...rects.map(bottom)) - y } }];
	});
}
