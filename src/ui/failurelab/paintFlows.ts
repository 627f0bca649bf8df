import type { FlowDot } from "../../engine/drawing/flowDots.ts";
import type { Point } from "../../engine/layout/rect.ts";

export type DotColours = Readonly<Record<FlowDot["outcome"] | "canvas" | "wire", string>>;

export interface Flows {
	readonly dots: readonly FlowDot[];
	/** Lines under dots that run where the diagram has none. */
	readonly detours: readonly (readonly Point[])[];
}

/** Round for served, a diamond for slow or retried, a cross for failed: the shape tells them apart without the colour. */
const shapes: Readonly<Record<FlowDot["outcome"], (path: Path2D, x: number, y: number) => void>> = {
	success(path, x, y) {
		path.moveTo(x + 2.4, y);
		path.arc(x, y, 2.4, 0, 2 * Math.PI);
	},
	slow(path, x, y) {
		path.moveTo(x, y - 3.4);
		path.lineTo(x + 3.4, y);
		path.lineTo(x, y + 3.4);
		path.lineTo(x - 3.4, y);
		path.closePath();
	},
	failed(path, x, y) {
		path.moveTo(x - 2.4, y - 2.4);
		path.lineTo(x + 2.4, y + 2.4);
		path.moveTo(x + 2.4, y - 2.4);
		path.lineTo(x - 2.4, y + 2.4);
	},
};

/** Paints the dots over what is there, one path for each outcome. */
export function paintFlows(
	context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
	{ dots, detours }: Flows,
	colours: DotColours,
): void {
	context.setLineDash([]);
	context.lineCap = "round";
	context.strokeStyle = colours.wire;
	context.lineWidth = 1;
	context.stroke(linesOf(detours));
	for (const outcome of ["success", "slow", "failed"] as const) {
		const path = new Path2D();
		for (const dot of dots) if (dot.outcome === outcome) shapes[outcome](path, dot.x, dot.y);
		// A rim in the ground's colour keeps a dot apart from the line that it runs on.
		context.strokeStyle = colours.canvas;
		context.lineWidth = outcome === "failed" ? 4 : 2;
		context.stroke(path);
		if (outcome === "failed") {
			context.strokeStyle = colours.failed;
			context.lineWidth = 1.75;
			context.stroke(path);
		} else {
			context.fillStyle = colours[outcome];
			context.fill(path);
		}
	}
}

function linesOf(ways: readonly (readonly Point[])[]): Path2D {
	const path = new Path2D();
	for (const way of ways) {
		for (const [index, { x, y }] of way.entries()) {
			if (index === 0) path.moveTo(x, y);
			else path.lineTo(x, y);
		}
	}
	return path;
}
