import { expect, type Page } from "@playwright/test";
import { card, openEditor, yamlOf } from "./editorPage.ts";
import { test } from "./editorTest.ts";
import { hindrances } from "./screens/hindrances.ts";

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
	await page.keyboard.press("PageUp");
	await expect(count).toHaveText("3 of 4");
	await page.keyboard.press("b");
	const black = stage.getByRole("button", { name: "The screen is black" });
	await expect(black).toBeVisible();
	await page.keyboard.press(".");
	await expect(black).toHaveCount(0);
	await page.keyboard.press("1");
	await page.keyboard.press("Enter");
	await expect(count).toHaveText("1 of 4");
	await page.keyboard.press("Escape");
	await expect(stage).toHaveCount(0);
	await expect(page.getByTestId("lanes-canvas")).toBeVisible();
});

/** Where the picture of the presentation is looked at from. */
function viewOf(page: Page): Promise<string> {
	const viewport = page.getByRole("dialog", { name: "Presentation" }).locator(".react-flow__viewport");
	return viewport.evaluate((element) => (element as HTMLElement).style.transform);
}

test("what is shown becomes a scene, and the camera moves there in the presentation", async ({ page }) => {
	await openEditor(page);
	await page.getByRole("tab", { name: "Scenes" }).click();
	const panel = page.getByTestId("scenes-panel");
	await expect(panel.getByRole("listitem")).toHaveCount(4);
	await card(page, "settings@ap-south").click();
	await page.keyboard.press("Shift+2");
	await page.keyboard.press("Alt+c");
	await expect(panel.getByRole("listitem")).toHaveCount(5);
	await expect(panel.getByRole("button", { name: "Scene 5, settings" })).toHaveAttribute("aria-current", "true");
	await page.getByRole("textbox", { name: "Speaker notes, in Markdown" }).fill("Ask **who** writes here.");
	await page.keyboard.press("Escape");
	const yaml = await yamlOf(page);
	expect(yaml).toMatch(/camera:\s+\{?\s*(at: [a-z-]+,?\s+)?x: [\d.]+%/);
	expect(yaml).toContain("Ask **who** writes here.");
	await page.getByRole("button", { name: "Present", exact: true }).click();
	const stage = page.getByRole("dialog", { name: "Presentation" });
	await expect(stage.getByTestId("scene-count")).toHaveText("1 of 5");
	await expect.poll(() => viewOf(page)).toContain("scale");
	const whole = await viewOf(page);
	await page.keyboard.press("End");
	await expect.poll(() => viewOf(page)).not.toBe(whole);
});

test("the speaker's window shows the notes and the next scene, and drives the presentation", async ({
	page,
	context,
}) => {
	await openEditor(page);
	await page.getByRole("button", { name: "Present", exact: true }).click();
	const count = page.getByRole("dialog", { name: "Presentation" }).getByTestId("scene-count");
	await expect(count).toHaveText("1 of 4");
	const opened = context.waitForEvent("page");
	await page.keyboard.press("s");
	const speaker = await opened;
	await expect(speaker.getByTestId("speaker-title")).toHaveText("Three regions, all serving");
	await expect(speaker.getByRole("heading", { name: "Next: Europe goes dark" })).toBeVisible();
	await expect(speaker.getByTestId("speaker-notes")).not.toBeEmpty();
	expect(await hindrances(speaker, { name: "the speaker's window" })).toEqual([]);
	await speaker.keyboard.press("PageDown");
	await expect(count).toHaveText("2 of 4");
	await expect(speaker.getByTestId("speaker-count")).toHaveText("Scene 2 of 4");
	await speaker.getByRole("button", { name: "Black" }).click();
	await expect(page.getByRole("button", { name: "The screen is black" })).toBeVisible();
	await page.keyboard.press("End");
	await expect(speaker.getByRole("heading", { name: "This is the last scene" })).toBeVisible();
	await page.keyboard.press("Escape");
	await expect(speaker.getByRole("heading", { name: "The presentation has ended" })).toBeVisible();
	// It has opened no design of its own: the editor is still alone with its.
	await expect(page.getByText("open in another tab")).toHaveCount(0);
});

test("what the audience asks is answered in place, and taken back in one step", async ({ page }) => {
	await openEditor(page);
	await page.getByRole("button", { name: "Present", exact: true }).click();
	const stage = page.getByRole("dialog", { name: "Presentation" });
	await expect(stage.getByTestId("scene-count")).toHaveText("1 of 4");
	await page.keyboard.press("w");
	const asked = stage.getByRole("region", { name: "What if" });
	await asked.getByRole("button", { name: "Fail us-east" }).click();
	await expect(stage.getByRole("heading", { name: "us-east is lost" })).toBeVisible();
	await expect(stage.getByText("Down", { exact: true }).first()).toBeVisible({ timeout: 30_000 });
	await asked.getByRole("button", { name: "Back to the scene" }).click();
	await expect(stage.getByRole("heading", { name: "Three regions, all serving" })).toBeVisible();
	await asked.getByRole("combobox", { name: "What if about" }).selectOption("settings");
	await expect(stage.getByRole("group", { name: /settings.*claimed strong/i }).first()).toBeVisible();
	await asked.getByRole("radio", { name: /eventual/i }).click();
	await expect(stage.getByRole("group", { name: /settings.*claimed strong/i })).toHaveCount(0);
	await page.keyboard.press("Escape");
	await page.keyboard.press("Escape");
	await expect(stage).toHaveCount(0);
	await page.getByRole("button", { name: "Back to before" }).click();
	await expect(page.getByRole("button", { name: "Undo" })).toHaveAttribute("title", /Back to before the presentation/);
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
