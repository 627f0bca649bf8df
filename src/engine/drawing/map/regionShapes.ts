import { fitText } from "../../layout/fitText.ts";
import { markerSize } from "../../layout/map/layoutMap.ts";
import type { MapRegion } from "../../layout/map/mapLayout.ts";
import { right } from "../../layout/rect.ts";
import { textWidth } from "../../layout/textWidth.ts";
import { formatRate } from "../../model/numbers/formatRate.ts";
import { chipShapes, chipWidth, tagShapes, tagWidth } from "../chipShapes.ts";
import type { RegionMoment } from "../moment.ts";
import { regionGround } from "../regionGround.ts";
import { regionTag } from "../regionTag.ts";
import type { Shape } from "../shape.ts";
import { detailStyle, detailText, titleStyle, titleText } from "../textShapes.ts";
import { utilisationShapes } from "../utilisationShapes.ts";
import type { MapState } from "./mapEmphasis.ts";

export interface RegionLook {
	readonly state: MapState;
	readonly moment?: RegionMoment | undefined;
	/** At peak, while no run is shown. */
	readonly requestsPerSecond?: number | undefined;
	/** Not even while a run is shown. */
	readonly withoutRate?: boolean | undefined;
}

/** The line from the place to its card. */
export function leaderShapes({ leader: [from, to] }: Pick<MapRegion, "leader">): readonly Shape[] {
	return [
		{
			kind: "path",
			d: `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`,
			stroke: "ink-3",
			strokeWidth: 1,
		},
	];
}

/** A square at the place itself: crossed out where the region is down, hollow where routing has withdrawn it. */
export function markerShapes({ at }: MapRegion, { state, moment }: RegionLook): readonly Shape[] {
	const size = markerSize;
	const square = {
		kind: "rect",
		x: round(at.x - size / 2),
		y: round(at.y - size / 2),
		w: size,
		h: size,
		radius: 2,
	} as const;
	const fill = state === "selected" ? "accent" : "ink";
	if (moment?.status === "down") {
		const { x, y } = square;
		const cross = `M${x + 3} ${y + 3}l6 6m0 -6l-6 6`;
		return [
			{ ...square, fill: "sunken", stroke: "failed", strokeWidth: 1.5 },
			{ kind: "path", d: cross, stroke: "failed", strokeWidth: 1.75, roundEnds: true },
		];
	}
	if (moment?.withdrawn === true) return [{ ...square, fill: "card", stroke: "warning-line", strokeWidth: 2.5 }];
	return [{ ...square, fill, stroke: "sea", strokeWidth: 2 }];
}

const padding = 9;
const hatched = 20;

/** Name and state, city and what passes there; while a run is shown, how busy it is. */
export function regionCardShapes(region: MapRegion, look: RegionLook): readonly Shape[] {
	const { card } = region;
	const down = look.moment?.status === "down";
	const ground = regionGround(card, { moment: look.moment, selected: look.state === "selected" });
	return [
		...ground.map((shape) => (shape.kind === "rect" ? { ...shape, radius: 5, ...groundFill(shape.fill) } : shape)),
		...headShapes(region, look),
		...(down ? [] : lowerShapes(region, look)),
	];
}

/** Cards on the map are as bright as other cards. */
function groundFill(fill: string | undefined): { readonly fill?: "card" } {
	return fill === "frame" ? { fill: "card" } : {};
}

function headShapes(region: MapRegion, look: RegionLook): readonly Shape[] {
	const { card } = region;
	const tag = regionTag(region.role, look.moment);
	const width = tag === undefined ? chipWidth(region.jurisdiction) : tagWidth(tag.text);
	const at = { x: right(card) - padding - width, y: card.y + 7 };
	const name = fitText(region.title, titleStyle, card.w - 2 * padding - width - 6);
	const down = look.moment?.status === "down";
	return [
		// On the hatching words need a ground of their own.
		...(down
			? [{ kind: "rect", x: card.x + 5, y: card.y + 5, w: card.w - 10, h: hatched, radius: 3, fill: "sunken" } as const]
			: []),
		titleText({ x: card.x + padding, y: card.y + 19 }, name, down ? "ink-2" : "ink"),
		...(tag === undefined ? chipShapes(at, region.jurisdiction) : tagShapes(at, tag.text, tag)),
	];
}

function lowerShapes(region: MapRegion, { moment, requestsPerSecond, withoutRate }: RegionLook): readonly Shape[] {
	const { card, city } = region;
	const y = card.y + 35;
	const w = card.w - 2 * padding;
	const used = moment?.utilisation;
	if (used !== undefined && used !== null) return utilisationShapes({ x: card.x + padding, y, w }, used);
	const rate = moment?.servedPerSecond ?? requestsPerSecond;
	const text = rate === undefined || withoutRate === true ? "" : formatRate(rate);
	const room = w - textWidth(text, detailStyle) - 8;
	return [
		detailText({ x: card.x + padding, y }, fitText(city, detailStyle, room)),
		{ kind: "text", x: right(card) - padding, y, text, ...detailStyle, fill: "ink-2", anchor: "end" },
	];
}

function round(value: number): number {
	return Math.round(value * 2) / 2;
}
