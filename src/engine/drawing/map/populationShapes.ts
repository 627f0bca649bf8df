import { fitText } from "../../layout/fitText.ts";
import type { MapPopulation } from "../../layout/map/mapLayout.ts";
import type { Point, Rect } from "../../layout/rect.ts";
import { textWidth } from "../../layout/textWidth.ts";
import type { PopulationMoment } from "../moment.ts";
import type { Token } from "../palette.ts";
import { populationNews } from "../populationNews.ts";
import type { Shape } from "../shape.ts";
import { detailStyle, detailText, titleStyle, titleText } from "../textShapes.ts";
import type { MapState } from "./mapEmphasis.ts";
import { tenth } from "./tenth.ts";

const rims: Readonly<Record<MapState, Token>> = { idle: "ink-3", hover: "ink", selected: "accent" };

/** A disc by the population's share; while a run is shown its rim says what became of the requests. */
export function discShapes(
	{ at, radius }: MapPopulation,
	state: MapState,
	moment?: PopulationMoment,
): readonly Shape[] {
	const circle = arcOf(at, radius, { from: 0, to: 1 });
	const rim: Shape = { kind: "path", d: circle, stroke: rims[state], strokeWidth: state === "selected" ? 2 : 1 };
	return [
		{ kind: "path", d: circle, fill: "ink-3", opacity: 0.2 },
		...(moment === undefined ? [rim] : [rim, ...outcomeRim(at, radius + 3, moment)]),
	];
}

/** Served solid, slow dashed, failed thick, clockwise from the top. */
function outcomeRim(at: Point, radius: number, moment: PopulationMoment): readonly Shape[] {
	const { successShare: success, slowShare: slow, errorShare: error } = moment;
	const parts = [
		{ share: success, look: { stroke: "success", strokeWidth: 2.5 } },
		{ share: slow, look: { stroke: "slow", strokeWidth: 2.5, dash: "3 2" } },
		{ share: error, look: { stroke: "failed", strokeWidth: 4.5 } },
	] as const;
	let from = 0;
	return parts.flatMap(({ share, look }): readonly Shape[] => {
		const to = Math.min(1, from + share);
		const d = share < leastPart ? "" : arcOf(at, radius, { from, to });
		from = to;
		return d === "" ? [] : [{ kind: "path", d, ...look }];
	});
}

/** A smaller part of the rim can't be seen. */
const leastPart = 0.002;

/** A part of a circle, as fractions of a turn from the top; all of it as two halves. */
function arcOf({ x, y }: Point, radius: number, part: { readonly from: number; readonly to: number }): string {
	const at = (turn: number): string => {
		const angle = 2 * Math.PI * turn;
		return `${tenth(x + radius * Math.sin(angle))} ${tenth(y - radius * Math.cos(angle))}`;
	};
	const r = tenth(radius);
	const middle = (part.from + part.to) / 2;
	return `M${at(part.from)}A${r} ${r} 0 0 1 ${at(middle)}A${r} ${r} 0 0 1 ${at(part.to)}`;
}

/** Its name and share, and how far its main region is; while a run is shown, how much of what it asks is answered. */
export function populationWords(population: MapPopulation, moment?: PopulationMoment): readonly Shape[] {
	const { label, title, detail, crossed } = population;
	const news = moment === undefined ? undefined : populationNews(moment);
	const text = fitText(news?.text ?? detail, detailStyle, label.w);
	const w = Math.max(textWidth(title, titleStyle), textWidth(text, detailStyle));
	return [
		...(crossed ? [wordsGround({ ...label, w })] : []),
		titleText({ x: label.x, y: label.y + 12 }, title),
		detailText({ x: label.x, y: label.y + 27 }, text, news?.failing === true ? "error" : "ink-2"),
	];
}

/** Keeps an arc behind words from being read with them. */
function wordsGround({ x, y, w, h }: Rect): Shape {
	const ground: Shape = { kind: "rect", x: x - 3, y, w: w + 6, h, radius: 3, fill: "sea" };
	return { kind: "group", opacity: 0.65, shapes: [ground] };
}
