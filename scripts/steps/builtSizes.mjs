import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { filesUnder } from "./project.mjs";
import { alignedTable } from "./tables.mjs";

/** What a built file is to the page's first visit. @type {readonly { name: string, has: (path: string, asked: ReadonlySet<string>) => boolean }[]} */
const groups = [
	{ name: "the page", has: (path) => path === "index.html" },
	{ name: "first script", has: (path, asked) => path.endsWith(".js") && asked.has(path) && !/(^|\/)entry-/.test(path) },
	{ name: "worker", has: (path, asked) => path.endsWith(".js") && asked.has(path) },
	{ name: "style sheet", has: (path, asked) => path.endsWith(".css") && asked.has(path) },
	{ name: "fonts, icons and other files", has: (path, asked) => asked.has(path) },
	{ name: "kept for offline: scripts and styles when they are needed", has: (path) => /\.(js|css)$/.test(path) },
	{ name: "kept for offline: everything else", has: () => true },
];

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1e3).toFixed(1)} kB`;

/**
 * @param {string} name
 * @param {readonly Uint8Array[]} files
 */
function sizeRow(name, files) {
	const sum = (/** @type {(file: Uint8Array) => number} */ size) =>
		kilobytes(files.reduce((total, file) => total + size(file), 0));
	return [
		name,
		`${files.length}`,
		sum((file) => file.length),
		sum((file) => gzipSync(file).length),
		sum((file) => brotliCompressSync(file).length),
	];
}

/**
 * What a built page weighs, by what is asked for before it can be used and what comes later.
 *
 * @param {string} folder of the built page
 * @param {ReadonlySet<string>} asked paths that a first visit asked for until the editor could be used
 */
export async function sizeTable(folder, asked) {
	const left = new Set(await filesUnder(folder, "."));
	const rows = groups.map(({ name, has }) => {
		const own = [...left].filter((path) => has(path, asked));
		for (const path of own) left.delete(path);
		return { name, own };
	});
	const read = (/** @type {string} */ path) => readFileSync(join(folder, path));
	const first = rows.filter(({ name }) => !name.startsWith("kept")).flatMap(({ own }) => own);
	return alignedTable([
		["what", "files", "raw", "gzip", "brotli"],
		...rows.filter(({ own }) => own.length > 0).map(({ name, own }) => sizeRow(name, own.map(read))),
		sizeRow("all before the editor can be used", first.map(read)),
	]);
}
