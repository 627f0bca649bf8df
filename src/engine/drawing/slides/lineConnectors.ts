import * as texts from "../../../texts/drawing/slides.ts";
import type { Card, Layout, Line } from "../../layout/layout.ts";
import type { Point, Rect } from "../../layout/rect.ts";
import { bottom, middleX, middleY, right } from "../../layout/rect.ts";
import type { Emphasis } from "../emphasis.ts";
import { breakerShapes, hasArrows, isDouble, type LineLook, strokeOf } from "../lineShapes.ts";
import type { Moment } from "../moment.ts";
import { lineLook, tornEnds } from "../sceneShapes.ts";
import { tornShapes } from "../tornShapes.ts";
import { cardName } from "./cardXml.ts";
import { connectorXml, cornerPoints, isConnectable, type Site } from "./connectorXml.ts";
import { drawnShapes } from "./drawnShapes.ts";
import type { Pen } from "./Pen.ts";
import { customGeometry, pathSteps } from "./pathGeometry.ts";
import { boxAround } from "./shapeBounds.ts";
import { shapeXml } from "./shapeXml.ts";
import { strokeXml } from "./strokeXml.ts";

interface LineScene {
	readonly layout: Layout;
	readonly emphasis: Emphasis;
	readonly moment: Moment | undefined;
	/** Shapes of the cards' frames, by the cards' ids. */
	readonly frames: ReadonlyMap<string, number>;
}

/** The layout's lines: connectors glued to the cards that they join; what is torn as what is left of it. */
export function lineConnectors(scene: LineScene, pen: Pen): string {
	const cards = new Map(scene.layout.cards.map((card) => [card.id, card]));
	const quietFirst = scene.layout.lines.toSorted(
		(a, b) => Number(scene.emphasis.lines.has(a.id)) - Number(scene.emphasis.lines.has(b.id)),
	);
	return quietFirst.map((line) => oneLine(line, { ...scene, cards }, pen)).join("");
}

type Scene = LineScene & { readonly cards: ReadonlyMap<string, Card> };

function oneLine(line: Line, scene: Scene, pen: Pen): string {
	const look = lineLook(line, scene.emphasis, scene.moment);
	if (line.kind === "watch" && look.state === "quiet") return "";
	const name = nameOf(line, scene.cards);
	const torn = tornEnds(line, scene.moment);
	if (torn !== undefined) return drawnShapes(tornShapes(line, torn), pen, texts.nameCut(name));
	const stroke = strokeOf(line, look);
	const arrows = hasArrows(line, look) && !look.dead;
	const drawn = strokeXml(pen, {
		...stroke,
		double: isDouble(line, look) && !look.dead,
		arrowStart: arrows && line.arrowStart,
		arrowEnd: arrows && line.arrowEnd,
	});
	const breaker = look.dead ? [] : breakerShapes(line, stroke);
	return wayXml({ line, name, drawn, look }, scene, pen) + drawnShapes(breaker, pen, texts.nameCircuitBreaker(name));
}

interface DrawnWay {
	readonly line: Line;
	readonly name: string;
	/** `a:ln` */
	readonly drawn: string;
	readonly look: LineLook;
}

function wayXml({ line, name, drawn, look }: DrawnWay, scene: Scene, pen: Pen): string {
	const points = cornerPoints(line.points);
	const description = [name, ...(line.label?.text ?? []), ...(look.dead ? ["dead"] : [])].join(", ");
	if (isConnectable(points)) {
		const start = siteAt(points[0], line.from, scene);
		const end = siteAt(points.at(-1), line.to, scene);
		return connectorXml({ id: pen.nextId(), name, description, points, start, end, line: drawn }, pen);
	}
	const [first = { x: 0, y: 0 }, ...others] = points;
	const d = `M${first.x} ${first.y}${others.map(({ x, y }) => `L${x} ${y}`).join("")}`;
	const { steps, bounds } = pathSteps(d);
	return shapeXml({
		id: pen.nextId(),
		name,
		description,
		box: boxAround(bounds, pen),
		geometry: customGeometry([{ steps, filled: false, stroked: true }], bounds, pen.place.scale),
		look: `<a:noFill/>${drawn}`,
	});
}

/** Farther from the middle of a side than this a glued line would be seen to jump there, in pixels. */
const nearMiddle = 12;
const touching = 2;

/** The place on the card's frame where the line ends, where that is one of those that lines can be glued to. */
function siteAt(point: Point | undefined, id: string, { cards, frames }: Scene): Site | undefined {
	const card = cards.get(id);
	const shape = frames.get(id);
	if (point === undefined || card === undefined || shape === undefined) return undefined;
	const index = sides(card.rect).findIndex(
		({ x, y, upright }) =>
			Math.abs(point.x - x) <= (upright ? touching : nearMiddle) &&
			Math.abs(point.y - y) <= (upright ? nearMiddle : touching),
	);
	return index < 0 ? undefined : { shape, index };
}

/** The middles of a rectangle's sides, in the order of its sites. */
function sides(rect: Rect): readonly (Point & { readonly upright: boolean })[] {
	return [
		{ x: middleX(rect), y: rect.y, upright: false },
		{ x: rect.x, y: middleY(rect), upright: true },
		{ x: middleX(rect), y: bottom(rect), upright: false },
		{ x: right(rect), y: middleY(rect), upright: true },
	];
}

const kinds: Readonly<Record<Line["kind"], string>> = {
	request: texts.requests,
	balance: texts.requests,
	"reads-writes": texts.readsAndWrites,
	replication: texts.replication,
	watch: texts.watching,
	calls: texts.calls,
};

function nameOf(line: Line, cards: ReadonlyMap<string, Card>): string {
	const [from, to] = [line.from, line.to].map((id) => {
		const card = cards.get(id);
		return card === undefined ? id : cardName(card);
	});
	return texts.kindFromTo(kinds[line.kind], from, to);
}
