import type { Id } from "../model/design.ts";
import { rttMs } from "../model/design.ts";
import type { ColumnScene } from "./balanceLines.ts";
import type { EntryShares } from "./entryShares.ts";
import { type Floor, floorOf, laneFloors, type Shaft, wayThrough } from "./floors.ts";
import type { Frame } from "./frame.ts";
import type { Card, ColumnBox, Flow, Line, LineLabel, PopulationCard } from "./layout.ts";
import type { Point, Rect } from "./rect.ts";
import { bottom, middleX } from "./rect.ts";
import { intoRouting, outOfRouting, routingRects } from "./routingWays.ts";
import { settingMs } from "./settingMs.ts";
import { withMargins } from "./standingRects.ts";
import { withoutStops } from "./withoutStops.ts";

const radius = 5;
const thinnest = 1.5;
/** Below this share a population counts as not entering a region, for the label. */
const notableShare = 0.01;
const labelHeight = 14;

/** Users to the routing lane, and from there into each region. */
export function requestLines(frame: Frame, cards: readonly Card[], { shares, sceneOf }: RequestScene): readonly Line[] {
	const wayDown = waysDown(frame, cards);
	const routing = routingRects(cards);
	const toRouting = cards.flatMap((card) => (card.kind === "population" ? [populationLine(card, wayDown(card))] : []));
	const intoRegions = frame.columns.flatMap((column) => {
		const scene = sceneOf(column.region);
		if (scene === undefined) return [];
		return regionLines(frame, { ...scene, shares, start: outOfRouting(frame, routing, middleX(column.rect)) });
	});
	return [...toRouting, ...intoRegions];
}

export interface RequestScene {
	readonly shares: EntryShares;
	readonly sceneOf: (region: Id) => ColumnScene | undefined;
}

function populationLine(card: PopulationCard, points: readonly Point[]): Line {
	return {
		id: `request:${card.id}`,
		kind: "request",
		from: card.id,
		to: "routing",
		ids: [card.component],
		points,
		radius: 3,
		arrowStart: false,
		arrowEnd: false,
		width: thinnest + card.share,
	};
}

const belowRow = 4;

/** From each population down to the routing lane, between the cards of the rows below. */
function waysDown(frame: Frame, cards: readonly Card[]): (card: PopulationCard) => readonly Point[] {
	const populations = cards.filter((card): card is PopulationCard => card.kind === "population");
	const routing = routingRects(cards);
	const floors = laneFloors(frame.users.rows, populations, { above: 0, inner: 0, below: 0 });
	const shaft = {
		floors,
		within: withMargins(frame),
		after: (floor: number) => (floors[floor]?.bottom ?? 0) + belowRow,
		before: () => frame.routing.top,
	};
	return ({ rect }) => {
		const floor = floorOf(floors, rect);
		const way = wayThrough(
			shaft,
			{ x: middleX(rect), y: bottom(rect), floor },
			{ x: middleX(rect), y: frame.routing.top, floor: floors.length },
		);
		const down = way.slice(0, -2);
		const x = down.at(-1)?.x ?? middleX(rect);
		return withoutStops([...down, ...intoRouting(frame, routing, x)]);
	};
}

interface RegionWay extends ColumnScene {
	readonly shares: EntryShares;
	/** From the routing lane to above the column's middle. */
	readonly start: readonly Point[];
}

function regionLines(frame: Frame, way: RegionWay): readonly Line[] {
	const { column, cards, shares, start } = way;
	const entering = enteringShare(frame, column.region, shares);
	const x = middleX(column.rect);
	const balancers = cards.balancing;
	const common = {
		kind: "request",
		from: "routing",
		toRegion: column.region,
		radius,
		arrowStart: false,
		arrowEnd: true,
		width: thinnest + entering,
	} as const;
	const label = entryLabel(frame, column, shares);
	const labelled = label === undefined ? {} : { label };
	if (balancers.length === 0) {
		const to = firstApplicationRow(way);
		return [
			{
				...common,
				id: `request:${column.region}`,
				to: column.region,
				ids: [],
				points: [...start, { x, y: to }],
				...labelled,
			},
		];
	}
	return balancers.map((balancer, index) => ({
		...common,
		id: `request:${balancer.id}`,
		to: balancer.id,
		ids: [balancer.component],
		points: balancerWay(way, balancer.rect),
		...(index === 0 ? labelled : {}),
	}));
}

/** Into the column at its middle; to a card that stands elsewhere through the gaps above it. */
function balancerWay({ column, floors, start }: RegionWay, rect: Rect): readonly Point[] {
	const from = start.at(-1) ?? { x: middleX(column.rect), y: column.rect.y };
	const above = (floor: Floor | undefined): number => (floor === undefined ? 0 : floor.top - floor.above * 0.4);
	const shaft: Shaft = {
		floors,
		within: column.rect,
		spine: from.x,
		after: (index) => above(floors[index + 1]),
		before: (index) => above(floors[index]),
	};
	const to = { x: middleX(rect), y: rect.y, floor: floorOf(floors, rect) };
	return withoutStops([...start, ...wayThrough(shaft, { ...from, floor: -1 }, to)]);
}

/** Without balancers the way ends at the applications, without these at the region's head. */
function firstApplicationRow({ column, cards }: RegionWay): number {
	if (cards.application.length === 0) return bottom(column.head);
	return Math.min(...cards.application.map(({ rect }) => rect.y));
}

function routingBottom(frame: Frame): number {
	return frame.routing.top + frame.routing.height;
}

function enteringShare(frame: Frame, region: Id, shares: EntryShares): number {
	let total = 0;
	for (const population of frame.design.users.populations.values()) {
		total += population.share * (shares.get(population.id)?.get(region) ?? 0);
	}
	return total;
}

/** Round trips of the users who enter here: one, or from the nearest to the farthest. */
function entryLabel(frame: Frame, column: ColumnBox, shares: EntryShares): LineLabel | undefined {
	const here = [...frame.design.users.populations.keys()].filter(
		(population) => (shares.get(population)?.get(column.region) ?? 0) >= notableShare,
	);
	if (here.length === 0) return undefined;
	const roundTrips = here.map((population) => rttMs(frame.design, population, column.region)).sort((a, b) => a - b);
	const nearest = roundTrips[0] ?? 0;
	const farthest = roundTrips.at(-1) ?? nearest;
	const text =
		Math.round(nearest) === Math.round(farthest) ? settingMs(nearest) : `${Math.round(nearest)}–${settingMs(farthest)}`;
	const rect = {
		x: middleX(column.rect) + 8,
		y: routingBottom(frame) + (frame.metrics.gap.routing - labelHeight) / 2 - 1,
		w: column.rect.w / 2 - 12,
		h: labelHeight,
	};
	return { rect, text: [text], anchor: "start" };
}

/** Where dots run: every population into every region, side by side. */
export function requestFlows(frame: Frame, cards: readonly Card[], { shares, sceneOf }: RequestScene): readonly Flow[] {
	const populations = cards.filter((card): card is PopulationCard => card.kind === "population");
	const wayDown = waysDown(frame, cards);
	const targets = frame.columns.map((column) => ({
		column,
		rank: byShare(populations, { region: column.region, shares }),
		top: entryTop(frame, column, sceneOf(column.region)),
	}));
	return populations.flatMap((card, index) => {
		const down = wayDown(card);
		const last = down.at(-1) ?? { x: middleX(card.rect), y: frame.routing.top };
		const turn = routingBottom(frame) + flowTurn(frame, index, populations.length);
		const out = { x: last.x, y: routingBottom(frame) };
		return targets.map(({ column, rank, top }) => {
			const x = middleX(column.rect) + sideways(rank.get(card.component) ?? 0, populations.length);
			const after =
				Math.abs(x - last.x) < 1
					? []
					: [
							{ x: last.x, y: turn },
							{ x, y: turn },
						];
			return {
				population: card.component,
				region: column.region,
				points: [...down, out, ...after, { x, y: top }],
				hiddenFrom: down.length - 1,
				share: shares.get(card.component)?.get(column.region) ?? 0,
			};
		});
	});
}

const farthestSideways = 14;

/** The populations by how much of them enters a region; ties by their order. */
function byShare(
	populations: readonly PopulationCard[],
	{ region, shares }: { readonly region: Id; readonly shares: EntryShares },
): ReadonlyMap<Id, number> {
	const shareOf = ({ component }: PopulationCard) => shares.get(component)?.get(region) ?? 0;
	const ranked = populations.toSorted((a, b) => shareOf(b) - shareOf(a));
	return new Map(ranked.map(({ component }, rank) => [component, rank]));
}

/** The main population of a region comes down its line, the others beside it, right and left in turn. */
function sideways(rank: number, count: number): number {
	if (rank === 0) return 0;
	const step = Math.min(9, farthestSideways / Math.ceil((count - 1) / 2));
	return Math.ceil(rank / 2) * step * (rank % 2 === 1 ? 1 : -1);
}

function flowTurn(frame: Frame, index: number, count: number): number {
	const room = frame.metrics.gap.routing - 8;
	return 4 + (room * (index + 0.5)) / Math.max(1, count);
}

function entryTop(frame: Frame, column: ColumnBox, scene: ColumnScene | undefined): number {
	const tops = scene?.cards.balancing.map(({ rect }) => rect.y) ?? [];
	return tops.length > 0 ? Math.min(...tops) : bottom(column.head) + frame.metrics.gap.balancing;
}
