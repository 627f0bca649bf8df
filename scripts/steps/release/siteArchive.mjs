import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesUnder, projectRoot } from "../project.mjs";
import { thirdPartyNotices } from "./notices.mjs";

/** The zip format's first day, in whatever zone it is packed: the same files make the same archive. */
const mtime = new Date(1980, 0, 1);

/**
 * Packs the built page, with its licences, for any web server that serves files: index.html stands at the top.
 *
 * @param {string} path of the archive
 * @returns {Promise<{ path: string, bytes: number, files: number }>}
 */
export async function packSite(path) {
	const { zipSync, strToU8 } = await import("fflate");
	const page = join(projectRoot, "dist", "page");
	const built = (await filesUnder(page, ".")).map(
		(file) => /** @type {const} */ ([file, new Uint8Array(readFileSync(join(page, file)))]),
	);
	const inPage = (/** @type {string} */ file) => !file.startsWith("src/cli/");
	const told = /** @type {const} */ ([
		["LICENSE", new Uint8Array(readFileSync(join(projectRoot, "LICENSE")))],
		["THIRD-PARTY-NOTICES.txt", strToU8(await thirdPartyNotices(projectRoot, inPage))],
	]);
	const files = [...built, ...told].toSorted(([a], [b]) => (a < b ? -1 : 1));
	const archive = zipSync(Object.fromEntries(files), { level: 9, mtime });
	writeFileSync(path, archive);
	return { path, bytes: archive.length, files: files.length };
}
