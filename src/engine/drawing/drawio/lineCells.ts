import { fitText } from "../../layout/fitText.ts";
import type { Card, Layout, Line, LineLabel } from "../../layout/layout.ts";
import { contains, inflate, middleX, middleY, overlaps, type Point, type Rect } from "../../layout/rect.ts";
import { type Emphasis, emphasisOf, noHighlight } from "../emphasis.ts";
import { isDouble, type LineLook, strokeOf } from "../lineShapes.ts";
import { palette } from "../palette.ts";
import { lineLook, tornEnds } from "../sceneShapes.ts";
import { escapeText } from "../svgText.ts";
import { detailStyle } from "../textShapes.ts";
import { attachedStyle } from "./attachedStyle.ts";
import { columnId } from "./columnCells.ts";
import type { EdgeCell, Style } from "./drawioCell.ts";
import type { DrawioScene } from "./drawioScene.ts";
import { strokeStyle, wordStyle } from "./shapeStyle.ts";

/** Behind the cards of the global routing, where requests reach none of them. */
export const routingLaneId = "lane:routing:ground";

interface LineScene {
	readonly layout: Layout;
	readonly scene: DrawioScene;
	readonly emphasis: Emphasis;
	/** Words that stand already: of those that would overlap the first stay. */
	readonly taken: Rect[];
}

/** All lines of some kinds as connectors between the cells at their ends, along the ways that they have in the picture. */
export function lineCells(
	layout: Layout,
	{ scene, kinds }: { readonly scene: DrawioScene; readonly kinds: readonly Line["kind"][] },
	parent: string,
): readonly EdgeCell[] {
	const among: LineScene = { layout, scene, emphasis: emphasisOf(layout, noHighlight), taken: [] };
	return layout.lines
		.filter(({ kind }) => kinds.includes(kind))
		.map((line) => lineCell(line, among, parent))
		.toSorted((a, b) => heightOf(a) - heightOf(b));
}

/** Words stand over lines: what has none comes first, then what runs below the columns. */
function heightOf({ label, points }: EdgeCell): number {
	if (label === undefined) return 0;
	return points.length > 2 ? 1 : 2;
}

function lineCell(line: Line, among: LineScene, parent: string): EdgeCell {
	const { scene } = among;
	const torn = tornEnds(line, scene.moment) !== undefined;
	const look = lineLook(line, among.emphasis, scene.moment);
	const source = endOf(among.layout, line.from, line.points[0]);
	const target = endOf(among.layout, line.to, line.points.at(-1));
	const words = wordsOf(line, look, among);
	return {
		kind: "edge",
		id: line.id,
		parent,
		source: source.id,
		target: target.id,
		points: line.points,
		...(words === undefined ? {} : { label: words.html, labelAt: words.at }),
		data: lineData(line, torn),
		tags: [line.kind, ...line.ids],
		style: {
			...wordStyle({ ...detailStyle, fill: line.kind === "request" ? "ink-3" : "ink-2" }, scene.theme),
			...(words === undefined ? {} : words.style),
			...routeStyle(line),
			...arrowStyle(line, look, look.dead || torn),
			...strokeStyle(torn ? { stroke: "failed", strokeWidth: 1, dash: "2 3" } : strokeOf(line, look), scene.theme),
			...attachedStyle("exit", source.rect, line.points[0]),
			...attachedStyle("entry", target.rect, line.points.at(-1)),
		},
	};
}

interface End {
	readonly id: string;
	readonly rect: Rect;
}

/** The cell at a line's end: a card, a region where nothing stands in it, or the lane of the global routing. */
function endOf(layout: Layout, id: string, at: Point | undefined): End {
	const column = layout.columns.find(({ region }) => region === id);
	if (column !== undefined) return { id: columnId(id), rect: column.rect };
	const card = layout.cards.find((each) => each.id === id) ?? (at && routingCardAt(layout, at));
	if (card !== undefined) return card;
	return { id: routingLaneId, rect: routingRect(layout) };
}

function routingCardAt({ cards }: Layout, at: Point): Card | undefined {
	return cards.find(({ kind, rect }) => kind === "routing" && contains(inflate(rect, 2), at));
}

/** Of all global routing, over all columns. */
export function routingRect({ cells, columns }: Layout): Rect {
	const cell = cells.find(({ lane }) => lane === "routing");
	return cell?.rect ?? columns[0]?.rect ?? { x: 0, y: 0, w: 1, h: 1 };
}

/** A line with corners keeps them as it is moved; a straight one stays straight. */
function routeStyle({ points, radius }: Line): Style {
	return {
		edgeStyle: points.length > 2 ? "orthogonalEdgeStyle" : "none",
		rounded: 1,
		arcSize: 2 * radius,
		jettySize: 0,
	};
}

/** Where nothing else runs beside it, what waits for the other side is a double line, which has no arrows. */
const doubleLine = { shape: "link", width: 3, startArrow: "none", endArrow: "none" };

/** Replication says which way it goes; other lines as in the picture. */
function arrowStyle(line: Line, look: LineLook, isDead: boolean): Style {
	if (isDouble(line, look) && !isDead) return doubleLine;
	const shown = !isDead && (line.kind === "request" || line.kind === "calls" || line.kind === "replication");
	const arrow = (there: boolean): string => (shown && there ? "open" : "none");
	return { startArrow: arrow(line.arrowStart), startSize: 4, endArrow: arrow(line.arrowEnd), endSize: 4 };
}

function lineData(line: Line, torn: boolean): Readonly<Record<string, string>> {
	const [mode, takes] = line.label?.text ?? [];
	return {
		kind: line.kind,
		...(line.mode === undefined ? {} : { mode: line.mode }),
		...(line.kind === "replication" && mode !== undefined && mode !== line.mode ? { commit: mode } : {}),
		...(line.kind === "replication" && takes !== undefined ? { takes } : {}),
		...(line.kind === "request" && mode !== undefined ? { roundTrip: mode } : {}),
		...(line.breaker === undefined ? {} : { circuitBreaker: String(line.breaker) }),
		...(torn ? { state: "cut" } : {}),
	};
}

interface Words {
	readonly html: string;
	readonly at: Point;
	readonly style: Style;
}

function wordsOf(line: Line, look: LineLook, { scene, taken }: LineScene): Words | undefined {
	const { label } = line;
	if (label === undefined || look.dead || scene.withoutFigures === true) return undefined;
	if (line.kind === "request") return scene.moment === undefined ? besideLine(label) : undefined;
	if (taken.some((rect) => overlaps(rect, label.rect))) return undefined;
	taken.push(label.rect);
	const lines = label.text.map((text) => escapeText(fitText(text, detailStyle, label.rect.w)));
	const isHigh = label.rect.h >= 2 * detailStyle.size;
	return {
		html: lines.join(isHigh ? "<br>" : " "),
		at: { x: middleX(label.rect), y: middleY(label.rect) },
		style: {
			align: "center",
			verticalAlign: "middle",
			labelBackgroundColor: palette[scene.theme].canvas,
		},
	};
}

function besideLine({ rect, text }: LineLabel): Words {
	return {
		html: escapeText(fitText(text[0] ?? "", detailStyle, rect.w)),
		at: { x: rect.x, y: middleY(rect) },
		style: { align: "left", verticalAlign: "middle" },
	};
}
