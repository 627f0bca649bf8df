import { readFileSync } from "node:fs";

const css = readFileSync(new URL("../../../src/ui/tokens.css", import.meta.url), "utf8");
const darkStart = css.indexOf('[data-theme="dark"] {');

function coloursIn(text: string): ReadonlyMap<string, string> {
	return new Map([...text.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = "", hex = ""]) => [name, hex]));
}

export type Theme = "light" | "dark";
export const themes = ["light", "dark"] as const satisfies readonly Theme[];

/** The page's colours as its style sheet has them; a test holds those of the exports to be the same. */
export const tokens: Readonly<Record<Theme, ReadonlyMap<string, string>>> = {
	light: coloursIn(css.slice(0, darkStart)),
	dark: coloursIn(css.slice(darkStart)),
};

/** A token's colour as `#rrggbb`. */
export function colourOf(theme: Theme, name: string): string {
	const hex = tokens[theme].get(name);
	if (hex === undefined) throw new Error(`There is no token --${name} in the ${theme} theme`);
	return hex;
}
