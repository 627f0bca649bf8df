import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { boxOf, downloaded, dragTo, openEditor, openPane, openScenario, settled, yamlOf } from "./editorPage.ts";
import { test } from "./editorTest.ts";

const map = (page: Page) => page.getByTestId("map-canvas");
const place = (page: Page, name: RegExp) => map(page).getByRole("button", { name });

async function openMap(page: Page): Promise<void> {
	await page.getByRole("button", { name: "Map", exact: true }).click();
	await expect(place(page, /^Region us-east, Ashburn/)).toBeVisible();
}

/** All that the map shows: its shapes, its buttons' words, and the dots on its canvas. */
function pictureOf(page: Page): Promise<string> {
	return map(page).evaluate((element) => {
		const shown = (each: Element): string => {
			const attributes = [...each.attributes].map(({ name, value }) => `${name}=${value}`).sort();
			return [each.tagName, ...attributes, each.children.length === 0 ? each.textContent : ""].join(" ");
		};
		const dots = element.querySelector("canvas")?.toDataURL() ?? "no dots";
		return [...[...element.querySelectorAll("button[data-place], svg *")].map(shown), dots].join("\n");
	});
}

/** Seeks the lab to an event, and waits until the map is painted. */
async function seek(page: Page, event: RegExp): Promise<string> {
	await page.getByTestId("event-log").getByRole("button", { name: event }).first().click();
	await page.mouse.move(0, 0);
	let before = "";
	await expect
		.poll(async () => {
			const now = await pictureOf(page);
			const rests = now === before;
			before = now;
			return rests;
		})
		.toBe(true);
	return before;
}

test("the map shows regions and users with their round trips, and chooses what the lanes choose", async ({ page }) => {
	await openEditor(page);
	await page.keyboard.press("m");
	const europe = place(page, /^Region eu-west, Dublin, .*70 ms to us-east/);
	await europe.click();
	await expect(europe).toHaveAttribute("aria-pressed", "true");
	await expect(page.getByRole("complementary", { name: "Inspector" })).toContainText("eu-west");
	await place(page, /^Users Asia 25 %, 2.5 M users/).focus();
	await page.keyboard.press("Enter");
	await expect(page.getByRole("complementary", { name: "Inspector" })).toContainText("Asia");
	await page.keyboard.press("m");
	await expect(page.getByTestId("lanes-canvas")).toBeVisible();
	await expect(page.getByTestId("lanes-canvas").locator('[data-card="apac"][data-state="selected"]')).toBeVisible();
});

test("a failure plays on the map, and the same time shows the same picture", async ({ page }) => {
	await openEditor(page);
	await openMap(page);
	const quiet = await pictureOf(page);
	await openScenario(page, "Europe goes dark");
	const down = await seek(page, /eu-west goes down/);
	expect(down === quiet).toBe(false);
	await expect(place(page, /^Region eu-west, Dublin, down/)).toBeVisible();
	await expect(place(page, /^Users Europe 35 %, .* served/)).toBeVisible();
	const later = await seek(page, /dns stops naming eu-west/);
	expect(later === down).toBe(false);
	expect((await seek(page, /eu-west goes down/)) === down).toBe(true);
	expect((await seek(page, /dns stops naming eu-west/)) === later).toBe(true);
	await openPane(page, "Checks");
	await expect(place(page, /^Region eu-west, Dublin, 77/)).toBeVisible();
});

test("a region dropped on the map joins the design, where it really is", async ({ page }) => {
	await openEditor(page);
	await openMap(page);
	await page
		.getByRole("searchbox")
		.or(page.getByRole("textbox", { name: /find/i }))
		.first()
		.fill("ap-northeast-1");
	const { x, y, width, height } = await boxOf(map(page));
	await dragTo(page, page.getByText("ap-northeast-1").first(), { x: x + width / 3, y: y + height / 3 });
	await expect(place(page, /^Region .*Tokyo/)).toBeVisible();
	await settled(page);
	expect(await yamlOf(page)).toContain("ap-northeast-1");
	const tokyo = await boxOf(place(page, /^Region .*Tokyo/));
	const dublin = await boxOf(place(page, /^Region eu-west/));
	expect(tokyo.x).toBeGreaterThan(dublin.x);
});

test("what is exported while the map is shown is the map", async ({ page }) => {
	await openEditor(page);
	await openMap(page);
	const { text } = await downloaded(page, "SVG");
	expect(text).toContain("70 ms");
	expect(text).toContain("users, by share");
	expect(text).toContain(readFileSync("examples/global-collaboration.yaml", "utf8").split("\n")[0]);
});

for (const { width, height } of [
	{ width: 1440, height: 900 },
	{ width: 1024, height: 768 },
]) {
	test(`no words of the map lie over others, or beyond its edges, at ${width} × ${height}`, async ({ page }) => {
		await page.setViewportSize({ width, height });
		await openEditor(page);
		await openMap(page);
		const frame = await boxOf(map(page));
		const boxes = await Promise.all((await map(page).locator("button[data-place]").all()).map(boxOf));
		expect(boxes).toHaveLength(6);
		for (const [index, a] of boxes.entries()) {
			expect(a.x).toBeGreaterThanOrEqual(frame.x);
			expect(a.x + a.width).toBeLessThanOrEqual(frame.x + frame.width);
			expect(a.y).toBeGreaterThanOrEqual(frame.y);
			const over = boxes
				.slice(index + 1)
				.filter((b) => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height);
			expect(over).toEqual([]);
		}
	});
}
