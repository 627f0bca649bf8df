import { readdirSync, readFileSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fontCharacters } from "../../engine/drawing/fonts/fontCharacters.ts";

/** Where Linux, macOS and Windows keep fonts. */
function usualFolders(): readonly string[] {
	const home = homedir();
	return [
		"/usr/share/fonts",
		"/usr/local/share/fonts",
		join(home, ".local/share/fonts"),
		join(home, ".fonts"),
		"/System/Library/Fonts",
		"/Library/Fonts",
		join(home, "Library/Fonts"),
		join(process.env.WINDIR ?? "C:\\Windows", "Fonts"),
	];
}

/** Some systems have hundreds of fonts; larger files are rarely worth their memory. */
const mostFiles = 1500;
const largestBytes = 64 * 1024 * 1024;

/** The fewest fonts of this system, as they are found, that together have the characters, as far as any has them. */
export function systemFonts(
	characters: readonly string[],
	folders: readonly string[] = usualFolders(),
): readonly Uint8Array[] {
	const missing = new Set(characters.map((character) => character.codePointAt(0) ?? 0));
	const fonts: Uint8Array[] = [];
	for (const path of folders.flatMap(fontFiles).slice(0, mostFiles)) {
		if (missing.size === 0) break;
		const font = read(path);
		const has = fontCharacters(font);
		const found = [...missing].filter(has);
		if (found.length === 0) continue;
		fonts.push(font);
		for (const codePoint of found) missing.delete(codePoint);
	}
	return fonts;
}

/** By name, upright faces of normal weight before others, so that the same system gives the same picture. */
function fontFiles(folder: string): readonly string[] {
	const paths = entriesOf(folder).filter((name) => /\.(ttf|otf|ttc)$/i.test(name));
	return paths.toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1)).map((name) => join(folder, name));
}

function rank(name: string): number {
	return /bold|black|heavy|italic|oblique|light|thin|condensed|mono|serif/i.test(name) ? 1 : 0;
}

/** Of a folder that isn't there, or may not be read, none. */
function entriesOf(folder: string): readonly string[] {
	try {
		return readdirSync(folder, { recursive: true }).map(String);
	} catch {
		return [];
	}
}

function read(path: string): Uint8Array {
	try {
		return statSync(path).size > largestBytes ? new Uint8Array() : new Uint8Array(readFileSync(path));
	} catch {
		return new Uint8Array();
	}
}
