import { expect, type Page } from "@playwright/test";
import { boxOf, card, column, middleOf, openEditor, openScenario, yamlOf } from "./editorPage.ts";
import { test } from "./editorTest.ts";

const faults = (page: Page) => page.getByTestId("lab-faults").getByRole("slider");

/** Presses a kind of fault in the list, as one who then points. */
async function take(page: Page, name: string): Promise<void> {
	await page.getByRole("button", { name, exact: true }).click();
	await expect(page.getByTestId("pointing")).toBeVisible();
}

/** Draws a line over the canvas by hand. */
async function draw(page: Page, points: readonly { readonly x: number; readonly y: number }[]): Promise<void> {
	const [first, ...rest] = points;
	if (first === undefined) return;
	await page.mouse.move(first.x, first.y);
	await page.mouse.down();
	for (const { x, y } of rest) await page.mouse.move(x, y, { steps: 8 });
	await page.mouse.up();
}

/** Middle of the gap between two columns, at the height of the stores. */
async function gapBetween(page: Page, left: string, right: string) {
	const [a, b] = [await boxOf(card(page, `settings@${left}`)), await boxOf(card(page, `settings@${right}`))];
	const top = await boxOf(card(page, `presence@${left}`));
	return { x: (a.x + a.width + b.x) / 2, from: top.y - 6, to: a.y + a.height + 4 };
}

test("a region is failed by pointing at its column, at the moment shown, and its fields open", async ({ page }) => {
	await openEditor(page);
	await openScenario(page, "The accounts leader is lost");
	await page.getByRole("slider", { name: "Moment" }).focus();
	for (let press = 0; press < 9; press++) await page.keyboard.press("Shift+ArrowRight");
	await take(page, "Fail a region");
	await page.mouse.click(
		(await middleOf(card(page, "presence@ap-south"))).x,
		(await middleOf(column(page, "ap-south"))).y,
	);
	await expect(page.getByRole("slider", { name: "ap-south down" })).toBeVisible();
	await expect(page.getByTestId("pointing")).toHaveCount(0);
	await expect(page.getByRole("textbox", { name: "Starts at" })).toHaveValue("90s");
	expect(await yamlOf(page)).toContain("at: 90s, for: 510s, kind: region-down, region: ap-south");
});

test("a cut is drawn across the links, and the links it crosses decide who is cut from whom", async ({ page }) => {
	await openEditor(page);
	await openScenario(page, "The accounts leader is lost");
	await take(page, "Cut links");
	const { x, from, to } = await gapBetween(page, "us-east", "eu-west");
	await draw(page, [
		{ x, y: from },
		{ x, y: to },
	]);
	await expect(page.getByRole("slider", { name: / cut from / })).toBeVisible();
	expect(await yamlOf(page)).toMatch(/kind: partition, between: \[\s*\[us-east\], \[eu-west(, ap-south)?\]\s*\]/);
});

test("a line drawn where no links are is refused with the reason, and Escape ends the pointing", async ({ page }) => {
	await openEditor(page);
	await openScenario(page, "The accounts leader is lost");
	const before = await faults(page).count();
	await take(page, "Cut links");
	const store = await boxOf(card(page, "files@us-east"));
	await draw(page, [
		{ x: store.x + 40, y: store.y + 4 },
		{ x: store.x + 90, y: store.y + 12 },
	]);
	await expect(page.getByText("Draw a line across the links between regions.")).toBeVisible();
	await expect(page.getByTestId("pointing")).toBeVisible();
	await page.keyboard.press("Escape");
	await page.keyboard.press("Escape");
	await expect(page.getByTestId("pointing")).toHaveCount(0);
	expect(await faults(page).count()).toBe(before);
});

test("users who surge and a link that slows are pointed at; what can't be hit says so", async ({ page }) => {
	await openEditor(page);
	await openScenario(page, "The accounts leader is lost");
	await take(page, "Surge of users");
	const region = await middleOf(card(page, "presence@eu-west"));
	await page.mouse.click(region.x, region.y);
	await expect(page.getByText("Point at users, or beside them in their lane for all.")).toBeVisible();
	const users = await middleOf(card(page, "apac"));
	await page.mouse.click(users.x, users.y);
	await expect(page.getByRole("slider", { name: "apac × 2" })).toBeVisible();
	await take(page, "Slow a link");
	await page.mouse.click(region.x, region.y);
	await expect(page.getByTestId("pointing")).toContainText("other end of eu-west’s link");
	const other = await middleOf(card(page, "presence@ap-south"));
	await page.mouse.click(other.x, other.y);
	await expect(page.getByRole("slider", { name: "eu-west – ap-south slower by 300 ms" })).toBeVisible();
});

test("without a scenario, the fault that is pointed at makes one", async ({ page }) => {
	await openEditor(page);
	await page.getByRole("tab", { name: "Scenarios" }).click();
	await take(page, "Stop a store");
	const store = await middleOf(card(page, "settings@eu-west"));
	await page.mouse.click(store.x, store.y);
	await expect(page.getByTestId("scenario-list").getByText("Settings down in eu-west")).toBeVisible();
	await expect(page.getByTestId("lab-scrubber")).toBeVisible({ timeout: 30_000 });
	await page.getByRole("button", { name: /^Undo/ }).click();
	await expect(page.getByTestId("scenario-list").getByText("Settings down in eu-west")).toHaveCount(0);
});

test("the keys point too: from the list to the canvas, and Enter on a card", async ({ page }) => {
	await openEditor(page);
	await openScenario(page, "The accounts leader is lost");
	await page.getByRole("button", { name: "Stop a store", exact: true }).focus();
	await page.keyboard.press("Enter");
	await page.getByRole("button", { name: "Point on the canvas" }).focus();
	await page.keyboard.press("Enter");
	await expect(page.getByTestId("pointing")).toBeVisible();
	await card(page, "settings@ap-south").focus();
	await page.keyboard.press("Enter");
	await expect(page.getByRole("slider", { name: "settings down in ap-south" })).toBeVisible();
});
