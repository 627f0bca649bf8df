import { expect, type Page } from "@playwright/test";
import { card, column, dragTo, middleOf, openEditor, openTemplate, settled, yamlOf } from "./editorPage.ts";
import { test } from "./editorTest.ts";

async function openHistory(page: Page) {
	await page.getByRole("button", { name: "History" }).click();
	const list = page.getByRole("list", { name: "History, the newest first" });
	await expect(list).toBeVisible();
	return list;
}

async function labels(page: Page): Promise<readonly string[]> {
	const list = await openHistory(page);
	const texts = await list.locator("button > span").allInnerTexts();
	await page.keyboard.press("Escape");
	return texts;
}

async function resize(page: Page, size: string): Promise<void> {
	await card(page, "settings@eu-west").click();
	const field = page.getByRole("textbox", { name: "Size", exact: true });
	await field.fill(size);
	await field.press("Enter");
}

test("each gesture is one named entry, and undo takes each back", async ({ page }) => {
	await openEditor(page);
	await openTemplate(page, "Global shop");
	const texts = [await yamlOf(page)];
	const { y } = await middleOf(card(page, "payments@europe"));
	await dragTo(page, card(page, "payments@europe"), { x: (await middleOf(column(page, "tokyo"))).x, y });
	texts.push(await yamlOf(page));
	await page.keyboard.press("Control+k");
	await page.getByRole("dialog").getByRole("combobox").fill("envoy");
	await page.keyboard.press("Enter");
	await expect(card(page, "envoy@tokyo")).toBeVisible();
	texts.push(await yamlOf(page));
	await page.keyboard.press("Control+k");
	await page.getByRole("dialog").getByRole("combobox").fill("add region eu-north-1");
	await page.keyboard.press("Enter");
	await expect(column(page, "eu-north-1")).toBeVisible();
	texts.push(await yamlOf(page));
	await column(page, "eu-north-1").click();
	await page.keyboard.press("Delete");
	await expect(column(page, "eu-north-1")).toHaveCount(0);
	texts.push(await yamlOf(page));

	const named = await labels(page);
	expect(named).toHaveLength(texts.length);
	expect(named.at(-1)).toBe("As it was opened");
	expect(named.at(-2)).toBe("Move payments to tokyo");
	expect(named.at(-3)).toBe("Add Envoy");
	expect(named.at(-4)).toBe("Add region eu-north-1");
	expect(named.at(-5)).toContain("eu-north-1");
	for (const text of texts.toReversed().slice(1)) {
		await page.getByRole("button", { name: "Undo" }).click();
		expect(await yamlOf(page)).toBe(text);
	}
});

test("an entry says what it changed when it is pointed at, and is jumped to by a press", async ({ page }) => {
	await openEditor(page);
	for (const size of ["21GB", "22GB", "23GB"]) await resize(page, size);
	const list = await openHistory(page);
	const rows = list.getByRole("button");
	await expect(rows).toHaveCount(4);
	await expect(rows.first()).toHaveAttribute("aria-current", "step");
	await rows.nth(2).hover();
	await expect(page.getByTestId("history")).toContainText("settings: size 20 GB → 21 GB");
	await rows.nth(2).click();
	await expect(rows.nth(2)).toHaveAttribute("aria-current", "step");
	await expect(rows.first()).toContainText("undone");
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Enter");
	await page.keyboard.press("Escape");
	expect(await yamlOf(page)).toContain("size: 20GB");
	for (let step = 0; step < 3; step++) await page.getByRole("button", { name: "Redo" }).click();
	expect(await yamlOf(page)).toContain("size: 23GB");
});

test("undo chooses what it brings back", async ({ page }) => {
	await openEditor(page);
	await card(page, "logs").click();
	await page.keyboard.press("Delete");
	await expect(card(page, "logs")).toHaveCount(0);
	await card(page, "settings@eu-west").click();
	await page.keyboard.press("Escape");
	await page.keyboard.press("Control+z");
	await expect(card(page, "logs").locator("[data-state=selected]")).toBeVisible();
});

test("a stretch of typing in the YAML is one entry", async ({ page }) => {
	await openEditor(page);
	const before = await yamlOf(page);
	await page.getByRole("tab", { name: "YAML" }).click();
	const text = page.getByTestId("yaml").locator(".cm-content");
	await text.locator(".cm-line", { hasText: "at: frankfurt" }).getByText("frankfurt").dblclick();
	await page.keyboard.type("stockholm");
	await settled(page);
	expect(await labels(page)).toHaveLength(2);
	await page.getByRole("button", { name: "Undo" }).click();
	expect(await yamlOf(page)).toBe(before);
});

test("an earlier version is named, restored as one step, and its name keeps it when the others are deleted", async ({
	page,
}) => {
	await openEditor(page);
	await resize(page, "21GB");
	await page.getByRole("button", { name: "File", exact: true }).click();
	await page.getByRole("menuitem", { name: "Earlier versions…" }).click();
	const dialog = page.getByRole("dialog", { name: "Earlier versions" });
	await dialog.getByLabel("Name for the design as it is now").fill("As reviewed");
	await page.keyboard.press("Enter");
	await expect(dialog.getByRole("button", { name: /^As reviewed/ })).toBeVisible();
	await page.keyboard.press("Escape");
	await resize(page, "22GB");
	// It is kept after a pause; the dialog lists what there was when it was opened.
	await expect(async () => {
		await page.keyboard.press("Escape");
		await expect(dialog).toBeHidden();
		await page.getByRole("button", { name: "File", exact: true }).click();
		await page.getByRole("menuitem", { name: "Earlier versions…" }).click();
		await expect(dialog.getByRole("list").first().getByRole("listitem")).toHaveCount(4, { timeout: 1000 });
	}).toPass();
	await dialog.getByRole("button", { name: /^As reviewed/ }).click();
	await expect(dialog.getByRole("img", { name: /as it was then/ })).toBeVisible();
	await expect(dialog).toContainText("settings: size 21 GB → 22 GB");
	await dialog.getByRole("button", { name: "Delete those without a name" }).click();
	await expect(dialog.getByRole("list").first().getByRole("listitem")).toHaveCount(2);
	await dialog.getByRole("button", { name: /^As reviewed/ }).click();
	await dialog.getByRole("button", { name: "Restore" }).click();
	await expect(dialog).toBeHidden();
	expect(await yamlOf(page)).toContain("size: 21GB");
	expect(await labels(page)).toContain("Restore “As reviewed”");
	await page.getByRole("button", { name: "Undo" }).click();
	expect(await yamlOf(page)).toContain("size: 22GB");
});
