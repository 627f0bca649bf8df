import { expect, type Page } from "@playwright/test";
import { openEditor, openPane, openTemplate, yamlOf } from "./editorPage.ts";
import { test } from "./editorTest.ts";

/** Opens the matrix and waits until all its rows are those of the design. */
async function openMatrix(page: Page): Promise<void> {
	await openPane(page, "Failure matrix");
	await played(page);
}

async function played(page: Page): Promise<void> {
	await expect(page.getByTestId("matrix-progress")).toHaveAttribute("data-fresh", "true", { timeout: 45_000 });
}

test("a cell of the failure matrix opens its run, which is kept on demand", async ({ page }) => {
	await openEditor(page);
	await openMatrix(page);
	const grid = page.getByRole("grid", { name: "Failure matrix" });
	// Two rows of heads, three losses, three regions cut off, three pairs, seven stores, five of routing, two regions.
	await expect(grid.getByRole("row")).toHaveCount(2 + 22);
	await grid.getByRole("button", { name: /^us-east is lost, RTO: on return, objective missed/ }).click();
	const panel = page.getByTestId("matrix-cell");
	await expect(panel).toContainText("Why only on return?", { timeout: 30_000 });
	await expect(panel).toContainText("≤ 180 s");
	await panel.getByRole("button", { name: "Open the run" }).click();
	await expect(page.getByTestId("lab-scrubber")).toBeVisible({ timeout: 30_000 });
	await expect(page.getByTestId("event-log")).toContainText("us-east goes down", { timeout: 30_000 });
	expect(await yamlOf(page)).not.toContain("us-east is lost");
	await page.getByRole("button", { name: "Keep as scenario" }).click();
	expect(await yamlOf(page)).toContain("name: us-east is lost");
});

test("the failure matrix is walked with the arrow keys, and Enter plays a row", async ({ page }) => {
	await openEditor(page);
	await openTemplate(page, "Two regions without enough headroom");
	await openMatrix(page);
	const first = page.getByRole("button", { name: /^us is lost, Served share: / });
	await first.click();
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("ArrowRight");
	await expect(page.getByTestId("matrix-cell")).toContainText("eu is lost");
	await expect(page.getByRole("button", { name: /^eu is lost, RTO: / })).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(page.getByTestId("event-log")).toContainText("eu goes down", { timeout: 30_000 });
});

test("after an edit the failure matrix is played again", async ({ page }) => {
	await openEditor(page);
	await openTemplate(page, "Two regions without enough headroom");
	await openMatrix(page);
	const served = page.getByRole("button", { name: /^us is lost, Served share: / });
	const before = await served.getAttribute("aria-label");
	const yaml = await yamlOf(page);
	const roomier = yaml.replace("capacityPerSecond: 8k", "capacityPerSecond: 20k");
	expect(roomier).not.toBe(yaml);
	const chooser = page.waitForEvent("filechooser");
	await page.getByRole("button", { name: "File", exact: true }).click();
	await page.getByRole("menuitem", { name: /^Open/ }).click();
	await (await chooser).setFiles({ name: "roomier.yaml", mimeType: "text/yaml", buffer: Buffer.from(roomier) });
	await expect(served).not.toHaveAttribute("aria-label", before ?? "", { timeout: 30_000 });
	await played(page);
});
