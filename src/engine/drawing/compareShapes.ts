import type { Card, Layout } from "../layout/layout.ts";
import { inflate, middleX, middleY, type Point, type Rect, right } from "../layout/rect.ts";
import type { DesignMarks, DifferenceKind } from "../model/difference.ts";
import type { Token } from "./palette.ts";
import type { Shape } from "./shape.ts";

interface MarkLook {
	readonly sign: string;
	readonly stroke: Token;
	readonly fill: Token;
	readonly dash?: string;
}

/** Each kind has a sign and an outline of its own beside its colour. */
export const markLooks: Readonly<Record<DifferenceKind, MarkLook>> = {
	added: { sign: "+", stroke: "good", fill: "good-tint" },
	removed: { sign: "−", stroke: "error", fill: "error-tint", dash: "5 4" },
	changed: { sign: "~", stroke: "warning", fill: "warning-tint", dash: "1.5 3" },
	moved: { sign: "→", stroke: "accent", fill: "accent-tint" },
	renamed: { sign: "=", stroke: "warning", fill: "warning-tint", dash: "1.5 3" },
};

export interface CompareLook {
	readonly marks: DesignMarks;
	/** Cards and regions of the difference that is looked at. */
	readonly chosen: ReadonlySet<string>;
}

/** What differs, drawn over the picture of the lanes: an outline and a sign on each card and column, an arrow for what moved. */
export function compareShapes(layout: Layout, { marks, chosen }: CompareLook): readonly Shape[] {
	return [
		...layout.columns.flatMap(({ region, rect, head }) => [
			...(chosen.has(region) ? [chosenShape(rect)] : []),
			...markShapes(head, marks.marks.get(region)),
		]),
		...layout.cards.flatMap((card) => [
			...(isOf(card, chosen) ? [chosenShape(card.rect)] : []),
			...markShapes(card.rect, markOf(card, marks)),
		]),
		...marks.moves.flatMap((move) => arrowShapes(layout, move)),
	];
}

/** The mark of a card: its own, or that of the component wherever it stands. */
export function markOf(card: Card, { marks }: DesignMarks): DifferenceKind | undefined {
	return marks.get(card.id) ?? marks.get(card.component);
}

function isOf(card: Card, ids: ReadonlySet<string>): boolean {
	return ids.has(card.id) || ids.has(card.component);
}

function chosenShape(rect: Rect): Shape {
	return { kind: "rect", ...inflate(rect, 6), radius: 9, stroke: "focus", strokeWidth: 2.5 };
}

const badge = 16;

function markShapes(rect: Rect, kind: DifferenceKind | undefined): readonly Shape[] {
	if (kind === undefined) return [];
	const { sign, stroke, fill, dash } = markLooks[kind];
	const at = { x: right(rect) - badge + 6, y: rect.y - 8 };
	return [
		{
			kind: "rect",
			...inflate(rect, 2),
			radius: 7,
			stroke,
			strokeWidth: 2,
			...(dash === undefined ? {} : { dash }),
		},
		{ kind: "rect", ...at, w: badge, h: badge, radius: 8, fill, stroke, strokeWidth: 1.5 },
		{
			kind: "text",
			x: at.x + badge / 2,
			y: at.y + 12.2,
			text: sign,
			size: 12,
			weight: 700,
			fill: stroke,
			anchor: "middle",
		},
	];
}

function arrowShapes(layout: Layout, move: { readonly from: string; readonly to: string }): readonly Shape[] {
	const from = layout.cards.find(({ id }) => id === move.from)?.rect;
	const to = layout.cards.find(({ id }) => id === move.to)?.rect;
	if (from === undefined || to === undefined) return [];
	const start: Point = { x: middleX(from) < middleX(to) ? right(from) + 4 : from.x - 4, y: middleY(from) };
	const end: Point = { x: middleX(from) < middleX(to) ? to.x - 6 : right(to) + 6, y: middleY(to) };
	const way = Math.sign(end.x - start.x) || 1;
	const lift = Math.min(60, Math.abs(end.x - start.x) / 4);
	const middle = { x: (start.x + end.x) / 2, y: Math.min(start.y, end.y) - lift };
	const line = `M${start.x} ${start.y}Q${middle.x} ${middle.y} ${end.x} ${end.y}`;
	const head = `M${end.x - 9 * way} ${end.y - 7}L${end.x} ${end.y}L${end.x - 10 * way} ${end.y + 3}`;
	const look = { kind: "path", stroke: "accent", strokeWidth: 2.5, roundEnds: true } as const;
	return [
		{ ...look, d: line },
		{ ...look, d: head },
	];
}
