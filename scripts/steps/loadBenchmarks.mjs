import { sizeTable } from "./builtSizes.mjs";
import { withBrowser, withPage } from "./measuredPage.mjs";
import { median, spread } from "./statistics.mjs";
import { alignedTable, formatTime } from "./tables.mjs";

/**
 * @typedef {import("@playwright/test").BrowserContext} BrowserContext
 *
 * Times since the navigation began, in milliseconds: the first text or picture, cards on the canvas, the first figures.
 * @typedef {{ painted: number, usable: number, figures: number }} LoadTimes
 *
 * @typedef {{ name: string, slowdown: number, warm: boolean }} LoadCase
 */

/** @type {readonly LoadCase[]} */
const cases = [1, 4].flatMap((slowdown) =>
	[false, true].map((warm) => ({
		name: `${warm ? "warm" : "cold"}, processor ${slowdown === 1 ? "as it is" : `slowed ${slowdown}×`}`,
		slowdown,
		warm,
	})),
);

/** @type {readonly { name: string, of: keyof LoadTimes }[]} */
const moments = [
	{ name: "first contentful paint", of: "painted" },
	{ name: "editor usable, its cards on the canvas", of: "usable" },
	{ name: "first figures", of: "figures" },
];

/** In the page: notes when its cards, and its figures, are there for the first time. */
function noteTimes() {
	const noted = { usable: 0, figures: 0 };
	const seen = (/** @type {string} */ selector) => document.querySelector(selector) !== null;
	const look = () => {
		if (noted.usable === 0 && seen(".react-flow__node [data-card]")) noted.usable = performance.now();
		if (noted.figures === 0 && seen('[data-testid="headline"][data-fresh="true"]')) noted.figures = performance.now();
		if (noted.usable === 0 || noted.figures === 0) requestAnimationFrame(look);
		else Object.assign(window, { noted });
	};
	requestAnimationFrame(look);
}

/**
 * @param {BrowserContext} context
 * @param {{ url: string, slowdown: number, onRequest?: (path: string) => void }} options
 * @returns {Promise<{ page: import("@playwright/test").Page, times: LoadTimes }>}
 */
async function visit(context, { url, slowdown, onRequest }) {
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
	await page.addInitScript(noteTimes);
	if (onRequest !== undefined) page.on("request", (request) => onRequest(new URL(request.url()).pathname.slice(1)));
	await page.goto(url);
	await page.waitForFunction(() => Reflect.has(window, "noted"), undefined, { timeout: 120_000 });
	const times = await page.evaluate(() => ({
		painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
		.../** @type {{ usable: number, figures: number }} */ (Reflect.get(window, "noted")),
	}));
	if (times.painted === 0) throw new Error("the page painted nothing");
	await session.send("Emulation.setCPUThrottlingRate", { rate: 1 });
	return { page, times };
}

/**
 * A first visit, and where it is asked for a second one after the page has been kept for offline.
 *
 * @param {import("@playwright/test").Browser} browser
 * @param {{ url: string, slowdown: number, warm: boolean }} options
 */
async function loadTimes(browser, { url, slowdown, warm }) {
	const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
	try {
		const first = await visit(context, { url, slowdown: warm ? 1 : slowdown });
		if (!warm) return first.times;
		await first.page.waitForFunction(async () => (await navigator.serviceWorker.ready).active?.state === "activated");
		await first.page.close();
		return (await visit(context, { url, slowdown })).times;
	} finally {
		await context.close();
	}
}

/** Paths that a first visit asks for until the editor can be used, without those kept for offline. @param {import("@playwright/test").Browser} browser @param {string} url */
async function askedPaths(browser, url) {
	const context = await browser.newContext({ serviceWorkers: "block" });
	/** @type {Set<string>} */
	const asked = new Set();
	await visit(context, { url, slowdown: 1, onRequest: (path) => asked.add(path) });
	await context.close();
	return asked;
}

/**
 * What the page weighs, and how long until it can be used: at the first visit, and at a later one from its own cache, on
 * this processor and on one made four times slower.
 *
 * @param {{ runs: number }} options
 * @returns {Promise<string>}
 */
export async function loadSection({ runs }) {
	return await withPage(undefined, ({ url, folder }) =>
		withBrowser(async (browser) => {
			const asked = await askedPaths(browser, url);
			/** @type {string[][]} */
			const rows = [];
			for (const each of cases) {
				/** @type {LoadTimes[]} */
				const times = [];
				for (let run = 0; run < runs; run++) times.push(await loadTimes(browser, { url, ...each }));
				console.log(`${each.name}: usable after ${times.map(({ usable }) => usable.toFixed(0)).join(" ")} ms`);
				for (const { name, of } of moments) {
					const values = times.map((time) => time[of]);
					rows.push([`${each.name}: ${name}`, formatTime(median(values)), formatTime(spread(values))]);
				}
			}
			const requests = `${asked.size} requests before the editor can be used, all of them to its own address.`;
			const sizes = await sizeTable(folder, asked);
			return `${sizes}\n\n${requests}\n\n${alignedTable([["what", "median", "spread"], ...rows])}`;
		}),
	);
}
