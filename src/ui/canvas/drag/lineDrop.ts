import type { Card, ColumnBox, PopulationCard, RoutingCard, StoreCard } from "../../../engine/layout/layout.ts";
import type { Point } from "../../../engine/layout/rect.ts";
import { addReplication } from "../../../engine/model/commands/addReplication.ts";
import { connect } from "../../../engine/model/commands/connect.ts";
import { sendTo, sendUsers } from "../../../engine/model/commands/sendUsers.ts";
import { setHome } from "../../../engine/model/commands/setHome.ts";
import * as texts from "../../../texts/drag.ts";
import { watchDrop } from "./cardDrop.ts";
import type { DropEffect, DropScene } from "./DropScene.ts";
import { columnAt, landingRect } from "./dropPlaces.ts";
import { refused } from "./refused.ts";
import { sceneIndex } from "./sceneIndex.ts";

interface LineEnd {
	readonly target: Card | undefined;
	readonly column: ColumnBox | undefined;
}

/** A line drawn from a card: what it ends on says what it means. */
export function lineDrop(scene: DropScene, card: Card, point: Point): DropEffect | undefined {
	const found = sceneIndex(scene.layout).cardAt(point, 2);
	const target = found?.id === card.id ? undefined : found;
	const end: LineEnd = { target, column: columnAt(scene.layout, point) };
	switch (card.kind) {
		case "population":
			return fromPopulation(scene, card, end);
		case "routing":
			return fromRouting(scene, card, end);
		case "observability":
			return end.column === undefined ? undefined : watchDrop(scene, card, end.column);
		case "store":
			return fromStore(scene, card, end);
		default:
			return target === undefined ? undefined : connectDrop(scene, card, target);
	}
}

/** In another column a store's line is replication, whichever store's card it ends on. */
function fromStore(scene: DropScene, card: StoreCard, { target, column }: LineEnd): DropEffect | undefined {
	const replica = target === undefined || target.kind === "store";
	if (!replica || column === undefined || column.region === card.region)
		return target === undefined ? undefined : connectDrop(scene, card, target);
	const to = column.region;
	return {
		key: `replicate ${to}`,
		rect: target?.rect ?? landingRect(scene.layout, card, column),
		label: texts.replicateTo(card.title, to),
		command: () => addReplication(scene.design, { store: card.component, from: card.region, to }),
	};
}

/** Drawn from either end: an application uses a store, a balancer sends to an application. */
function connectDrop(scene: DropScene, card: Card, target: Card): DropEffect {
	const backwards =
		(card.kind === "store" && target.kind === "application") ||
		(card.kind === "application" && target.kind === "balancing");
	const [from, to] = backwards ? [target, card] : [card, target];
	return {
		key: `connect ${target.id}`,
		rect: target.rect,
		label: connectLabel(from, to),
		command: () => connect(scene.design, { from: from.component, to: to.component }),
	};
}

function connectLabel(from: Card, to: Card): string {
	if (from.kind === "application" && to.kind === "application") return texts.letCall(from.title, to.title);
	return texts.connectTo(from.title, to.title);
}

/** Users enter a region, or their data has its home there. */
function fromPopulation(scene: DropScene, card: PopulationCard, { target, column }: LineEnd): DropEffect | undefined {
	if (target?.kind === "store") {
		const { component: store, region } = target;
		return {
			key: `home ${target.id}`,
			rect: target.rect,
			label: texts.keepSDataOfIn(card.title, target.title, region),
			command: () => setHome(scene.design, { store, population: card.component, region }),
		};
	}
	if (column !== undefined) {
		const { region } = column;
		return {
			key: `enter ${region}`,
			rect: column.rect,
			label: texts.sendTitleToRegion(card.title, region),
			command: () => sendUsers(scene.design, { population: card.component, region }),
		};
	}
	return target && refused(target.rect, texts.reachesTheRegionsByAllRouting(card.title));
}

function fromRouting(scene: DropScene, card: RoutingCard, { target, column }: LineEnd): DropEffect | undefined {
	if (column !== undefined) {
		const { region } = column;
		return {
			key: `primary ${region}`,
			rect: column.rect,
			label: texts.sendAllToFirst(region),
			command: () => sendTo(scene.design, { routing: card.component, region }),
		};
	}
	return target && refused(target.rect, texts.sendsUsersIntoRegionsEnd(card.title));
}
