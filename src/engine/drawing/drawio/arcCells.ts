import type { MapLayout, MapLink, MapWay } from "../../layout/map/mapLayout.ts";
import { middleX, middleY, type Point, type Rect } from "../../layout/rect.ts";
import { linkShapes, stateOfLink } from "../map/linkShapes.ts";
import { arcId } from "../map/mapEmphasis.ts";
import { mostQuietArcs } from "../map/mapShapes.ts";
import { wayShapes } from "../map/wayShapes.ts";
import { palette } from "../palette.ts";
import type { PathShape, Shape } from "../shape.ts";
import { escapeText } from "../svgText.ts";
import { attachedStyle } from "./attachedStyle.ts";
import type { EdgeCell, Style } from "./drawioCell.ts";
import type { DrawioScene } from "./drawioScene.ts";
import { strokeStyle, wordStyle } from "./shapeStyle.ts";

/** A place on the map that lines are attached to. */
export interface PlaceEnd {
	readonly id: string;
	readonly rect: Rect;
}

export interface ArcScene {
	readonly scene: DrawioScene;
	readonly layout: MapLayout;
	readonly ends: ReadonlyMap<string, PlaceEnd>;
	readonly parent: string;
}

/** Replication between two regions, of all stores together. */
export function linkCells(link: MapLink, arcs: ArcScene): readonly EdgeCell[] {
	const { moment, theme } = arcs.scene;
	const state = moment === undefined ? "whole" : stateOfLink(link, moment);
	const stroke = strokeOf(linkShapes(link, "idle", moment));
	const many = arcs.layout.links.length > mostQuietArcs;
	const torn = { stroke: "failed", strokeWidth: 1.5, dash: "2 3" } as const;
	return arcCells(link, arcs, {
		from: link.a,
		to: link.b,
		worded: !many && moment === undefined,
		data: { mode: link.mode, stores: link.stores.join(", "), ...(state === "whole" ? {} : { state }) },
		tags: ["replication", link.a, link.b],
		style: { ...strokeStyle(state === "torn" ? torn : stroke, theme), ...(many ? { strokeOpacity: 35 } : {}) },
	});
}

/** A population's way into a region that it takes. */
export function wayCells(way: MapWay, arcs: ArcScene): readonly EdgeCell[] {
	const { moment, theme } = arcs.scene;
	const shapes = wayShapes(way, { state: "idle", pointed: false }, moment);
	if (shapes.length === 0) return [];
	return arcCells(way, arcs, {
		from: way.population,
		to: way.region,
		worded: moment === undefined,
		data: {},
		tags: ["requests", way.population, way.region],
		style: strokeStyle(strokeOf(shapes), theme),
	});
}

function strokeOf(shapes: readonly Shape[]): Pick<PathShape, "stroke" | "strokeWidth" | "dash"> {
	return shapes.find((shape): shape is PathShape => shape.kind === "path") ?? {};
}

interface ArcLook {
	readonly from: string;
	readonly to: string;
	readonly worded: boolean;
	readonly data: Readonly<Record<string, string>>;
	readonly tags: readonly string[];
	readonly style: Style;
}

/** One line, or two where the short way leaves the map at one side and comes in at the other. */
function arcCells(arc: MapLink | MapWay, arcs: ArcScene, look: ArcLook): readonly EdgeCell[] {
	const { scene, ends, parent } = arcs;
	const parts = partsOf(arc);
	const words = look.worded && scene.withoutFigures !== true ? wordsOn(arc, parts, scene.theme) : undefined;
	const roundTrip = scene.withoutFigures === true ? {} : { roundTrip: arc.roundTrip };
	return parts.map((part, index): EdgeCell => {
		const points = fewer(part);
		const own = words?.part === index ? words : undefined;
		const joined = joints(points, {
			source: index === 0 ? ends.get(look.from) : undefined,
			target: index === parts.length - 1 ? ends.get(look.to) : undefined,
		});
		return {
			kind: "edge",
			id: `map:${arcId(arc)}${index === 0 ? "" : ":beyond"}`,
			parent,
			points,
			data: { from: look.from, to: look.to, ...look.data, ...roundTrip },
			tags: look.tags,
			...joined.ends,
			...own?.cell,
			style: {
				html: 1,
				curved: 1,
				startArrow: "none",
				endArrow: "none",
				...look.style,
				...joined.style,
				...own?.style,
			},
		};
	});
}

interface Ends {
	readonly source: PlaceEnd | undefined;
	readonly target: PlaceEnd | undefined;
}

/** What a line is attached to, and where; at the map's side it ends loose. */
function joints(points: readonly Point[], { source, target }: Ends) {
	return {
		ends: {
			...(source === undefined ? {} : { source: source.id }),
			...(target === undefined ? {} : { target: target.id }),
		},
		style: {
			...(source === undefined ? {} : attachedStyle("exit", source.rect, points[0])),
			...(target === undefined ? {} : attachedStyle("entry", target.rect, points.at(-1))),
		},
	};
}

function partsOf({ points, jump }: MapLink | MapWay): readonly (readonly Point[])[] {
	const cut = jump === undefined ? -1 : points.indexOf(jump[1]);
	return cut < 1 ? [points] : [points.slice(0, cut), points.slice(cut)];
}

/** The round trip in its pill, on that part of the line which passes there. */
function wordsOn(
	{ label, roundTrip }: MapLink | MapWay,
	parts: readonly (readonly Point[])[],
	theme: DrawioScene["theme"],
) {
	if (label === undefined) return undefined;
	const labelAt = { x: middleX(label), y: middleY(label) };
	return {
		part: nearestPart(parts, labelAt),
		cell: { label: escapeText(roundTrip), labelAt },
		style: pillStyle(theme),
	};
}

function pillStyle(theme: DrawioScene["theme"]): Style {
	return {
		...wordStyle({ size: 12, weight: 400, fill: "ink-2" }, theme),
		labelBackgroundColor: palette[theme].card,
		labelBorderColor: palette[theme]["line-strong"],
		align: "center",
		verticalAlign: "middle",
	};
}

/** Corners between the ends that draw.io makes a curve of: enough to look the same, few enough to move. */
const corners = 5;

function fewer(points: readonly Point[]): readonly Point[] {
	const last = points.length - 1;
	if (last <= corners) return points;
	return Array.from({ length: corners + 2 }, (_, index) => points[Math.round((index * last) / (corners + 1))]).flatMap(
		(point) => point ?? [],
	);
}

function nearestPart(parts: readonly (readonly Point[])[], at: Point): number {
	const far = parts.map((points) => Math.min(...points.map(({ x, y }) => Math.hypot(x - at.x, y - at.y))));
	return far.indexOf(Math.min(...far));
}
