import type { Point } from "../../../engine/layout/rect.ts";
import { cardDrop } from "./cardDrop.ts";
import { columnDrop, regionDrop } from "./columnDrop.ts";
import type { DropEffect, DropScene } from "./DropScene.ts";
import type { DragSource } from "./dragState.ts";
import { edgeDrop } from "./edgeDrop.ts";
import { endDrop } from "./endDrop.ts";
import { groupDrop, groupOf } from "./groupDrop.ts";
import { lineDrop } from "./lineDrop.ts";
import { sceneIndex } from "./sceneIndex.ts";
import { technologyDrop } from "./technologyDrop.ts";

/** What letting go of the source at a point of the canvas would do; undefined where it would do nothing. */
export function dropEffect(scene: DropScene, source: DragSource, point: Point): DropEffect | undefined {
	const index = sceneIndex(scene.layout);
	switch (source.kind) {
		case "card": {
			const card = index.card(source.cardId);
			if (card === undefined) return undefined;
			const group = groupOf(scene, card);
			return group === undefined
				? cardDrop(scene, { card, grab: source.grab }, point)
				: groupDrop(scene, { card, grab: source.grab, ids: group }, point);
		}
		case "line": {
			const card = index.card(source.cardId);
			return card === undefined ? undefined : lineDrop(scene, card, point);
		}
		case "end": {
			const line = index.line(source.lineId);
			return line === undefined ? undefined : endDrop(scene, { line, end: source.end }, point);
		}
		case "technology":
			return technologyDrop(scene, source.technology, point);
		case "region":
			return regionDrop(scene, source, point);
		case "column":
			return columnDrop(scene, source.region, point);
		case "edge":
			return edgeDrop(scene, source.region, point);
	}
}
