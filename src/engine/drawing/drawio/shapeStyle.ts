import { palette, type Theme, type Token } from "../palette.ts";
import type { PathShape, RectShape, Shape, TextShape } from "../shape.ts";
import { svgText } from "../svgText.ts";
import type { Style } from "./drawioCell.ts";

/** Metric-compatible with what widths are measured by, and present nearly everywhere. */
const fontFamily = "Helvetica,Arial";

export function rectStyle(shape: RectShape, theme: Theme): Style {
	return {
		...(shape.radius === undefined ? {} : { rounded: 1, absoluteArcSize: 1, arcSize: 2 * shape.radius }),
		fillColor: colour(shape.fill, theme),
		...strokeStyle(shape, theme),
	};
}

export function strokeStyle(shape: Pick<PathShape, "stroke" | "strokeWidth" | "dash">, theme: Theme): Style {
	const dashed = { dashed: 1, fixDash: 1, dashPattern: shape.dash };
	return {
		strokeColor: colour(shape.stroke, theme),
		strokeWidth: shape.stroke === undefined ? undefined : (shape.strokeWidth ?? 1),
		...(shape.dash === undefined ? {} : dashed),
	};
}

export function wordStyle({ size, weight, fill }: Pick<TextShape, "size" | "weight" | "fill">, theme: Theme): Style {
	return {
		html: 1,
		fontFamily,
		fontSize: size,
		fontStyle: weight >= 600 ? 1 : 0,
		fontColor: palette[theme][fill],
		spacing: 0,
	};
}

/** Shapes as an image of a size, for what draw.io has no shape of its own for. */
export function imageStyle(shapes: readonly Shape[], size: ImageSize, theme: Theme): Style {
	const { x = 0, y = 0, w, h } = size;
	const box = `viewBox="${x} ${y} ${w} ${h}" width="${w}" height="${h}"`;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${box}>${svgText(shapes, theme)}</svg>`;
	// draw.io takes an image without the "base64" that its style couldn't hold, if the markup is written in percents.
	return { shape: "image", imageAspect: 0, aspect: "fixed", image: `data:image/svg+xml,${percents(svg)}` };
}

interface ImageSize {
	readonly x?: number;
	readonly y?: number;
	readonly w: number;
	readonly h: number;
}

function percents(svg: string): string {
	return encodeURIComponent(svg).replaceAll("'", "%27");
}

function colour(token: Token | undefined, theme: Theme): string {
	return token === undefined ? "none" : palette[theme][token];
}
