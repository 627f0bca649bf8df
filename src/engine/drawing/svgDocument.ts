import type { Theme } from "./palette.ts";
import { palette } from "./palette.ts";
import type { Picture } from "./picture.ts";
import { escapeText, fontFamily, svgText } from "./svgText.ts";

export interface SvgDocumentOptions {
	readonly theme: Theme;
	/** YAML text to travel inside. */
	readonly source?: string | undefined;
}

/** A picture as a file: text stays text, colours are the theme's values, and nothing is fetched from anywhere. */
export function svgDocument(picture: Picture, { theme, source }: SvgDocumentOptions): string {
	const { width, height } = picture;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${escapeText(fontFamily)}">`,
		`<title>${escapeText(picture.title)}</title>`,
		`<desc>${escapeText(picture.description)}</desc>`,
		...(source === undefined
			? []
			: [
					`<metadata><archipelago xmlns="https://archipelago.invalid/design">${carried(source)}</archipelago></metadata>`,
				]),
		`<rect width="${width}" height="${height}" fill="${palette[theme][picture.ground]}"/>`,
		svgText(picture.shapes, theme),
		"</svg>",
		"",
	].join("\n");
}

/** XML readers make a line feed of any line end that isn't written as a number. */
function carried(source: string): string {
	return escapeText(source).replaceAll("\r", "&#13;");
}
