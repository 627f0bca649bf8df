import type { Layout } from "../layout/layout.ts";
import type { Design } from "../model/design.ts";
import type { LoadFigure } from "../model/figures.ts";
import { cardFacts } from "./cardFacts.ts";
import { cardSentence } from "./cardSentence.ts";
import { cardShapes } from "./cardShapes.ts";
import { descriptionOf } from "./descriptionOf.ts";
import type { Highlight } from "./emphasis.ts";
import { emphasisOf, noHighlight } from "./emphasis.ts";
import { headingHeight, headingShapes } from "./headingShapes.ts";
import { legendShapes } from "./legendShapes.ts";
import type { Moment } from "./moment.ts";
import { noteShapes } from "./noteShapes.ts";
import type { Theme } from "./palette.ts";
import { groundShapes, litLineShapes, litWords, quietLineShapes, quietWords } from "./sceneShapes.ts";
import type { Shape } from "./shape.ts";
import { svgDocument } from "./svgDocument.ts";

export interface SvgOptions {
	readonly theme: Theme;
	/** Loads from the figures, for rates and utilisation. */
	readonly load?: readonly LoadFigure[] | undefined;
	readonly moment?: Moment | undefined;
	readonly highlight?: Highlight | undefined;
	/** Heading; the design's name when omitted. */
	readonly title?: string | undefined;
	/** YAML text to travel inside. */
	readonly source?: string | undefined;
}

const padding = 8;

/** The design as an SVG picture: text stays text, colours are the theme's values, and nothing is fetched from anywhere. */
export function drawSvg(design: Design, layout: Layout, options: SvgOptions): string {
	const title = options.title ?? design.name;
	const legend = legendShapes({
		x: layout.metrics.margin + 2,
		y: headingHeight + layout.height + 14,
		w: layout.width - 2 * padding,
	});
	const width = Math.ceil(layout.width);
	const height = Math.ceil(headingHeight + layout.height + legend.height);
	const shapes: readonly Shape[] = [
		...headingShapes(title, { x: layout.metrics.margin + 2, right: layout.width - padding, moment: options.moment }),
		{ kind: "group", y: headingHeight, shapes: pictureShapes(design, layout, options) },
		...legend.shapes,
	];
	return svgDocument(shapes, {
		width,
		height,
		title,
		description: descriptionOf(design),
		theme: options.theme,
		ground: "canvas",
		source: options.source,
	});
}

function pictureShapes(design: Design, layout: Layout, options: SvgOptions): readonly Shape[] {
	const { moment, load } = options;
	const highlight = options.highlight ?? noHighlight;
	const emphasis = emphasisOf(layout, highlight);
	const sources = { design, ...(load === undefined ? {} : { load }), ...(moment === undefined ? {} : { moment }) };
	const cards = layout.cards.map((card): Shape => {
		const facts = cardFacts(card, sources);
		const state = emphasis.cards.get(card.id) ?? "idle";
		return {
			kind: "group",
			x: card.rect.x,
			y: card.rect.y,
			title: cardSentence(card, facts),
			shapes: cardShapes(card, { facts, state }),
		};
	});
	const frames = layout.notes.filter(({ frame }) => frame);
	const notes = layout.notes.filter(({ frame }) => !frame);
	return [
		...groundShapes(layout, { moment, selectedRegions: highlight.selected }),
		...frames.flatMap(noteShapes),
		...quietLineShapes(layout, moment),
		...litLineShapes(layout, emphasis, moment),
		...quietWords(layout, moment),
		...litWords(layout, emphasis, moment),
		...cards,
		...notes.flatMap(noteShapes),
	];
}
