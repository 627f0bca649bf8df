import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot } from "./project.mjs";
import { removedAtExit } from "./removedAtExit.mjs";

/**
 * @typedef {import("@playwright/test").Page} Page
 * @typedef {{ url: string, folder: string, close: () => Promise<void> }} ServedPage
 */

/** Folders of the pages that are built already, by their roots. @type {Map<string, Promise<string>>} */
const built = new Map();

/**
 * @param {string} root
 * @returns {Promise<import("vite").InlineConfig>}
 */
async function settingsOf(root) {
	if (root === projectRoot) return { root };
	const react = (await import("@vitejs/plugin-react")).default;
	return { root, base: "./", plugins: [react()], configFile: false };
}

/**
 * Builds a page for production, once in a run of the script.
 *
 * @param {string} root
 */
async function buildPage(root) {
	const { build } = await import("vite");
	const outDir = removedAtExit(mkdtempSync(join(tmpdir(), "archipelago-page-")));
	const settings = await settingsOf(root);
	await build({
		...settings,
		logLevel: "error",
		build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 10_000 },
	});
	return outDir;
}

/**
 * A production build on a port of its own: the editor, or another root with its own index.html.
 *
 * @param {{ port?: number, root?: string | undefined }} [options]
 * @returns {Promise<ServedPage>}
 */
export async function servePage({ port = 4373, root = projectRoot } = {}) {
	const building = built.get(root) ?? buildPage(root);
	built.set(root, building);
	const outDir = await building;
	const { preview } = await import("vite");
	const server = await preview({
		...(await settingsOf(root)),
		logLevel: "error",
		build: { outDir },
		preview: { port, host: "localhost" },
	});
	const url = server.resolvedUrls?.local[0];
	if (url === undefined) throw new Error("the page is not served");
	return { url, folder: outDir, close: () => server.close() };
}

/**
 * Puts a design's file on the editor, as a drop of it does.
 *
 * @param {Page} page
 * @param {string} text
 */
export async function dropDesign(page, text) {
	await page.evaluate((yaml) => {
		const dataTransfer = new DataTransfer();
		dataTransfer.items.add(new File([yaml], "bench.yaml"));
		window.dispatchEvent(new DragEvent("drop", { dataTransfer }));
	}, text);
	const name = /^name: (.*)$/m.exec(text)?.[1] ?? "";
	await page.getByRole("banner").getByText(name, { exact: true }).waitFor({ timeout: 60_000 });
}

/**
 * Opens the editor and drops a design's file on it; ready when its figures are there.
 *
 * @param {Page} page
 * @param {string} url
 * @param {string} text
 */
export async function openDesign(page, url, text) {
	await page.goto(url);
	const fresh = page.locator('[data-testid="headline"][data-fresh="true"]');
	await fresh.waitFor({ timeout: 60_000 });
	await dropDesign(page, text);
	await fresh.waitFor({ timeout: 240_000 });
}

/**
 * What Chromium counts of the page so far, seconds and numbers by name.
 *
 * @param {import("@playwright/test").CDPSession} session
 * @returns {Promise<Readonly<Record<string, number>>>}
 */
export async function pageMetrics(session) {
	const { metrics } = await session.send("Performance.getMetrics");
	return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

/**
 * Times between frames that the page drew, in milliseconds, and how many tasks held it up for 50 ms and more.
 *
 * @typedef {{ frameMs: readonly number[], longTasks: number }} SeenFrames
 */

/**
 * Watches the page's frames until it is asked for them.
 *
 * @param {Page} page
 * @returns {Promise<() => Promise<SeenFrames>>}
 */
export async function watchFrames(page) {
	await page.evaluate(() => {
		const seen = { times: /** @type {number[]} */ ([]), longTasks: 0, watching: true };
		const observer = new PerformanceObserver((list) => {
			seen.longTasks += list.getEntries().length;
		});
		observer.observe({ entryTypes: ["longtask"] });
		const watch = (/** @type {number} */ timeMs) => {
			seen.times.push(timeMs);
			if (seen.watching) requestAnimationFrame(watch);
		};
		requestAnimationFrame(watch);
		Object.assign(window, { seenFrames: seen, frameObserver: observer });
	});
	return async () => {
		const { times, longTasks } = await page.evaluate(() => {
			const seen = /** @type {{ times: number[], longTasks: number, watching: boolean }} */ (
				Reflect.get(window, "seenFrames")
			);
			const observer = /** @type {PerformanceObserver} */ (Reflect.get(window, "frameObserver"));
			seen.watching = false;
			seen.longTasks += observer.takeRecords().length;
			observer.disconnect();
			return { times: seen.times, longTasks: seen.longTasks };
		});
		return { frameMs: times.slice(1).map((timeMs, index) => timeMs - (times[index] ?? 0)), longTasks };
	};
}

/**
 * A browser without a window, closed whatever happens in between.
 *
 * @template T
 * @param {(browser: import("@playwright/test").Browser) => Promise<T>} act
 * @returns {Promise<T>}
 */
export async function withBrowser(act) {
	const { chromium } = await import("@playwright/test");
	const { browserArguments, ensureBrowser } = await import("./browser.mjs");
	const browser = await chromium.launch({
		executablePath: await ensureBrowser(),
		// No page gets anything from elsewhere, as no machine that measures may have a network.
		args: [...browserArguments, "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost"],
	});
	try {
		return await act(browser);
	} finally {
		await browser.close();
	}
}

/**
 * A served page, closed whatever happens in between.
 *
 * @template T
 * @param {string | undefined} root
 * @param {(served: ServedPage) => Promise<T>} act
 * @returns {Promise<T>}
 */
export async function withPage(root, act) {
	const served = await servePage({ root });
	try {
		return await act(served);
	} finally {
		await served.close();
	}
}
