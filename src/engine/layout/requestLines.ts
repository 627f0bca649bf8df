import type { Id } from "../model/design.ts";
import { rttMs } from "../model/design.ts";
import type { EntryShares } from "./entryShares.ts";
import type { Frame } from "./frame.ts";
import type { BalancingCard, Card, ColumnBox, Flow, Line, LineLabel, PopulationCard } from "./layout.ts";
import type { Point, Rect } from "./rect.ts";
import { bottom, middleX } from "./rect.ts";
import { settingMs } from "./settingMs.ts";

const radius = 5;
const thinnest = 1.5;
/** Below this share a population counts as not entering a region, for the label. */
const notableShare = 0.01;
const labelHeight = 14;

/** Users to the routing lane, and from there into each region. */
export function requestLines(frame: Frame, cards: readonly Card[], shares: EntryShares): readonly Line[] {
	const toRouting = cards.flatMap((card) => (card.kind === "population" ? [populationLine(frame, card)] : []));
	const intoRegions = frame.columns.flatMap((column) => regionLines(frame, { column, cards, shares }));
	return [...toRouting, ...intoRegions];
}

function populationLine(frame: Frame, card: PopulationCard): Line {
	return {
		id: `request:${card.id}`,
		kind: "request",
		from: card.id,
		to: "routing",
		ids: [card.component],
		points: wayDown(card.rect, { from: frame.users, to: frame.routing.top }),
		radius: 3,
		arrowStart: false,
		arrowEnd: false,
		width: thinnest + card.share,
	};
}

/** Straight down from the last row; from rows above beside the cards below. */
function wayDown(
	rect: Rect,
	way: { readonly from: { readonly top: number; readonly height: number }; readonly to: number },
): readonly Point[] {
	const x = middleX(rect);
	const start = { x, y: bottom(rect) };
	if (bottom(rect) >= way.from.top + way.from.height - 1) return [start, { x, y: way.to }];
	const aisle = rect.x - 4;
	const turn = bottom(rect) + 4;
	return [start, { x, y: turn }, { x: aisle, y: turn }, { x: aisle, y: way.to }];
}

interface RegionWay {
	readonly column: ColumnBox;
	readonly cards: readonly Card[];
	readonly shares: EntryShares;
}

function regionLines(frame: Frame, way: RegionWay): readonly Line[] {
	const { column, cards, shares } = way;
	const entering = enteringShare(frame, column.region, shares);
	const top = routingBottom(frame);
	const x = middleX(column.rect);
	const balancers = cards.filter(
		(card): card is BalancingCard => card.kind === "balancing" && card.region === column.region,
	);
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
		const to = firstApplicationRow(frame, way);
		return [
			{
				...common,
				id: `request:${column.region}`,
				to: column.region,
				ids: [],
				points: [
					{ x, y: top },
					{ x, y: to },
				],
				...labelled,
			},
		];
	}
	return balancers.map((balancer, index) => ({
		...common,
		id: `request:${balancer.id}`,
		to: balancer.id,
		ids: [balancer.component],
		points: balancerWay(frame, { x, y: top }, balancer.rect),
		...(index === 0 ? labelled : {}),
	}));
}

function balancerWay(frame: Frame, from: Point, rect: Rect): readonly Point[] {
	const x = middleX(rect);
	if (Math.abs(x - from.x) < 1) return [from, { x: from.x, y: rect.y }];
	const turn = rect.y - frame.metrics.gap.balancing * 0.4;
	return [from, { x: from.x, y: turn }, { x, y: turn }, { x, y: rect.y }];
}

/** Without balancers the way ends at the applications, without these at the region's head. */
function firstApplicationRow(frame: Frame, way: RegionWay): number {
	const applications = way.cards.filter((card) => card.kind === "application" && card.region === way.column.region);
	return applications.length === 0 ? bottom(way.column.head) : frame.application.top;
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
export function requestFlows(frame: Frame, cards: readonly Card[], shares: EntryShares): readonly Flow[] {
	const populations = cards.filter((card): card is PopulationCard => card.kind === "population");
	const ranks = new Map(frame.columns.map(({ region }) => [region, byShare(populations, { region, shares })]));
	return populations.flatMap((card, index) =>
		frame.columns.map((column) => {
			const rank = ranks.get(column.region)?.indexOf(card.component) ?? 0;
			const down = wayDown(card.rect, { from: frame.users, to: frame.routing.top });
			const last = down.at(-1) ?? { x: middleX(card.rect), y: frame.routing.top };
			const x = middleX(column.rect) + sideways(rank, populations.length);
			const turn = routingBottom(frame) + flowTurn(frame, index, populations.length);
			const out = { x: last.x, y: routingBottom(frame) };
			const target = { x, y: entryTop(frame, column, cards) };
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
				points: [...down, out, ...after, target],
				hiddenFrom: down.length - 1,
				share: shares.get(card.component)?.get(column.region) ?? 0,
			};
		}),
	);
}

const farthestSideways = 14;

/** The populations by how much of them enters a region; ties by their order. */
function byShare(
	populations: readonly PopulationCard[],
	{ region, shares }: { readonly region: Id; readonly shares: EntryShares },
): readonly Id[] {
	const shareOf = ({ component }: PopulationCard) => shares.get(component)?.get(region) ?? 0;
	return populations.toSorted((a, b) => shareOf(b) - shareOf(a)).map(({ component }) => component);
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

function entryTop(frame: Frame, column: ColumnBox, cards: readonly Card[]): number {
	const first = cards.find((card) => card.kind === "balancing" && card.region === column.region);
	return first?.rect.y ?? bottom(column.head) + frame.metrics.gap.balancing;
}
