import { escapeText } from "../svgText.ts";

/** Attributes as XML has them; what is undefined isn't written. Line ends and tabs survive a reader. */
export function xmlAttributes(values: Readonly<Record<string, string | number | undefined>>): string {
	return Object.entries(values)
		.map(([name, value]) => (value === undefined ? "" : ` ${name}="${attributeText(value)}"`))
		.join("");
}

function attributeText(value: string | number): string {
	if (typeof value === "number") return String(Math.round(value * 100) / 100);
	return escapeText(value).replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
