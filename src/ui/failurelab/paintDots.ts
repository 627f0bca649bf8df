import { type DotColours, type Flows, paintFlows } from "./paintFlows.ts";

/** The tokens' colours where the element stands. */
export function dotColours(element: Element): DotColours {
	const tokens = getComputedStyle(element);
	const colour = (name: string) => tokens.getPropertyValue(`--${name}`).trim();
	return {
		success: colour("success"),
		slow: colour("slow"),
		failed: colour("failed"),
		canvas: colour("canvas"),
		wire: colour("wire"),
	};
}

interface Painting {
	/** Shift and zoom of the diagram's viewport. */
	readonly transform: readonly [number, number, number];
	readonly colours: DotColours;
}

/** Paints the dots over a cleared canvas. */
export function paintDots(
	context: CanvasRenderingContext2D,
	flows: Flows,
	{ transform: [x, y, zoom], colours }: Painting,
): void {
	const ratio = devicePixelRatio;
	context.setTransform(1, 0, 0, 1, 0, 0);
	context.clearRect(0, 0, context.canvas.width, context.canvas.height);
	context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * x, ratio * y);
	paintFlows(context, flows, colours);
}
