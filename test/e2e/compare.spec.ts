import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { headlineText, openEditor, openTemplate, settled, yamlOf } from "./editorPage.ts";
import { test } from "./editorTest.ts";
import { keptTexts } from "./keptTexts.ts";

async function fileMenu(page: Page, item: string): Promise<void> {
	await page.getByRole("button", { name: "File", exact: true }).click();
	await page.getByRole("menuitem", { name: item, exact: true }).click();
}

const comparison = (page: Page) => page.getByTestId("compare");
const model = (page: Page) => comparison(page).getByRole("table", { name: "Differences of the model" });
const figures = (page: Page) => comparison(page).getByRole("table", { name: "Changes of the figures" });

/** Chooses a file for one side. */
async function chooseFile(page: Page, side: 0 | 1, text: string): Promise<void> {
	await comparison(page)
		.locator("input[type=file]")
		.nth(side)
		.setInputFiles({ name: "branch.yaml", mimeType: "application/yaml", buffer: Buffer.from(text) });
}

test("a branch of the open design is compared with it: in the model, on the pictures, in the figures", async ({
	page,
}) => {
	await openEditor(page);
	const text = await yamlOf(page);
	const branch = text.replace("leader: us-east", "leader: eu-west").replace("at: mumbai", "at: singapore");
	await fileMenu(page, "Compare…");
	await comparison(page).getByLabel("Before", { exact: true }).selectOption("open");
	await chooseFile(page, 1, branch);
	await expect(model(page).getByRole("button", { name: "apac moves from Mumbai to Singapore" })).toBeVisible();
	await expect(model(page).getByRole("button", { name: "accounts: leader us-east → eu-west" })).toBeVisible();
	await expect(model(page).getByRole("button")).toHaveCount(2);
	// The marks: who moved and what changed, in both pictures.
	const pictures = comparison(page).getByRole("figure");
	await expect(pictures).toHaveCount(2);
	await expect(pictures.nth(0).locator("text", { hasText: /^→$/ })).toHaveCount(1);
	await expect(pictures.nth(1).locator("text", { hasText: /^~$/ })).toHaveCount(3);
	const write = figures(page).getByRole("row", { name: /^sign-in, write from na, p99/ });
	await expect(write).toContainText("worse");
	await expect(figures(page).getByRole("row", { name: /^Monthly cost/ })).toBeVisible();
	// A figure that hardly moves is looked at only on demand.
	await expect(figures(page).getByRole("row", { name: /^messaging, read from na, p99/ })).toHaveCount(0);
	await comparison(page).getByLabel("Only what changed more than 1 %").uncheck();
	await expect(figures(page).getByRole("row", { name: /^messaging, read from na, p99/ })).toBeVisible();
	// The other way round.
	await comparison(page).getByRole("button", { name: "Swap the two" }).click();
	await expect(model(page).getByRole("button", { name: "apac moves from Singapore to Mumbai" })).toBeVisible();
	await page.keyboard.press("Escape");
	await expect(comparison(page)).toHaveCount(0);
	expect(await yamlOf(page)).toBe(text);
});

test("what is gone, new and moved stands on one picture, and a difference is shown there", async ({ page }) => {
	await openEditor(page);
	const text = await yamlOf(page);
	const branch = text
		.replace("replicas: [us-east, eu-west, ap-south]", "replicas: [us-east, eu-west]")
		.replace("alb: { technology: alb,", "alb: { technology: alb, regions: [us-east, eu-west],");
	await fileMenu(page, "Compare…");
	await comparison(page).getByLabel("Before", { exact: true }).selectOption("open");
	await chooseFile(page, 1, branch);
	await comparison(page).getByText("Overlaid").click();
	const picture = comparison(page).getByRole("figure");
	await expect(picture).toHaveCount(1);
	await expect(picture.locator("text", { hasText: /^−$/ })).toHaveCount(2);
	const row = model(page).getByRole("button", { name: "alb no longer runs in ap-south" });
	await row.click();
	await expect(row).toHaveAttribute("aria-pressed", "true");
	await expect(picture.locator('rect[stroke="var(--focus)"]')).toHaveCount(1);
	// Panes pan and zoom by keys, too.
	const moved = picture.locator("svg > g");
	const before = await moved.getAttribute("transform");
	await picture.locator("[tabindex='0']").focus();
	await page.keyboard.press("ArrowRight");
	await page.keyboard.press("+");
	expect(await moved.getAttribute("transform")).not.toBe(before);
});

test("both pictures pan and zoom together", async ({ page }) => {
	await openEditor(page);
	await fileMenu(page, "Compare…");
	await comparison(page).getByLabel("Before", { exact: true }).selectOption("template shop");
	const moved = comparison(page).locator("figure svg > g");
	await expect(moved).toHaveCount(2);
	// The pictures are placed anew when what is compared has been read.
	await expect(figures(page).getByRole("row", { name: /^Monthly cost \$45,035/ })).toBeVisible({ timeout: 20_000 });
	const box = await comparison(page).getByRole("figure").first().boundingBox();
	if (box === null) throw new Error("no picture");
	const before = await moved.first().getAttribute("transform");
	await page.mouse.move(box.x + 200, box.y + 150);
	await page.mouse.down();
	await page.mouse.move(box.x + 260, box.y + 170, { steps: 4 });
	await page.mouse.up();
	await page.keyboard.down("Control");
	await page.mouse.wheel(0, -120);
	await page.keyboard.up("Control");
	const transforms = () => moved.evaluateAll((groups) => groups.map((group) => group.getAttribute("transform")));
	await expect.poll(async () => (await transforms())[0]).not.toBe(before);
	await expect.poll(async () => new Set(await transforms()).size).toBe(1);
});

test("a baseline is shown with its time, survives opening another design and a reload, and is unpinned", async ({
	page,
}) => {
	await openEditor(page);
	await fileMenu(page, "Pin figures as baseline");
	const chip = page.getByRole("button", { name: /^Baseline: Global collaboration platform, pinned / });
	await expect(chip).toContainText(/^since \d/);
	await openTemplate(page, "Global shop");
	expect(await headlineText(page, "Monthly cost")).toContain("$45k");
	await expect(chip).toBeVisible();
	await expect(page.getByTestId("headline")).toContainText("▼ $213k");
	const opened = readFileSync("examples/shop.yaml", "utf8");
	await expect.poll(() => page.evaluate(keptTexts)).toContain(opened);
	await page.reload();
	await settled(page);
	await expect(chip).toBeVisible({ timeout: 20_000 });
	await chip.click();
	await page.getByRole("button", { name: "Compare", exact: true }).click();
	await expect(comparison(page).getByLabel("Before", { exact: true })).toHaveValue("baseline");
	await expect(figures(page).getByRole("row", { name: /^Monthly cost \$257,544 \$45,035/ })).toBeVisible({
		timeout: 20_000,
	});
	await comparison(page).getByRole("button", { name: "Close" }).click();
	await chip.click();
	await page.getByRole("button", { name: "Unpin" }).click();
	await expect(chip).toHaveCount(0);
	await page.reload();
	await settled(page);
	await expect(chip).toHaveCount(0);
});

test("a file with a problem says where, and nothing is compared", async ({ page }) => {
	await openEditor(page);
	await fileMenu(page, "Compare…");
	await chooseFile(page, 1, "archipelago: 1\nname: Broken\nregions: { us: { provider: nimbus } }\n");
	await expect(comparison(page).getByRole("alert")).toContainText(/branch\.yaml can't be compared\. Line 3: /);
});

test("the comparison is copied for a pull request", async ({ page, context }) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await openEditor(page);
	const text = await yamlOf(page);
	await fileMenu(page, "Compare…");
	await comparison(page).getByLabel("Before", { exact: true }).selectOption("open");
	await chooseFile(page, 1, text.replace("leader: us-east", "leader: eu-west"));
	const copy = comparison(page).getByRole("button", { name: "Copy as Markdown" });
	await expect(copy).toBeEnabled({ timeout: 20_000 });
	await copy.click();
	await expect(copy).toContainText("Copied");
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toContain("- `~` accounts: leader us-east → eu-west (`data.accounts.leader`)");
	expect(copied).toContain("### Headline figures");
});

test("by keys alone: a comparison is opened from the palette, a difference shown, and the focus goes back", async ({
	page,
}) => {
	await openEditor(page);
	await page.keyboard.press("Control+k");
	await expect(page.getByRole("dialog").getByRole("combobox")).toBeFocused();
	await page.keyboard.type("compare two designs");
	await expect(page.getByRole("option", { selected: true })).toContainText("Compare two designs");
	await page.keyboard.press("Enter");
	await expect(comparison(page)).toBeVisible();
	await comparison(page).getByLabel("Before", { exact: true }).focus();
	// A native list: its last entry is a template.
	await page.keyboard.press("End");
	const first = model(page).getByRole("button").first();
	await expect(first).toBeVisible();
	for (let presses = 0; presses < 20 && !(await first.evaluate((each) => each === document.activeElement)); presses++) {
		await page.keyboard.press("Tab");
	}
	await page.keyboard.press("Enter");
	await expect(first).toHaveAttribute("aria-pressed", "true");
	await page.keyboard.press("Escape");
	await expect(comparison(page)).toHaveCount(0);
});
