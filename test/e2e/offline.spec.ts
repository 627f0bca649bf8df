import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, type Page } from "@playwright/test";
import { card, downloaded, openEditor, openPane, settled, yamlOf } from "./editorPage.ts";
import { test as base } from "./editorTest.ts";
import { type PageServer, servePage } from "./pageServer.ts";
import { hindrances } from "./screens/hindrances.ts";

const test = base.extend<{ server: PageServer }>({
	// biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it which fixtures are wanted.
	server: async ({}, use) => {
		const server = await servePage();
		await use(server);
		await server.stop();
	},
	baseURL: async ({ server }, use) => use(server.url),
	keepsPage: true,
});

test.use({ reuseContext: false });

/** Until all files of the page are kept. */
async function kept(page: Page): Promise<void> {
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.waitForFunction(() => navigator.serviceWorker.controller?.state === "activated");
}

/** What the page's folder holds; the page itself goes by the folder's name, and its keeper is kept by the browser. */
function builtPaths(): readonly string[] {
	const files = readdirSync("dist/page", { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	const paths = files.map(({ parentPath, name }) => join(relative("dist/page", parentPath), name));
	return paths
		.map((path) => (path === "index.html" ? "" : path))
		.filter((path) => path !== "sw.js")
		.toSorted();
}

async function keptPaths(): Promise<readonly string[]> {
	const names = await caches.keys();
	const requests = await Promise.all(names.map(async (name) => await (await caches.open(name)).keys()));
	return requests
		.flat()
		.map(({ url }) => url.slice(document.baseURI.length))
		.toSorted();
}

test("after one visit everything works without a network", async ({ page, context, server }) => {
	await openEditor(page);
	await expect(page.getByRole("status").filter({ hasText: "works offline from now on" })).toBeVisible();
	await kept(page);
	expect(await page.evaluate(keptPaths)).toEqual(builtPaths());
	await server.stop();
	await context.setOffline(true);
	await page.reload();
	await expect(card(page, "settings@eu-west")).toBeVisible();
	await settled(page);
	expect(await yamlOf(page)).toContain("Global collaboration platform");
	await openPane(page, "YAML");
	await expect(page.getByTestId("yaml").getByText("archipelago:")).toBeVisible();
	await openPane(page, "Charts");
	await expect(page.getByRole("navigation", { name: "Charts" })).toBeVisible();
	await page.getByText("Map", { exact: true }).click();
	await expect(page.getByTestId("map-canvas")).toBeVisible();
	expect((await downloaded(page, "SVG")).text).toContain("<svg");
	await page.getByRole("button", { name: "Present" }).click();
	await expect(page.getByTestId("scene-count")).toHaveText("1 of 4");
	await page.keyboard.press("ArrowRight");
	await expect(page.getByTestId("scene-clock")).toContainText(/\d:\d\d/, { timeout: 30_000 });
});

test("a new version announces itself, waits, and takes over when it is asked to", async ({ page, context, server }) => {
	await openEditor(page);
	await kept(page);
	const other = await context.newPage();
	await other.goto(server.url);
	server.publish();
	await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
	const word = page.getByTestId("new-version");
	await expect(word).toContainText("A new version is ready");
	expect(await hindrances(page, { name: "the bar of a new version", part: '[data-testid="new-version"]' })).toEqual([]);
	await page.reload();
	await expect(page.locator("meta[name=release]")).toHaveCount(0);
	await card(page, "settings@eu-west").click();
	const size = page.getByRole("textbox", { name: "Size", exact: true });
	await size.fill("21GB");
	await size.press("Enter");
	await word.getByRole("button", { name: "Reload now" }).click();
	await expect(page.locator("meta[name=release]")).toHaveCount(1);
	await expect(card(page, "settings@eu-west")).toBeVisible();
	expect(await yamlOf(page)).toContain("size: 21GB");
	await expect(word).toHaveCount(0);
	// The other tab was left alone, and is told.
	await expect(other.locator("meta[name=release]")).toHaveCount(0);
	await expect(other.getByTestId("new-version")).toBeVisible();
});
