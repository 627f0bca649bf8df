import type { ApplicationComponent, Design, Id } from "../model/design.ts";
import { formatRate } from "../model/numbers/formatRate.ts";
import type { Frame } from "./frame.ts";
import { wideRowGap } from "./frame.ts";
import type { ApplicationCard, BalancingCard, Card, ColumnBox, ObservabilityCard, RoutingCard } from "./layout.ts";
import { populationCards } from "./populationCards.ts";
import { routingDetail } from "./routingDetail.ts";
import { storeCards } from "./storeCards.ts";
import { columnGridRects, wideLaneRects } from "./wideLane.ts";

/** Id of the card of a component in a region. */
export function cardId(component: Id, region: Id): string {
	return `${component}@${region}`;
}

export function layoutCards(frame: Frame): readonly Card[] {
	return [
		...populationCards(frame),
		...routingCards(frame),
		...frame.columns.flatMap((column) => [
			...balancingCards(frame, column),
			...applicationCards(frame, column),
			...storeCards(frame, column),
		]),
		...observabilityCards(frame),
	];
}

function routingCards(frame: Frame): readonly RoutingCard[] {
	const { design, metrics } = frame;
	const rects = wideLaneRects([...design.routing.keys()], {
		area: { x: frame.left, y: frame.routing.top, w: frame.width, h: frame.routing.height },
		cardHeight: metrics.height.routing,
		rowGap: wideRowGap,
		places: design.canvas,
	});
	return [...design.routing.values()].flatMap((entry) => {
		const rect = rects.get(entry.id);
		if (rect === undefined) return [];
		const icon = entry.technologyIcon ?? "signpost";
		const common = { kind: "routing", id: entry.id, component: entry.id, icon, rect } as const;
		const words = { title: entry.name, technology: entry.technologyName, detail: routingDetail(entry) };
		return [{ ...common, ...words, locked: isLocked(design, entry.id) }];
	});
}

function balancingCards(frame: Frame, column: ColumnBox): readonly BalancingCard[] {
	const { design, metrics } = frame;
	const here = [...design.balancing.values()].filter((balancer) => balancer.regions.includes(column.region));
	const rects = columnGridRects(
		here.map(({ id }) => id),
		{
			area: {
				x: column.rect.x + metrics.inside,
				y: frame.balancing.top,
				w: column.rect.w - 2 * metrics.inside,
				h: frame.balancing.height,
			},
			cardHeight: metrics.height.balancing,
			rowGap: metrics.gap.balancing,
			places: design.canvas,
		},
	);
	return here.flatMap((balancer) => {
		const rect = rects.get(balancer.id);
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
	const { design, metrics, buses } = frame;
	const here = [...design.application.values()].filter((application) => application.regions.includes(column.region));
	const rects = columnGridRects(
		here.map(({ id }) => id),
		{
			area: {
				x: column.rect.x + buses.applicationInset,
				y: frame.application.top,
				w: column.rect.w - 2 * buses.applicationInset,
				h: frame.application.height,
			},
			cardHeight: metrics.height.application,
			rowGap: metrics.gap.application,
			places: design.canvas,
		},
	);
	return here.flatMap((application) => {
		const rect = rects.get(application.id);
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
	if (capacity !== undefined) return `up to ${formatRate(capacity)}`;
	const count = application.instances?.count.get(region);
	return count === undefined ? undefined : `${count} × ${application.instances?.type}`;
}

function observabilityCards(frame: Frame): readonly ObservabilityCard[] {
	const { design, metrics } = frame;
	const rects = wideLaneRects([...design.observability.keys()], {
		area: { x: frame.left, y: frame.observability.top, w: frame.width, h: frame.observability.height },
		cardHeight: metrics.height.observability,
		rowGap: wideRowGap,
		places: design.canvas,
	});
	return [...design.observability.values()].flatMap((component) => {
		const rect = rects.get(component.id);
		if (rect === undefined) return [];
		const everywhere = component.regions.length === design.regions.size;
		const where = everywhere ? "in each region" : `in ${component.regions.join(", ")}`;
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
