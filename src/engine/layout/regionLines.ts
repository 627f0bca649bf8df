import type { Id } from "../model/design.ts";
import type { Frame } from "./frame.ts";
import type { ApplicationCard, BalancingCard, Card, ColumnBox, Line } from "./layout.ts";
import type { Point, Rect } from "./rect.ts";
import { bottom, middleX, middleY, right } from "./rect.ts";

const radius = 5;
/** Between two rows of cards lines leave the upper ones first and enter the lower ones below that. */
const leaving = 0.3;
const entering = 0.64;

/** Balancers to applications and applications to each other, within a column. */
export function regionLines(frame: Frame, column: ColumnBox, cards: readonly Card[]): readonly Line[] {
	const balancers = cards.filter(
		(card): card is BalancingCard => card.kind === "balancing" && card.region === column.region,
	);
	const applications = cards.filter(
		(card): card is ApplicationCard => card.kind === "application" && card.region === column.region,
	);
	const balance = balancers.flatMap((balancer) => {
		const targets = frame.design.balancing.get(balancer.component)?.to ?? [];
		return applications
			.filter((application) => targets.includes(application.component))
			.map((application) => balanceLine(frame, column, { balancer, application }));
	});
	const calls = applications.flatMap((caller) => callLines(frame, column, { caller, applications }));
	return [...balance, ...calls];
}

function balanceLine(
	frame: Frame,
	column: ColumnBox,
	pair: { readonly balancer: BalancingCard; readonly application: ApplicationCard },
): Line {
	const { balancer, application } = pair;
	return {
		...between(column.region),
		id: `balance:${balancer.id}>${application.id}`,
		kind: "balance",
		from: balancer.id,
		to: application.id,
		ids: [balancer.component, application.component],
		points: balanceWay(frame, column, { from: balancer.rect, to: application.rect }),
		radius,
		arrowStart: false,
		arrowEnd: false,
		width: 1.5,
	};
}

/** Down the middle of the column, between the two cards of a row, with a branch to each card. */
function balanceWay(
	frame: Frame,
	column: ColumnBox,
	{ from, to }: { readonly from: Rect; readonly to: Rect },
): readonly Point[] {
	const { balancing, application } = frame.metrics.gap;
	const spine = middleX(column.rect);
	const below = frame.balancing.top + frame.balancing.height + balancing / 2;
	const start = { x: middleX(from), y: bottom(from) };
	const end = { x: middleX(to), y: to.y };
	const lastRow = bottom(from) >= frame.balancing.top + frame.balancing.height - 1;
	const firstRow = to.y <= frame.application.top + 1;
	const leave = lastRow ? below : bottom(from) + balancing * leaving;
	const enter = firstRow ? below : to.y - application * (1 - entering);
	const way =
		leave === enter
			? [start, { x: start.x, y: leave }, { x: end.x, y: enter }, end]
			: [start, { x: start.x, y: leave }, { x: spine, y: leave }, { x: spine, y: enter }, { x: end.x, y: enter }, end];
	return withoutStops(way);
}

function callLines(
	frame: Frame,
	column: ColumnBox,
	{ caller, applications }: { readonly caller: ApplicationCard; readonly applications: readonly ApplicationCard[] },
): readonly Line[] {
	const called = frame.design.application.get(caller.component)?.calls ?? new Map<Id, unknown>();
	return applications
		.filter((application) => called.has(application.component) && application.id !== caller.id)
		.map((application) => ({
			...between(column.region),
			id: `calls:${caller.id}>${application.id}`,
			kind: "calls",
			from: caller.id,
			to: application.id,
			ids: [caller.component, application.component],
			points: callWay(frame, column, { from: caller.rect, to: application.rect }),
			radius: 3,
			arrowStart: false,
			arrowEnd: true,
			width: 1,
		}));
}

function callWay(
	frame: Frame,
	column: ColumnBox,
	{ from, to }: { readonly from: Rect; readonly to: Rect },
): readonly Point[] {
	if (from.y === to.y) {
		const y = middleY(from) + 8;
		return from.x < to.x
			? [
					{ x: right(from), y },
					{ x: to.x, y },
				]
			: [
					{ x: from.x, y },
					{ x: right(to), y },
				];
	}
	const downwards = from.y < to.y;
	const upper = downwards ? from : to;
	const lower = downwards ? to : from;
	const gap = frame.metrics.gap.application;
	const spine = middleX(column.rect) + 2;
	const leave = bottom(upper) + gap * leaving;
	const enter = lower.y - gap * (1 - entering);
	const way = withoutStops([
		{ x: middleX(upper) + 10, y: bottom(upper) },
		{ x: middleX(upper) + 10, y: leave },
		{ x: spine, y: leave },
		{ x: spine, y: enter },
		{ x: middleX(lower) + 10, y: enter },
		{ x: middleX(lower) + 10, y: lower.y },
	]);
	return downwards ? way : way.toReversed();
}

/** Without points that stand on their neighbour or on the straight way between both neighbours. */
export function withoutStops(points: readonly Point[]): readonly Point[] {
	const kept: Point[] = [];
	for (const point of points) {
		const last = kept.at(-1);
		if (last !== undefined && Math.hypot(last.x - point.x, last.y - point.y) < 0.01) continue;
		const before = kept.at(-2);
		if (before !== undefined && last !== undefined && inLine(before, last, point)) kept.pop();
		kept.push(point);
	}
	return kept;
}

function inLine(a: Point, b: Point, c: Point): boolean {
	return Math.abs((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)) < 0.01;
}

function between(region: Id): { readonly fromRegion: Id; readonly toRegion: Id } {
	return { fromRegion: region, toRegion: region };
}
