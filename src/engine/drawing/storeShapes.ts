import { fitText } from "../layout/fitText.ts";
import type { StoreCard } from "../layout/layout.ts";
import { textWidth } from "../layout/textWidth.ts";
import type { CardFacts } from "./cardFacts.ts";
import { letterShapes, letterSize, stripShapes, struckLetterShapes } from "./consistencyShapes.ts";
import type { Shape } from "./shape.ts";
import { detailStyle, detailText, titleStyle, titleText } from "./textShapes.ts";

const left = 13;
const right = 7;
const titleLeft = 32;
const markGap = 5;

/** A replica: strip, mark, name, what it is, and the consistency's letter (claimed › effective where they differ). */
export function storeShapes(card: StoreCard, facts: CardFacts): readonly Shape[] {
	const { w, h } = card.rect;
	const baseline = card.collapsed ? h / 2 + 4.3 : (h - 30) / 2 + 12;
	const marks = markShapes(card, facts, baseline - 11.5);
	const claimed = card.claimed === card.effective ? {} : { claimed: card.claimed };
	return [
		...(card.witness ? [] : stripShapes(card.rect, { consistency: card.effective, down: facts.down, ...claimed })),
		...nameShapes(card, facts, { baseline, right: w - marks.width - right - markGap }),
		...(card.collapsed ? [] : [detailText({ x: left, y: baseline + 15 }, secondLine(card, facts))]),
		...marks.shapes,
	];
}

/** The technology's mark gives way to the name where there isn't room for both. */
function nameShapes(
	card: StoreCard,
	facts: CardFacts,
	at: { readonly baseline: number; readonly right: number },
): readonly Shape[] {
	const withMark = textWidth(card.title, titleStyle) <= at.right - titleLeft;
	const x = withMark ? titleLeft : left;
	const name = titleText(
		{ x, y: at.baseline },
		fitText(card.title, titleStyle, at.right - x),
		facts.down ? "ink-3" : "ink",
	);
	if (!withMark) return [name];
	return [
		{
			kind: "icon",
			name: card.icon,
			x: left,
			y: at.baseline - 11,
			size: 14,
			stroke: facts.down ? "ink-3" : "layer-data",
		},
		name,
	];
}

function secondLine(card: StoreCard, facts: CardFacts): string {
	const room = card.rect.w - left - right;
	const full = facts.detail ?? card.detail;
	const fits = facts.detail !== undefined || textWidth(full, detailStyle) <= room;
	return fitText(fits ? full : card.shortDetail, detailStyle, room);
}

/** From the right: the letter, before it what was claimed, then leader and lock. */
function markShapes(
	card: StoreCard,
	facts: CardFacts,
	y: number,
): { readonly shapes: readonly Shape[]; readonly width: number } {
	if (card.witness) return { shapes: [], width: 0 };
	const { w } = card.rect;
	let x = w - right - letterSize.w;
	const shapes: Shape[] = [...letterShapes({ x, y }, { consistency: card.effective, down: facts.down })];
	if (card.claimed !== card.effective) {
		shapes.push({ kind: "icon", name: "chevron", x: x - 10, y: y + 3, size: 9, stroke: "ink-3" });
		x -= 10 + letterSize.w;
		shapes.push(...struckLetterShapes({ x, y }, card.claimed));
	}
	if (facts.leads ?? card.leads) {
		x -= markGap + 12;
		shapes.push({ kind: "icon", name: "flag", x, y: y + 1.5, size: 12, stroke: facts.down ? "ink-3" : "strong" });
	}
	if (card.confinedTo !== undefined) {
		x -= markGap + 12;
		shapes.push({ kind: "icon", name: "lock", x, y: y + 1.5, size: 12, stroke: "ink-2" });
	}
	return { shapes, width: w - right - x };
}
