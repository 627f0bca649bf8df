import type { Film } from "../../../engine/drawing/animated/film.ts";
import { dotPixelsPerSecond } from "../../../engine/drawing/animated/flowsText.ts";
import { keyMomentAt } from "../../../engine/drawing/animated/keyMoments.ts";
import { detours, dotsOf } from "../../../engine/drawing/flowPicture.ts";
import { palette, type Theme } from "../../../engine/drawing/palette.ts";
import { fontFamily } from "../../../engine/drawing/svgText.ts";
import { paintShapes } from "../../canvas/painted/paintShapes.ts";
import { paintFlows } from "../../failurelab/paintFlows.ts";

export interface FilmPainter {
	/** Holds the frame that was painted last. */
	readonly canvas: OffscreenCanvas;
	paint(filmSeconds: number): void;
}

interface PainterOptions {
	readonly theme: Theme;
	/** Pixels of the video for each of the drawing's. */
	readonly scale: number;
}

/** Paints a film's frames from the drawing's shapes; what stands still between two moments is painted once. */
export function filmPainter(film: Film, { theme, scale }: PainterOptions): FilmPainter {
	const colours = palette[theme];
	const [canvas, picture] = [canvasOf(film, scale), canvasOf(film, scale)];
	const [front, back] = [contextOf(canvas), contextOf(picture)];
	let painted: { readonly runSeconds: number; readonly paintOver: (filmSeconds: number) => void } | undefined;

	const paintPicture = (runSeconds: number) => {
		const { shapes, ground } = film.pictureAt(runSeconds);
		const flows = film.flowsAt(runSeconds);
		const ways = detours(flows);
		back.setTransform(scale, 0, 0, scale, 0, 0);
		back.fillStyle = colours[ground];
		back.fillRect(0, 0, film.width + 1, film.height + 1);
		paintShapes({ context: back, colourOf: (token) => colours[token], fontFamily, scale }, shapes);
		const dotColours = { ...colours, canvas: colours[ground] };
		const paintOver = (filmSeconds: number) => {
			const dots = dotsOf(flows, filmSeconds * dotPixelsPerSecond);
			const { x, y } = film.origin;
			front.setTransform(scale, 0, 0, scale, x * scale, y * scale);
			paintFlows(front, { dots, detours: ways }, dotColours);
		};
		return { runSeconds, paintOver };
	};

	return {
		canvas,
		paint(filmSeconds) {
			const { runSeconds } = keyMomentAt(film.moments, filmSeconds);
			if (painted?.runSeconds !== runSeconds) painted = paintPicture(runSeconds);
			front.setTransform(1, 0, 0, 1, 0, 0);
			front.drawImage(picture, 0, 0);
			painted.paintOver(filmSeconds);
			front.setTransform(scale, 0, 0, scale, 0, 0);
			paintCursor(front, film, { filmSeconds, colour: colours.accent });
		},
	};
}

function paintCursor(
	context: OffscreenCanvasRenderingContext2D,
	{ cursor, clock }: Film,
	{ filmSeconds, colour }: { readonly filmSeconds: number; readonly colour: string },
): void {
	const share = Math.min(1, filmSeconds / (clock.durationSeconds || 1));
	const x = cursor.from + share * (cursor.to - cursor.from);
	context.fillStyle = colour;
	context.fillRect(x - 1, cursor.top, 2, cursor.bottom - cursor.top);
}

/** Video codecs take even numbers of pixels only. */
function canvasOf({ width, height }: Film, scale: number): OffscreenCanvas {
	const even = (pixels: number) => Math.max(2, 2 * Math.round((pixels * scale) / 2));
	return new OffscreenCanvas(even(width), even(height));
}

function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
	const context = canvas.getContext("2d", { alpha: false });
	if (context === null) throw new Error("This browser gives the page no canvas to paint the film on.");
	return context;
}
