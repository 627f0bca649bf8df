import type { Card, Line } from "../../../engine/layout/layout.ts";
import type { Point } from "../../../engine/layout/rect.ts";
import { commandErrorText } from "../../../engine/model/commands/commandErrorText.ts";
import { moveToRegion } from "../../../engine/model/commands/moveToRegion.ts";
import { reattach } from "../../../engine/model/commands/reattach.ts";
import * as texts from "../../../texts/drag.ts";
import type { DropEffect, DropScene } from "./DropScene.ts";
import { columnAt, landingRect } from "./dropPlaces.ts";
import { refused } from "./refused.ts";
import { sceneIndex } from "./sceneIndex.ts";

export interface HeldEnd {
	readonly line: Line;
	readonly end: "from" | "to";
}

/** The end of a line goes to another card: something else is used, sent to, called, or holds the replica. */
export function endDrop(scene: DropScene, held: HeldEnd, point: Point): DropEffect | undefined {
	if (held.line.kind === "replication") return replicaDrop(scene, held, point);
	const target = sceneIndex(scene.layout).cardAt(point, 2);
	return target === undefined ? undefined : cardEndDrop(scene, held, target);
}

function replicaDrop(scene: DropScene, { line, end }: HeldEnd, point: Point): DropEffect | undefined {
	const column = columnAt(scene.layout, point);
	const card = sceneIndex(scene.layout).card(line[end]);
	if (column === undefined || card?.kind !== "store" || column.region === card.region) return undefined;
	const to = column.region;
	return {
		key: `replica ${to}`,
		rect: landingRect(scene.layout, card, column),
		label: texts.moveTheReplicaOfFromTo(card.title, card.region, to),
		command: () => moveToRegion(scene.design, { id: card.component, from: card.region, to }),
	};
}

function cardEndDrop(scene: DropScene, { line, end }: HeldEnd, target: Card): DropEffect | undefined {
	const index = sceneIndex(scene.layout);
	const moved = index.card(line[end]);
	const kept = index.card(line[end === "from" ? "to" : "from"]);
	if (moved === undefined || kept === undefined || target.id === moved.id) return undefined;
	if (target.component === moved.component) return refused(target.rect, sameComponent(scene, moved, kept));
	const [from, to] = end === "from" ? [moved, kept] : [kept, moved];
	const goAlong = [...scene.design.features.values()]
		.filter(({ application, store }) => application === from.component && store === to.component)
		.map(({ name }) => name);
	return {
		key: `reattach ${target.id}`,
		rect: target.rect,
		label: reattachLabel(end, { moved, kept, target }),
		...(goAlong.length === 0 ? {} : { note: texts.goAlong(goAlong.join(", "), goAlong.length) }),
		command: () => reattach(scene.design, { from: from.component, to: to.component, end, other: target.component }),
	};
}

function sameComponent({ design }: DropScene, moved: Card, kept: Card): string {
	if (moved.kind === "store" && kept.kind === "application")
		return commandErrorText(design, {
			code: "nearestAnswers",
			application: kept.component,
			store: moved.component,
		});
	return texts.hasThisLineInEach(moved.title);
}

function reattachLabel(
	end: "from" | "to",
	{ moved, kept, target }: { readonly moved: Card; readonly kept: Card; readonly target: Card },
): string {
	const verb = kept.kind === "store" || moved.kind === "store" ? "use" : texts.sendTo;
	if (end === "from")
		return texts.letInsteadOf({ title: target.title, verb, keptTitle: kept.title, movedTitle: moved.title });
	return texts.letTitleVerbTarget({ title: kept.title, verb, targetTitle: target.title, movedTitle: moved.title });
}
