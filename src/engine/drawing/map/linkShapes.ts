import type { MapLink } from "../../layout/map/mapLayout.ts";
import type { Point } from "../../layout/rect.ts";
import type { Moment } from "../moment.ts";
import type { Token } from "../palette.ts";
import type { Shape } from "../shape.ts";
import { arcPath } from "./arcPath.ts";
import type { MapState } from "./mapEmphasis.ts";

const strokes: Readonly<Record<MapState, { readonly stroke: Token; readonly strokeWidth: number }>> = {
	idle: { stroke: "ink-3", strokeWidth: 1.5 },
	hover: { stroke: "ink-2", strokeWidth: 2 },
	selected: { stroke: "accent", strokeWidth: 2 },
};

/** Replication between two regions: dashed where nobody waits for it, torn where it is cut. */
export function linkShapes(link: MapLink, state: MapState, moment?: Moment): readonly Shape[] {
	const dash = link.mode === "async" ? { dash: "5 4" } : {};
	const stroke = strokes[state];
	const linkState = moment === undefined ? "whole" : stateOfLink(link, moment);
	const { points, jump } = link;
	if (linkState === "dead") return [line({ points, jump }, { stroke: "line-strong", strokeWidth: 1, dash: "2 3" })];
	if (linkState === "torn") return tornShapes(link, { ...stroke, ...dash }, moment);
	const slow = linkState === "slow" ? { stroke: "warning" as const, dash: "1.5 4" } : {};
	return [line({ points, jump }, { ...stroke, ...dash, ...slow })];
}

type LinkState = "whole" | "slow" | "torn" | "dead";

/** Dead between two regions that are both down; torn where nothing passes for another reason. */
export function stateOfLink({ a, b, stores }: MapLink, moment: Moment): LinkState {
	const down = [a, b].filter((region) => moment.regions.get(region)?.status === "down");
	if (down.length === 2) return "dead";
	const between = moment.links.find((link) => (link.a === a && link.b === b) || (link.a === b && link.b === a));
	const stands = stores.some((store) => !isStopped(moment, store, [a, b]));
	if (down.length === 1 || between?.state === "torn" || !stands) return "torn";
	return between?.state === "slow" ? "slow" : "whole";
}

function isStopped(moment: Moment, store: string, regions: readonly string[]): boolean {
	const state = moment.stores.get(store);
	return state !== undefined && (state.stalled || regions.some((region) => state.downIn.has(region)));
}

interface Stroke {
	readonly stroke: Token;
	readonly strokeWidth: number;
	readonly dash?: string;
}

/** Left out on each side of a tear, in pixels. */
const parted = 9;

/** What still stands on each side, and the tear between; of a region that is down nothing stands. */
function tornShapes(link: MapLink, stroke: Stroke, moment: Moment | undefined): readonly Shape[] {
	const { points, jump, tearAt } = link;
	const at = points[tearAt];
	if (at === undefined) return [];
	const isDown = (region: string): boolean => moment?.regions.get(region)?.status === "down";
	const faint: Stroke = { stroke: "line-strong", strokeWidth: 1, dash: "2 3" };
	return [
		line({ points: shortened(points.slice(0, tearAt + 1)), jump }, isDown(link.a) ? faint : stroke),
		line({ points: shortened(points.slice(tearAt).toReversed()), jump }, isDown(link.b) ? faint : stroke),
		tear(at, points[tearAt - 1] ?? at, points[tearAt + 1] ?? at),
	];
}

/** The line without its last pixels. */
function shortened(points: readonly Point[]): readonly Point[] {
	const end = points.at(-1);
	if (end === undefined) return points;
	const kept = points.filter(({ x, y }) => Math.hypot(x - end.x, y - end.y) > parted);
	const last = kept.at(-1);
	if (last === undefined) return points.slice(0, 1);
	const distance = Math.hypot(end.x - last.x, end.y - last.y);
	const part = (distance - parted) / distance;
	return [...kept, { x: last.x + (end.x - last.x) * part, y: last.y + (end.y - last.y) * part }];
}

/** A zigzag across the line. */
function tear({ x, y }: Point, before: Point, after: Point): Shape {
	const length = Math.hypot(after.x - before.x, after.y - before.y) || 1;
	const along = { x: (after.x - before.x) / length, y: (after.y - before.y) / length };
	const corners = [
		{ along: 1, across: -7 },
		{ along: 3.5, across: -2 },
		{ along: -3.5, across: 2 },
		{ along: -1, across: 7 },
	].map((corner) => ({
		x: x + along.x * corner.along - along.y * corner.across,
		y: y + along.y * corner.along + along.x * corner.across,
	}));
	return { kind: "path", d: arcPath(corners), stroke: "failed", strokeWidth: 2, roundEnds: true };
}

function line(
	{ points, jump }: Pick<MapLink, "points"> & { jump: MapLink["jump"] | undefined },
	stroke: Stroke,
): Shape {
	return { kind: "path", d: arcPath(points, jump), ...stroke };
}
