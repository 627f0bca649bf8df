import { expect, type Page } from "@playwright/test";
import { boxOf, card, column, openEditor, yamlOf } from "./editorPage.ts";
import { test } from "./editorTest.ts";
import { keepCount } from "./gestureCount.ts";
import { CountingHand } from "./gestures.ts";

/** A design of one region and its users, nothing else. */
async function newDesign(page: Page): Promise<void> {
	await openEditor(page);
	await page.getByRole("button", { name: "File", exact: true }).click();
	await page.getByRole("menuitem", { name: "New empty design" }).click();
	await expect(column(page, "us-east")).toBeVisible();
	await expect(page.locator('.react-flow__node[data-id^="region:"]')).toHaveCount(1);
}

/** The row of the palette that is found by typing, without a click. */
async function find(page: Page, hand: CountingHand, words: string) {
	await hand.press("/");
	await expect(page.getByRole("textbox", { name: "Find technology or region" })).toBeFocused();
	await page.keyboard.press("Control+a");
	await hand.type(words);
	return page.getByTestId("palette").locator(`[data-technology="${words}"], [data-region="${words}"]`).first();
}

test("a new region, a database in it, an application connected to it and the region failed take at most 3 clicks and 3 drags", async ({
	page,
}) => {
	await newDesign(page);
	const hand = new CountingHand(page);
	const first = await boxOf(column(page, "us-east"));

	const region = await find(page, hand, "eu-west-1");
	await hand.drag(region, { x: first.x + first.width + 60, y: first.y + 120 });
	await expect(column(page, "eu-west-1")).toBeVisible();

	const database = await find(page, hand, "cockroachdb");
	const second = await boxOf(column(page, "eu-west-1"));
	await hand.drag(database, { x: second.x + second.width / 2, y: second.y + 130 });
	await expect(card(page, "cockroachdb@eu-west-1")).toBeVisible();

	const application = await find(page, hand, "kubernetes");
	await hand.drag(application, card(page, "cockroachdb@eu-west-1"));
	await expect(card(page, "kubernetes@eu-west-1")).toBeVisible();

	await hand.click(column(page, "eu-west-1"), "right");
	await hand.click(page.getByRole("menuitem", { name: "Fail this region" }));
	await expect(page.getByTestId("lab-scrubber")).toBeVisible({ timeout: 30_000 });
	await expect(page.getByRole("slider", { name: "eu-west-1 down" })).toBeVisible();
	keepCount("a region, a database, an application and the region's failure, by mouse and keys", { ...hand.count });

	expect(hand.count.clicks).toBeLessThanOrEqual(3);
	expect(hand.count.drags).toBeLessThanOrEqual(3);
	const yaml = await yamlOf(page);
	expect(yaml).toMatch(/cockroachdb:[\s\S]*?replicas: \[eu-west-1\]/);
	expect(yaml).toMatch(/kubernetes:[\s\S]*?regions: \[eu-west-1\][\s\S]*?uses: \[cockroachdb\]/);
});
