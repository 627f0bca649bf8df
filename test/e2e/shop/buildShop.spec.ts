import { devices, expect, type Page } from "@playwright/test";
import { openEditor, yamlOf } from "../editorPage.ts";
import { test } from "../editorTest.ts";
import { keepCount } from "../gestureCount.ts";
import { buildShop } from "./buildShop.ts";
import type { Hand } from "./Hand.ts";
import { keyboardHand } from "./keyboardHand.ts";
import { mouseHand } from "./mouseHand.ts";
import { expectSameModel } from "./sameModel.ts";
import { touchHand } from "./touchHand.ts";

// Hundreds of gestures, each of them once.
test.use({ trace: "off" });
test.setTimeout(180_000);

/** Builds it, and holds the result against the example and the gestures against what they may come to. */
async function buildBy(page: Page, hand: Hand, most: Readonly<Record<string, number>>): Promise<void> {
	page.setDefaultTimeout(15_000);
	await openEditor(page);
	await buildShop(page, hand);
	await expectSameModel(await yamlOf(page), "examples/shop.yaml");
	for (const [kind, count] of Object.entries(hand.count)) expect(count, kind).toBeLessThanOrEqual(most[kind] ?? 0);
}

test("the shop's model is built by the mouse from the empty canvas", async ({ page }) => {
	const hand = mouseHand(page);
	await buildBy(page, hand, { clicks: 126, drags: 13, fields: 85 });
	keepCount("shop.yaml from the empty canvas, by mouse", hand.count);
});

test("the shop's model is built by the keyboard alone", async ({ page }) => {
	const hand = keyboardHand(page);
	await buildBy(page, hand, { keys: 376, fields: 137 });
	keepCount("shop.yaml from the empty canvas, by keyboard", hand.count);
});

test.describe("on a tablet", () => {
	test.use({
		hasTouch: true,
		viewport: { width: 1180, height: 820 },
		userAgent: devices["iPad Pro 11 landscape"].userAgent,
	});

	test("the shop's model is built by touch", async ({ page }) => {
		const hand = touchHand(page);
		await buildBy(page, hand, { taps: 176, fields: 85 });
		keepCount("shop.yaml from the empty canvas, by touch", hand.count);
	});
});
