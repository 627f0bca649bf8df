import type { Card, Layout, Line } from "../../../engine/layout/layout.ts";
import type { Point, Rect } from "../../../engine/layout/rect.ts";
import { bottom, contains, inflate, right } from "../../../engine/layout/rect.ts";
import type { Id } from "../../../engine/model/design.ts";

/** Finds what stands at a place without looking at everything: asked at each move of the pointer. */
export interface SceneIndex {
	readonly card: (id: string) => Card | undefined;
	readonly cardsOf: (component: Id) => readonly Card[];
	readonly line: (id: string) => Line | undefined;
	readonly cardAt: (point: Point, slack: number) => Card | undefined;
	/** The nearest line within a distance. */
	readonly lineNear: (point: Point, distance: number) => Line | undefined;
}

/** Pixels of the canvas that one bucket covers in each direction. */
const bucketSize = 128;

const indices = new WeakMap<Layout, SceneIndex>();

/** The index of a layout; made when it is first asked for. */
export function sceneIndex(layout: Layout): SceneIndex {
	const known = indices.get(layout);
	if (known !== undefined) return known;
	const made = indexOf(layout);
	indices.set(layout, made);
	return made;
}

function indexOf(layout: Layout): SceneIndex {
	const cards = new Map(layout.cards.map((card) => [card.id, card]));
	const lines = new Map(layout.lines.map((line) => [line.id, line]));
	const components = new Map<Id, Card[]>();
	for (const card of layout.cards) components.set(card.component, [...(components.get(card.component) ?? []), card]);
	const cardBuckets = new Buckets<Card>();
	for (const card of layout.cards) cardBuckets.add(card.rect, card);
	const segments = new Buckets<Segment>();
	for (const line of layout.lines) {
		// Drawn only while its component is chosen.
		if (line.kind === "watch") continue;
		for (const segment of segmentsOf(line)) segments.add(boundsOf(segment), segment);
	}
	return {
		card: (id) => cards.get(id),
		cardsOf: (component) => components.get(component) ?? [],
		line: (id) => lines.get(id),
		cardAt: (point, slack) =>
			cardBuckets.near(point, slack).find(({ rect }) => contains(slack === 0 ? rect : inflate(rect, slack), point)),
		lineNear: (point, distance) => nearest(segments.near(point, distance), point, distance)?.line,
	};
}

interface Segment {
	readonly line: Line;
	readonly a: Point;
	readonly b: Point;
}

function segmentsOf(line: Line): readonly Segment[] {
	return line.points.slice(1).map((b, index) => ({ line, a: line.points[index] ?? b, b }));
}

function boundsOf({ a, b }: Segment): Rect {
	return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), w: Math.abs(a.x - b.x), h: Math.abs(a.y - b.y) };
}

function nearest(segments: readonly Segment[], point: Point, distance: number): Segment | undefined {
	let best: { readonly segment: Segment; readonly far: number } | undefined;
	for (const segment of segments) {
		const far = distanceTo(segment, point);
		if (far <= distance && (best === undefined || far < best.far)) best = { segment, far };
	}
	return best?.segment;
}

function distanceTo({ a, b }: Segment, point: Point): number {
	const along = { x: b.x - a.x, y: b.y - a.y };
	const squared = along.x ** 2 + along.y ** 2;
	const share = squared === 0 ? 0 : ((point.x - a.x) * along.x + (point.y - a.y) * along.y) / squared;
	const t = Math.min(1, Math.max(0, share));
	return Math.hypot(point.x - a.x - t * along.x, point.y - a.y - t * along.y);
}

class Buckets<Thing> {
	private readonly things = new Map<string, Thing[]>();

	add(rect: Rect, thing: Thing): void {
		for (const key of keysOf(rect)) {
			const bucket = this.things.get(key);
			if (bucket === undefined) this.things.set(key, [thing]);
			else bucket.push(thing);
		}
	}

	near({ x, y }: Point, slack: number): readonly Thing[] {
		const around = { x: x - slack, y: y - slack, w: 2 * slack, h: 2 * slack };
		return [...new Set(keysOf(around).flatMap((key) => this.things.get(key) ?? []))];
	}
}

function keysOf(rect: Rect): readonly string[] {
	const keys: string[] = [];
	for (let column = bucketOf(rect.x); column <= bucketOf(right(rect)); column++) {
		for (let row = bucketOf(rect.y); row <= bucketOf(bottom(rect)); row++) keys.push(`${column} ${row}`);
	}
	return keys;
}

function bucketOf(pixels: number): number {
	return Math.floor(pixels / bucketSize);
}
