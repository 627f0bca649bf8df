import type { Technology } from "../../../engine/catalog/technology.ts";
import type { Card, Line } from "../../../engine/layout/layout.ts";
import type { Point, Rect } from "../../../engine/layout/rect.ts";
import type { Connections } from "../../../engine/model/commands/insertComponent.ts";
import type { Id } from "../../../engine/model/design.ts";
import * as texts from "../../../texts/drag.ts";
import type { DropScene } from "./DropScene.ts";
import { cellOf } from "./dropPlaces.ts";
import { sceneIndex } from "./sceneIndex.ts";

export interface Insertion {
	readonly key: string;
	readonly region: Id;
	readonly connections: Connections;
	readonly rect: Rect;
	readonly label: string;
	readonly line?: readonly Point[];
}

/** Pixels of the screen within which a line is dropped on. */
const onLine = 6;

/** What a technology joins where it is dropped on a line, or on a card of a layer that it works with; undefined where it would mean nothing. */
export function insertionAt(scene: DropScene, technology: Technology, point: Point): Insertion | undefined {
	const index = sceneIndex(scene.layout);
	const card = index.cardAt(point, 0);
	if (card !== undefined) return onCard(technology, card);
	const line = index.lineNear(point, onLine / scene.zoom);
	return line === undefined ? undefined : between(scene, technology, line);
}

function onCard(technology: Technology, card: Card): Insertion | undefined {
	if (!("region" in card)) return undefined;
	const common = { key: `on ${card.id}`, region: card.region, rect: card.rect };
	const add = texts.addTo(technology.shortName, card.region);
	const { component } = card;
	switch (texts.layerOnKind(technology.layer, card.kind)) {
		case "data on application":
			return { ...common, connections: { usedBy: component }, label: texts.usedBy(add, card.title) };
		case "application on store":
			return { ...common, connections: { uses: component }, label: texts.addUsingTitle(add, card.title) };
		case "application on balancing":
			return { ...common, connections: { sentToBy: component }, label: texts.addBehindTitle(add, card.title) };
		case "balancing on application":
			return { ...common, connections: { sendsTo: component }, label: texts.inFrontOf(add, card.title) };
		default:
			return undefined;
	}
}

function between(scene: DropScene, technology: Technology, line: Line): Insertion | undefined {
	const [from, to] = line.ids;
	const region = line.fromRegion;
	const cell = cellOf(scene.layout, technology.layer, region);
	if (from === undefined || to === undefined || region === undefined || cell === undefined) return undefined;
	const add = texts.addTo(technology.shortName, region);
	const common = { key: `between ${line.id}`, region, rect: cell.rect, line: line.points };
	switch (texts.layerOnKind(technology.layer, line.kind)) {
		case "data on reads-writes":
			return { ...common, connections: { usedBy: from }, label: texts.usesItBeside(add, from, to) };
		case "application on balance":
			return {
				...common,
				connections: { sentToBy: from, calls: to },
				label: texts.sendsToItToo(add, from, to),
			};
		case "application on reads-writes":
			return {
				...common,
				connections: { calledBy: from, uses: to },
				label: texts.callsItAndItUsesToo(add, from, to),
			};
		case "application on calls":
			return {
				...common,
				connections: { calledBy: from, calls: to },
				label: texts.callsItInPlace(add, from, to),
			};
		case "balancing on balance":
			return { ...common, connections: { sendsTo: to }, label: texts.inFrontOfAlone(add, to) };
		default:
			return undefined;
	}
}
