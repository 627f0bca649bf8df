import * as texts from "../../texts/layout/cards.ts";
import type { ApplicationComponent, Design, Id } from "../model/design.ts";
import { formatRate } from "../model/numbers/formatRate.ts";
import type { Frame } from "./frame.ts";
import type { ApplicationCard, BalancingCard, Card, ColumnBox, ObservabilityCard, RoutingCard } from "./layout.ts";
import { populationCards } from "./populationCards.ts";
import { routingDetail } from "./routingDetail.ts";
import { cellRects, wideRects } from "./standingRects.ts";
import { effectiveOf, storeCards } from "./storeCards.ts";

/** Id of the card of a component in a region. */
export function cardId(component: Id, region: Id): string {
	return `${component}@${region}`;
}

export function layoutCards(frame: Frame): readonly Card[] {
	const effective = effectiveOf(frame.design);
	return [
		...populationCards(frame),
		...routingCards(frame),
		...frame.columns.flatMap((column) => [
			...balancingCards(frame, column),
			...applicationCards(frame, column),
			...storeCards(frame, column, effective),
		]),
		...observabilityCards(frame),
	];
}

function routingCards(frame: Frame): readonly RoutingCard[] {
	const { design } = frame;
	const rectOf = wideRects(frame, frame.routing);
	return [...design.routing.values()].flatMap((entry) => {
		const rect = rectOf(entry.id);
		if (rect === undefined) return [];
		const icon = entry.technologyIcon ?? "signpost";
		const common = { kind: "routing", id: entry.id, component: entry.id, icon, rect } as const;
		const words = { title: entry.name, technology: entry.technologyName, detail: routingDetail(entry) };
		return [{ ...common, ...words, locked: isLocked(design, entry.id) }];
	});
}

function balancingCards(frame: Frame, column: ColumnBox): readonly BalancingCard[] {
	const here = [...frame.design.balancing.values()].filter(({ regions }) => regions.includes(column.region));
	const rectOf = cellRects(frame, column, "balancing");
	return here.flatMap((balancer) => {
		const rect = rectOf(balancer.id);
		if (rect === undefined) return [];
		return [
			{
				kind: "balancing",
				...regional(frame, balancer, column.region),
				icon: balancer.technologyIcon ?? "split",
				rect,
			},
		];
	});
}

function applicationCards(frame: Frame, column: ColumnBox): readonly ApplicationCard[] {
	const here = [...frame.design.application.values()].filter(({ regions }) => regions.includes(column.region));
	const rectOf = cellRects(frame, column, "application");
	return here.flatMap((application) => {
		const rect = rectOf(application.id);
		if (rect === undefined) return [];
		const icon = application.technologyIcon ?? "box";
		const common = regional(frame, application, column.region);
		return [
			{ kind: "application", ...common, detail: sizeText(application, column.region) ?? common.detail, icon, rect },
		];
	});
}

/** What the design says of an application's size in a region. */
function sizeText(application: ApplicationComponent, region: Id): string | undefined {
	const capacity = application.capacityPerSecond.get(region);
	if (capacity !== undefined) return texts.upToCapacity(formatRate(capacity));
	const count = application.instances?.count.get(region);
	return count === undefined ? undefined : `${count} × ${application.instances?.type}`;
}

function observabilityCards(frame: Frame): readonly ObservabilityCard[] {
	const { design } = frame;
	const rectOf = wideRects(frame, frame.observability);
	return [...design.observability.values()].flatMap((component) => {
		const rect = rectOf(component.id);
		if (rect === undefined) return [];
		const everywhere = component.regions.length === design.regions.size;
		const where = everywhere ? texts.inEachRegion : texts.inRegions(component.regions.join(", "));
		const signals = component.signals.join(", ");
		return [
			{
				kind: "observability",
				id: component.id,
				component: component.id,
				rect,
				icon: component.technologyIcon ?? "chart",
				title: component.name,
				technology: component.technologyName,
				detail: component.scope === "regional" ? joined(signals, where) : signals,
				locked: isLocked(design, component.id),
				regions: component.regions,
			},
		];
	});
}

interface Component {
	readonly id: Id;
	readonly name: string;
	readonly technologyName: string;
	readonly technologyShortName?: string;
}

function regional(frame: Frame, component: Component, region: Id) {
	const technology = shortTechnology(component);
	return {
		id: cardId(component.id, region),
		component: component.id,
		region,
		title: component.name,
		technology,
		detail: technology,
		locked: isLocked(frame.design, component.id),
	};
}

function shortTechnology(component: Component): string {
	return component.technologyShortName ?? component.technologyName;
}

function isLocked(design: Design, id: Id): boolean {
	return design.canvas.get(id)?.locked === true;
}

/** Parts of a second line; empty ones leave no dot behind. */
function joined(...parts: readonly string[]): string {
	return parts.filter((part) => part !== "").join(" · ");
}
