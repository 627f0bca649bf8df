import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { card, column, openEditor, openTemplate, yamlOf } from "./editorPage.ts";
import { test } from "./editorTest.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test.beforeEach(async ({ page }) => {
	await openEditor(page);
	await page.mouse.move(700, 40);
});

async function clipboardText(page: Page): Promise<string> {
	return page.evaluate(() => navigator.clipboard.readText());
}

async function pasteText(page: Page, text: string): Promise<void> {
	await page.evaluate((each) => navigator.clipboard.writeText(each), text);
	await page.keyboard.press("Control+v");
}

test("a copied store is YAML with its comments, and pastes under a free id as one step", async ({ page }) => {
	const before = await yamlOf(page);
	await card(page, "settings@us-east").click();
	await page.keyboard.press("Control+c");
	await expect(page.getByRole("status").filter({ hasText: "Copied settings." })).toBeVisible();
	const copied = await clipboardText(page);
	expect(copied).toMatch(/^data:\n {2}settings:\n {4}technology:/);
	expect(copied).toContain("# claimed; asynchronous tables");

	await page.keyboard.press("Control+v");
	await expect(card(page, "settings-2@us-east")).toBeVisible();
	await page.keyboard.press("Control+z");
	await expect(card(page, "settings-2@us-east")).toBeHidden();
	expect(await yamlOf(page)).toBe(before);
});

test("a duplicate stands beside the original, and is what is chosen then", async ({ page }) => {
	await card(page, "alb@us-east").click();
	await page.keyboard.press("Control+d");
	await expect(card(page, "alb-2@us-east")).toBeVisible();
	await expect(page.getByTestId("inspector").getByRole("heading", { name: "alb-2" })).toBeVisible();
});

test("cutting takes it out, with a word about what depends on it, and pasting brings it back", async ({ page }) => {
	await card(page, "traces").click();
	await page.keyboard.press("Control+x");
	await expect(card(page, "traces")).toBeHidden();
	await page.keyboard.press("Control+v");
	await expect(card(page, "traces")).toBeVisible();
});

test("pasted into another design, regions are found again or left out, and the notice says so", async ({ page }) => {
	await card(page, "settings@us-east").click();
	await page.keyboard.press("Control+c");
	await expect(page.getByRole("status").filter({ hasText: "Copied settings." })).toBeVisible();
	await openTemplate(page, "Global shop");
	await column(page, "europe").click();
	await page.keyboard.press("Control+v");
	await expect(page.getByRole("status").filter({ hasText: "Pasted settings" })).toContainText(
		"eu-west is not in this design: left out of settings.",
	);
	await expect(card(page, "settings@us-east")).toBeVisible();
	await expect(card(page, "settings@tokyo")).toBeHidden();
});

test("pasting prose says why not and changes nothing", async ({ page }) => {
	const before = await yamlOf(page);
	await card(page, "alb@us-east").click();
	await pasteText(page, "Dear all, the meeting is at ten.");
	await expect(page.getByRole("alert")).toContainText("The clipboard holds no part of a design.");
	expect(await yamlOf(page)).toBe(before);
});

test("pasting a whole design offers to open it", async ({ page }) => {
	const shop = readFileSync(new URL("../../examples/shop.yaml", import.meta.url), "utf8");
	await card(page, "alb@us-east").click();
	await pasteText(page, shop);
	const dialog = page.getByRole("dialog", { name: "Open Global shop?" });
	await expect(dialog).toBeVisible();
	await page.keyboard.press("Escape");
	await expect(card(page, "alb@us-east")).toBeVisible();
	await page.keyboard.press("Control+v");
	await dialog.getByRole("button", { name: "Open it" }).click();
	await expect(column(page, "tokyo")).toBeVisible();
});

test("a fragment written by hand pastes; in a field, pasting is the field's own", async ({ page }) => {
	await card(page, "alb@us-east").click();
	await pasteText(page, "observability:\n  audit: { technology: opentelemetry, scope: global, signals: [logs] }\n");
	await expect(card(page, "audit")).toBeVisible();

	await card(page, "audit").dblclick();
	const input = page.getByRole("textbox", { name: "Name of audit" });
	await input.fill("");
	await page.evaluate(() => navigator.clipboard.writeText("Audit trail"));
	await input.press("Control+v");
	await expect(input).toHaveValue("Audit trail");
	await input.press("Enter");
	await expect(card(page, "audit")).toHaveAttribute("aria-label", /^Audit trail/);
});

test("the menu copies and pastes too", async ({ page }) => {
	await card(page, "metrics").click({ button: "right" });
	await page.getByRole("menuitem", { name: /^Copy/ }).click();
	await expect(page.getByRole("status").filter({ hasText: "Copied metrics." })).toBeVisible();
	expect(await clipboardText(page)).toMatch(/^observability:\n {2}metrics:/);
	await card(page, "metrics").click({ button: "right" });
	await page.getByRole("menuitem", { name: /^Paste/ }).click();
	await expect(card(page, "metrics-2")).toBeVisible();
});
