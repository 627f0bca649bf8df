import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { browserArguments, ensureBrowser } from "./steps/browser.mjs";
import { buildIfStale } from "./steps/build.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { withFewerColours } from "./steps/png.mjs";
import { projectRoot } from "./steps/project.mjs";

// Takes the pictures of docs/screenshots from the production build: the first example, being edited, broken, presented.

/** @typedef {import("@playwright/test").Page} Page */

const folder = join(projectRoot, "docs", "screenshots");

/** @param {Page} page */
async function settle(page) {
	await page.locator('[data-testid="headline"][data-fresh="true"]').waitFor();
	await page.evaluate(() => document.fonts.ready);
	// Charts draw in when their sizes are known.
	await page.waitForTimeout(1000);
}

/** @param {Page} page */
async function edit(page) {
	await page.getByRole("tab", { name: "Charts" }).click();
	await page.locator('.react-flow__node[data-id="settings@eu-west"]').click({ position: { x: 60, y: 12 } });
	await page.mouse.move(0, 0);
	await settle(page);
}

/**
 * The moment at which the failure is in full swing and not yet noticed.
 *
 * @param {Page} page
 */
async function breakDown(page) {
	const rail = page.getByRole("complementary", { name: "Palette and outline" });
	// A tab, or a button where the window is narrow.
	const scenarios = { name: "Scenarios", exact: true };
	await rail.getByRole("tab", scenarios).or(rail.getByRole("button", scenarios)).click();
	await page.getByTestId("scenario-list").getByRole("button", { name: "Europe goes dark" }).first().click();
	await page.getByTestId("lab-scrubber").waitFor();
	await page.keyboard.press("Escape");
	await page.getByTestId("event-log").getByRole("button", { name: "eu-west goes down" }).click();
	await page.getByTestId("lab-scrubber").getByRole("slider").first().focus();
	for (let second = 0; second < 42; second++) await page.keyboard.press("ArrowRight");
	await page.getByTestId("lab-clock").getByText("1:42").waitFor();
	await page.mouse.move(0, 0);
	await settle(page);
}

/** @param {Page} page */
async function present(page) {
	await page.getByRole("button", { name: "Present" }).click();
	await page.getByTestId("scene-count").getByText("1 of 4").waitFor();
	await page.keyboard.press("ArrowRight");
	await page.getByTestId("scene-count").getByText("2 of 4").waitFor();
	await page
		.getByTestId("scene-clock")
		.getByText(/1:[34]\d/)
		.waitFor();
	await page.keyboard.press("p");
	await settle(page);
}

const large = { width: 1440, height: 900 };
const small = { width: 1024, height: 768 };
const light = /** @type {const} */ ("light");
const dark = /** @type {const} */ ("dark");

const pictures = [
	{ name: "editor-light", size: large, theme: light, act: edit },
	{ name: "editor-dark", size: large, theme: dark, act: edit },
	{ name: "editor-light-1024", size: small, theme: light, act: edit },
	{ name: "failure-light", size: large, theme: light, act: breakDown },
	{ name: "failure-dark", size: large, theme: dark, act: breakDown },
	{ name: "failure-light-1024", size: small, theme: light, act: breakDown },
	{ name: "present-light", size: large, theme: light, act: present },
	{ name: "present-dark", size: large, theme: dark, act: present },
];

await ensureInstalled();
await buildIfStale();
const executablePath = await ensureBrowser();
const { preview } = await import("vite");
const { chromium } = await import("@playwright/test");
const server = await preview({ root: projectRoot, logLevel: "warn", preview: { host: "localhost", port: 4190 } });
const browser = await chromium.launch({ executablePath, args: [...browserArguments] });
mkdirSync(folder, { recursive: true });
try {
	for (const { name, size, theme, act } of pictures) {
		const page = await browser.newPage({
			viewport: size,
			colorScheme: theme,
			locale: "en-GB",
			serviceWorkers: "block",
		});
		await page.goto(server.resolvedUrls?.local[0] ?? "");
		await settle(page);
		await act(page);
		writeFileSync(join(folder, `${name}.png`), withFewerColours(await page.screenshot()));
		await page.context().close();
		console.log(`docs/screenshots/${name}.png`);
	}
} finally {
	await browser.close();
	await server.close();
}
