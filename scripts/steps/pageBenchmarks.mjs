import { openDesign, pageMetrics, watchFrames, withBrowser, withPage } from "./measuredPage.mjs";
import { pageTable } from "./pageTable.mjs";

/**
 * What one stretch of time cost the page.
 *
 * @typedef {{ framesPerSecond: number, scriptMsPerFrame: number, busyShare: number }} PageSample
 *
 * @typedef {{ name: string, text: string, scenario: string }} PageDesign
 * @typedef {{ name: string, versus?: string, samples: readonly PageSample[] }} PageMeasurement
 * @typedef {import("@playwright/test").Page} Page
 */

/** Each case is measured for so long. */
const sampleMs = 2000;

/**
 * Drops the design's file on the page and plays its scenario in the lab, all of the canvas in view.
 *
 * @param {Page} page
 * @param {string} url
 * @param {PageDesign} design
 */
async function openLab(page, url, { text, scenario }) {
	await openDesign(page, url, text);
	await page.getByRole("tab", { name: "Scenarios" }).click();
	await page.getByTestId("scenario-list").getByRole("button", { name: scenario }).first().click();
	await page.getByTestId("lab-scrubber").waitFor({ timeout: 120_000 });
	await page.locator('[data-testid="headline"][data-fresh="true"]').waitFor({ timeout: 120_000 });
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
	const seenFrames = await watchFrames(page);
	const before = await pageMetrics(session);
	await action();
	const after = await pageMetrics(session);
	const frames = (await seenFrames()).frameMs.length;
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
 * @param {import("@playwright/test").Browser} browser
 * @param {PageDesign} design
 * @param {{ url: string, runs: number, versus: string | undefined }} options
 * @returns {Promise<readonly PageMeasurement[]>}
 */
async function measureDesign(browser, design, { url, runs, versus }) {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: "block" });
	await openLab(page, url, design);
	/** @type {PageMeasurement[]} */
	const measurements = [];
	for (const { name, act } of actions) {
		/** @type {PageSample[]} */
		const samples = [];
		for (let run = 0; run < runs; run++) samples.push(await sample(page, () => act(page)));
		const other = versus === undefined ? {} : { versus: `${versus}, ${name}` };
		measurements.push({ name: `${design.name}, ${name}`, ...other, samples });
		const frames = samples.map(({ framesPerSecond }) => framesPerSecond.toFixed(0));
		console.log(`${design.name}, ${name}: ${frames.join(" ")} frames a second`);
	}
	await page.close();
	return measurements;
}

/**
 * Playback in the failure lab, in a browser without a window, for each design.
 *
 * @param {readonly PageDesign[]} designs
 * @param {{ runs: number }} options
 * @returns {Promise<string>}
 */
export async function pageSection(designs, { runs }) {
	return await withPage(undefined, ({ url }) =>
		withBrowser(async (browser) => {
			const measurements = [];
			for (const design of designs) {
				const versus = design === designs[0] ? undefined : designs[0]?.name;
				measurements.push(...(await measureDesign(browser, design, { url, runs, versus })));
			}
			return pageTable(measurements);
		}),
	);
}
