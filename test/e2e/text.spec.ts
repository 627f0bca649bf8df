import { expect } from "@playwright/test";
import { card, column, dragTo, middleOf, openEditor, openPane, openTemplate, yamlOf } from "./editorPage.ts";
import { test } from "./editorTest.ts";
import { keptTexts } from "./keptTexts.ts";

test("typing YAML moves the canvas; a typo is underlined and the canvas keeps the last good design", async ({
	page,
}) => {
	await openEditor(page);
	await openPane(page, "YAML");
	const editorText = page.getByTestId("yaml").locator(".cm-content");
	const europe = page.getByRole("group", { name: /^Europe, / });
	await expect(europe).toHaveAccessibleName(/Frankfurt/);
	const line = editorText.locator(".cm-line", { hasText: "at: frankfurt" });
	const word = line.getByText("frankfurt");
	await word.dblclick();
	await page.keyboard.type("stockholm");
	await expect(europe).toHaveAccessibleName(/Stockholm/);
	await expect(page.getByText("This is the last good design")).toHaveCount(0);

	await page.keyboard.type("x");
	await expect(page.getByText(/the first in line 10\./)).toBeVisible();
	await expect(page.getByTestId("yaml").locator(".cm-lintRange-error")).not.toHaveCount(0);
	await expect(europe).toHaveAccessibleName(/Stockholm/);
	await page.keyboard.press("Backspace");
	await expect(page.getByText("This is the last good design")).toHaveCount(0);
	expect(await yamlOf(page)).toContain("eu: { name: Europe, at: stockholm, share: 35%");
});

test("a missing unit is offered while it is typed, and mended by the keyboard afterwards", async ({ page }) => {
	await openEditor(page);
	await openPane(page, "YAML");
	const yaml = page.getByTestId("yaml");
	await page.getByRole("combobox", { name: "Go to a section" }).selectOption("routing");
	const line = yaml.locator(".cm-line", { hasText: "ttl:" }).first();
	await line.getByText("60s").dblclick();
	await page.keyboard.type("6");
	await expect(page.locator(".cm-tooltip-autocomplete")).toContainText("6m");
	await page.keyboard.press("Escape");
	await expect(page.getByText(/the first in line/)).toBeVisible();
	await page.keyboard.press("Control+.");
	const fixes = page.getByRole("dialog", { name: "Quick fixes" });
	await expect(fixes.getByRole("button", { name: "Change to 6s", exact: true })).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(line).toContainText("ttl: 6s");
	await expect(page.getByText(/the first in line/)).toHaveCount(0);
	await expect(page.getByRole("button", { name: /^Undo/ })).toHaveAttribute("title", /Mend the YAML: Change to 6s/);
	await expect(yaml.locator(".cm-content")).toBeFocused();
});

test("what is chosen on the canvas is marked in the text, and F12 goes from an id to where it is written", async ({
	page,
}) => {
	await openEditor(page);
	await openTemplate(page, "Global shop");
	await openPane(page, "YAML");
	const yaml = page.getByTestId("yaml");
	await card(page, "cart@europe").click();
	await expect(yaml.locator(".cm-chosen").first()).toContainText("cart:");
	await expect(yaml.locator(".cm-activeLine")).toContainText("cart:");
	await page.getByRole("combobox", { name: "Go to a section" }).selectOption("features");
	const basket = yaml.locator(".cm-line", { hasText: "basket:" });
	const store = basket.getByText("cart", { exact: true });
	await store.click();
	await expect(page.getByTestId("inspector").getByRole("heading", { name: "basket", level: 2 })).toBeVisible();
	await page.keyboard.press("F12");
	await expect(yaml.locator(".cm-activeLine")).toHaveText(/^ {2}cart:$/);
	await expect(page.getByTestId("inspector").getByRole("heading", { name: "cart", level: 2 })).toBeVisible();
	await expect(yaml.locator(".cm-content")).toBeFocused();
});

test("an edit on the canvas changes only its lines, and the text keeps its place", async ({ page }) => {
	await openEditor(page);
	await openTemplate(page, "Global shop");
	await openPane(page, "YAML");
	const yaml = page.getByTestId("yaml");
	await page.getByRole("combobox", { name: "Go to a section" }).selectOption("features");
	const before = await yamlOf(page);
	const scroller = yaml.locator(".cm-scroller");
	const scrolled = await scroller.evaluate((element) => element.scrollTop);
	expect(scrolled).toBeGreaterThan(0);
	await page.getByRole("tab", { name: "Outline" }).click();
	await page.getByTestId("outline").locator('[data-entry="design"]').click();
	await page.getByTestId("inspector").getByRole("searchbox", { name: "Find a field" }).fill("active");
	const active = page.getByTestId("inspector").getByRole("textbox", { name: "Active", exact: true });
	await active.fill("5M");
	await active.press("Enter");
	expect(await yamlOf(page)).toBe(before.replace("active: 4M", "active: 5M"));
	expect(Math.abs((await scroller.evaluate((element) => element.scrollTop)) - scrolled)).toBeLessThan(2);
});

test("a finding stands in the text with its fix", async ({ page }) => {
	await openEditor(page);
	await openPane(page, "YAML");
	const yaml = page.getByTestId("yaml");
	await page.getByRole("tab", { name: "Outline" }).click();
	await page.getByTestId("outline").locator('[data-entry="settings"]').click();
	const claim = yaml.locator(".cm-line", { hasText: "consistency: strong" }).last();
	const marked = claim.locator(".cm-lintRange-error");
	await expect(marked).toHaveText("strong");
	await marked.hover();
	await page.locator(".cm-tooltip").getByRole("button", { name: "Call it eventual" }).click();
	await expect(page.getByRole("button", { name: /^Undo/ })).toHaveAttribute("title", /Call it eventual/);
});

test("a reload brings back what was edited", async ({ page }) => {
	await openEditor(page);
	await openTemplate(page, "Global shop");
	const { y } = await middleOf(card(page, "payments@europe"));
	await dragTo(page, card(page, "payments@europe"), { x: (await middleOf(column(page, "tokyo"))).x, y });
	await expect(card(page, "payments@tokyo")).toBeVisible();
	const edited = await yamlOf(page);
	await expect.poll(() => page.evaluate(keptTexts), { timeout: 20_000 }).toContain(edited);
	await page.reload();
	await expect(card(page, "payments@tokyo")).toBeVisible();
	expect(await yamlOf(page)).toBe(edited);
});
