import type { ColumnCards } from "./columnCards.ts";
import { type Floor, floorOf, type Shaft, wayThrough } from "./floors.ts";
import type { Frame } from "./frame.ts";
import type { ApplicationCard, BalancingCard, ColumnBox, Line } from "./layout.ts";
import { bottom, middleX } from "./rect.ts";
import { withoutStops } from "./withoutStops.ts";

/** Between two rows of cards lines leave the upper ones first and enter the lower ones below that. */
const leaving = 0.3;
const entering = 0.36;

export interface ColumnScene {
	readonly column: ColumnBox;
	readonly cards: ColumnCards;
	readonly floors: readonly Floor[];
}

/** Balancers to the applications of their column: one trunk down the middle, with a branch to each. */
export function balanceLines(frame: Frame, scene: ColumnScene): readonly Line[] {
	const { balancing, application } = scene.cards;
	const shaft = balanceShaft(scene);
	return balancing.flatMap((balancer) => {
		const targets = new Set(frame.design.balancing.get(balancer.component)?.to);
		return application
			.filter(({ component }) => targets.has(component))
			.map((target) => balanceLine(shaft, balancer, target));
	});
}

function balanceShaft({ column, floors }: ColumnScene): Shaft {
	return {
		floors,
		within: column.rect,
		spine: middleX(column.rect),
		after: (index) => {
			const floor = floors[index];
			return floor === undefined ? 0 : floor.bottom + floor.below * (floor.lastOfLane ? 0.5 : leaving);
		},
		before: (index) => {
			const floor = floors[index];
			return floor === undefined ? 0 : floor.top - floor.above * (floor.firstOfLane ? 0.5 : entering);
		},
	};
}

function balanceLine(shaft: Shaft, balancer: BalancingCard, target: ApplicationCard): Line {
	const from = { x: middleX(balancer.rect), y: bottom(balancer.rect), floor: floorOf(shaft.floors, balancer.rect) };
	const to = { x: middleX(target.rect), y: target.rect.y, floor: floorOf(shaft.floors, target.rect) };
	return {
		id: `balance:${balancer.id}>${target.id}`,
		kind: "balance",
		from: balancer.id,
		to: target.id,
		ids: [balancer.component, target.component],
		fromRegion: balancer.region,
		toRegion: target.region,
		points: withoutStops(wayThrough(shaft, from, to)),
		radius: 5,
		arrowStart: false,
		arrowEnd: false,
		width: 1.5,
	};
}
