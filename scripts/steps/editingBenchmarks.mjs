import { openDesign, withBrowser, withPage } from "./measuredPage.mjs";
import { median, spread } from "./statistics.mjs";
import { alignedTable, formatTime } from "./tables.mjs";

/**
 * @typedef {import("@playwright/test").Page} Page
 * @typedef {{ name: string, text: string, application: string }} EditedDesign
 */

/**
 * Types another latency into an application's field.
 *
 * @param {Page} page
 * @param {string} application
 * @param {string} latency
 * @returns {Promise<number>} from Enter until the frame with the new figures, in milliseconds
 */
async function figuresAfterMs(page, application, latency) {
	const field = page.locator(`[data-field="application.${application}.latency"]`).getByRole("textbox").first();
	await field.fill(latency);
	await page.evaluate(() => {
		const headline = document.querySelector('[data-testid="headline"]');
		if (headline === null) throw new Error("no headline");
		const timed = { from: 0, to: 0 };
		Object.assign(window, { timed });
		const onKey = () => {
			timed.from = performance.now();
		};
		addEventListener("keydown", onKey, { capture: true, once: true });
		let old = false;
		const observer = new MutationObserver(() => {
			const fresh = headline.getAttribute("data-fresh") === "true";
			if (fresh && old) {
				observer.disconnect();
				requestAnimationFrame(() => {
					timed.to = performance.now();
				});
			}
			old = !fresh;
		});
		observer.observe(headline, { attributes: true, attributeFilter: ["data-fresh"] });
	});
	await field.press("Enter");
	const timed = await page.waitForFunction(
		() => {
			const { from, to } = Reflect.get(window, "timed");
			return to > 0 && to - from;
		},
		undefined,
		{ timeout: 120_000 },
	);
	return Number(await timed.jsonValue());
}

/**
 * From an edit in the inspector to the figures that follow from it, as the page shows them.
 *
 * @param {readonly EditedDesign[]} designs
 * @param {{ runs: number }} options
 * @returns {Promise<string>}
 */
export async function editingSection(designs, { runs }) {
	return await withPage(undefined, ({ url }) =>
		withBrowser(async (browser) => {
			/** @type {string[][]} */
			const rows = [];
			for (const { name, text, application } of designs) {
				const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: "block" });
				await openDesign(page, url, text);
				await page.getByRole("tab", { name: "Outline" }).click();
				await page.getByTestId("outline").locator(`[data-entry="${application}"]`).first().click();
				/** @type {number[]} */
				const times = [];
				// The first one loads what later ones have.
				for (let run = 0; run <= runs; run++) {
					times.push(await figuresAfterMs(page, application, `${(7 + run / 10).toFixed(1)}ms`));
				}
				const counted = times.slice(1);
				console.log(`${name}: figures after ${counted.map((time) => time.toFixed(0)).join(" ")} ms`);
				rows.push([`${name}: a latency, until its figures`, formatTime(median(counted)), formatTime(spread(counted))]);
				await page.close();
			}
			return alignedTable([["what", "median", "spread"], ...rows]);
		}),
	);
}
