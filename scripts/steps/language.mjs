import { existsSync } from "node:fs";
import { basename, dirname, join, relative, sep } from "node:path";
import { projectRoot } from "./project.mjs";

const folder = join(projectRoot, "src", "texts");

/** English with accents, longer by a third: shows what isn't in src/texts, and what has no room for longer words. */
export const pseudoLanguage = "en-XA";

/** @param {string} path @param {string} parent */
const isUnder = (path, parent) => path.startsWith(parent + sep);

/** The language that ARCHIPELAGO_LANGUAGE asks for; English where it doesn't. */
const askedLanguage = () => process.env.ARCHIPELAGO_LANGUAGE ?? "en";

/**
 * Takes the texts from a translation's folder, src/texts/de, where it has the module, and from English where it hasn't.
 *
 * @param {string} [language]
 * @returns {import("vite").Plugin}
 */
export function speaks(language = askedLanguage()) {
	const own = join(folder, language);
	if (language !== "en" && language !== pseudoLanguage && !existsSync(own)) {
		throw new Error(`there is no translation in ${relative(projectRoot, own)}`);
	}
	return {
		name: "speaks",
		enforce: "pre",
		resolveId(source, importer) {
			if (importer === undefined || !source.startsWith(".") || isUnder(importer, own)) return undefined;
			const path = join(dirname(importer), source);
			if (!isUnder(path, folder)) return undefined;
			const translated = join(own, relative(folder, path));
			return existsSync(translated) ? translated : undefined;
		},
		async transform(code, id) {
			const isText = isUnder(id, folder) && !/^(language|plural)\.ts$/.test(basename(id));
			if (language !== pseudoLanguage || !isText) return undefined;
			const { pseudoTexts } = await import("./pseudoTexts.mjs");
			return { code: pseudoTexts(code), map: null };
		},
		transformIndexHtml: (html) => html.replace('<html lang="en"', `<html lang="${language}"`),
	};
}
