import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { filesUnder } from "../project.mjs";

/** @typedef {{ version: string, license?: string, dependencies?: Record<string, string>, optionalDependencies?: Record<string, string> }} Locked */

/** @param {string} specifier as in an import */
const packageOf = (specifier) =>
	specifier
		.split("/")
		.slice(0, specifier.startsWith("@") ? 2 : 1)
		.join("/");

/**
 * The packages that sources import, and those whose files `assets.json` names.
 *
 * @param {string} root
 * @param {(path: string) => boolean} counts whether a file under `src` is asked
 */
async function importedPackages(root, counts) {
	const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
	const specifiers = (await filesUnder(root, "src"))
		.filter((path) => /\.(tsx?|css|json)$/.test(path) && counts(path))
		.flatMap((path) => [...readFileSync(join(root, path), "utf8").matchAll(/["']([@a-z][\w@./-]*)["']/gi)])
		.map(([, specifier = ""]) => packageOf(specifier));
	return Object.keys(dependencies).filter((name) => specifiers.includes(name));
}

/**
 * Packages with all that they need in turn, by their places in the lock file.
 *
 * @param {Record<string, Locked>} packages of package-lock.json
 * @param {readonly string[]} names
 */
export function withDependencies(packages, names) {
	/** @type {Set<string>} */
	const found = new Set();
	/**
	 * @param {string} name
	 * @param {string} from place of the package that asks for it
	 */
	function add(name, from) {
		const folders = from.split("/node_modules/");
		const places = folders.map((_, depth) =>
			[...folders.slice(0, folders.length - depth), name].join("/node_modules/"),
		);
		const place = [...places, `node_modules/${name}`].find((candidate) => candidate in packages);
		if (place === undefined || found.has(place)) return;
		found.add(place);
		const { dependencies = {}, optionalDependencies = {} } = packages[place] ?? {};
		for (const needed of Object.keys({ ...dependencies, ...optionalDependencies })) add(needed, place);
	}
	for (const name of names) add(name, "");
	return [...found].toSorted();
}

/**
 * @param {string} folder of a package
 * @returns {string[]} texts of its licences
 */
function licenceTexts(folder) {
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => /^(licen[cs]e|copying|notice)/i.test(name) && !/\.(js|json|ts)$/.test(name))
		.toSorted()
		.map((name) => readFileSync(join(folder, name), "utf8").replaceAll("\r\n", "\n").trim());
}

/**
 * @param {string} root
 * @param {string} place in the lock file
 */
function notice(root, place) {
	const folder = join(root, place);
	if (!existsSync(folder)) return undefined;
	const { name, version, license, homepage, repository, author } = JSON.parse(
		readFileSync(join(folder, "package.json"), "utf8"),
	);
	const source = typeof repository === "string" ? repository : repository?.url;
	const texts = licenceTexts(folder);
	const by = typeof author === "string" ? author : author?.name;
	const told =
		texts.length > 0 ? texts.join("\n\n") : `The package brings no text of its licence${by ? `; by ${by}` : ""}.`;
	const head = [`${name} ${version}`, `Licence: ${license ?? "see below"}`, source ?? homepage].filter(Boolean);
	return `${head.join("\n")}\n\n${told}`;
}

/**
 * The licences of all packages that something built contains in whole or in part.
 *
 * @param {string} root folder with package.json, package-lock.json, node_modules and src
 * @param {(path: string) => boolean} counts whether a file under `src` is part of it
 */
export async function thirdPartyNotices(root, counts) {
	const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
	const places = withDependencies(packages, await importedPackages(root, counts));
	const notices = places.flatMap((place) => notice(root, place) ?? []);
	const land =
		"Natural Earth\n\nThe outlines of land on the map are made with Natural Earth, which is in the public domain.";
	const head = "Archipelago contains, in whole or in part, the works below. Its own licence is in LICENSE.";
	const line = `\n\n${"-".repeat(80)}\n\n`;
	return `${[head, ...notices, land].join(line)}\n`;
}
