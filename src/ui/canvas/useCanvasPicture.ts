import { type RefObject, useMemo, useRef } from "react";
import { cardFacts } from "../../engine/drawing/cardFacts.ts";
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
import { type CanvasNode, canvasNodes, type NodeCache } from "./canvasNodes.ts";
import { useKept } from "./useKept.ts";
import { useRoom } from "./useRoom.ts";

export interface CanvasPicture {
	readonly design: Design;
	/** Undefined until the room is known. */
	readonly layout: Layout | undefined;
	readonly nodes: CanvasNode[];
	readonly ground: readonly Shape[];
	readonly lines: readonly Shape[];
	readonly words: readonly Shape[];
	/** What is pointed at, over the quiet lines and words: these stay as they are while the pointer moves. */
	readonly lit: LitShapes;
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
	const hovered = useEditor((state) => state.hovered);
	const room = useRoom(frame);
	const cache = useRef<NodeCache>(new Map());

	const layout = useMemo(() => (room === undefined ? undefined : layoutDesign(design, room)), [design, room]);
	const emphasis = useMemo(() => {
		const highlight = {
			selected: new Set(readOnly ? focus : selected),
			...(region === undefined || readOnly ? {} : { region }),
			...(hovered === undefined || readOnly ? {} : { hovered }),
		};
		return layout && { ...emphasisOf(layout, highlight), regions: highlight.selected };
	}, [layout, selected, region, hovered, readOnly, focus]);
	const nodes = useMemo(() => {
		if (layout === undefined || emphasis === undefined) return [];
		const sources = { design, ...(load === undefined ? {} : { load }), ...(moment === undefined ? {} : { moment }) };
		const factsOf = (card: Card) => cardFacts(card, sources);
		const look = { emphasis, factsOf, readOnly, focus: readOnly ? focus : noIds, notes: readOnly ? noIds : notes };
		return canvasNodes(layout, look, cache.current);
	}, [layout, emphasis, design, load, moment, readOnly, focus, notes]);
	const regions = useChosenRegions(design, emphasis?.regions);
	const ofColumns = useKept(moment, columnsKey);
	const ofLines = useKept(moment, linesKey);
	const ofQueues = useKept(moment, queuesKey);
	const ground = useMemo(
		() => (layout === undefined ? noShapes : groundShapes(layout, { moment: ofColumns, selectedRegions: regions })),
		[layout, ofColumns, regions],
	);
	const lines = useMemo(() => (layout === undefined ? noShapes : quietLineShapes(layout, ofLines)), [layout, ofLines]);
	const words = useMemo(() => (layout === undefined ? noShapes : quietWords(layout, ofQueues)), [layout, ofQueues]);
	const lit = useMemo(
		() => (layout === undefined || emphasis === undefined ? noLit : litShapes(layout, emphasis, ofLines)),
		[layout, emphasis, ofLines],
	);
	return { design, layout, nodes, ground, lines, words, lit };
}

function litShapes(layout: Layout, emphasis: Emphasis, moment: Moment | undefined): LitShapes {
	return { lines: litLineShapes(layout, emphasis, moment), words: litWords(layout, emphasis, moment) };
}

/** The chosen regions as an object that stays the same while they do: hovering a card doesn't draw the columns again. */
function useChosenRegions(design: Design, selected: ReadonlySet<Id> | undefined): ReadonlySet<Id> {
	const key = [...(selected ?? [])].filter((id) => design.regions.has(id)).join(" ");
	return useMemo(() => new Set(key.split(" ")), [key]);
}
