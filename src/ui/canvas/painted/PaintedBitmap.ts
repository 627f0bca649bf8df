import type { Shape } from "../../../engine/drawing/shape.ts";
import { holds, type Rect } from "../../../engine/layout/rect.ts";
import { inView, type View } from "../canvasPart.ts";
import { type Painting, PaintQueue } from "./PaintQueue.ts";
import { pageColour } from "./pageColours.ts";
import { type Brush, paintShapes } from "./paintShapes.ts";

/** Shapes in the order in which they cover each other, each list made when it is painted. */
export type PaintedShapes = readonly (() => readonly Shape[])[];

interface PaintedSubject {
	readonly shapes: PaintedShapes;
	/** Of the whole picture. */
	readonly width: number;
	readonly height: number;
}

/** So much of the view is painted beyond each of its edges, so that a pan seldom paints anew. */
const beyond = 0.5;
/** It is painted anew when less than that is left beyond an edge: before anything is missing. */
const leastBeyond = 0.15;
/** A picture is stretched while the zoom changes, and painted sharp when it has stood so long. */
const settledMs = 120;
/** Shapes may stick out of the picture by so many pixels. */
const overhang = 40;
/** So many shapes are painted between two looks at the clock. */
const shapesInStep = 16;

const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.onmessage = () => waiting.shift()?.();
const queue = new PaintQueue<PaintedBitmap>({
	later: (goOn) => {
		waiting.push(goOn);
		channel.port2.postMessage(undefined);
	},
	nowMs: () => performance.now(),
});

/** The bitmap of a canvas that moves with the viewport: painted in slices, and shown when all of it is there. */
export class PaintedBitmap {
	readonly #element: HTMLCanvasElement;
	readonly #view: () => View;
	#subject: PaintedSubject | undefined;
	#painted: { readonly rect: Rect; readonly zoom: number } | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(element: HTMLCanvasElement, view: () => View) {
		this.#element = element;
		this.#view = view;
	}

	/** Shows something else. */
	change(subject: PaintedSubject): void {
		this.#subject = subject;
		this.#paint();
	}

	/** The page's colours are others: what stands beside the canvas has them at once. */
	recolour(): void {
		this.#paint();
		queue.finish();
	}

	/** The view has moved. */
	follow(): void {
		if (this.#subject === undefined) return;
		const all = allOf(this.#subject);
		const seen = clipped(inView(this.#view(), leastBeyond), all);
		if (seen !== undefined && (this.#painted === undefined || !holds(this.#painted.rect, seen))) this.#paint();
		else if (this.#painted !== undefined && this.#painted.zoom !== this.#view().transform[2]) {
			clearTimeout(this.#timer);
			this.#timer = setTimeout(() => this.#paint(), settledMs);
		}
	}

	remove(): void {
		clearTimeout(this.#timer);
		queue.forget(this);
	}

	#paint(): void {
		clearTimeout(this.#timer);
		queue.ask(this, () => this.#begin());
	}

	#begin(): Painting | undefined {
		if (this.#subject === undefined) return undefined;
		const zoom = this.#view().transform[2];
		const rect = clipped(inView(this.#view(), beyond), allOf(this.#subject));
		if (rect === undefined) return undefined;
		const scale = zoom * window.devicePixelRatio;
		const bitmap = new OffscreenCanvas(Math.ceil(rect.w * scale), Math.ceil(rect.h * scale));
		const context = bitmap.getContext("2d");
		if (context === null) return undefined;
		context.setTransform(scale, 0, 0, scale, -rect.x * scale, -rect.y * scale);
		const { fontFamily } = getComputedStyle(this.#element);
		const brush = { context, colourOf: pageColour, fontFamily, scale, part: rect };
		const show = (): void => {
			const { style } = this.#element;
			style.transform = `translate(${rect.x}px, ${rect.y}px)`;
			style.width = `${bitmap.width / scale}px`;
			style.height = `${bitmap.height / scale}px`;
			// The bitmap is handed over whole: a canvas that is drawn on is read anew by the browser for each frame.
			this.#element.getContext("bitmaprenderer")?.transferFromImageBitmap(bitmap.transferToImageBitmap());
			this.#painted = { rect, zoom };
		};
		return { steps: paintSteps(brush, this.#subject.shapes), show };
	}
}

function* paintSteps(brush: Brush, lists: PaintedShapes): Generator<void> {
	for (const list of lists) {
		const shapes = list();
		for (let from = 0; from < shapes.length; from += shapesInStep) {
			yield;
			paintShapes(brush, shapes.slice(from, from + shapesInStep));
		}
	}
}

function allOf({ width, height }: PaintedSubject): Rect {
	return { x: -overhang, y: -overhang, w: width + 2 * overhang, h: height + 2 * overhang };
}

function clipped(rect: Rect, to: Rect): Rect | undefined {
	const x = Math.max(rect.x, to.x);
	const y = Math.max(rect.y, to.y);
	const w = Math.min(rect.x + rect.w, to.x + to.w) - x;
	const h = Math.min(rect.y + rect.h, to.y + to.h) - y;
	return w > 0 && h > 0 ? { x, y, w, h } : undefined;
}
