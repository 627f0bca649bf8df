import { fitText } from "../layout/fitText.ts";
import type {
	ApplicationCard,
	BalancingCard,
	Card,
	ObservabilityCard,
	PopulationCard,
	RoutingCard,
} from "../layout/layout.ts";
import { textWidth } from "../layout/textWidth.ts";
import { formatShare } from "../model/numbers/formatShare.ts";
import type { CardDetail } from "./cardDetail.ts";
import type { CardFacts, CheckFact } from "./cardFacts.ts";
import { cardFrame } from "./cardFrame.ts";
import { chipShapes, chipWidth } from "./chipShapes.ts";
import type { CardState } from "./emphasis.ts";
import { markShapes, nameShapes } from "./farCardShapes.ts";
import { lowCardShapes } from "./lowCardShapes.ts";
import type { Token } from "./palette.ts";
import { pinShapes } from "./pinShapes.ts";
import type { Shape } from "./shape.ts";
import { storeShapes } from "./storeShapes.ts";
import { detailStyle, detailText, titleStyle, titleText } from "./textShapes.ts";
import { utilisationShapes } from "./utilisationShapes.ts";

export interface CardLook {
	readonly facts: CardFacts;
	readonly state: CardState;
	/** Full when omitted, as in exports. */
	readonly detail?: CardDetail;
}

/** A card, its top left corner at the origin. */
export function cardShapes(card: Card, look: CardLook): readonly Shape[] {
	return [...cardFrame(card, look), ...contentShapes(card, look), ...pinShapes(card)];
}

function contentShapes(card: Card, look: CardLook): readonly Shape[] {
	switch (look.detail) {
		case "name":
			return nameShapes(card, look.facts);
		case "mark":
			return markShapes(card, look.facts);
		default:
			return fullShapes(card, look);
	}
}

function fullShapes(card: Card, look: CardLook): readonly Shape[] {
	const hasTwoLines = card.kind === "population" || card.kind === "routing" || card.kind === "application";
	if (hasTwoLines && card.rect.h < twoLines) return lowCardShapes(card, look.facts);
	switch (card.kind) {
		case "population":
			return populationShapes(card, look.facts);
		case "routing":
			return routingShapes(card, look.facts);
		case "balancing":
			return balancingShapes(card, look.facts);
		case "application":
			return applicationShapes(card, look.facts);
		case "store":
			return storeShapes(card, look.facts);
		case "observability":
			return observabilityShapes(card, look.facts);
	}
}

const padding = 9;
const textLeft = 33;
const inkOf = (down: boolean): Token => (down ? "ink-3" : "ink");

function largeIcon(card: Card, stroke: Token): Shape {
	return { kind: "icon", name: card.icon, x: padding, y: card.rect.h / 2 - 8, size: 16, stroke };
}

/** Two lines, centred together. */
function lineTops(card: Card): { readonly title: number; readonly detail: number } {
	const top = (card.rect.h - 30) / 2;
	return { title: top + 12, detail: top + 27 };
}

function populationShapes(card: PopulationCard, facts: CardFacts): readonly Shape[] {
	const { w, h } = card.rect;
	const share = formatShare(card.share);
	const shareStyle = { size: 15, weight: 600 };
	const shareLeft = w - padding - textWidth(share, shareStyle);
	const jurisdiction = card.jurisdiction ?? "";
	const chipLeft = shareLeft - 6 - chipWidth(jurisdiction);
	const roomWithChip = chipLeft - textLeft - 3;
	const needed = Math.max(textWidth(card.title, titleStyle), textWidth(facts.detail ?? "", detailStyle));
	const withChip = jurisdiction !== "" && needed <= roomWithChip;
	const room = withChip ? roomWithChip : shareLeft - textLeft - 6;
	const usual = textWidth(card.detail, detailStyle) <= room ? card.detail : card.shortDetail;
	const detail = fitText(facts.detail ?? usual, detailStyle, room);
	const y = lineTops(card);
	return [
		largeIcon(card, "ink-3"),
		titleText({ x: textLeft, y: y.title }, fitText(card.title, titleStyle, room)),
		detailText({ x: textLeft, y: y.detail }, detail, facts.failing === true ? "error" : "ink-3"),
		...(withChip ? chipShapes({ x: chipLeft, y: h / 2 - 7.5 }, jurisdiction) : []),
		{
			kind: "text",
			x: w - padding,
			y: h / 2 + 5.5,
			text: share,
			...shareStyle,
			fill: "ink",
			anchor: "end",
		},
	];
}

function routingShapes(card: RoutingCard, facts: CardFacts): readonly Shape[] {
	const checks = checkShapes(card, facts);
	const room = card.rect.w - textLeft - padding - checks.width;
	const y = lineTops(card);
	return [
		largeIcon(card, "layer-routing"),
		...titleAndTechnology(card, { x: textLeft, y: y.title, room }),
		detailText(
			{ x: textLeft, y: y.detail },
			fitText(facts.detail ?? card.detail, detailStyle, room),
			facts.failing === true ? "warning" : "ink-3",
		),
		...checks.shapes,
	];
}

/** A mark for each region that the entry's checks watch. */
function checkShapes(
	card: RoutingCard,
	facts: CardFacts,
): { readonly shapes: readonly Shape[]; readonly width: number } {
	const all = facts.checks ?? [];
	const worst = all.filter((check) => !check.up || check.failed !== undefined);
	// Where there isn't room for all beside what the entry does, only the failed ones are news.
	const room = card.rect.w - textLeft - textWidth(facts.detail ?? card.detail, detailStyle) - 2 * padding;
	const needed = all.reduce((sum, check) => sum + checkWidth(check) + 20, 0);
	const shown = needed <= room ? all : worst;
	let right = card.rect.w - padding;
	const shapes: Shape[] = [];
	for (const check of shown.slice(0, 4).toReversed()) {
		const mark = checkMark(check, { right, y: card.rect.h / 2 });
		shapes.push(...mark.shapes);
		right = mark.left - 20;
	}
	return { shapes, width: card.rect.w - padding - right };
}

function checkMark(
	{ region, up, failed }: CheckFact,
	{ right, y }: { readonly right: number; readonly y: number },
): { readonly shapes: readonly Shape[]; readonly left: number } {
	const good = up && failed === undefined;
	const count = failed === undefined ? "" : ` ${failed}`;
	const text = `${fitText(region, detailStyle, checkNameWidth)}${count}`;
	const style = good ? detailStyle : { ...detailStyle, weight: 600 };
	const left = right - textWidth(text, style);
	const pulse = good ? {} : { pulse: `${region}${count}` };
	const icon = good ? ({ name: "check", stroke: "good" } as const) : ({ name: "cross", stroke: "error" } as const);
	return {
		left,
		shapes: [
			{ kind: "icon", ...icon, x: left - 13, y: y - 6, size: 11, ...pulse },
			{ kind: "text", x: left, y: y + 4, text, ...style, fill: good ? "ink-2" : "error", ...pulse },
		],
	};
}

const checkNameWidth = 60;

function checkWidth({ region, failed = "" }: CheckFact): number {
	return Math.min(checkNameWidth, textWidth(region, detailStyle)) + textWidth(failed, detailStyle);
}

function balancingShapes(card: BalancingCard, facts: CardFacts): readonly Shape[] {
	const { w, h } = card.rect;
	const titleWidth = textWidth(card.title, titleStyle);
	// What doesn't fit beside the name goes: first the rate, then the mark.
	const withMark = titleWidth <= w - 28 - 8;
	const x = withMark ? 28 : 8;
	const rateWidth = facts.rate === undefined ? 0 : textWidth(facts.rate, detailStyle) + 6;
	const rate = titleWidth <= w - x - 8 - rateWidth ? facts.rate : undefined;
	const room = w - x - 8 - (rate === undefined ? 0 : rateWidth);
	const stroke = facts.down ? "ink-3" : "layer-balancing";
	const fill = facts.down ? "error" : "ink-2";
	const mark: Shape = { kind: "icon", name: card.icon, x: 8, y: h / 2 - 7, size: 14, stroke };
	return [
		...(withMark ? [mark] : []),
		...titleAndTechnology(card, { x, y: h / 2 + 4.3, room }, inkOf(facts.down)),
		{ kind: "text", x: w - 8, y: h / 2 + 4, text: rate ?? "", ...detailStyle, fill, anchor: "end" },
	];
}

function applicationShapes(card: ApplicationCard, facts: CardFacts): readonly Shape[] {
	const { w } = card.rect;
	const y = lineTops(card);
	const second =
		facts.utilisation === undefined
			? [detailText({ x: 8, y: y.detail }, fitText(facts.detail ?? card.detail, detailStyle, w - 16))]
			: utilisationShapes({ x: 8, y: y.detail, w: w - 16 }, facts.utilisation);
	// The name counts more than the mark where there isn't room for both.
	const withMark = textWidth(card.title, titleStyle) <= w - 28 - 8;
	const x = withMark ? 28 : 8;
	const stroke = facts.down ? "ink-3" : "layer-application";
	const mark: Shape = { kind: "icon", name: card.icon, x: 8, y: y.title - 11, size: 14, stroke };
	// Without a size the second line names the technology.
	const named = card.detail === card.technology && facts.utilisation === undefined ? { ...card, technology: "" } : card;
	return [
		...(withMark ? [mark] : []),
		...titleAndTechnology(named, { x, y: y.title, room: w - x - 8 }, inkOf(facts.down)),
		...second,
	];
}

/** Lower cards have room for one line. */
const twoLines = 32;

function observabilityShapes(card: ObservabilityCard, facts: CardFacts): readonly Shape[] {
	const room = card.rect.w - textLeft - padding;
	const y = lineTops(card);
	const icon = largeIcon(card, "layer-observability");
	if (card.rect.h < twoLines) {
		const words = { title: card.title, technology: facts.detail ?? card.technology };
		return [icon, ...titleAndTechnology(words, { x: textLeft, y: card.rect.h / 2 + 4.3, room })];
	}
	const detail = fitText(facts.detail ?? card.detail, detailStyle, room);
	return [
		icon,
		...titleAndTechnology(card, { x: textLeft, y: y.title, room }),
		detailText({ x: textLeft, y: y.detail }, detail, facts.failing === true ? "error" : "ink-3"),
	];
}

interface Named {
	readonly title: string;
	readonly technology: string;
}

function titleAndTechnology(
	card: Named,
	at: { readonly x: number; readonly y: number; readonly room: number },
	fill: Token = "ink",
): readonly Shape[] {
	const title = fitText(card.title, titleStyle, at.room);
	const left = at.x + textWidth(title, titleStyle) + 6;
	const technology = fitText(card.technology, detailStyle, at.x + at.room - left);
	// Part of a technology's name says little, and in a narrow card it crowds the component's own.
	const cut = technology !== card.technology;
	return [titleText(at, title, fill), ...(cut ? [] : [detailText({ x: left, y: at.y }, technology)])];
}
