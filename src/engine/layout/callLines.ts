import type { ColumnScene } from "./balanceLines.ts";
import type { Call } from "./callTargets.ts";
import { columnWay } from "./columnWay.ts";
import { type Floor, floorOf, type Shaft, wayThrough } from "./floors.ts";
import type { Frame } from "./frame.ts";
import type { ApplicationCard, Line } from "./layout.ts";
import type { Point, Rect } from "./rect.ts";
import { bottom, middleX, middleY, right } from "./rect.ts";
import { withoutStops } from "./withoutStops.ts";

/** Between two rows calls run apart from what comes from the balancers and what goes to the stores. */
const inner = 0.5;
/** Beside the lanes' boundaries, where those turn in the middle. */
const nearCards = 0.22;
const besideMiddle = 10;
const besideSpine = 2;
const belowMiddle = 8;

/** Applications that call each other, within a column and from one to another. */
export function callLines(
	frame: Frame,
	calls: readonly Call[],
	sceneOf: (region: string) => ColumnScene | undefined,
): readonly Line[] {
	return calls.flatMap((call) => {
		const [from, to] = [sceneOf(call.from), sceneOf(call.to)];
		const caller = from?.cards.application.find(({ component }) => component === call.caller);
		const called = to?.cards.application.find(({ component }) => component === call.called);
		if (from === undefined || to === undefined || caller === undefined || called === undefined) return [];
		const points =
			call.from === call.to
				? wayWithin(from, caller.rect, called.rect)
				: wayAcross(frame, { scene: from, card: caller }, { scene: to, card: called });
		return [callLine(call, { caller, called }, points)];
	});
}

function callLine(
	call: Call,
	{ caller, called }: { readonly caller: ApplicationCard; readonly called: ApplicationCard },
	points: readonly Point[],
): Line {
	return {
		id: `calls:${caller.id}>${called.id}`,
		kind: "calls",
		from: caller.id,
		to: called.id,
		ids: [caller.component, called.component],
		fromRegion: call.from,
		toRegion: call.to,
		points: withoutStops(points),
		radius: 3,
		arrowStart: false,
		arrowEnd: true,
		width: 1,
		...(call.breaker ? { breaker: true } : {}),
	};
}

function after({ bottom: y, below, lastOfLane }: Floor): number {
	return y + below * (lastOfLane ? nearCards : inner);
}

function before({ top, above, firstOfLane }: Floor): number {
	return top - above * (firstOfLane ? nearCards : inner);
}

function callX(rect: Rect): number {
	return middleX(rect) + Math.min(besideMiddle, rect.w / 4);
}

function wayWithin(scene: ColumnScene, from: Rect, to: Rect): readonly Point[] {
	const { floors, column } = scene;
	const shaft: Shaft = {
		floors,
		within: column.rect,
		spine: middleX(column.rect) + besideSpine,
		after: (index) => heightAt(floors, index, after),
		before: (index) => heightAt(floors, index, before),
	};
	const [start, end] = [floorOf(floors, from), floorOf(floors, to)];
	if (start === end) return wayBeside(floors[start], from, to);
	const [upper, lower] = start < end ? [from, to] : [to, from];
	const way = wayThrough(
		shaft,
		{ x: callX(upper), y: bottom(upper), floor: Math.min(start, end) },
		{ x: callX(lower), y: lower.y, floor: Math.max(start, end) },
	);
	return start < end ? way : way.toReversed();
}

function heightAt(floors: readonly Floor[], index: number, of: (floor: Floor) => number): number {
	const floor = floors[index];
	return floor === undefined ? 0 : of(floor);
}

/** Straight to the neighbour in the row; past others through the gap below. */
function wayBeside(floor: Floor | undefined, from: Rect, to: Rect): readonly Point[] {
	const [left, last] = from.x < to.x ? [from, to] : [to, from];
	const between = floor?.rects.some((rect) => rect.x > left.x && rect.x < last.x) ?? false;
	if (floor !== undefined && between) {
		const y = after(floor);
		return [
			{ x: callX(from), y: bottom(from) },
			{ x: callX(from), y },
			{ x: callX(to), y },
			{ x: callX(to), y: bottom(to) },
		];
	}
	const y = Math.min(middleY(from), middleY(to)) + Math.min(belowMiddle, Math.min(from.h, to.h) / 4);
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

interface CallEnd {
	readonly scene: ColumnScene;
	readonly card: ApplicationCard;
}

/** Out below the caller, through the gutters, and in above what it calls. */
function wayAcross(frame: Frame, from: CallEnd, to: CallEnd): readonly Point[] {
	const leave = heightAt(from.scene.floors, floorOf(from.scene.floors, from.card.rect), after);
	const enter = heightAt(to.scene.floors, floorOf(to.scene.floors, to.card.rect), before);
	const out = { x: callX(from.card.rect), y: leave };
	const into = { x: callX(to.card.rect) - 2 * besideSpine, y: enter };
	return [
		{ x: out.x, y: bottom(from.card.rect) },
		...columnWay(frame, { region: from.card.region, point: out }, { region: to.card.region, point: into }),
		{ x: into.x, y: to.card.rect.y },
	];
}
