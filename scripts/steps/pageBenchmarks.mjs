import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { browserArguments, ensureBrowser } from "./browser.mjs";
import { projectRoot } from "./project.mjs";

/**
 * What one stretch of time cost the page.
 *
 * @typedef {{ framesPerSecond: number, scriptMsPerFrame: number, busyShare: number }} PageSample
 *
 * @typedef {{ name: string, text: string, scenario: string }} PageDesign
 * @typedef {{ name: string, versus?: string, samples: readonly PageSample[] }} PageMeasurement
 * @typedef {import("@playwright/test").Page} Page
 */

/** Each case is measured so many times, for so long. */
const runs = 5;
const sampleMs = 3000;

/**
 * The production build on a port of its own.
 *
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
async function servePage() {
	const { build, preview } = await import("vite");
	const outDir = mkdtempSync(join(tmpdir(), "archipelago-page-"));
	await build({ root: projectRoot, logLevel: "warn", build: { outDir, emptyOutDir: true } });
	const server = await preview({ root: projectRoot, build: { outDir }, preview: { port: 4373, host: "localhost" } });
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
 * Drops the design's file on the page and plays its scenario in the lab, all of the canvas in view.
 *
 * @param {Page} page
 * @param {string} url
 * @param {PageDesign} design
 */
async function openDesign(page, url, { text, scenario }) {
	await page.goto(url);
	const fresh = page.locator('[data-testid="headline"][data-fresh="true"]');
	await fresh.waitFor({ timeout: 60_000 });
	await page.evaluate((yaml) => {
		const dataTransfer = new DataTransfer();
		dataTransfer.items.add(new File([yaml], "bench.yaml"));
		window.dispatchEvent(new DragEvent("drop", { dataTransfer }));
	}, text);
	await page.getByRole("tab", { name: "Scenarios" }).click();
	await page.getByTestId("scenario-list").getByRole("button", { name: scenario }).first().click();
	await page.getByTestId("lab-scrubber").waitFor({ timeout: 120_000 });
	await fresh.waitFor({ timeout: 120_000 });
	await page.getByRole("button", { name: "Fit the design" }).click();
	await page.getByRole("button", { name: "Repeat" }).click();
	await page.waitForTimeout(1000);
}

/**
 * @param {Page} page
 * @param {() => Promise<void>} action that goes on for about `sampleMs`
 * @returns {Promise<PageSample>}
 */
async function sample(page, action) {
	const session = await page.context().newCDPSession(page);
	await session.send("Performance.enable");
	const metrics = async () =>
		Object.fromEntries((await session.send("Performance.getMetrics")).metrics.map(({ name, value }) => [name, value]));
	await page.evaluate(() => {
		const counter = { frames: 0, counting: true };
		Object.assign(window, { counter });
		const count = () => {
			counter.frames += 1;
			if (counter.counting) requestAnimationFrame(count);
		};
		requestAnimationFrame(count);
	});
	const before = await metrics();
	await action();
	const after = await metrics();
	const frames = await page.evaluate(() => {
		const counter = /** @type {{ frames: number, counting: boolean }} */ (Reflect.get(window, "counter"));
		counter.counting = false;
		return counter.frames;
	});
	await session.detach();
	const passed = (/** @type {string} */ name) => (after[name] ?? 0) - (before[name] ?? 0);
	const seconds = passed("Timestamp");
	return {
		framesPerSecond: frames / seconds,
		scriptMsPerFrame: (passed("ScriptDuration") * 1000) / Math.max(1, frames),
		busyShare: passed("TaskDuration") / seconds,
	};
}

/**
 * Moves the pressed pointer to and fro, a move each 16 ms.
 *
 * @param {Page} page
 * @param {{ x: number, y: number, reach: number }} way
 */
async function moveToAndFro(page, { x, y, reach }) {
	await page.mouse.move(x, y);
	await page.mouse.down();
	const start = Date.now();
	for (let now = start; now < start + sampleMs; now = Date.now()) {
		const turn = ((now - start) / sampleMs) * 2;
		await page.mouse.move(x + reach * (turn < 1 ? turn : 2 - turn), y);
		await page.waitForTimeout(16);
	}
	await page.keyboard.press("Escape");
	await page.mouse.up();
}

/** @type {readonly { name: string, act: (page: Page) => Promise<void> }[]} */
const actions = [
	{ name: "at rest", act: (page) => page.waitForTimeout(sampleMs) },
	{
		name: "playing at 10×",
		act: async (page) => {
			await page.getByRole("button", { name: "Play", exact: true }).click();
			await page.waitForTimeout(sampleMs);
			await page.getByRole("button", { name: "Pause", exact: true }).click();
		},
	},
	{
		name: "playing at 100×",
		act: async (page) => {
			await page.getByRole("button", { name: "100×" }).click();
			await page.getByRole("button", { name: "Play", exact: true }).click();
			await page.waitForTimeout(sampleMs);
			await page.getByRole("button", { name: "Pause", exact: true }).click();
			await page.getByRole("button", { name: "10×", exact: true }).click();
		},
	},
	{
		name: "scrubbing",
		act: async (page) => {
			const box = await page.getByTestId("lab-scrubber").boundingBox();
			if (box === null) throw new Error("no timeline");
			await moveToAndFro(page, { x: box.x + 20, y: box.y + 90, reach: box.width - 40 });
		},
	},
	{
		name: "dragging a fault while it plays",
		act: async (page) => {
			const box = await page.getByTestId("lab-faults").getByRole("slider").first().boundingBox();
			if (box === null) throw new Error("no fault");
			await page.getByRole("button", { name: "Play", exact: true }).click();
			await moveToAndFro(page, { x: box.x + box.width / 2, y: box.y + 7, reach: 200 });
			await page.getByRole("button", { name: "Pause", exact: true }).click();
		},
	},
];

/**
 * Playback in the failure lab, in a browser without a window, for each design.
 *
 * @param {readonly PageDesign[]} designs
 * @returns {Promise<readonly PageMeasurement[]>}
 */
export async function measurePage(designs) {
	const { chromium } = await import("@playwright/test");
	const executablePath = await ensureBrowser();
	const served = await servePage();
	const browser = await chromium.launch({ executablePath, args: browserArguments });
	/** @type {PageMeasurement[]} */
	const measurements = [];
	for (const design of designs) {
		const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
		await openDesign(page, served.url, design);
		for (const { name, act } of actions) {
			/** @type {PageSample[]} */
			const samples = [];
			for (let run = 0; run < runs; run++) samples.push(await sample(page, () => act(page)));
			const versus = design === designs[0] ? {} : { versus: `${designs[0]?.name}, ${name}` };
			measurements.push({ name: `${design.name}, ${name}`, ...versus, samples });
		}
		await page.close();
	}
	await browser.close();
	await served.close();
	return measurements;
}
