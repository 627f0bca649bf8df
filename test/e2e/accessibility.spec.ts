import { expect } from "@playwright/test";
import { openEditor } from "./editorPage.ts";
import { test } from "./editorTest.ts";
import { clippedTexts } from "./screens/clippedTexts.ts";
import { hindrances } from "./screens/hindrances.ts";
import { journeys } from "./screens/screens.ts";

test.use({ colorScheme: "light", reducedMotion: "reduce" });

for (const [where, screens] of Object.entries(journeys)) {
	test(`axe finds nothing ${where}, in light or dark, and spaced texts are all there`, async ({ page }) => {
		test.setTimeout(180_000);
		await openEditor(page);
		const found: string[] = [];
		for (const screen of screens) {
			await test.step(screen.name, async () => {
				await screen.open(page);
				if (screen.part !== undefined) await expect(page.locator(screen.part).first()).toBeVisible();
				found.push(...(await hindrances(page, screen)), ...(await clippedTexts(page, screen)));
				await screen.leave?.(page);
			});
		}
		expect(found).toEqual([]);
	});
}
