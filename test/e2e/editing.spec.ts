import { expect, type Page } from "@playwright/test";
import { boxOf, card, column, openEditor, openPane, yamlOf } from "./editorPage.ts";
import { test } from "./editorTest.ts";

/** Marks of the line that a menu offers under this name. */
async function choose(page: Page, ...names: readonly string[]): Promise<void> {
	for (const name of names) await page.getByRole("menuitem", { name }).last().click();
}

async function openMenu(page: Page, place: string): Promise<void> {
	await card(page, place).click({ button: "right" });
	await expect(page.getByRole("menu").first()).toBeVisible();
}

test.beforeEach(async ({ page }) => {
	await openEditor(page);
	await page.mouse.move(700, 40);
});

test("a double click renames a card in place; Escape leaves the name, undo brings the old one back", async ({
	page,
}) => {
	await card(page, "settings@us-east").dblclick();
	const input = page.getByRole("textbox", { name: "Name of settings" });
	await input.fill("Other");
	await input.press("Escape");
	await expect(card(page, "settings@us-east")).toHaveAttribute("aria-label", /^settings in us-east/);

	await card(page, "settings@us-east").dblclick();
	await input.fill("Preferences");
	await input.press("Enter");
	await expect(card(page, "settings@us-east")).toHaveAttribute("aria-label", /^Preferences in us-east/);
	await expect(card(page, "settings@us-east")).toBeFocused();
	await page.keyboard.press("Control+z");
	await expect(card(page, "settings@us-east")).toHaveAttribute("aria-label", /^settings in us-east/);
});

test("F2 renames what has the focus, a region too; the id stays", async ({ page }) => {
	await column(page, "eu-west").focus();
	await page.keyboard.press("F2");
	const input = page.getByRole("textbox", { name: "Name of eu-west" });
	await expect(input).toHaveValue("eu-west");
	await input.fill("Ireland");
	await input.press("Enter");
	await expect(column(page, "eu-west")).toHaveAttribute("aria-label", /Ireland/);
	expect(await yamlOf(page)).toMatch(/eu-west:.*\n?.*name: Ireland/);
});

test("removing what others need says what goes and what changes, and does it only when told to", async ({ page }) => {
	await openMenu(page, "settings@us-east");
	await choose(page, "Remove settings everywhere");
	const dialog = page.getByRole("dialog", { name: "Remove settings?" });
	await expect(dialog.getByRole("region", { name: "Goes too" })).toContainText("Feature workspace-settings");
	await page.keyboard.press("Escape");
	await expect(dialog).toBeHidden();
	await expect(card(page, "settings@us-east")).toBeVisible();

	await openMenu(page, "settings@us-east");
	await choose(page, "Remove settings everywhere");
	await expect(dialog).toBeVisible();
	await page.keyboard.press("Enter");
	await expect(card(page, "settings@us-east")).toBeHidden();
	expect(await yamlOf(page)).not.toContain("workspace-settings:");
	await page.keyboard.press("Control+z");
	await expect(card(page, "settings@us-east")).toBeVisible();
});

test("what nobody needs goes at once, and the focus stays on the canvas", async ({ page }) => {
	await card(page, "traces").focus();
	await page.keyboard.press("Enter");
	await page.keyboard.press("Delete");
	await expect(card(page, "traces")).toBeHidden();
	await expect(page.locator(".react-flow__node:focus")).toHaveCount(1);
});

test("what is locked has a pin, and is neither moved nor removed until it is unlocked", async ({ page }) => {
	await card(page, "search@us-east").click();
	await page.keyboard.press("Control+Shift+l");
	await expect(card(page, "search@us-east")).toHaveAttribute("aria-label", /locked$/);
	await page.keyboard.press("Delete");
	await expect(page.getByRole("alert")).toContainText("search is locked. Unlock it first.");
	await page.keyboard.press("Shift+ArrowRight");
	await expect(page.getByRole("alert")).toContainText("search is locked. Unlock it first.");
	expect(await yamlOf(page)).toContain("locked: true");

	await openMenu(page, "search@us-east");
	await choose(page, "Unlock");
	await expect(card(page, "search@us-east")).not.toHaveAttribute("aria-label", /locked$/);
	expect(await yamlOf(page)).not.toContain("locked");
});

test("a store's menu sets its consistency, and says why it can't have another", async ({ page }) => {
	await openMenu(page, "settings@eu-west");
	await page.getByRole("menuitem", { name: "Consistency" }).hover();
	const strong = page.getByRole("menuitem", { name: /^Bounded staleness/ });
	await expect(strong).toHaveAttribute("aria-disabled", "true");
	await expect(strong).toHaveAttribute("title", /can't be/);
	await page.getByRole("menuitem", { name: "Eventual" }).click();
	await expect(card(page, "settings@eu-west")).toHaveAttribute("aria-label", /eventual/);
	expect(await yamlOf(page)).toMatch(/settings:[\s\S]*?consistency: eventual/);
});

test("a region's menu plays its failure, and moves its column", async ({ page }) => {
	await column(page, "eu-west").click({ button: "right" });
	await choose(page, "Move left");
	await expect
		.poll(async () => (await boxOf(column(page, "eu-west"))).x < (await boxOf(column(page, "us-east"))).x)
		.toBe(true);
	await column(page, "eu-west").click({ button: "right" });
	await choose(page, "Fail this region");
	await expect(page.getByRole("tab", { name: "Failure lab" })).toHaveAttribute("aria-selected", "true");
	await expect(page.getByTestId("lab-scrubber")).toBeVisible({ timeout: 30_000 });
});

test("the menu opens by keys where the focus is, and gives the focus back", async ({ page }) => {
	await card(page, "search@us-east").focus();
	await page.keyboard.press("Shift+F10");
	await expect(page.getByRole("menu", { name: "search" })).toBeVisible();
	await page.keyboard.press("Escape");
	await expect(card(page, "search@us-east")).toBeFocused();
	await page.keyboard.press("ContextMenu");
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Enter");
	await expect(page.getByRole("textbox", { name: "Name of search" })).toBeFocused();
});

test("the empty canvas and a line have menus of their own", async ({ page }) => {
	const canvas = await boxOf(page.getByTestId("lanes-canvas"));
	await page.mouse.click(canvas.x + canvas.width - 5, canvas.y + 30, { button: "right" });
	const menu = page.getByRole("menu", { name: "Canvas" });
	await expect(menu.getByRole("menuitem", { name: "Note here" })).toBeVisible();
	await expect(menu.getByRole("menuitem", { name: /^Select everything/ })).toBeVisible();
	await page.keyboard.press("Escape");
	await expect(menu).toBeHidden();
});

test("everything is chosen by a key, moved by keys, and that is one step back", async ({ page }) => {
	await page.keyboard.press("Control+a");
	await expect(page.getByTestId("inspector").getByRole("heading", { name: /selected$/ })).toBeVisible();
	await page.keyboard.press("Escape");
	await card(page, "alb@us-east").click();
	const before = await boxOf(card(page, "alb@us-east"));
	for (let step = 0; step < 3; step++) await page.keyboard.press("Shift+ArrowRight");
	await expect.poll(async () => (await boxOf(card(page, "alb@us-east"))).x).toBeGreaterThan(before.x + 4);
	await page.keyboard.press("Control+z");
	await expect.poll(async () => (await boxOf(card(page, "alb@us-east"))).x).toBeCloseTo(before.x, 0);
	expect(await yamlOf(page)).not.toMatch(/canvas:\n\s+alb/);
});

test("several notes are lined up from the inspector and by keys", async ({ page }) => {
	await openPane(page, "YAML");
	for (const [x, y] of [
		[330, 300],
		[480, 420],
	] as const) {
		await page.mouse.move(700, 40);
		await page.getByTestId("lanes-canvas").getByRole("toolbar", { name: "Canvas tools" }).hover();
		await page.keyboard.press("Escape");
		await card(page, "na").focus();
		await page.keyboard.press("n");
		await expect(page.getByRole("button", { name: /^Place the note/ })).toBeVisible();
		await page.mouse.click(x, y);
		await page.getByRole("textbox", { name: /Text of the note/ }).press("Escape");
	}
	await card(page, "note:note").click({ position: { x: 12, y: 12 } });
	await card(page, "note:note-2").click({ position: { x: 150, y: 100 }, modifiers: ["Shift"] });
	await page.getByTestId("inspector").getByRole("button", { name: "Align left" }).click();
	await expect
		.poll(async () => (await boxOf(card(page, "note:note"))).x - (await boxOf(card(page, "note:note-2"))).x)
		.toBeCloseTo(0, 0);
	await page.keyboard.press("Alt+w");
	await expect
		.poll(async () => (await boxOf(card(page, "note:note"))).y - (await boxOf(card(page, "note:note-2"))).y)
		.toBeCloseTo(0, 0);
});
