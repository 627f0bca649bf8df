import { browserArguments, ensureBrowser } from "./browser.mjs";
import { pageMetrics, servePage } from "./measuredPage.mjs";

/**
 * What a size costs on the page: milliseconds of the clock, and megabytes of the main thread's and the worker's own
 * memory after a collection.
 *
 * @typedef {{ openMs: number, editBlocksMs: number, editFreshMs: number, dragFrameMs: number, dragLongestMs: number,
 *   pageMb: number, workerMb: number }} PageCost
 * @typedef {import("@playwright/test").Page} Page
 * @typedef {import("@playwright/test").CDPSession} Session
 */

const moves = 60;
const betweenMovesMs = 16.7;
const fresh = '[data-testid="headline"][data-fresh="true"]';

/**
 * Each design on a page of its own.
 *
 * @param {readonly import("./scaleEngine.mjs").ScaleDesign[]} designs
 * @returns {Promise<readonly PageCost[]>}
 */
export async function measureScale(designs) {
	const { chromium } = await import("@playwright/test");
	const executablePath = await ensureBrowser();
	const served = await servePage({ port: 4391 });
	/** @type {PageCost[]} */
	const costs = [];
	try {
		for (const design of designs) {
			const browser = await chromium.launch({ executablePath, args: browserArguments });
			try {
				const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
				costs.push(await measurePage(page, served.url, design));
			} finally {
				await browser.close();
			}
		}
	} finally {
		await served.close();
	}
	return costs;
}

/**
 * @param {Page} page
 * @param {string} url
 * @param {import("./scaleEngine.mjs").ScaleDesign} design
 * @returns {Promise<PageCost>}
 */
async function measurePage(page, url, { text }) {
	const session = await page.context().newCDPSession(page);
	await session.send("Performance.enable");
	const workerBytes = await workersOf(session);
	await page.goto(url);
	await page.locator(fresh).waitFor({ timeout: 60_000 });
	const openMs = await drop(page, text);
	await page.locator(fresh).waitFor({ timeout: 120_000 });
	await page.getByRole("button", { name: "Fit the design" }).click();
	await page.waitForTimeout(500);
	const drag = await measureDrag(page, text);
	const edit = await measureEdit(page);
	await session.send("HeapProfiler.collectGarbage");
	const { JSHeapUsedSize = 0 } = await pageMetrics(session);
	return { openMs, ...drag, ...edit, pageMb: JSHeapUsedSize / 1e6, workerMb: (await workerBytes()) / 1e6 };
}

/**
 * Drops a design's file onto the page, and waits until the design is painted.
 *
 * @param {Page} page
 * @param {string} text
 */
async function drop(page, text) {
	const started = performance.now();
	await page.evaluate((yaml) => {
		const dataTransfer = new DataTransfer();
		dataTransfer.items.add(new File([yaml], "scale.yaml"));
		window.dispatchEvent(new DragEvent("drop", { dataTransfer }));
	}, text);
	const name = /^name: (.*)$/m.exec(text)?.[1] ?? "";
	await page.getByRole("banner").getByText(name, { exact: true }).waitFor({ timeout: 120_000 });
	await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
	return performance.now() - started;
}

/**
 * Drags a card of the last store, which stands in a few regions only: of what stands in more than 40 places no card has
 * an element to be found by.
 *
 * @param {Page} page
 * @param {string} text
 */
async function measureDrag(page, text) {
	const store = [...text.matchAll(/^ {2}(group[\w-]+):/gm)].at(-1)?.[1] ?? "";
	await page.getByRole("tab", { name: "Outline" }).click();
	await page.getByTestId("outline").locator(`[data-entry="${store}"]`).click();
	const card = page.locator(`.react-flow__node[data-id^="${store}@"]`).first();
	const box = await card.boundingBox();
	if (box === null) throw new Error(`${store} has no card`);
	const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	await page.mouse.move(from.x, from.y);
	await page.waitForTimeout(400);
	await page.mouse.down();
	await page.mouse.move(from.x + 8, from.y + 6);
	await page.waitForTimeout(300);
	const watched = await watchFrames(page);
	for (let move = 1; move <= moves; move++) {
		const way = 1 - Math.abs((2 * move) / moves - 1);
		await page.mouse.move(from.x + 8 + 150 * way, from.y + 6 + 60 * way);
		await page.waitForTimeout(betweenMovesMs);
	}
	const { frameMs, longestMs } = await watched();
	await page.keyboard.press("Escape");
	await page.mouse.up();
	return { dragFrameMs: frameMs, dragLongestMs: longestMs };
}

/**
 * Removes a component and takes that back: how long the main thread is held, and how long until the figures are there.
 *
 * @param {Page} page
 */
async function measureEdit(page) {
	await page.getByTestId("outline").locator('[data-entry="watch0"]').click();
	const watched = await watchFrames(page);
	const started = performance.now();
	await page.keyboard.press("Delete");
	await page
		.locator('[data-testid="headline"][data-fresh="false"]')
		.waitFor({ timeout: 60_000 })
		.catch(() => undefined);
	await page.locator(fresh).waitFor({ timeout: 120_000 });
	const editFreshMs = performance.now() - started;
	await page.waitForTimeout(200);
	const { longestMs } = await watched();
	return { editBlocksMs: longestMs, editFreshMs };
}

/**
 * The median time between frames, and the longest task of the main thread, from now until asked.
 *
 * @param {Page} page
 */
async function watchFrames(page) {
	await page.evaluate(() => {
		/** @type {{ times: number[], longestMs: number, going: boolean }} */
		const watch = { times: [], longestMs: 0, going: true };
		Object.assign(window, { watch });
		new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) watch.longestMs = Math.max(watch.longestMs, duration);
		}).observe({ type: "longtask" });
		const count = (/** @type {number} */ time) => {
			watch.times.push(time);
			if (watch.going) requestAnimationFrame(count);
		};
		requestAnimationFrame(count);
	});
	return () =>
		page.evaluate(() => {
			const watch = /** @type {{ times: number[], longestMs: number, going: boolean }} */ (
				Reflect.get(window, "watch")
			);
			watch.going = false;
			const between = watch.times.slice(1).map((time, index) => time - (watch.times[index] ?? 0));
			return { frameMs: between.sort((a, b) => a - b)[between.length >> 1] ?? 0, longestMs: watch.longestMs };
		});
}

/**
 * How much the page's workers hold after a collection, together: each is a target of its own beneath the page's.
 *
 * @param {Session} session
 * @returns {Promise<() => Promise<number>>}
 */
async function workersOf(session) {
	/** @type {Set<string>} */
	const workers = new Set();
	/** @type {Map<number, (result: { usedSize?: number }) => void>} */
	const waiting = new Map();
	let last = 0;
	session.on("Target.attachedToTarget", ({ sessionId, targetInfo }) => {
		if (targetInfo.type === "worker") workers.add(sessionId);
	});
	session.on("Target.detachedFromTarget", ({ sessionId }) => workers.delete(sessionId));
	session.on("Target.receivedMessageFromTarget", ({ message }) => {
		const { id, result = {} } = JSON.parse(message);
		waiting.get(id)?.(result);
		waiting.delete(id);
	});
	await session.send("Target.setAutoAttach", { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
	/** @param {string} sessionId @param {string} method @returns {Promise<{ usedSize?: number }>} */
	const ask = (sessionId, method) =>
		new Promise((resolve, reject) => {
			last += 1;
			waiting.set(last, resolve);
			session
				.send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id: last, method }) })
				.catch(reject);
		});
	return async () => {
		let bytes = 0;
		for (const sessionId of workers) {
			await ask(sessionId, "HeapProfiler.collectGarbage");
			bytes += (await ask(sessionId, "Runtime.getHeapUsage")).usedSize ?? 0;
		}
		return bytes;
	};
}
