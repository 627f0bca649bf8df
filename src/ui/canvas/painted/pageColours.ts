import type { Token } from "../../../engine/drawing/palette.ts";

let known: { readonly theme: string | undefined; readonly colours: Map<Token, string> } | undefined;

/** The value that the page's theme gives a token. */
export function pageColour(token: Token): string {
	const { theme } = document.documentElement.dataset;
	if (known === undefined || known.theme !== theme) known = { theme, colours: new Map() };
	const before = known.colours.get(token);
	if (before !== undefined) return before;
	const colour = getComputedStyle(document.documentElement).getPropertyValue(`--${token}`).trim();
	known.colours.set(token, colour);
	return colour;
}

/** Tells when the page's colours have changed; the answer ends it. */
export function onThemeChange(listener: () => void): () => void {
	const observer = new MutationObserver(listener);
	observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
	return () => observer.disconnect();
}
