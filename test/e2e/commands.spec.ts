import { expect } from "@playwright/test";
import { boxOf, card, middleOf, openEditor, openTemplate, yamlOf } from "./editorPage.ts";
import { test } from "./editorTest.ts";

test("a technology is added, a thing gone to and a command run from the palette, by keys alone", async ({ page }) => {
	await openEditor(page);
	await page.keyboard.press("Control+k");
	const palette = page.getByRole("dialog", { name: "Commands" });
	// At once, while the palette is still being loaded.
	await page.keyboard.type("cockroach all regions");
	await expect(palette.getByRole("combobox")).toHaveValue("cockroach all regions");
	await expect(palette.getByRole("option").first()).toContainText("Add CockroachDB to all regions");
	await page.keyboard.press("Enter");
	await expect(palette).toBeHidden();
	await expect(card(page, "cockroachdb@eu-west")).toBeVisible();
	await expect(page.getByRole("complementary", { name: "Inspector" })).toContainText("cockroachdb");

	await page.keyboard.press("Control+k");
	await palette.getByRole("combobox").fill("undo");
	await page.keyboard.press("Enter");
	await expect(card(page, "cockroachdb@eu-west")).toHaveCount(0);

	await page.keyboard.press("Control+k");
	await palette.getByRole("combobox").fill("presence");
	await expect(palette.getByRole("option", { name: /^presence/ }).first()).toBeVisible();
	await page.keyboard.press("Enter");
	await expect(card(page, "presence@us-east").locator("[data-state=selected]")).toBeVisible();
});

test("the palette lists what was used last on top, says why something can't be done, and what to do when nothing is found", async ({
	page,
}) => {
	await openEditor(page);
	await page.keyboard.press("Control+k");
	const palette = page.getByRole("dialog", { name: "Commands" });
	await expect(palette.getByRole("option", { name: /^Undo/ })).toHaveAttribute("aria-disabled", "true");
	await expect(palette.getByRole("option", { name: /^Undo/ })).toContainText("There is nothing to undo.");
	await palette.getByRole("combobox").fill("xyzzy");
	await expect(palette).toContainText("Nothing is called “xyzzy”.");
	await palette.getByRole("combobox").fill("dark theme");
	await page.keyboard.press("Enter");
	await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
	await page.keyboard.press("Control+k");
	await expect(palette.getByRole("group").first()).toHaveAccessibleName("Recently used");
	await expect(palette.getByRole("group").first().getByRole("option")).toHaveText([/^Dark theme/]);
	await page.keyboard.press("Control+k");
	await expect(palette).toBeHidden();
});

test("find marks all cards that have the words, and goes from one to the next and back", async ({ page }) => {
	await openEditor(page);
	await page.keyboard.press("Control+f");
	const find = page.getByRole("search");
	const count = find.getByRole("status");
	await expect(find.getByRole("textbox")).toBeFocused();
	await page.keyboard.type("redis");
	await expect(count).toHaveText("1 of 3");
	await expect(page.getByTestId("found").locator("rect")).toHaveCount(3);
	await expect(card(page, "presence@us-east").locator("[data-state=selected]")).toBeVisible();
	await page.keyboard.press("Enter");
	await expect(count).toHaveText("2 of 3");
	await expect(card(page, "presence@eu-west").locator("[data-state=selected]")).toBeVisible();
	await page.keyboard.press("Shift+Enter");
	await page.keyboard.press("Shift+Enter");
	await expect(count).toHaveText("3 of 3");
	await find.getByRole("textbox").fill("frankfurt");
	await expect(count).toHaveText("1 of 1");
	await page.keyboard.press("Escape");
	await expect(find).toBeHidden();
	await expect(page.getByTestId("found")).toHaveCount(0);
	await expect(card(page, "eu")).toBeFocused();
});

test("the sheet of shortcuts lists the commands' keys, can be searched, and gives the focus back", async ({ page }) => {
	await openEditor(page);
	const help = page.getByRole("button", { name: "Shortcuts" });
	await help.click();
	const sheet = page.getByRole("dialog", { name: "Shortcuts" });
	await expect(sheet.getByRole("region", { name: "Edit" })).toContainText("UndoCtrl Z");
	await expect(sheet.getByRole("region", { name: "With the pointer" })).toContainText("Alt drag");
	await sheet.getByRole("searchbox").fill("zoom to fit");
	await expect(sheet.locator("dt")).toHaveText(["Zoom to fit the design"]);
	await page.keyboard.press("Escape");
	await expect(sheet).toBeHidden();
	await expect(help).toBeFocused();
});

test("keys of a field and of the YAML pane stay theirs", async ({ page }) => {
	await openEditor(page);
	await page.keyboard.press("/");
	await expect(page.getByLabel("Find technology or region")).toBeFocused();
	await page.keyboard.type("m?");
	await expect(page.getByLabel("Find technology or region")).toHaveValue("m?");
	await expect(page.getByRole("dialog")).toHaveCount(0);
	await page.getByRole("tab", { name: "YAML" }).click();
	await page.getByTestId("yaml").locator(".cm-content").click();
	await page.keyboard.press("Control+f");
	await expect(page.getByTestId("yaml").locator(".cm-search")).toBeVisible();
	await expect(page.getByRole("search", { name: "Find on the canvas" })).toHaveCount(0);
});

test("the view is moved by keys: the whole design, the selection, 100 %", async ({ page }) => {
	await openEditor(page);
	await openTemplate(page, "Global shop");
	const before = await boxOf(card(page, "payments@europe"));
	await card(page, "payments@europe").click();
	await page.keyboard.press("Shift+2");
	await expect.poll(async () => (await boxOf(card(page, "payments@europe"))).width).not.toBeCloseTo(before.width, 0);
	await page.keyboard.press("Shift+0");
	await expect(page.getByTitle("Zoom to 100 %")).toHaveText("100 %");
	await page.keyboard.press("Shift+1");
	const canvas = await boxOf(page.getByTestId("lanes-canvas"));
	await expect
		.poll(async () => (await middleOf(card(page, "payments@europe"))).x)
		.toBeLessThan(canvas.x + canvas.width);
	expect(await yamlOf(page)).toContain("name: Global shop");
});
