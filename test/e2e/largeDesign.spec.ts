import { expect, type Page } from "@playwright/test";
import { canvasText, cardsPerRegion } from "../bench/canvas/canvasText.ts";
import { card, middleOf, openEditor, settled, yamlOf } from "./editorPage.ts";
import { test } from "./editorTest.ts";

const text = canvasText(4);
const cards = 4 * cardsPerRegion;

/** Drops the design's file onto the page, and shows all of it. */
async function openLarge(page: Page): Promise<void> {
	await openEditor(page);
	await page.evaluate((yaml) => {
		const dataTransfer = new DataTransfer();
		dataTransfer.items.add(new File([yaml], "large.yaml"));
		window.dispatchEvent(new DragEvent("drop", { dataTransfer }));
	}, text);
	await expect(page.getByRole("banner").getByText("4 regions", { exact: true })).toBeVisible();
	await settled(page);
	await page.getByRole("button", { name: "Fit the design" }).click();
}

const nodes = (page: Page) => page.locator(".react-flow__node");

/** The inspector takes room from the canvas when something is chosen for the first time. */
async function openOutline(page: Page): Promise<void> {
	await page.getByRole("tab", { name: "Outline" }).click();
	await page.getByTestId("outline").locator('[data-entry="s60"]').click();
	await expect(page.getByTestId("inspector")).toContainText("s60");
	await page.keyboard.press("Escape");
	await page.getByRole("button", { name: "Fit the design" }).click();
	await page.waitForTimeout(500);
}

/** Where a card stands that may have no element: choosing its component gives it one. */
async function placeOf(page: Page, store: string, region: string) {
	await page.getByTestId("outline").locator(`[data-entry="${store}"]`).click();
	const place = await middleOf(card(page, `${store}@${region}`));
	await page.keyboard.press("Escape");
	await expect(card(page, `${store}@${region}`)).toHaveCount(0);
	return place;
}

test("a large design is painted from afar, and stands as elements where it is looked at", async ({ page }) => {
	await openLarge(page);
	await expect.poll(() => nodes(page).count()).toBeLessThan(10);
	expect(cards).toBeGreaterThanOrEqual(500);
	await page.getByTitle("Zoom to 100 %").click();
	await expect.poll(() => nodes(page).count()).toBeGreaterThan(20);
	expect(await nodes(page).count()).toBeLessThan(cards / 2);
});

test("a painted card is chosen by a click and lights up its siblings", async ({ page }) => {
	await openLarge(page);
	await openOutline(page);
	const place = await placeOf(page, "s60", "r1");
	await page.mouse.click(place.x, place.y);
	await expect(page.getByTestId("inspector")).toContainText("s60");
	await expect(card(page, "s60@r1").locator("[data-state=selected]")).toHaveCount(1);
	await expect(card(page, "s60@r2").locator("[data-state=sibling]")).toHaveCount(1);
});

test("a painted card is dragged into another column as one edit", async ({ page }) => {
	await openLarge(page);
	await openOutline(page);
	const from = await placeOf(page, "s60", "r1");
	const to = await placeOf(page, "s60", "r2");
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(to.x, to.y, { steps: 6 });
	await page.mouse.up();
	await expect(page.getByRole("button", { name: "Undo", exact: true })).toBeEnabled();
	await settled(page);
	expect(await yamlOf(page)).toMatch(/s60: \{.*replicas: \[r0, r2, r3\]/);
});

test("from further away a card says its name, and then its mark alone", async ({ page }) => {
	await openEditor(page);
	const words = card(page, "messages@eu-west").locator("text");
	const all = await words.allTextContents();
	expect(all.length).toBeGreaterThan(2);
	for (let click = 0; click < 2; click++) await page.getByRole("button", { name: "Zoom out" }).click();
	await expect.poll(() => words.allTextContents()).toEqual(["messages", "E"]);
	for (let click = 0; click < 2; click++) await page.getByRole("button", { name: "Zoom out" }).click();
	await expect.poll(() => words.allTextContents()).toEqual(["E"]);
});

test("the minimap shows the whole, and a press on it moves the view", async ({ page }) => {
	await openLarge(page);
	await page.getByTitle("Zoom to 100 %").click();
	const minimap = page.getByRole("button", { name: /^Minimap: / });
	const box = await minimap.boundingBox();
	if (box === null) throw new Error("no minimap");
	await page.mouse.click(box.x + box.width / 2, box.y + box.height - 3);
	await expect(card(page, "s119@", "group").first()).toBeVisible();
});
