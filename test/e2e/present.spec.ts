import { expect } from "@playwright/test";
import { openEditor } from "./editorPage.ts";
import { test } from "./editorTest.ts";

test("the arrow keys walk the scenes, a scenario plays in place, and Escape leaves", async ({ page }) => {
	await openEditor(page);
	await page.getByRole("button", { name: "Present" }).click();
	const stage = page.getByRole("dialog", { name: "Presentation" });
	const count = stage.getByTestId("scene-count");
	await expect(count).toHaveText("1 of 4");
	await expect(stage).toContainText("Three regions, all serving");
	await page.keyboard.press("ArrowRight");
	await expect(count).toHaveText("2 of 4");
	await expect(stage).toContainText("Europe goes dark");
	const clock = stage.getByTestId("scene-clock");
	await expect(clock).toContainText(/\d:\d\d/, { timeout: 30_000 });
	const first = await clock.innerText();
	if (await stage.getByRole("button", { name: "Play" }).isVisible()) await page.keyboard.press("p");
	await expect.poll(() => clock.innerText()).not.toBe(first);
	await expect(stage.getByText("Down", { exact: true }).first()).toBeVisible({ timeout: 30_000 });
	await page.keyboard.press("ArrowRight");
	await page.keyboard.press("ArrowRight");
	await expect(count).toHaveText("4 of 4");
	await page.keyboard.press("ArrowRight");
	await expect(count).toHaveText("4 of 4");
	await page.keyboard.press("ArrowLeft");
	await expect(count).toHaveText("3 of 4");
	await page.keyboard.press("Escape");
	await expect(stage).toHaveCount(0);
	await expect(page.getByTestId("lanes-canvas")).toBeVisible();
});

test("the dark theme is chosen by a button, and stays", async ({ page }) => {
	await openEditor(page);
	const brightness = () =>
		page.evaluate(() => {
			const [red = 0, green = 0, blue = 0] = (getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? []).map(
				Number,
			);
			return (red + green + blue) / 3;
		});
	expect(await brightness()).toBeGreaterThan(200);
	await page.getByRole("button", { name: "Dark theme" }).click();
	await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
	expect(await brightness()).toBeLessThan(60);
	await page.reload();
	await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
	expect(await brightness()).toBeLessThan(60);
});
