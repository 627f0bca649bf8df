import type { Guide } from "../../../engine/layout/hands/Guide.ts";
import type { Layout } from "../../../engine/layout/layout.ts";
import type { Point, Rect } from "../../../engine/layout/rect.ts";
import type { CommandResult } from "../../../engine/model/commands/command.ts";
import type { Design, Id } from "../../../engine/model/design.ts";
import { cardDrop } from "./cardDrop.ts";
import { columnDrop, regionDrop } from "./columnDrop.ts";
import type { DragSource } from "./dragState.ts";
import { edgeDrop } from "./edgeDrop.ts";
import { endDrop } from "./endDrop.ts";
import { groupDrop, groupOf } from "./groupDrop.ts";
import { lineDrop } from "./lineDrop.ts";
import { sceneIndex } from "./sceneIndex.ts";
import { technologyDrop } from "./technologyDrop.ts";

/** What a drop here would do. */
export interface DropEffect {
	/** The same while the pointer stays over one target. */
	readonly key: string;
	readonly rect: Rect;
	/** "Move settings to eu-west": the preview's words and the history's label. */
	readonly label: string;
	/** What else is to be known before the drop. */
	readonly note?: string | undefined;
	/** Why it can't be, where no command is asked. */
	readonly refusal?: string;
	/** What is chosen when it is done. */
	readonly selects?: Id;
	/** It lands under the pointer: an inspector that opened for it would push it away. */
	readonly inPlace?: boolean;
	/** Only places change: no figure does. */
	readonly onlyPlaces?: boolean;
	/** What a drop beside the target would do instead. */
	readonly others?: readonly DropOption[];
	readonly guides?: readonly Guide[];
	/** The line that it goes on. */
	readonly line?: readonly Point[];
	/** Computed when asked for: once for each target, not for each move. */
	readonly command: () => CommandResult;
}

export interface DropOption {
	readonly rect: Rect;
	readonly label: string;
}

export interface DropScene {
	readonly design: Design;
	readonly layout: Layout;
	readonly alt: boolean;
	/** Components that are chosen. */
	readonly chosen: readonly Id[];
	/** 1 is 100 %. */
	readonly zoom: number;
}

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
