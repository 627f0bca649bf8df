import { type RefObject, useMemo, useRef } from "react";
import { aroundFrames, type GroundAroundFrames } from "../../engine/drawing/aroundFrames.ts";
import { type CardFacts, cardFacts } from "../../engine/drawing/cardFacts.ts";
import { type Emphasis, emphasisOf } from "../../engine/drawing/emphasis.ts";
import type { Moment } from "../../engine/drawing/moment.ts";
import { columnsKey, linesKey, queuesKey } from "../../engine/drawing/momentKeys.ts";
import {
	groundShapes,
	litLineShapes,
	litWords,
	quietLineShapes,
	quietWords,
} from "../../engine/drawing/sceneShapes.ts";
import type { Shape } from "../../engine/drawing/shape.ts";
import type { Card, Layout } from "../../engine/layout/layout.ts";
import { layoutDesign } from "../../engine/layout/layoutDesign.ts";
import type { Design, Id } from "../../engine/model/design.ts";
import { useEditor } from "../useEditor.ts";
import { type CanvasNode, canvasNodes, isAbout, type NodeCache } from "./canvasNodes.ts";
import type { CanvasPart } from "./canvasPart.ts";
import { madeOnce } from "./madeOnce.ts";
import { litCards, quietCards } from "./painted/paintedCards.ts";
import { shownCards } from "./shownCards.ts";
import { useCanvasPart } from "./useCanvasPart.ts";
import { useKept } from "./useKept.ts";
import { useRoom } from "./useRoom.ts";

export interface CanvasPicture {
	readonly design: Design;
	/** Undefined until the room is known. */
	readonly layout: Layout | undefined;
	readonly nodes: CanvasNode[];
	readonly part: CanvasPart;
	/** With frames, its words stand over these. */
	readonly ground: GroundAroundFrames;
	/** Of a large design none: those are painted, with what runs together merged. */
	readonly lines: readonly Shape[];
	/** What of a run the lines show. */
	readonly lineMoment: Moment | undefined;
	readonly words: readonly Shape[];
	/** What is pointed at, over the quiet lines and words: these stay as they are while the pointer moves. */
	readonly lit: LitShapes;
	/** Cards that aren't drawn by an element of their own; none in a small design. */
	readonly painted: PaintedCards;
}

interface PaintedCards {
	readonly quiet: () => readonly Shape[];
	readonly lit: readonly Shape[];
}

interface LitShapes {
	readonly lines: readonly Shape[];
	readonly words: readonly Shape[];
}

interface PictureOptions {
	readonly moment: Moment | undefined;
	readonly focus: readonly Id[];
	readonly readOnly: boolean;
}

const noShapes: readonly Shape[] = [];
const noLit: LitShapes = { lines: noShapes, words: noShapes };
const noIds: readonly Id[] = [];
const noCards: readonly Card[] = [];

/** Layout, nodes and layers of the canvas, each made anew only when what it reads has changed. */
export function useCanvasPicture(
	frame: RefObject<HTMLElement | null>,
	{ moment, focus, readOnly }: PictureOptions,
): CanvasPicture {
	const design = useEditor((state) => state.design);
	const load = useEditor((state) => state.figures?.load);
	const selected = useEditor((state) => (state.selection.kind === "items" ? state.selection.ids : noIds));
	const notes = useEditor((state) => (state.selection.kind === "items" ? (state.selection.notes ?? noIds) : noIds));
	const region = useEditor((state) => (state.selection.kind === "items" ? state.selection.region : undefined));
	const line = useEditor((state) => (state.selection.kind === "line" ? state.selection.id : undefined));
	const hovered = useEditor((state) => state.hovered);
	const room = useRoom(frame);
	const cache = useRef<NodeCache>(new Map());

	const layout = useMemo(() => (room === undefined ? undefined : layoutDesign(design, room)), [design, room]);
	const emphasis = useMemo(() => {
		const highlight = {
			selected: new Set(readOnly ? focus : selected),
			...(region === undefined || readOnly ? {} : { region }),
			...(hovered === undefined || readOnly ? {} : { hovered }),
			...(line === undefined || readOnly ? {} : { line }),
		};
		return layout && { ...emphasisOf(layout, highlight), regions: highlight.selected };
	}, [layout, selected, region, hovered, line, readOnly, focus]);
	const part = useCanvasPart(layout?.cards.length ?? 0);
	const factsOf = useMemo(() => {
		const sources = { design, ...(load === undefined ? {} : { load }), ...(moment === undefined ? {} : { moment }) };
		return (card: Card) => cardFacts(card, sources);
	}, [design, load, moment]);
	const about = readOnly ? focus : noIds;
	const cards = useMemo(
		() => (layout === undefined ? noCards : shownCards(layout, part, selected)),
		[layout, part, selected],
	);
	const sparing = part.window !== undefined || part.painted;
	const nodes = useMemo(() => {
		if (layout === undefined || emphasis === undefined) return [];
		const { detail } = part;
		const look = { emphasis, factsOf, readOnly, focus: about, notes: readOnly ? noIds : notes, cards, detail, sparing };
		return canvasNodes(layout, look, cache.current);
	}, [layout, emphasis, factsOf, readOnly, about, notes, cards, part, sparing]);
	const painted = usePaintedCards(layout, { emphasis, factsOf, part, about, cards });
	const regions = useChosenRegions(design, emphasis?.regions);
	const ofColumns = useKept(moment, columnsKey);
	const ofLines = useKept(moment, linesKey);
	const ofQueues = useKept(moment, queuesKey);
	const allGround = useMemo(
		() =>
			layout === undefined
				? noShapes
				: groundShapes(layout, {
						moment: ofColumns,
						selectedRegions: regions,
						farTextSize: part.farTextSize,
						canFill: !readOnly,
					}),
		[layout, ofColumns, regions, part.farTextSize, readOnly],
	);
	const ground = useMemo(() => aroundFrames(allGround, layout?.notes ?? []), [allGround, layout]);
	const lines = useMemo(
		() => (layout === undefined || sparing ? noShapes : quietLineShapes(layout, ofLines)),
		[layout, ofLines, sparing],
	);
	const words = useMemo(() => (layout === undefined ? noShapes : quietWords(layout, ofQueues)), [layout, ofQueues]);
	const lit = useMemo(
		() => (layout === undefined || emphasis === undefined ? noLit : litShapes(layout, emphasis, ofLines)),
		[layout, emphasis, ofLines],
	);
	return { design, layout, nodes, part, ground, lines, lineMoment: ofLines, words, lit, painted };
}

interface PaintedSources {
	readonly emphasis: Emphasis | undefined;
	readonly factsOf: (card: Card) => CardFacts;
	readonly part: CanvasPart;
	readonly about: readonly Id[];
	/** Those that have an element. */
	readonly cards: readonly Card[];
}

/** Pictures of a large design's cards: from afar of all, and of the lit ones too; else of those that have an element. */
function usePaintedCards(
	layout: Layout | undefined,
	{ emphasis, factsOf, part, about, cards }: PaintedSources,
): PaintedCards {
	const { painted, detail } = part;
	const look = useMemo(
		() => ({ factsOf, detail, isAbout: (card: Card) => isAbout(card, about) }),
		[factsOf, detail, about],
	);
	const all = layout?.cards ?? noCards;
	const inView = part.window === undefined ? noCards : cards;
	const shown = painted ? all : inView;
	const quiet = useMemo(() => madeOnce(() => quietCards(shown, look)), [shown, look]);
	const lit = useMemo(
		() =>
			layout === undefined || emphasis === undefined || !painted ? noShapes : litCards(layout, look, emphasis.cards),
		[layout, emphasis, painted, look],
	);
	return useMemo(() => ({ quiet, lit }), [quiet, lit]);
}

function litShapes(layout: Layout, emphasis: Emphasis, moment: Moment | undefined): LitShapes {
	return { lines: litLineShapes(layout, emphasis, moment), words: litWords(layout, emphasis, moment) };
}

/** The chosen regions as an object that stays the same while they do: hovering a card doesn't draw the columns again. */
function useChosenRegions(design: Design, selected: ReadonlySet<Id> | undefined): ReadonlySet<Id> {
	const key = [...(selected ?? [])].filter((id) => design.regions.has(id)).join(" ");
	return useMemo(() => new Set(key.split(" ")), [key]);
}
