import type { Point } from "../../layout/rect.ts";

/** Positions that differ by less are the same. */
const perPixel = 100;
/** A corner is not rounded by less, in pixels; as in `roundedPath`. */
const leastReach = 0.5;
/** Corners so near to each other are one path, in pixels: some are in view, or none. */
const blockSize = { w: 100, h: 400 };

/** Starts and ends of stretches, hundredths of pixels, by where these run: of those with one start the longest. */
type Stretches = Map<number, Map<number, number>>;

/** Ways along the axes that are drawn alike: where some run on top of each other, that stretch is kept once. */
export class MergedWays {
	readonly #level: Stretches = new Map();
	readonly #upright: Stretches = new Map();
	/** Corners' paths by the block that they are in, and there by what tells them apart. */
	readonly #corners = new Map<number, Map<number, string>>();
	readonly #askew: string[] = [];

	/** A way with its corners rounded as far as their neighbours allow. */
	add(points: readonly Point[], radius: number): void {
		let from = points[0];
		let reachBefore = 0;
		for (let index = 1; index < points.length; index += 1) {
			const [at, next] = [points[index], points[index + 1]];
			if (from === undefined || at === undefined) return;
			const length = distance(from, at);
			const wanted = next === undefined ? 0 : Math.min(radius, length / 2, distance(at, next) / 2);
			const reach = wanted < leastReach ? 0 : wanted;
			this.#addStretch(shifted(from, at, reachBefore / length), shifted(at, from, reach / length));
			if (next !== undefined && reach > 0) this.#addCorner(from, at, { next, reach });
			from = at;
			reachBefore = reach;
		}
	}

	/** SVG paths that cover the ways, none of them twice. */
	paths(): readonly string[] {
		const level = [...this.#level].flatMap(([y, spans]) =>
			united(spans).map(([from, to]) => `M${px(from)} ${px(y)}L${px(to)} ${px(y)}`),
		);
		const upright = [...this.#upright].flatMap(([x, spans]) =>
			united(spans).map(([from, to]) => `M${px(x)} ${px(from)}L${px(x)} ${px(to)}`),
		);
		const corners = [...this.#corners.values()].map((here) => [...here.values()].join(""));
		return [...level, ...upright, ...corners, ...this.#askew];
	}

	#addStretch(a: Point, b: Point): void {
		const [fromX, fromY, toX, toY] = [units(a.x), units(a.y), units(b.x), units(b.y)];
		if (fromX !== toX && fromY !== toY) this.#askew.push(`M${pair(a)}L${pair(b)}`);
		else if (fromX !== toX) keepLongest(this.#level, fromY, { from: fromX, to: toX });
		else if (fromY !== toY) keepLongest(this.#upright, fromX, { from: fromY, to: toY });
	}

	#addCorner(before: Point, at: Point, { next, reach }: { readonly next: Point; readonly reach: number }): void {
		const rightwards = Math.max(before.x, next.x) > at.x + leastReach ? 1 : 0;
		const downwards = Math.max(before.y, next.y) > at.y + leastReach ? 2 : 0;
		const block = Math.floor(at.x / blockSize.w) * rowsOfBlocks + Math.floor(at.y / blockSize.h);
		const here = this.#corners.get(block) ?? new Map<number, string>();
		this.#corners.set(block, here);
		const place = units(at.x - Math.floor(at.x / blockSize.w) * blockSize.w) * 2 ** 24 + units(at.y);
		const key = (place * 4 + rightwards + downwards) * 16 + Math.round(reach);
		if (here.has(key)) return;
		const start = shifted(at, before, reach / distance(before, at));
		const end = shifted(at, next, reach / distance(at, next));
		here.set(key, `M${pair(start)}Q${pair(at)} ${pair(end)}`);
	}
}

/** More than a picture is high. */
const rowsOfBlocks = 10_000;

function keepLongest(stretches: Stretches, place: number, { from, to }: { from: number; to: number }): void {
	const here = stretches.get(place) ?? new Map<number, number>();
	stretches.set(place, here);
	const [start, end] = from < to ? [from, to] : [to, from];
	const known = here.get(start);
	if (known === undefined || known < end) here.set(start, end);
}

/** Stretches that overlap or touch become one. */
function united(spans: ReadonlyMap<number, number>): readonly (readonly [number, number])[] {
	const merged: [number, number][] = [];
	let last: [number, number] | undefined;
	for (const [from, to] of [...spans].toSorted(([a], [b]) => a - b)) {
		if (last === undefined || from > last[1]) {
			last = [from, to];
			merged.push(last);
		} else if (to > last[1]) last[1] = to;
	}
	return merged;
}

const units = (value: number): number => Math.round(value * perPixel);
const px = (value: number): number => value / perPixel;

function pair({ x, y }: Point): string {
	return `${px(units(x))} ${px(units(y))}`;
}

/** On the way from one point to another, by a part of it. */
function shifted(from: Point, to: Point, part: number): Point {
	return part > 0 ? { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part } : from;
}

/** Of points on one axis; hypot takes ten times as long. */
function distance(a: Point, b: Point): number {
	const [across, down] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
	return across === 0 || down === 0 ? across + down : Math.hypot(across, down);
}
