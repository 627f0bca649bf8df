import { palette, type Theme, type Token } from "../palette.ts";

/** The twelve colours of an Office theme. */
export type ThemeSlot =
	| "dk1"
	| "lt1"
	| "dk2"
	| "lt2"
	| "accent1"
	| "accent2"
	| "accent3"
	| "accent4"
	| "accent5"
	| "accent6"
	| "hlink"
	| "folHlink";

const charts = {
	accent1: "chart-1",
	accent2: "chart-2",
	accent3: "chart-3",
	accent4: "chart-4",
	accent5: "chart-5",
	accent6: "chart-6",
	hlink: "accent",
	folHlink: "layer-data",
} as const;

/** Which token each slot has: in the dark theme text is the light of the two. */
export const themeSlots: Readonly<Record<Theme, Readonly<Record<ThemeSlot, Token>>>> = {
	light: { dk1: "ink", lt1: "panel", dk2: "ink-2", lt2: "canvas", ...charts },
	dark: { dk1: "panel", lt1: "ink", dk2: "canvas", lt2: "ink-2", ...charts },
};

/** What shapes call the slots: text and background change places with the theme. */
export const colourMap: Readonly<Record<Theme, Readonly<Record<"bg1" | "tx1" | "bg2" | "tx2", ThemeSlot>>>> = {
	light: { bg1: "lt1", tx1: "dk1", bg2: "lt2", tx2: "dk2" },
	dark: { bg1: "dk1", tx1: "lt1", bg2: "dk2", tx2: "lt2" },
};

/** A colour without its leading #. */
export function hexOf(theme: Theme, token: Token): string {
	return palette[theme][token].slice(1).toUpperCase();
}

const names: Readonly<Record<Theme, ReadonlyMap<string, string>>> = { light: namesOf("light"), dark: namesOf("dark") };

/** Name of the theme's colour by its value: whoever changes the theme in PowerPoint changes all that has it. */
function namesOf(theme: Theme): ReadonlyMap<string, string> {
	const mapped = new Map(Object.entries(colourMap[theme]).map(([name, slot]) => [slot as string, name]));
	const slots = Object.entries(themeSlots[theme]).toReversed();
	return new Map(slots.map(([slot, token]) => [hexOf(theme, token), mapped.get(slot) ?? slot]));
}

/** A colour of the drawing: the theme's where it has it. Opacity from 0 to 1. */
export function colourXml(theme: Theme, token: Token, opacity = 1): string {
	const hex = hexOf(theme, token);
	const name = names[theme].get(hex);
	const alpha = opacity < 1 ? `<a:alpha val="${Math.round(opacity * 100_000)}"/>` : "";
	return name === undefined
		? `<a:srgbClr val="${hex}">${alpha}</a:srgbClr>`
		: `<a:schemeClr val="${name}">${alpha}</a:schemeClr>`;
}

export function fillXml(theme: Theme, token: Token | undefined, opacity = 1): string {
	return token === undefined ? "<a:noFill/>" : `<a:solidFill>${colourXml(theme, token, opacity)}</a:solidFill>`;
}
