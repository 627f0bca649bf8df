import { useReactFlow, useStoreApi } from "@xyflow/react";
import { useEffect, useRef, useState } from "react";
import { middleX, middleY, type Point } from "../../engine/layout/rect.ts";
import type { Design, Id } from "../../engine/model/design.ts";
import { drawnCut, type Pointed, type PointingGround, pointedFault } from "./pointedFault.ts";
import { type PointingKind, pointing } from "./pointing.ts";
import { strikePointed } from "./strikePointed.ts";

export interface PointingView {
	readonly pointed: Pointed | undefined;
	/** Of the pointer, in the canvas' pixels at 100 %. */
	readonly at: Point | undefined;
	/** What has been drawn of a cut. */
	readonly path: readonly Point[];
	readonly first: Id | undefined;
}

const nothing: PointingView = { pointed: undefined, at: undefined, path: [], first: undefined };
/** Pixels between two points of a drawn cut. */
const pathStep = 4;

interface Scene {
	readonly kind: PointingKind;
	readonly design: Design;
	readonly layout: PointingGround;
}

/**
 * The pointer over the canvas while a fault waits for its target. Taken before the canvas gets it: no card
 * is chosen or dragged meanwhile; the wheel goes on moving the view. Enter on a card points at that card.
 */
export function usePointing(scene: Scene): PointingView {
	const { screenToFlowPosition } = useReactFlow();
	const flow = useStoreApi();
	const [view, setView] = useState(nothing);
	const latest = useRef({ ...scene, view });
	latest.current = { ...scene, view };

	useEffect(() => {
		const element = flow.getState().domNode;
		if (element === null || element === undefined) return;
		const show = (next: PointingView) => {
			latest.current.view = next;
			setView(next);
		};
		const pointAt = (event: PointerEvent) => screenToFlowPosition({ x: event.clientX, y: event.clientY });
		const look = (at: Point, path: readonly Point[]): PointingView => {
			const { kind, design, layout, view: before } = latest.current;
			const { first } = before;
			const drawn = kind === "partition" && path.length > 1 ? drawnCut({ design, layout }, path) : undefined;
			const pointed = kind === "partition" ? drawn : pointedFault({ design, layout, first }, kind, at);
			return { pointed, at, path, first };
		};
		const finish = ({ pointed, at, path, first }: PointingView) => {
			if (pointed?.kind === "strikes") {
				swallowClick();
				return strikePointed(pointed.fault);
			}
			show({ pointed, at, path, first: pointed?.kind === "first" ? pointed.region : first });
		};
		const down = (event: PointerEvent) => {
			if (event.button !== 0) return;
			const at = pointAt(event);
			show(look(at, latest.current.kind === "partition" ? [at] : []));
		};
		const move = (event: PointerEvent) => {
			const at = pointAt(event);
			const { path } = latest.current.view;
			const last = path.at(-1);
			const drawing = last !== undefined && (event.buttons & 1) === 1;
			const far = drawing && Math.hypot(at.x - last.x, at.y - last.y) >= pathStep;
			if (latest.current.kind !== "partition" || drawing) show(look(at, far ? [...path, at] : path));
		};
		const up = (event: PointerEvent) => {
			if (event.button !== 0) return;
			const { kind, view: shown } = latest.current;
			finish(kind === "partition" ? look(pointAt(event), [...shown.path, pointAt(event)]) : look(pointAt(event), []));
		};
		const enter = (event: KeyboardEvent) => {
			const id =
				event.target instanceof Element ? event.target.closest("[data-id]")?.getAttribute("data-id") : undefined;
			const at = event.key === "Enter" && id ? middleOf(latest.current.layout, id) : undefined;
			if (at === undefined || latest.current.kind === "partition") return;
			event.preventDefault();
			event.stopPropagation();
			finish(look(at, []));
		};
		const handlers = { pointerdown: down, pointermove: move, pointerup: up, keydown: enter };
		return capture(element, handlers);
	}, [flow, screenToFlowPosition]);

	useEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			if (event.key !== "Escape") return;
			event.stopPropagation();
			// A cut half drawn, or the first end of a link, goes first.
			const { path, first } = latest.current.view;
			if (path.length > 0 || first !== undefined) setView(nothing);
			else pointing.end();
		};
		addEventListener("keydown", onKey, { capture: true });
		return () => removeEventListener("keydown", onKey, { capture: true });
	}, []);
	return view;
}

type Handlers = Readonly<{
	pointerdown: (event: PointerEvent) => void;
	pointermove: (event: PointerEvent) => void;
	pointerup: (event: PointerEvent) => void;
	keydown: (event: KeyboardEvent) => void;
}>;

/** What else a press brings must not reach the canvas either. */
const swallowed = ["mousedown", "click", "dblclick", "touchstart"] as const;

function capture(element: HTMLElement, { pointerdown, pointermove, pointerup, keydown }: Handlers): () => void {
	const leaving = new AbortController();
	const options = { capture: true, signal: leaving.signal };
	const own = (event: Event) =>
		event.target instanceof Element && event.target.closest("[data-pointing-banner]") !== null;
	const take = <E extends Event>(handler: (event: E) => void) => {
		return (event: E) => {
			if (own(event)) return;
			event.stopPropagation();
			handler(event);
		};
	};
	element.addEventListener("pointerdown", take(pointerdown), options);
	element.addEventListener("pointermove", take(pointermove), options);
	element.addEventListener("pointerup", take(pointerup), options);
	element.addEventListener("keydown", keydown, options);
	for (const name of swallowed)
		element.addEventListener(
			name,
			take(() => undefined),
			options,
		);
	return () => leaving.abort();
}

/** The click that ends the pointing comes when nobody takes it any more. */
function swallowClick(): void {
	const leaving = new AbortController();
	const swallow = (event: Event) => event.stopPropagation();
	addEventListener("click", swallow, { capture: true, once: true, signal: leaving.signal });
	setTimeout(() => leaving.abort());
}

/** Middle of a card, or of the column that a head belongs to. */
function middleOf(layout: PointingGround, nodeId: string): Point | undefined {
	const rect =
		layout.cards.find(({ id }) => id === nodeId)?.rect ??
		headOf(layout.columns.find(({ region }) => `region:${region}` === nodeId));
	return rect && { x: middleX(rect), y: middleY(rect) };
}

function headOf(column: PointingGround["columns"][number] | undefined) {
	return column?.head ?? column?.rect;
}
