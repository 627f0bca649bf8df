import { expect, type Locator, type Page } from "@playwright/test";
import { headline, openEditor, openPane, openTemplate, settled } from "./editorPage.ts";
import { test } from "./editorTest.ts";

/** Opens what a button explains, as its dialog with all terms there. */
async function whyOf(page: Page, button: Locator): Promise<Locator> {
	await button.click();
	const dialog = page.getByRole("dialog");
	await expect(dialog.getByRole("listitem").first()).toBeVisible();
	await expect(dialog).not.toContainText("Working it out");
	return dialog;
}

/** Selects a thing by the outline. */
async function selectInOutline(page: Page, name: string): Promise<Locator> {
	await page.getByRole("tab", { name: "Outline" }).click();
	for (const folded of await page.locator('[role="treeitem"][aria-expanded="false"]').all()) await folded.click();
	await page
		.getByRole("treeitem", { name: new RegExp(`^${name}\\b`) })
		.first()
		.click();
	const inspector = page.getByTestId("inspector");
	await expect(inspector.getByRole("heading", { level: 2 })).toBeVisible();
	return inspector;
}

/** Every figure of an inspector opens its terms by a click, and each has some. */
async function expectAllExplained(page: Page, inspector: Locator, least: number): Promise<void> {
	const names = await inspector
		.getByRole("button", { name: /^Why / })
		.evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-label") ?? ""));
	expect(names.length).toBeGreaterThanOrEqual(least);
	for (const name of names) {
		const dialog = await whyOf(page, inspector.getByRole("button", { name, exact: true }).first());
		expect(await dialog.getByRole("listitem").count(), name).toBeGreaterThan(0);
		expect(await dialog.innerText(), name).not.toMatch(/NaN|undefined|Infinity/);
		await page.keyboard.press("Escape");
		await expect(page.getByRole("dialog")).toHaveCount(0);
	}
}

const kinds = [
	["Global collaboration platform", ["us-east", "Europe", "dns", "alb", "api", "messages", "metrics", "messaging"]],
	["Global shop", ["us-east", "Japan", "anycast", "storefront", "inventory", "checkout"]],
] as const;

for (const [template, things] of kinds) {
	test(`every figure in the inspectors of ${template} opens its terms`, async ({ page }) => {
		await openEditor(page);
		if (template !== "Global collaboration platform") await openTemplate(page, template);
		for (const thing of things) {
			const inspector = await selectInOutline(page, thing);
			await settled(page);
			const hasNoBill = thing === "anycast" || thing === "dns" || thing === "storefront";
			await expectAllExplained(page, inspector, hasNoBill ? 0 : 1);
		}
	});
}

test("the headline's figures open their terms by the keyboard, and a term leads on with it", async ({ page }) => {
	await openEditor(page);
	await headline(page, "Worst p99").focus();
	await page.keyboard.press("Enter");
	const dialog = page.getByRole("dialog");
	await expect(dialog.getByRole("button", { name: "Access network" })).toBeVisible();
	await expect(dialog).toContainText("line 15");
	await dialog.getByRole("button", { name: "Access network" }).focus();
	await page.keyboard.press("Enter");
	await expect(page.getByRole("tab", { name: "YAML" })).toHaveAttribute("aria-selected", "true");
	await expect(page.locator(".cm-activeLine")).toContainText("lastMile");
});

test("a term that a default fills leads to its field in the inspector, folded or not", async ({ page }) => {
	await openEditor(page);
	const availability = await whyOf(page, headline(page, "Worst availability"));
	await availability.getByRole("button", { name: "Region us-east" }).click();
	const inspector = page.getByTestId("inspector");
	await expect(inspector.getByRole("heading", { name: "us-east" })).toBeVisible();
	await expect(inspector.getByRole("textbox", { name: "Availability" })).toBeFocused();
	const again = await whyOf(page, headline(page, "Worst availability"));
	await again.getByRole("button", { name: "Common cause" }).click();
	await expect(inspector.getByRole("textbox", { name: "Common cause" })).toBeFocused();
	const p99 = await whyOf(page, headline(page, "Worst p99"));
	await p99.getByRole("button", { name: "One replica's write" }).click();
	await expect(inspector.getByRole("textbox", { name: "Write p50" })).toBeFocused();
	// With something selected the YAML shows what was asked for, not the selection.
	const written = await whyOf(page, headline(page, "Worst p99"));
	await written.getByRole("button", { name: "Access network" }).click();
	await expect(page.locator(".cm-activeLine")).toContainText("lastMile");
});

test("a finding opens the terms of its figure, and its fix is one step to undo", async ({ page }) => {
	await openEditor(page);
	await openPane(page, "Checks");
	const checks = page.getByTestId("checks");
	const missed = checks.locator('[data-rule="availability-missed"]').first();
	const dialog = await whyOf(page, missed.getByRole("button", { name: /^Why / }));
	await expect(dialog).toContainText("Routing answers");
	await page.keyboard.press("Escape");
	const claimed = checks.locator('[data-rule="consistency-claimed"]');
	await claimed.getByRole("button", { name: "Call it eventual" }).click();
	await settled(page);
	await expect(claimed).toHaveCount(0);
	await page.getByRole("button", { name: /^Undo/ }).click();
	await settled(page);
	await expect(claimed).toHaveCount(1);
});
