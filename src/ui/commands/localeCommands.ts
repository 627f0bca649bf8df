import { chooseLocale } from "../../editor/pageLocale.ts";
import type { PageCommand } from "./pageCommand.ts";

/** How numbers and dates are written; any other the page takes from the browser. */
const offered = [
	"en-US",
	"en-GB",
	"en-IN",
	"de-DE",
	"de-CH",
	"es-ES",
	"fr-FR",
	"it-IT",
	"nl-NL",
	"pl-PL",
	"pt-BR",
	"sv-SE",
	"ja-JP",
];

const words = "locale language region country decimal comma thousands format currency date";

export const localeCommands: readonly PageCommand[] = [
	{
		id: "view.locale.browser",
		name: "Numbers and dates as the browser has them",
		group: "View",
		words,
		run: () => chooseLocale(undefined),
	},
	...offered.map(
		(tag): PageCommand => ({
			id: `view.locale.${tag}`,
			name: `Numbers and dates: ${new Intl.DisplayNames("en", { type: "language" }).of(tag)}, ${new Intl.NumberFormat(tag).format(1240.5)}`,
			group: "View",
			words,
			run: () => chooseLocale(tag),
		}),
	),
];
