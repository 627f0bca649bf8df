import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { archipelago } from "../cli/archipelago.ts";
import { hostileDesign } from "../engine/drawing/hostileDesign.ts";
import { pdfTexts } from "../engine/drawing/report/pdfTexts.ts";
import { openEditor } from "./editorPage.ts";
import { test } from "./editorTest.ts";

/** What the page asks for beside itself. */
function requestsOf(page: Page): readonly string[] {
	const requests: string[] = [];
	page.on("request", (request) => requests.push(request.url()));
	return requests;
}

/** What axe finds. Measuring thousands of targets takes it minutes; where they stand close is the contents, which is asked apart. */
async function hindrances(page: Page, within?: string): Promise<readonly string[]> {
	const axe = new AxeBuilder({ page });
	const { violations } = await (within === undefined
		? axe.withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]).disableRules("target-size")
		: axe.withRules(["color-contrast", "target-size"]).include(within)
	).analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
}

/** Contents and references that lead to nothing. */
function deadLinks(page: Page): Promise<readonly string[]> {
	return page
		.locator('a[href^="#"]')
		.evaluateAll((links) =>
			links
				.map((link) => link.getAttribute("href") ?? "")
				.filter((href) => document.getElementById(decodeURIComponent(href.slice(1))) === null),
		);
}

test("a design review is read alone: light, dark, on a phone and on paper", async ({ page }, testInfo) => {
	test.slow();
	const file = testInfo.outputPath("shop.html");
	expect(archipelago(["render", "examples/shop.yaml", "-o", file])).toMatchObject({ status: 0, errors: "" });
	const requests = requestsOf(page);
	await page.goto(pathToFileURL(file).href);
	await expect(page.getByRole("heading", { level: 1, name: "Global shop" })).toBeVisible();
	expect(await hindrances(page)).toEqual([]);
	expect(await deadLinks(page)).toEqual([]);
	const contents = page.getByRole("navigation", { name: "Contents" });
	await contents.getByRole("link", { name: "Failure matrix" }).click();
	await expect(page.getByRole("heading", { name: "Failure matrix" })).toBeInViewport();
	await page.emulateMedia({ colorScheme: "dark" });
	expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe("rgb(24, 26, 30)");
	for (const part of ["nav", "#summary"]) expect(await hindrances(page, part)).toEqual([]);
	const paper = await pdfTexts(await page.pdf({ preferCSSPageSize: true }));
	expect(paper.length).toBeGreaterThan(10);
	expect(paper.find((text) => text.includes("What it buys"))).toContain("Summary");
	await page.setViewportSize({ width: 360, height: 740 });
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
	expect(requests).toEqual([pathToFileURL(file).href]);
});

test("a review of hostile words runs nothing and asks nobody", async ({ page }, testInfo) => {
	const file = testInfo.outputPath("hostile.html");
	expect(archipelago(["render", "-", "-o", file], hostileDesign)).toMatchObject({ status: 0, errors: "" });
	const requests = requestsOf(page);
	await page.goto(pathToFileURL(file).href);
	expect(await page.locator("script, img, iframe, object, embed, foreignObject").count()).toBe(0);
	const addresses = await page
		.locator("a")
		.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
	expect(addresses.filter((address) => !/^(?:#|https?:|mailto:)/.test(address))).toEqual([]);
	expect(await page.locator("#archipelago-design").textContent()).toBe(hostileDesign);
	expect(requests).toEqual([pathToFileURL(file).href]);
});

test("a comparison is saved as a page for the review", async ({ page }, testInfo) => {
	await openEditor(page);
	await page.getByRole("button", { name: "File", exact: true }).click();
	await page.getByRole("menuitem", { name: "Compare…", exact: true }).click();
	const comparison = page.getByTestId("compare");
	await comparison.getByLabel("Before", { exact: true }).selectOption("open");
	await comparison.locator("input[type=file]").nth(1).setInputFiles("examples/shop.yaml");
	const saved = page.waitForEvent("download");
	await comparison.getByRole("button", { name: "Save as review page" }).click();
	const download = await saved;
	expect(download.suggestedFilename()).toMatch(/-comparison\.html$/);
	const file = testInfo.outputPath("comparison.html");
	writeFileSync(file, readFileSync(await download.path()));
	await page.goto(pathToFileURL(file).href);
	await expect(page.getByRole("heading", { level: 1 })).toHaveText(/→ Global shop/);
	await expect(page.getByRole("figure").getByRole("img")).toHaveCount(3);
	await expect(page.getByRole("row", { name: /^Monthly cost/ }).first()).toContainText("$45,035");
	expect(await hindrances(page)).toEqual([]);
	expect(await deadLinks(page)).toEqual([]);
});
