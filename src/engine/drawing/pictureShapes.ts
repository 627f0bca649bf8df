import type { Card, Layout } from "../layout/layout.ts";
import type { Design } from "../model/design.ts";
import type { LoadFigure } from "../model/figures.ts";
import { aroundFrames } from "./aroundFrames.ts";
import { type CardFacts, cardFacts } from "./cardFacts.ts";
import { cardSentence } from "./cardSentence.ts";
import { cardShapes } from "./cardShapes.ts";
import { type Emphasis, emphasisOf, type Highlight, noHighlight } from "./emphasis.ts";
import type { Moment } from "./moment.ts";
import { noteShapes } from "./noteShapes.ts";
import { groundShapes, litLineShapes, litWords, quietLineShapes, quietWords } from "./sceneShapes.ts";
import type { Shape } from "./shape.ts";

export interface PictureOptions {
	/** Loads from the figures, for rates and utilisation. */
	readonly load?: readonly LoadFigure[] | undefined;
	readonly moment?: Moment | undefined;
	/** Nothing that was computed is written: no rates, utilisation, round trips or queues. */
	readonly withoutFigures?: boolean | undefined;
	readonly highlight?: Highlight | undefined;
	/** Cards that are drawn faintly, with the lines that lead to them. */
	readonly faint?: ReadonlySet<string> | undefined;
}

const faintness = 0.45;

/** The lanes of a design, without heading and legend. */
export function pictureShapes(design: Design, layout: Layout, options: PictureOptions): readonly Shape[] {
	const { moment, load, faint = new Set(), withoutFigures = false } = options;
	const highlight = options.highlight ?? noHighlight;
	const clear = { ...layout, lines: layout.lines.filter(({ from, to }) => !faint.has(from) && !faint.has(to)) };
	const pale = { ...layout, lines: layout.lines.filter((line) => !clear.lines.includes(line)) };
	const emphasis = emphasisOf(layout, highlight);
	const sources = { design, ...(load === undefined ? {} : { load }), ...(moment === undefined ? {} : { moment }) };
	const frames = layout.notes.filter(({ frame }) => frame);
	const notes = layout.notes.filter(({ frame }) => !frame);
	const ground = aroundFrames(groundShapes(layout, { moment, selectedRegions: highlight.selected }), layout.notes);
	return [
		...ground.under,
		...frames.flatMap(noteShapes),
		...ground.over,
		...faded(quietLineShapes(pale, moment)),
		...quietLineShapes(clear, moment),
		...litLineShapes(clear, emphasis, moment),
		...(withoutFigures ? [] : [...quietWords(clear, moment), ...litWords(clear, emphasis, moment)]),
		...layout.cards.flatMap((card) => {
			const facts = cardFacts(card, sources);
			const shape = cardShape(card, withoutFigures ? bareFacts(facts) : facts, emphasis);
			return faint.has(card.id) ? faded([shape]) : [shape];
		}),
		...notes.flatMap(noteShapes),
	];
}

function faded(shapes: readonly Shape[]): readonly Shape[] {
	return shapes.length === 0 ? [] : [{ kind: "group", opacity: faintness, shapes }];
}

function bareFacts({ rate: _rate, utilisation: _utilisation, ...facts }: CardFacts): CardFacts {
	return facts;
}

function cardShape(card: Card, facts: CardFacts, emphasis: Emphasis): Shape {
	return {
		kind: "group",
		x: card.rect.x,
		y: card.rect.y,
		title: cardSentence(card, facts),
		shapes: cardShapes(card, { facts, state: emphasis.cards.get(card.id) ?? "idle" }),
	};
}
