import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";

/** Opens the editor and waits until the first figures are there. */
export async function openEditor(page: Page): Promise<void> {
	await page.goto("./");
	await expect(page.getByTestId("headline")).toHaveAttribute("data-fresh", "true", { timeout: 30_000 });
	await expect(card(page, "alb@", "group").first()).toBeVisible();
}

/** Opens one of the example designs by its name. */
export async function openTemplate(page: Page, name: string): Promise<void> {
	await page.getByRole("button", { name: "File", exact: true }).click();
	await page.getByRole("menuitem", { name: "Templates…" }).click();
	await page.getByRole("dialog").getByRole("button", { name }).click();
	await expect(page.getByRole("banner").getByText(name, { exact: true })).toBeVisible();
	await settled(page);
}

/** Waits until the figures shown are those of the design shown. */
export async function settled(page: Page): Promise<void> {
	await expect(page.getByTestId("headline")).toHaveAttribute("data-fresh", "true", { timeout: 30_000 });
}

/** A card by its place, `settings@eu-west`, or by the beginning of it. */
export function card(page: Page, place: string, role?: "group"): Locator {
	const id = role === undefined ? `[data-id="${place}"]` : `[data-id^="${place}"]`;
	return page.locator(`.react-flow__node${id}`);
}

/** A region's column, by its head. */
export function column(page: Page, region: string): Locator {
	return page.locator(`.react-flow__node[data-id="region:${region}"]`);
}

export async function boxOf(locator: Locator) {
	const box = await locator.boundingBox();
	if (box === null) throw new Error(`${locator} is not on the page`);
	return box;
}

export async function middleOf(locator: Locator): Promise<{ readonly x: number; readonly y: number }> {
	const { x, y, width, height } = await boxOf(locator);
	return { x: x + width / 2, y: y + height / 2 };
}

/** Presses on one thing, moves in steps as a hand does, and lets go at a point. */
export async function dragTo(page: Page, from: Locator, to: { readonly x: number; readonly y: number }): Promise<void> {
	const start = await middleOf(from);
	await page.mouse.move(start.x, start.y);
	await page.mouse.down();
	await page.mouse.move(start.x + (to.x - start.x) / 3, start.y + (to.y - start.y) / 3, { steps: 4 });
	await page.mouse.move(to.x, to.y, { steps: 6 });
	await page.mouse.up();
}

export async function openPane(
	page: Page,
	name: "Charts" | "Failure lab" | "Failure matrix" | "Checks" | "YAML",
): Promise<void> {
	await page.getByRole("tab", { name: new RegExp(`^${name}`) }).click();
}

/** Text of a file that a click brings. */
export async function downloaded(page: Page, item: string): Promise<{ readonly name: string; readonly text: string }> {
	await page.getByRole("button", { name: "Export" }).click();
	const [download] = await Promise.all([
		page.waitForEvent("download"),
		page.getByRole("menuitem", { name: item, exact: true }).click(),
	]);
	return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
}

/** The design's whole text, as the export gives it. */
export async function yamlOf(page: Page): Promise<string> {
	return (await downloaded(page, "YAML")).text;
}

/** The headline figure of this name: "Monthly cost" → "$258k". */
export function headline(page: Page, name: string): Locator {
	return page.getByTestId("headline").getByRole("button", { name: new RegExp(`^${name}: `) });
}

export async function headlineText(page: Page, name: string): Promise<string> {
	await settled(page);
	return (await headline(page, name).getAttribute("aria-label")) ?? (await headline(page, name).innerText());
}

/** Chooses one of the design's scenarios; it opens in the lab. */
export async function openScenario(page: Page, name: string): Promise<void> {
	await page.getByRole("tab", { name: "Scenarios" }).click();
	await page.getByTestId("scenario-list").getByRole("button", { name }).first().click();
	await expect(page.getByTestId("lab-scrubber")).toBeVisible({ timeout: 30_000 });
}
