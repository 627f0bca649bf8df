import type { Theme, Token } from "./palette.ts";
import { palette } from "./palette.ts";
import type { Shape } from "./shape.ts";
import { escapeText, fontFamily, svgText } from "./svgText.ts";

interface SvgDocumentOptions {
	readonly width: number;
	readonly height: number;
	readonly title: string;
	readonly description: string;
	readonly theme: Theme;
	readonly ground: Token;
	/** YAML text to travel inside. */
	readonly source?: string | undefined;
}

/** Shapes as a file: text stays text, colours are the theme's values, and nothing is fetched from anywhere. */
export function svgDocument(shapes: readonly Shape[], options: SvgDocumentOptions): string {
	const { width, height, theme, source } = options;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc" font-family="${escapeText(fontFamily)}">`,
		`<title id="title">${escapeText(options.title)}</title>`,
		`<desc id="desc">${escapeText(options.description)}</desc>`,
		...(source === undefined
			? []
			: [
					`<metadata><archipelago xmlns="https://archipelago.invalid/design">${escapeText(source)}</archipelago></metadata>`,
				]),
		`<rect width="${width}" height="${height}" fill="${palette[theme][options.ground]}"/>`,
		svgText(shapes, theme),
		"</svg>",
		"",
	].join("\n");
}
