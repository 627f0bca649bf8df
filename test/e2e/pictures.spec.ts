import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { archipelago } from "../cli/archipelago.ts";
import { hostileDesign } from "../engine/drawing/hostileDesign.ts";
import { openEditor } from "./editorPage.ts";
import { test } from "./editorTest.ts";

test("a picture shows hostile words as words, alone and twice in one page", async ({ page }, testInfo) => {
	const file = testInfo.outputPath("hostile.svg");
	expect(archipelago(["render", "-", "-o", file], hostileDesign)).toMatchObject({ status: 0, errors: "" });
	const svg = readFileSync(file, "utf8");
	const acted: string[] = [];
	page.on("dialog", async (dialog) => {
		acted.push(dialog.message());
		await dialog.dismiss();
	});
	await page.goto(`data:image/svg+xml,${encodeURIComponent(svg)}`);
	expect(await page.evaluate(() => document.documentElement.nodeName)).toBe("svg");
	expect(await page.evaluate(() => document.querySelectorAll("script, img, iframe, foreignObject").length)).toBe(0);
	await expect(page.locator("text").first()).toHaveText(/^<\/title><script>document\.title='ran'<\/script>\]\]>&amp;/);
	expect(await page.locator("metadata > *").textContent()).toBe(hostileDesign);
	const links = page.locator("a");
	expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")))).toEqual([
		"https://example.com/?a=1&b=2",
	]);
	await page.goto("about:blank");
	await page.setContent(`<!doctype html><html lang="en"><title>two</title><body>${svg}${svg}</body></html>`);
	await expect(page.getByRole("img", { name: /^<\/title><script>/ })).toHaveCount(2);
	expect(await page.evaluate(() => document.querySelectorAll("svg [id]").length)).toBe(0);
	expect(await page.title()).toBe("two");
	expect(acted).toEqual([]);
});

test("the page writes the files that the command line writes", async ({ page }, testInfo) => {
	await openEditor(page);
	for (const suffix of ["svg", "pdf"]) {
		await page.getByRole("button", { name: "Export" }).click();
		const [download] = await Promise.all([
			page.waitForEvent("download"),
			page.getByRole("menuitem", { name: suffix.toUpperCase(), exact: true }).click(),
		]);
		const file = testInfo.outputPath(`rendered.${suffix}`);
		expect(archipelago(["render", "examples/global-collaboration.yaml", "-o", file]).status).toBe(0);
		expect(readFileSync(await download.path()).equals(readFileSync(file)), suffix).toBe(true);
	}
});
