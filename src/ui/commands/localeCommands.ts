import { chooseLocale } from "../../editor/chooseLocale.ts";
import * as texts from "../../texts/commands.ts";
import { language } from "../../texts/language.ts";
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

const words = texts.localeLanguageRegionCountryDecimalComma;

export const localeCommands: readonly PageCommand[] = [
	{
		id: "view.locale.browser",
		name: texts.numbersAndDatesAsTheBrowser,
		group: texts.view,
		words,
		run: () => chooseLocale(undefined),
	},
	...offered.map(
		(tag): PageCommand => ({
			id: `view.locale.${tag}`,
			name: texts.numbersAndDates(
				new Intl.DisplayNames(language, { type: "language" }).of(tag),
				new Intl.NumberFormat(tag).format(1240.5),
			),
			group: texts.view,
			words,
			run: () => chooseLocale(tag),
		}),
	),
];
