import { expect, type Page } from "@playwright/test";
import { boxOf, card, downloaded, openEditor, yamlOf } from "./editorPage.ts";
import { test } from "./editorTest.ts";

test.beforeEach(async ({ page }) => {
	await openEditor(page);
	await page.mouse.move(700, 40);
});

/** Adds a note with a click and writes its text. */
async function writeNote(page: Page, text: string): Promise<void> {
	await page.keyboard.press("n");
	await expect(page.getByRole("button", { name: /^Place the note/ })).toBeVisible();
	await page.mouse.click(640, 300);
	const area = page.getByRole("textbox", { name: "Text of the note, in Markdown" });
	await area.fill(text);
	await area.press("Escape");
}

async function drag(page: Page, from: { x: number; y: number }, by: { x: number; y: number }): Promise<void> {
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(from.x + by.x / 2, from.y + by.y / 2, { steps: 4 });
	await page.mouse.move(from.x + by.x, from.y + by.y, { steps: 4 });
	await page.mouse.up();
}

test("a note shows its Markdown, here and in the exported picture, and no HTML", async ({ page }) => {
	await writeNote(
		page,
		"# Plan\n\n- **first**\n- [site](https://example.com)\n- [bad](javascript:alert(1))\n\n<b>raw</b>",
	);
	const note = card(page, "note:note");
	await expect(note).toContainText("Plan");
	await expect(note).not.toContainText("#");
	await expect(note).toContainText("<b>raw</b>");
	await expect(note.locator("a")).toHaveCount(1);
	await expect(note.locator("a")).toHaveAttribute("href", "https://example.com");
	await expect(note.locator("a")).toHaveAttribute("rel", /noopener/);
	const yaml = await yamlOf(page);
	expect(yaml).toMatch(/notes:\n {2}note:/);
	expect(yaml).toContain("# Plan");
	const svg = await downloaded(page, "SVG");
	expect(svg.text).toContain(">Plan<");
	expect(svg.text).toContain("&lt;b&gt;raw&lt;/b&gt;");
	expect(svg.text).not.toMatch(/href="javascript/i);
});

test("a note is placed by keys alone, written, and taken back", async ({ page }) => {
	await card(page, "na").focus();
	await page.keyboard.press("n");
	await expect(page.getByRole("button", { name: /^Place the note/ })).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(page.getByRole("textbox", { name: /^Text of the note/ })).toBeFocused();
	await page.keyboard.type("Ask the team");
	await page.keyboard.press("Control+Enter");
	await expect(card(page, "note:note")).toBeFocused();
	await expect(card(page, "note:note")).toHaveAttribute("aria-label", "Note: Ask the team");
	await page.keyboard.press("Control+z");
	await page.keyboard.press("Control+z");
	await expect(card(page, "note:note")).toBeHidden();
});

test("a note is dragged, pulled larger and given another paper, each as one step", async ({ page }) => {
	await writeNote(page, "Move me");
	const note = card(page, "note:note");
	const start = await boxOf(note);
	await page.keyboard.down("Control");
	await drag(page, { x: start.x + 100, y: start.y + 90 }, { x: 0, y: 0 });
	await page.keyboard.up("Control");
	await drag(page, { x: start.x + 100, y: start.y + 90 }, { x: 90, y: 60 });
	await expect.poll(async () => Math.abs((await boxOf(note)).x - start.x - 90) <= 7).toBe(true);
	const moved = await boxOf(note);
	await drag(page, { x: moved.x + moved.width, y: moved.y + moved.height }, { x: 60, y: 40 });
	await expect.poll(async () => (await boxOf(note)).width).toBeGreaterThan(moved.width + 50);
	await page.getByRole("button", { name: "Make it blue" }).click();
	expect(await yamlOf(page)).toContain("colour: blue");
	await page.keyboard.press("Control+z");
	await page.keyboard.press("Control+z");
	await expect.poll(async () => (await boxOf(note)).width).toBeCloseTo(moved.width, 0);
	await page.keyboard.press("Control+z");
	await expect.poll(async () => (await boxOf(note)).x).toBeCloseTo(start.x, 0);
});

test("a frame stands behind the cards, lets clicks through, and takes its notes along but no card", async ({
	page,
}) => {
	await page.keyboard.press("f");
	await expect(page.getByRole("button", { name: /^Place the frame/ })).toBeVisible();
	await drag(page, { x: 560, y: 200 }, { x: 460, y: 360 });
	const input = page.getByRole("textbox", { name: "Name of the frame" });
	await input.fill("Reads and writes");
	await input.press("Enter");
	await expect(card(page, "note:frame")).toHaveAttribute("aria-label", "Frame: Reads and writes");
	expect(await yamlOf(page)).toMatch(/frame:[\s\S]*frame: true/);

	await page.keyboard.press("Escape");
	await writeNote(page, "Inside");
	await page.keyboard.press("Escape");
	await card(page, "search@eu-west").click();
	await expect(page.getByTestId("inspector").getByRole("heading", { name: "search", exact: true })).toBeVisible();

	const [frame, note, store] = [
		await boxOf(card(page, "note:frame")),
		await boxOf(card(page, "note:note")),
		await boxOf(card(page, "search@eu-west")),
	];
	await drag(page, { x: frame.x + 2, y: frame.y + frame.height - 30 }, { x: -40, y: 30 });
	await expect.poll(async () => (await boxOf(card(page, "note:frame"))).x).toBeLessThan(frame.x - 25);
	const by = (await boxOf(card(page, "note:frame"))).x - frame.x;
	expect((await boxOf(card(page, "note:note"))).x - note.x).toBeCloseTo(by, 0);
	expect((await boxOf(card(page, "search@eu-west"))).x).toBeCloseTo(store.x, 0);
});

test("notes are chosen with a marquee, copied and removed like cards", async ({ page }) => {
	await writeNote(page, "One");
	await page.keyboard.press("Control+d");
	await expect(card(page, "note:note-2")).toBeVisible();
	await page.keyboard.press("Control+a");
	await page.keyboard.press("Escape");
	await card(page, "note:note-2").click({ position: { x: 150, y: 110 } });
	await page.keyboard.press("Delete");
	await expect(card(page, "note:note-2")).toBeHidden();
	await expect(card(page, "note:note")).toBeVisible();
});
