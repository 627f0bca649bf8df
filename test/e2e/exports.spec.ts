import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { openEditor, yamlOf } from "./editorPage.ts";
import { test } from "./editorTest.ts";

const dialog = (page: Page) => page.getByRole("dialog", { name: "Export" });

async function choose(page: Page, kind: string): Promise<void> {
	await dialog(page).getByRole("radio", { name: kind, exact: true }).check({ force: true });
	await expect(dialog(page).getByTestId("export-preview")).toHaveAttribute("aria-busy", "false", { timeout: 30_000 });
}

/** Saves what is chosen and gives its name and bytes. */
async function saved(page: Page): Promise<{ readonly name: string; readonly bytes: Buffer }> {
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		dialog(page).getByRole("button", { name: "Save file" }).click(),
	]);
	await expect(dialog(page).getByRole("status")).toContainText("Saved");
	return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test("the export window makes each kind of file, and the picture that was saved opens as the design", async ({
	page,
}) => {
	await openEditor(page);
	const text = await yamlOf(page);
	await page.keyboard.press("Escape");
	await page.keyboard.press("ControlOrMeta+Shift+e");
	await choose(page, "PDF");
	expect((await saved(page)).bytes.subarray(0, 5).toString()).toBe("%PDF-");
	await choose(page, "PowerPoint");
	// A zip archive.
	expect((await saved(page)).bytes.subarray(0, 2).toString()).toBe("PK");
	await choose(page, "CSV");
	await expect(dialog(page).getByTestId("export-preview")).toContainText("latency/messaging/eu/write/p99");
	await choose(page, "PNG");
	const png = await saved(page);
	expect(png.name).toBe("global-collaboration.png");
	await page.keyboard.press("Escape");
	await expect(dialog(page)).toHaveCount(0);

	await page.getByRole("button", { name: "File", exact: true }).click();
	await page.getByRole("menuitem", { name: "New empty design" }).click();
	await page.getByRole("button", { name: "File", exact: true }).click();
	const [chooser] = await Promise.all([
		page.waitForEvent("filechooser"),
		page.getByRole("menuitem", { name: /^Open…/ }).click(),
	]);
	await chooser.setFiles({ name: png.name, mimeType: "image/png", buffer: png.bytes });
	await expect(page.getByRole("banner").getByText("Global collaboration platform", { exact: true })).toBeVisible();
	expect(await yamlOf(page)).toBe(text);
});

test("a moment of a scenario and a part of the design are drawn, and a review is read before it is saved", async ({
	page,
}) => {
	await openEditor(page);
	await page.locator('.react-flow__node[data-id="region:eu-west"]').click();
	await page.getByRole("button", { name: "Export" }).click();
	await page.getByRole("menuitem", { name: /^All files/ }).click();
	await choose(page, "SVG");
	const svg = async () => (await saved(page)).bytes.toString();
	expect(await svg()).toContain(">us-east<");
	await dialog(page).getByRole("radio", { name: "Selection" }).check({ force: true });
	const part = await svg();
	expect(part).toContain(">eu-west<");
	expect(part).not.toContain(">us-east<");
	await dialog(page).getByRole("radio", { name: "Whole" }).check({ force: true });
	await dialog(page).getByLabel("Moment").selectOption("Europe goes dark");
	expect(await svg()).toContain(">Down<");
	await choose(page, "Design review");
	const review = dialog(page).frameLocator("iframe");
	await expect(review.getByRole("heading", { name: "Global collaboration platform", level: 1 })).toBeVisible();
	await expect(review.getByRole("heading", { name: "Failure matrix" })).toBeVisible();
});
