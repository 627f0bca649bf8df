import { expect } from "@playwright/test";
import { boxOf, openEditor, openPane, openScenario, yamlOf } from "./editorPage.ts";
import { test } from "./editorTest.ts";

test("a fault dragged on the timeline is one edit of the text, and is undone as one", async ({ page }) => {
	await openEditor(page);
	await openScenario(page, "Europe goes dark");
	const before = await yamlOf(page);
	const bar = page.getByRole("slider", { name: "eu-west down" });
	const { x, y, width, height } = await boxOf(bar);
	await page.mouse.move(x + width / 2, y + height / 2);
	await page.mouse.down();
	await page.mouse.move(x + width / 2 + 20, y + height / 2, { steps: 4 });
	await page.mouse.move(x + width / 2 + 40, y + height / 2, { steps: 4 });
	await page.mouse.up();
	const after = await yamlOf(page);
	expect(after).toMatch(/faults: \[\{ at: (?!60s)\w+, for: 10m, kind: region-down, region: eu-west \}\]/);
	await page.getByRole("button", { name: /^Undo/ }).click();
	expect(await yamlOf(page)).toBe(before);
});

test("a fault chosen from a list joins the scenario, strikes in its run, and leaves again", async ({ page }) => {
	await openEditor(page);
	await openScenario(page, "The accounts leader is lost");
	await page.getByRole("button", { name: "Surge of users", exact: true }).focus();
	await page.keyboard.press("Enter");
	const form = page.getByRole("form", { name: "Surge of users" });
	await form.getByRole("combobox", { name: "Users" }).selectOption("apac");
	await form.getByRole("textbox", { name: "Demand times" }).fill("3");
	await form.getByRole("button", { name: "Add" }).click();
	await expect(page.getByRole("slider", { name: "apac × 3" })).toBeVisible();
	expect(await yamlOf(page)).toContain("kind: surge, population: apac, times: 3");
	await expect(page.getByTestId("event-log")).toContainText("apac", { timeout: 30_000 });
	await page.getByRole("button", { name: "Remove apac × 3" }).click();
	await expect(page.getByRole("slider", { name: "apac × 3" })).toHaveCount(0);
	expect(await yamlOf(page)).not.toContain("kind: surge, population: apac");
});

test("a chart shows the same figures as a table", async ({ page }) => {
	await openEditor(page);
	await openPane(page, "Charts");
	const latency = page.getByRole("region", { name: "Latency" });
	await latency.getByRole("combobox", { name: "Feature" }).selectOption("sign-in");
	await latency.getByRole("button", { name: "Latency as a table" }).click();
	const rows = latency.getByRole("table").getByRole("row");
	// Three populations read and write; the head is a row too.
	await expect(rows).toHaveCount(7);
	await expect(rows.nth(1)).toContainText("North America");
});
