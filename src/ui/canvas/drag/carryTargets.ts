import type { Layout } from "../../../engine/layout/layout.ts";
import type { Point, Rect } from "../../../engine/layout/rect.ts";
import { middleX, middleY, right } from "../../../engine/layout/rect.ts";
import type { DropScene } from "./DropScene.ts";
import type { DragSource } from "./dragState.ts";
import { dropEffect } from "./dropEffect.ts";

/** The places that what is carried can be put, for the keys to go through: from the top left, one for each target. */
export function carryTargets(scene: DropScene, source: DragSource): readonly Point[] {
	const points = candidates(scene.layout, source);
	const seen = new Set<string>();
	return points.filter((point) => {
		const effect = dropEffect(scene, source, point);
		if (effect === undefined || seen.has(effect.key) || effect.refusal !== undefined || !effect.command().ok)
			return false;
		seen.add(effect.key);
		return true;
	});
}

function candidates(layout: Layout, source: DragSource): readonly Point[] {
	switch (source.kind) {
		case "line":
		case "end":
			return [...layout.cards.map(({ rect }) => middleOf(rect)), ...layout.columns.map(({ head }) => middleOf(head))];
		case "technology":
			return [...layout.lanes.map(({ rect }) => middleOf(rect)), ...places(layout)];
		case "region":
		case "column":
			return [
				...layout.columns.map(({ rect }) => ({ x: rect.x - 1, y: middleY(rect) })),
				...layout.columns.slice(-1).map(({ rect }) => ({ x: right(rect) + 1, y: middleY(rect) })),
			];
		case "card":
			return layout.columns.map(({ head }) => middleOf(head));
		case "edge":
			return [];
	}
}

/** Cells, and in them the cards and the left and right half of each row. */
function places(layout: Layout): readonly Point[] {
	const heads = layout.columns.map(({ head }) => middleOf(head));
	const stores = layout.cards.filter(({ kind }) => kind === "store");
	const rows = [...new Map(stores.map((card) => [card.component, card.rect])).values()];
	const slots = layout.columns.flatMap(({ rect }) => rows.map((row) => ({ x: rect.x + rect.w / 4, y: middleY(row) })));
	const wide = layout.cells.filter(({ region }) => region === undefined).map(({ rect }) => middleOf(rect));
	const cards = layout.cards.map(({ rect }) => middleOf(rect));
	return [...heads, ...slots, ...wide, ...cards];
}

function middleOf(rect: Rect): Point {
	return { x: middleX(rect), y: middleY(rect) };
}

/** The next place in the way of an arrow: what lies straight ahead counts as nearer. */
export function targetThatWay(targets: readonly Point[], from: Point, way: Point): Point | undefined {
	let best: { readonly point: Point; readonly far: number } | undefined;
	for (const point of targets) {
		const [dx, dy] = [point.x - from.x, point.y - from.y];
		const ahead = dx * way.x + dy * way.y;
		if (ahead < 1) continue;
		const far = ahead + 3 * Math.abs(dx * way.y + dy * way.x);
		if (best === undefined || far < best.far) best = { point, far };
	}
	return best?.point;
}
