import { expect } from "@playwright/test";
import { boxOf, card, openEditor, openPane } from "./editorPage.ts";
import { test } from "./editorTest.ts";

test("four hints point at things, cover nothing, and go away for good", async ({ page }) => {
	await openEditor(page);
	const hint = page.getByTestId("hint");
	await expect(hint).toContainText("Drag a technology");
	const [said, canvas] = [await boxOf(hint), await boxOf(page.getByTestId("canvas"))];
	expect(said.y).toBeGreaterThanOrEqual(canvas.y + canvas.height);
	for (const words of ["Click a card", "a region is lost", "Press any figure"]) {
		await hint.getByRole("button", { name: "Next" }).click();
		await expect(hint).toContainText(words);
		await expect(page.locator("[data-hinted]")).toHaveCount(1);
	}
	await hint.getByRole("button", { name: "Done" }).click();
	await expect(hint).toHaveCount(0);
	await page.reload();
	await openEditor(page);
	await expect(hint).toHaveCount(0);
	await page.keyboard.press("Control+k");
	await page.getByRole("dialog").getByRole("combobox").fill("hints again");
	await page.keyboard.press("Enter");
	await expect(hint).toContainText("Drag a technology");
	await hint.getByRole("button", { name: "No more hints" }).click();
	await expect(hint).toHaveCount(0);
});

test("who does what a hint says needs it no more; the sample's failure plays from its hint", async ({ page }) => {
	await openEditor(page);
	const hint = page.getByTestId("hint");
	await expect(hint).toContainText("1/4");
	await card(page, "settings@eu-west").click();
	await hint.getByRole("button", { name: "Next" }).click();
	await expect(hint).toContainText("a region is lost");
	await hint.getByRole("button", { name: "Play it" }).click();
	const clock = page.getByTestId("lab-scrubber");
	await expect(clock).toBeVisible({ timeout: 30_000 });
	await expect(page.getByRole("button", { name: "Pause" })).toBeVisible({ timeout: 30_000 });
});

test("a template is chosen by keys, with its picture", async ({ page }) => {
	await openEditor(page);
	await page.keyboard.press("Control+k");
	await page.getByRole("dialog").getByRole("combobox").fill("template");
	await page.keyboard.press("Enter");
	const dialog = page.getByRole("dialog", { name: "Templates" });
	await expect(dialog.locator("img")).toHaveCount(5);
	for (const picture of await dialog.locator("img").all()) {
		await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100);
	}
	await dialog.getByRole("button", { name: /^Global shop/ }).press("Enter");
	await expect(page.getByRole("banner").getByText("Global shop", { exact: true })).toBeVisible();
});

test("a design comes in as pasted text; while it is broken its first problem is named", async ({ page }) => {
	await openEditor(page);
	await page.getByRole("button", { name: "File", exact: true }).click();
	await page.getByRole("menuitem", { name: "Templates…" }).click();
	await page.getByRole("button", { name: "Paste YAML" }).click();
	const dialog = page.getByRole("dialog", { name: "New from YAML text" });
	const text = dialog.getByRole("textbox");
	await text.fill("archipelago: 1\nname: Mine\nregions:\n  here: { provider: nobody }\n");
	await expect(dialog.getByRole("status")).toContainText("Line 4");
	await expect(dialog.getByRole("button", { name: "Open it" })).toBeDisabled();
	await text.fill(
		"archipelago: 1\nname: Mine\nusers:\n  populations:\n    all: { at: paris, share: 100% }\nregions:\n  here: { provider: aws, code: eu-west-3 }\n",
	);
	await dialog.getByRole("button", { name: "Open it" }).click();
	await expect(page.getByRole("banner").getByText("Mine", { exact: true })).toBeVisible();
});

test("an empty design says in each panel what is missing and the way to it, instead of an empty chart", async ({
	page,
}) => {
	await openEditor(page);
	await page.getByRole("button", { name: "File", exact: true }).click();
	await page.getByRole("menuitem", { name: "New empty design" }).click();
	const dock = page.getByTestId("dock");
	await openPane(page, "Charts");
	await expect(dock).toContainText("It needs an application and a store first.");
	await openPane(page, "Failure matrix");
	await expect(dock).toContainText("No feature yet.");
	await dock.getByRole("button", { name: "Find an application and a store" }).click();
	await expect(page.getByLabel("Find technology or region")).toBeFocused();
	await openPane(page, "Failure lab");
	await expect(dock).toContainText("No scenario yet");
	await dock.getByRole("button", { name: "Point a fault at a target" }).click();
	await expect(page.getByTestId("scenario-list")).toBeVisible();
});
