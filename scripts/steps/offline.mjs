import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "vite";
import { filesUnder } from "./project.mjs";

/** Not asked for by the page again: the page itself is kept under its folder's address, the worker by the browser. */
const left = new Set(["index.html", "sw.js"]);

/**
 * All files of a built page, and a name for them together.
 *
 * @param {string} folder
 * @returns {Promise<{ name: string, files: readonly string[] }>}
 */
async function pageVersion(folder) {
	const hash = createHash("sha256");
	const all = await filesUnder(folder, ".");
	for (const path of all) if (path !== "sw.js") hash.update(path).update(readFileSync(join(folder, path)));
	return { name: hash.digest("hex").slice(0, 16), files: all.filter((path) => !left.has(path)) };
}

/** At an address where a built page was kept before, the sources' page would never be seen: its worker gives way to this. */
const leavingWorker = `
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil((async () => {
	for (const name of await caches.keys()) if (name.startsWith("archipelago-page-")) await caches.delete(name);
	await registration.unregister();
	for (const page of await clients.matchAll({ type: "window" })) await page.navigate(page.url);
})()));
`;

/**
 * Answers for `sw.js` while the sources are served.
 *
 * @returns {import("vite").Plugin}
 */
export function leavesOffline() {
	return {
		name: "leaves-offline",
		apply: "serve",
		configureServer(server) {
			server.middlewares.use("/sw.js", (_, response) => {
				response.setHeader("content-type", "text/javascript");
				response.end(leavingWorker);
			});
		},
	};
}

/**
 * Writes `sw.js` beside the built page: the service worker, with the list of the files that it keeps.
 *
 * @returns {import("vite").Plugin}
 */
export function worksOffline() {
	let folder = "";
	let root = "";
	return {
		name: "works-offline",
		apply: "build",
		configResolved(config) {
			root = config.root;
			folder = resolve(config.root, config.build.outDir);
		},
		async closeBundle() {
			await build({
				root,
				configFile: false,
				publicDir: false,
				logLevel: "warn",
				define: { pageVersion: JSON.stringify(await pageVersion(folder)) },
				build: {
					outDir: folder,
					emptyOutDir: false,
					lib: { entry: "src/offline/serviceWorker.ts", formats: ["iife"], name: "offline", fileName: () => "sw.js" },
				},
			});
		},
	};
}
