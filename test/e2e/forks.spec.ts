import { expect, type Page } from "@playwright/test";
import { openEditor, openScenario, yamlOf } from "./editorPage.ts";
import { test } from "./editorTest.ts";

async function seekTo(page: Page, clock: string): Promise<void> {
	const cursor = page.getByTestId("lab-scrubber").getByRole("slider").first();
	await cursor.focus();
	await page.keyboard.press("Home");
	const [minutes = 0, seconds = 0] = clock.split(":").map(Number);
	for (let step = 0; step < (minutes * 60 + seconds) / 10; step++) await page.keyboard.press("Shift+ArrowRight");
	await expect(page.getByTestId("lab-clock")).toContainText(clock);
}

/** A surge from the list of faults, at the moment shown. */
async function addSurge(page: Page): Promise<void> {
	await page.getByRole("button", { name: "Surge of users", exact: true }).focus();
	await page.keyboard.press("Enter");
	const form = page.getByRole("form", { name: "Surge of users" });
	await form.getByRole("combobox", { name: "Users" }).selectOption("apac");
	await form.getByRole("textbox", { name: "Demand times" }).fill("3");
	await form.getByRole("button", { name: "Add" }).click();
}

test("a run is forked: the past is shared, both branches stay, and one of them goes on", async ({ page }) => {
	await openEditor(page);
	await openScenario(page, "The accounts leader is lost");
	const before = await yamlOf(page);
	await seekTo(page, "2:00");
	await page.getByRole("button", { name: "Fork here" }).click();
	const [a, b] = [page.getByRole("button", { name: /^Branch A/ }), page.getByRole("button", { name: /^Branch B/ })];
	await expect(b).toHaveAttribute("aria-pressed", "true");
	await expect(page.getByTestId("event-log")).toContainText("The run forks here");

	await addSurge(page);
	const log = page.getByTestId("event-log");
	await expect(log).toContainText("apac", { timeout: 30_000 });
	await expect(b).toHaveAccessibleName(/apac × 3/);
	await expect(page.getByTestId("other-branch").first()).toBeAttached();

	await a.click();
	await expect(a).toHaveAttribute("aria-pressed", "true");
	await expect(log).not.toContainText("apac");
	// A kept branch shows its own faults, and they stay as they were.
	const faults = page.getByTestId("lab-faults");
	await expect(faults.getByText("apac × 3")).toHaveCount(0);
	await expect(faults).toHaveAttribute("inert", "");
	await b.click();
	await expect(faults.getByText("apac × 3")).toBeVisible();
	await expect(page.getByRole("button", { name: "Duplicate apac × 3" })).toBeInViewport();
	await expect(log).toContainText("apac");

	await page.getByRole("button", { name: "Branches side by side" }).click();
	const table = page.getByRole("table", { name: "Branches side by side" });
	await expect(table.getByRole("row", { name: /Failed requests/ })).toBeVisible();
	await table.getByRole("textbox", { name: "Name of branch B" }).fill("Asia wakes up");
	await table.getByRole("textbox", { name: "Name of branch B" }).press("Enter");
	await expect(b).toHaveAccessibleName(/Asia wakes up/);
	await table.getByRole("button", { name: "Keep only A" }).click();
	await expect(a).toHaveCount(0);
	expect(await yamlOf(page)).toBe(before);
	// Nothing is lost: the branch's design is one step back.
	await page.getByRole("button", { name: /^Undo/ }).click();
	expect(await yamlOf(page)).toContain("kind: surge, population: apac");
});

test("a kept branch is forked again with its own design, by keys", async ({ page }) => {
	await openEditor(page);
	await openScenario(page, "The accounts leader is lost");
	const before = await yamlOf(page);
	await seekTo(page, "1:30");
	await page.getByRole("button", { name: "Fork here" }).focus();
	await page.keyboard.press("Enter");
	await addSurge(page);
	await expect(page.getByTestId("event-log")).toContainText("apac", { timeout: 30_000 });
	await page.getByRole("button", { name: /^Branch A/ }).focus();
	await page.keyboard.press("Enter");
	await page.getByRole("button", { name: "Fork here" }).focus();
	await page.keyboard.press("Enter");
	await expect(page.getByRole("button", { name: /^Branch C/ })).toHaveAttribute("aria-pressed", "true");
	expect(await yamlOf(page)).toBe(before);
	await expect(page.getByRole("button", { name: /^Branch B/ })).toHaveAccessibleName(/apac × 3/);
});
