import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectRoot } from "./project.mjs";

/** @typedef {import("@playwright/test").Page} Page */

/**
 * A production build on a port of its own: the page, or another root with its own index.html.
 *
 * @param {{ port: number, root?: string }} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function servePage({ port, root }) {
	const { build, preview } = await import("vite");
	const outDir = mkdtempSync(join(tmpdir(), "archipelago-page-"));
	const config =
		root === undefined
			? { root: projectRoot }
			: {
					root,
					/** @type {false} */ configFile: false,
					base: "./",
					plugins: [(await import("@vitejs/plugin-react")).default()],
				};
	await build({ ...config, logLevel: "warn", build: { outDir, emptyOutDir: true } });
	const server = await preview({ ...config, build: { outDir }, preview: { port, host: "localhost" } });
	const url = server.resolvedUrls?.local[0];
	if (url === undefined) throw new Error("the page is not served");
	return {
		url,
		close: async () => {
			await server.close();
			rmSync(outDir, { recursive: true });
		},
	};
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
	await page.evaluate((yaml) => {
		const dataTransfer = new DataTransfer();
		dataTransfer.items.add(new File([yaml], "bench.yaml"));
		window.dispatchEvent(new DragEvent("drop", { dataTransfer }));
	}, text);
	const name = /^name: (.*)$/m.exec(text)?.[1] ?? "";
	await page.getByRole("banner").getByText(name, { exact: true }).waitFor({ timeout: 60_000 });
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

/** @param {Page} page */
export async function countFrames(page) {
	await page.evaluate(() => {
		const counter = { frames: 0, counting: true };
		Object.assign(window, { counter });
		const count = () => {
			counter.frames += 1;
			if (counter.counting) requestAnimationFrame(count);
		};
		requestAnimationFrame(count);
	});
	return () =>
		page.evaluate(() => {
			const counter = /** @type {{ frames: number, counting: boolean }} */ (Reflect.get(window, "counter"));
			counter.counting = false;
			return counter.frames;
		});
}
