import { expect } from "@playwright/test";
import { card, column, dragTo, middleOf, openEditor, openPane, openTemplate, yamlOf } from "./editorPage.ts";
import { test } from "./editorTest.ts";

test("typing YAML moves the canvas; a typo is underlined and the canvas keeps the last good design", async ({
	page,
}) => {
	await openEditor(page);
	await openPane(page, "YAML");
	const editorText = page.getByTestId("yaml").locator(".cm-content");
	const europe = page.getByRole("group", { name: /^Europe, / });
	await expect(europe).toHaveAccessibleName(/Frankfurt/);
	const line = editorText.locator(".cm-line", { hasText: "at: frankfurt" });
	const word = line.getByText("frankfurt");
	await word.dblclick();
	await page.keyboard.type("stockholm");
	await expect(europe).toHaveAccessibleName(/Stockholm/);
	await expect(page.getByText("This is the last good design")).toHaveCount(0);

	await page.keyboard.type("x");
	await expect(page.getByText(/the first in line 10\./)).toBeVisible();
	await expect(page.getByTestId("yaml").locator(".cm-lintRange-error")).not.toHaveCount(0);
	await expect(europe).toHaveAccessibleName(/Stockholm/);
	await page.keyboard.press("Backspace");
	await expect(page.getByText("This is the last good design")).toHaveCount(0);
	expect(await yamlOf(page)).toContain("eu: { name: Europe, at: stockholm, share: 35%");
});

test("a reload brings back what was edited", async ({ page }) => {
	await openEditor(page);
	await openTemplate(page, "Global shop");
	const { y } = await middleOf(card(page, "payments@europe"));
	await dragTo(page, card(page, "payments@europe"), { x: (await middleOf(column(page, "tokyo"))).x, y });
	await expect(card(page, "payments@tokyo")).toBeVisible();
	const edited = await yamlOf(page);
	await expect.poll(() => page.evaluate(keptTexts), { timeout: 20_000 }).toContain(edited);
	await page.reload();
	await expect(card(page, "payments@tokyo")).toBeVisible();
	expect(await yamlOf(page)).toBe(edited);
});

/** Texts of the designs in the browser's storage. */
function keptTexts(): Promise<readonly string[]> {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open("keyval-store");
		opening.onerror = () => reject(opening.error);
		opening.onsuccess = () => {
			const reading = opening.result.transaction("keyval").objectStore("keyval").getAll();
			reading.onerror = () => reject(reading.error);
			reading.onsuccess = () => {
				opening.result.close();
				resolve(reading.result.flatMap((kept) => (typeof kept?.text === "string" ? [kept.text] : [])));
			};
		};
	});
}
