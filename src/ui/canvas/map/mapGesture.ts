import { findRegion } from "../../../engine/catalog/findRegion.ts";
import type { CatalogueRegion } from "../../../engine/catalog/regions.ts";
import type { Point } from "../../../engine/layout/rect.ts";
import { commandErrorText } from "../../../engine/model/commands/commandErrorText.ts";
import type { Id } from "../../../engine/model/design.ts";
import * as texts from "../../../texts/map.ts";
import type { Drag } from "../drag/dragState.ts";
import {
	addRegionEffect,
	type MapEffect,
	type MapScene,
	moveEffect,
	regionAt,
	targetAt,
	technologyEffect,
} from "./mapEffect.ts";
import type { PlaceMove } from "./placeMove.ts";

/** What a gesture under way would do. */
export interface MapGesture {
	readonly effect: MapEffect | undefined;
	/** Why nothing, where it can't be. */
	readonly refusal: string | undefined;
	/** Pixels of the picture; undefined where no pointer drags anything. */
	readonly pointer: Point | undefined;
	readonly by: "pointer" | "keys" | "catalogue";
}

/** Of the window to the picture's pixels; undefined beside the map. */
export type ToPicture = (pointer: Point) => Point | undefined;

/** A population or a region of the design that is moved by the pointer or by keys. */
export function movedGesture(scene: MapScene, move: PlaceMove, toPicture: ToPicture): MapGesture | undefined {
	const gesture = moveOf(scene, move, toPicture);
	const isLocked = scene.design.canvas.get(move.id)?.locked === true;
	return gesture && isLocked ? { ...gesture, refusal: texts.isLockedUnlockItToMove(move.id) } : gesture;
}

function moveOf(scene: MapScene, move: PlaceMove, toPicture: ToPicture): MapGesture | undefined {
	if (move.by === "keys") {
		return judged(scene, { effect: moveEffect(scene, move.id, { kind: "city", city: move.city }), by: "keys" });
	}
	const pointer = toPicture(move.pointer);
	if (pointer === undefined) return undefined;
	const effect = moveEffect(scene, move.id, targetAt(scene, pointer, move.exact));
	const gesture = judged(scene, { effect, pointer, by: "pointer" });
	return isLine(scene, move.id, pointer) ? { ...gesture, effect: undefined, refusal: drawnInLanes } : gesture;
}

const drawnInLanes = texts.linesAreDrawnInTheLanes;

/** A provider's region that is dragged onto another one can only mean a line. */
function isLine({ design, layout }: MapScene, id: Id, pointer: Point): boolean {
	const over = regionAt(layout, pointer)?.id;
	return design.regions.has(id) && over !== undefined && over !== id && design.regions.get(id)?.provider !== "other";
}

/** Something from the palette. */
export function draggedGesture(scene: MapScene, drag: Drag, toPicture: ToPicture): MapGesture | undefined {
	const { source } = drag;
	const pointer = drag.pointer && toPicture(drag.pointer);
	if (pointer === undefined) return undefined;
	if (source.kind === "technology") {
		const effect = technologyEffect(scene, source.technology, pointer);
		const gesture = judged(scene, { effect, pointer, by: "pointer" });
		return effect === undefined ? { ...gesture, refusal: texts.dropOnARegion(source.technology.shortName) } : gesture;
	}
	if (source.kind !== "region") return undefined;
	const { provider, code } = source.region;
	const known = provider === "other" || code === undefined ? undefined : findRegion(provider, code);
	if (known === undefined) return undefined;
	return judged(scene, {
		effect: addRegionEffect(scene, source.region, { name: source.name, place: known }),
		pointer,
		by: "pointer",
	});
}

/** A region of the catalogue that is pointed at. */
export function cataloguedGesture(scene: MapScene, region: CatalogueRegion): MapGesture {
	const { provider, code } = region;
	return judged(scene, {
		effect: addRegionEffect(scene, { provider, code }, { name: code, place: region }),
		by: "catalogue",
	});
}

interface Candidate {
	readonly effect: MapEffect | undefined;
	readonly pointer?: Point;
	readonly by: MapGesture["by"];
}

function judged({ design }: MapScene, { effect, pointer, by }: Candidate): MapGesture {
	const result = effect?.command();
	const refusal = result === undefined || result.ok ? undefined : commandErrorText(design, result.error);
	return { effect, refusal, pointer, by };
}
