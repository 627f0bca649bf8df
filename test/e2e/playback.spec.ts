import { expect, type Page } from "@playwright/test";
import { boxOf, openEditor, openScenario, yamlOf } from "./editorPage.ts";
import { test } from "./editorTest.ts";

/** Goes to a place on the time axis with a click. */
async function scrubTo(page: Page, share: number): Promise<void> {
	const { x, y, width } = await boxOf(page.getByTestId("lab-scrubber"));
	await page.mouse.click(x + width * share, y + 100);
	await expect.poll(() => clockOf(page)).toBeGreaterThan(0);
}

/** All that the canvas is made of: its elements, and the dots painted over them. */
async function pictureOf(page: Page): Promise<string> {
	await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
	const elements = await page.getByTestId("lanes-canvas").innerHTML();
	const dots = await page.getByTestId("flow-layer").evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
	return `${elements}${dots}`;
}

async function clockOf(page: Page): Promise<number> {
	const text = await page.getByTestId("lab-clock").locator("b").innerText();
	const [minutes, seconds] = text.split(":").map(Number);
	return (minutes ?? 0) * 60 + (seconds ?? 0);
}

test("the canvas shows the same at the same moment, whichever way and however fast one came there", async ({
	page,
}) => {
	await openEditor(page);
	await openScenario(page, "Europe goes dark");
	await scrubTo(page, 0.28);
	const early = await pictureOf(page);
	await scrubTo(page, 0.6);
	expect((await pictureOf(page)) === early).toBe(false);
	await page.getByRole("button", { name: "100×" }).click();
	await page.getByRole("button", { name: "Play", exact: true }).click();
	await expect.poll(() => clockOf(page)).toBeGreaterThan(700);
	await page.getByRole("button", { name: "Pause", exact: true }).click();
	await scrubTo(page, 0.28);
	expect((await pictureOf(page)) === early).toBe(true);
});

test("a run plays, pauses, steps by seconds and from event to event, and starts over when it repeats", async ({
	page,
}) => {
	await openEditor(page);
	await openScenario(page, "Europe goes dark");
	await page.getByRole("button", { name: "Play", exact: true }).click();
	await expect.poll(() => clockOf(page)).toBeGreaterThan(3);
	await page.getByRole("button", { name: "Pause", exact: true }).click();
	const paused = await clockOf(page);
	await page.getByRole("button", { name: "One second on" }).click();
	expect(Math.abs((await clockOf(page)) - paused - 1)).toBeLessThanOrEqual(1);
	await page.getByRole("button", { name: "To the next event" }).click();
	expect(await clockOf(page)).toBe(60);
	await page.getByRole("slider", { name: "Moment" }).focus();
	await page.keyboard.press("ArrowLeft");
	expect(await clockOf(page)).toBe(59);
	await page.keyboard.press("PageDown");
	expect(await clockOf(page)).toBe(60);
	await page.getByRole("button", { name: "Repeat" }).click();
	await page.getByRole("button", { name: "100×" }).click();
	await page.keyboard.press("Escape");
	await page.getByRole("slider", { name: "Moment" }).focus();
	await page.keyboard.press("End");
	await page.keyboard.press("Space");
	await expect.poll(() => clockOf(page)).toBeLessThan(1000);
	await expect(page.getByRole("button", { name: "Pause", exact: true })).toBeVisible();
});

test("a short phase plays slower, and the lab says how fast", async ({ page }) => {
	await openEditor(page);
	await openScenario(page, "Europe goes dark");
	await page.getByRole("button", { name: "100×" }).click();
	await expect(page.getByTestId("lab-pace")).toBeEmpty();
	await page
		.getByTestId("scenario-inspector")
		.getByRole("button", { name: /^eu-west down/ })
		.click();
	await page.getByRole("textbox", { name: "Lasts" }).fill("20s");
	await page.keyboard.press("Enter");
	await page.getByRole("slider", { name: "Moment" }).focus();
	await page.keyboard.press("PageDown");
	expect(await clockOf(page)).toBe(60);
	// The 20 s until the repair stay for half a second instead of a fifth of one.
	await expect(page.getByTestId("lab-pace")).toHaveText("held at 40×", { timeout: 30_000 });
});

test("an end of a fault is dragged with the run following, Escape takes it back, and the keys move it", async ({
	page,
}) => {
	await openEditor(page);
	await openScenario(page, "Europe goes dark");
	const before = await yamlOf(page);
	const bar = page.getByRole("slider", { name: "eu-west down" });
	const failed = page.getByTestId("run-summary").getByText("Failed requests").locator("..").locator("dd");
	const whole = await failed.innerText();
	const { x, y, width, height } = await boxOf(bar);
	await page.mouse.move(x + width - 4, y + height / 2);
	await page.mouse.down();
	await page.mouse.move(x + width / 2, y + height / 2, { steps: 6 });
	await expect(failed).not.toHaveText(whole, { timeout: 30_000 });
	await page.keyboard.press("Escape");
	await page.mouse.up();
	await expect(failed).toHaveText(whole);
	expect(await yamlOf(page)).toBe(before);
	await bar.focus();
	await page.keyboard.press("Alt+ArrowRight");
	await expect(bar).toHaveAttribute("aria-valuetext", "from 1:05 for 9 min 55 s");
	await page.keyboard.press("Control+d");
	await expect(bar).toHaveCount(2);
	await bar.last().focus();
	await page.keyboard.press("Delete");
	await expect(bar).toHaveCount(1);
	await page.getByRole("button", { name: /^Undo/ }).click();
	await expect(bar).toHaveCount(2);
});

test("with reduced motion a run goes by steps and its dots stand still", async ({ page }) => {
	await page.emulateMedia({ reducedMotion: "reduce" });
	await openEditor(page);
	await openScenario(page, "Europe goes dark");
	const dots = () => page.getByTestId("flow-layer").evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
	await page.waitForTimeout(300);
	const still = await dots();
	await page.getByRole("button", { name: "Play", exact: true }).click();
	await expect.poll(() => clockOf(page)).toBeGreaterThanOrEqual(5);
	expect((await clockOf(page)) % 5).toBe(0);
	expect(await dots()).toBe(still);
});
