import { palette, type Theme } from "./palette.ts";
import type { Picture } from "./picture.ts";
import { escapeText, fontFamily } from "./svgText.ts";

export interface SvgFileOptions {
	readonly theme: Theme;
	/** YAML text to travel inside. */
	readonly source?: string | undefined;
}

/** An SVG file around what is drawn: nothing in it is fetched from anywhere. */
export function svgFile(
	{ width, height, title, description, ground }: Omit<Picture, "shapes" | "origin">,
	{ theme, source }: SvgFileOptions,
	body: readonly string[],
): string {
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" font-family="${escapeText(fontFamily)}">`,
		`<title>${escapeText(title)}</title>`,
		`<desc>${escapeText(description)}</desc>`,
		...(source === undefined
			? []
			: [
					`<metadata><archipelago xmlns="https://archipelago.invalid/design">${carried(source)}</archipelago></metadata>`,
				]),
		`<rect width="${width}" height="${height}" fill="${palette[theme][ground]}"/>`,
		...body,
		"</svg>",
		"",
	].join("\n");
}

/** XML readers make a line feed of any line end that isn't written as a number. */
function carried(source: string): string {
	return escapeText(source).replaceAll("\r", "&#13;");
}
