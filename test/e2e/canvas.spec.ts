import { expect, type Locator, type Page } from "@playwright/test";
import { boxOf, card, column, dragTo, middleOf, openEditor, openTemplate, settled, yamlOf } from "./editorPage.ts";
import { test } from "./editorTest.ts";

/** Finds a row of the palette by what is typed into its search. */
async function paletteRow(page: Page, words: string, attribute: string) {
	await page.getByRole("textbox", { name: "Find technology or region" }).fill(words);
	return page.getByTestId("palette").locator(`[${attribute}="${words}"]`);
}

for (const { zoom, clicks, name } of [
	{ zoom: "at 100 %", clicks: 0, name: "Zoom out" },
	{ zoom: "zoomed out", clicks: 3, name: "Zoom out" },
	{ zoom: "zoomed in", clicks: 3, name: "Zoom in" },
]) {
	test(`a technology dropped ${zoom} lands under the pointer`, async ({ page }) => {
		await openEditor(page);
		for (let click = 0; click < clicks; click++) await page.getByRole("button", { name }).click();
		const row = await paletteRow(page, "mongodb", "data-technology");
		// The zoom is about the middle, where the middle column is.
		const europe = await boxOf(card(page, "presence@eu-west"));
		const point = { x: europe.x + europe.width / 2, y: europe.y + europe.height / 2 };
		await dragTo(page, row, point);
		const added = page.locator('.react-flow__node[data-id^="mongodb"]');
		await expect(added).toHaveCount(1);
		await expect(added).toHaveAttribute("data-id", /@eu-west$/);
		const box = await boxOf(added);
		expect(box.x).toBeLessThan(point.x);
		expect(box.x + box.width).toBeGreaterThan(point.x);
		await settled(page);
		expect(await yamlOf(page)).toMatch(/technology: mongodb[\s\S]{0,40}replicas: \[eu-west\]/);
	});
}

test("what is dragged shows where it will land, and Escape leaves no trace", async ({ page }) => {
	await openEditor(page);
	const before = await yamlOf(page);
	const row = await paletteRow(page, "mongodb", "data-technology");
	const start = await middleOf(row);
	const end = await middleOf(card(page, "presence@eu-west"));
	await page.mouse.move(start.x, start.y);
	await page.mouse.down();
	await page.mouse.move(end.x, end.y, { steps: 5 });
	await expect(page.locator('[data-drop="accepted"]')).toContainText("to eu-west");
	expect(await page.evaluate(() => getSelection()?.toString())).toBe("");
	await page.keyboard.press("Escape");
	await page.mouse.up();
	await expect(page.locator("[data-drop]")).toHaveCount(0);
	expect(await yamlOf(page)).toBe(before);
});

test("a region dropped between two columns becomes one, and a store can be moved there", async ({ page }) => {
	await openEditor(page);
	const row = await paletteRow(page, "eu-north-1", "data-region");
	const west = await boxOf(column(page, "eu-west"));
	const south = await boxOf(column(page, "ap-south"));
	await dragTo(page, row, { x: (west.x + west.width + south.x) / 2, y: west.y + 200 });
	const heads = page.locator('.react-flow__node[data-id^="region:"]');
	await expect(heads).toHaveCount(4);
	const ids = await heads.evaluateAll((nodes) =>
		nodes
			.toSorted((a, b) => a.getBoundingClientRect().x - b.getBoundingClientRect().x)
			.map((node) => (node instanceof HTMLElement ? node.dataset.id : undefined)),
	);
	expect([ids[0], ids[1], ids[3]]).toEqual(["region:us-east", "region:eu-west", "region:ap-south"]);
	const added = ids[2]?.slice("region:".length) ?? "";
	await settled(page);

	await dragTo(page, card(page, "settings@eu-west"), {
		x: (await middleOf(column(page, added))).x,
		y: (await middleOf(card(page, "settings@eu-west"))).y,
	});
	await expect(card(page, `settings@${added}`)).toBeVisible();
	await expect(card(page, "settings@eu-west")).toHaveCount(0);
	expect(await yamlOf(page)).toMatch(new RegExp(`settings:[\\s\\S]{0,90}replicas: \\[us-east, ${added}, ap-south\\]`));
});

test("a line drawn from a store to another region replicates it there", async ({ page }) => {
	await openEditor(page);
	await openTemplate(page, "Global shop");
	await card(page, "payments@us-west").hover();
	const { y } = await middleOf(card(page, "payments@us-west"));
	await dragTo(page, page.locator('[data-handle="payments@us-west"]'), {
		x: (await middleOf(column(page, "tokyo"))).x,
		y,
	});
	await expect(card(page, "payments@tokyo")).toBeVisible();
	await expect(card(page, "payments@us-west")).toBeVisible();
	expect(await yamlOf(page)).toMatch(/payments:[\s\S]{0,90}replicas: \[us-east, us-west, europe, tokyo\]/);
});

test("consistency changes from the card in two clicks, and undo and redo by keys follow", async ({ page }) => {
	await openEditor(page);
	const before = await yamlOf(page);
	await page.getByRole("button", { name: "Consistency of settings: Strong. Change" }).nth(1).click();
	await page.getByRole("radio", { name: /Eventual/ }).click();
	await expect(page.getByRole("button", { name: "Consistency of settings: Eventual. Change" })).toHaveCount(3);
	const after = await yamlOf(page);
	expect(after).toContain("consistency: eventual    # claimed");
	await page.keyboard.press("Control+z");
	await expect(page.getByRole("button", { name: "Consistency of settings: Strong. Change" })).toHaveCount(3);
	expect(await yamlOf(page)).toBe(before);
	await page.keyboard.press("Control+Shift+z");
	await expect(page.getByRole("button", { name: "Consistency of settings: Eventual. Change" })).toHaveCount(3);
	expect(await yamlOf(page)).toBe(after);
});

test("the keyboard alone chooses a card and moves it to the neighbouring region", async ({ page }) => {
	await openEditor(page);
	await openTemplate(page, "Global shop");
	await page.getByRole("button", { name: "Select", exact: true }).focus();
	const focused = page.locator(".react-flow__node:focus");
	for (let tab = 0; tab < 4 && (await focused.count()) === 0; tab++) await page.keyboard.press("Shift+Tab");
	await expect(focused).toHaveCount(1);
	const wanted = card(page, "payments@europe");
	for (let step = 0; step < 30 && !(await isFocused(wanted)); step++) {
		await page.keyboard.press(arrowFrom(await middleOf(focused), await middleOf(wanted)));
	}
	await expect(wanted).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(page.getByTestId("inspector")).toContainText("payments");
	await page.keyboard.press("Alt+ArrowRight");
	await expect(card(page, "payments@tokyo")).toBeFocused();
	await expect(card(page, "payments@europe")).toHaveCount(0);
});

function isFocused(locator: Locator): Promise<boolean> {
	return locator.evaluate((element) => element === document.activeElement);
}

/** Up and down first: in a column, cards stand in line. */
function arrowFrom(at: { readonly x: number; readonly y: number }, goal: { readonly x: number; readonly y: number }) {
	if (Math.abs(goal.y - at.y) >= 2) return goal.y > at.y ? "ArrowDown" : "ArrowUp";
	return goal.x > at.x ? "ArrowRight" : "ArrowLeft";
}
