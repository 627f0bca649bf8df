import { palette, type Theme } from "../../palette.ts";
import { fontFamily } from "../../svgText.ts";
import { contentSheet } from "./contentSheet.ts";
import { frameSheet } from "./frameSheet.ts";
import { printSheet } from "./printSheet.ts";

/** The look of a report: the editor's colours, light or dark with the reader's system unless a theme is asked for. */
export function styleSheet(theme?: Theme): string {
	return [
		`:root{--font:${fontFamily};--mono:ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace}`,
		`:root{color-scheme:${theme ?? "light dark"};${variables(theme === "dark" ? "dark" : "light")}}`,
		...(theme === undefined ? [`@media screen and (prefers-color-scheme:dark){:root{${variables("dark")}}}`] : []),
		frameSheet,
		contentSheet,
		...(theme === "dark" ? [`@media print{:root{${variables("light")}}}`] : []),
		printSheet,
	].join("\n");
}

function variables(theme: Theme): string {
	return Object.entries(palette[theme])
		.map(([token, value]) => `--${token}:${value}`)
		.join(";");
}
