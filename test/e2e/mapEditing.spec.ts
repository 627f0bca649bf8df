import { expect, type Page } from "@playwright/test";
import { boxOf, middleOf, openEditor, openPane, openScenario, openTemplate, settled, yamlOf } from "./editorPage.ts";
import { test } from "./editorTest.ts";

const map = (page: Page) => page.getByTestId("map-canvas");
const place = (page: Page, id: string) => map(page).locator(`[data-place="${id}"]`);
const disc = (page: Page, id: string) => map(page).locator(`.react-flow__node[data-id="disc:${id}"]`);
const marker = (page: Page, id: string) => map(page).locator(`.react-flow__node[data-id="marker:${id}"]`);

async function openMap(page: Page): Promise<void> {
	await openEditor(page);
	await page.keyboard.press("m");
	await expect(place(page, "us-east")).toBeVisible();
}

/** Presses on something, moves in steps, and holds on. */
async function dragFrom(page: Page, from: { readonly x: number; readonly y: number }, by: readonly [number, number]) {
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move(from.x + by[0] / 2, from.y + by[1] / 2, { steps: 4 });
	await page.mouse.move(from.x + by[0], from.y + by[1], { steps: 4 });
}

test("users are dragged to another city: what follows is shown before, and the move is one step back", async ({
	page,
}) => {
	await openMap(page);
	const before = await yamlOf(page);
	await dragFrom(page, await middleOf(disc(page, "eu")), [-40, 60]);
	const preview = page.getByTestId("drop-preview");
	await expect(preview).toContainText("Move Europe’s users to");
	await expect(preview).toContainText("eu-west stays nearest.");
	await expect(preview).toContainText("Jurisdiction stays EU");
	await expect(preview).toContainText("Worst p99");
	await page.mouse.up();
	await settled(page);
	expect(await yamlOf(page)).toMatch(/eu: +\{ name: Europe, at: (?!frankfurt)[a-z-]+,/);
	await page.keyboard.press("Control+z");
	expect(await yamlOf(page)).toBe(before);
});

test("with Alt users stand exactly where they are dropped, and Escape drops nothing", async ({ page }) => {
	await openMap(page);
	await dragFrom(page, await middleOf(disc(page, "eu")), [-200, 100]);
	await page.keyboard.press("Escape");
	await page.mouse.up();
	expect(await yamlOf(page)).toContain("at: frankfurt");
	await page.keyboard.down("Alt");
	await dragFrom(page, await middleOf(disc(page, "eu")), [-200, 100]);
	await page.mouse.up();
	await page.keyboard.up("Alt");
	expect(await yamlOf(page)).toMatch(/name: Europe, at: \[ ?[-\d.]+, [-\d.]+ ?\]/);
});

test("a provider's region says why it stays where it is", async ({ page }) => {
	await openMap(page);
	const before = await yamlOf(page);
	await dragFrom(page, await middleOf(marker(page, "us-east")), [120, 80]);
	await expect(map(page).locator('[data-drop="refused"]')).toContainText("where AWS runs it");
	await page.mouse.up();
	expect(await yamlOf(page)).toBe(before);
});

test("by keys alone users walk from city to city: Escape leaves, Enter keeps", async ({ page }) => {
	await openMap(page);
	await place(page, "eu").focus();
	await page.keyboard.press("Enter");
	await expect(place(page, "eu")).toHaveAttribute("aria-pressed", "true");
	await page.keyboard.press("ArrowLeft");
	const words = map(page).getByRole("status").filter({ hasText: "Enter keeps" });
	await expect(words).toContainText("Move Europe’s users to");
	await page.keyboard.press("Escape");
	await expect(words).toBeHidden();
	expect(await yamlOf(page)).toContain("at: frankfurt");
	await place(page, "eu").focus();
	await page.keyboard.press("ArrowLeft");
	await page.keyboard.press("ArrowDown");
	await page.keyboard.press("Enter");
	await settled(page);
	expect(await yamlOf(page)).not.toContain("at: frankfurt");
});

test("arrows go from place to place, with the focus seen", async ({ page }) => {
	await openMap(page);
	await place(page, "us-east").focus();
	await page.keyboard.press("ArrowRight");
	const next = await page.evaluate(() => document.activeElement?.getAttribute("data-place"));
	expect(next).not.toBe("us-east");
	expect(["na", "eu-west", "eu", "ap-south", "apac"]).toContain(next);
});

test("the catalogue shows a provider's regions; a click adds one, Escape hides them", async ({ page }) => {
	await openMap(page);
	await map(page).getByRole("button", { name: "Catalogue" }).click();
	const stockholm = map(page).getByRole("button", { name: /^Add eu-north-1, Stockholm/ });
	await stockholm.hover();
	await expect(page.getByTestId("drop-preview")).toContainText("Add region eu-north-1");
	await expect(page.getByTestId("drop-preview")).toContainText("Monthly cost");
	await stockholm.click();
	await expect(place(page, "eu-north-1")).toBeFocused();
	expect(await yamlOf(page)).toContain("eu-north-1: { provider: aws, code: eu-north-1 }");
	await expect(stockholm).toBeHidden();
	await map(page).getByRole("button", { name: "Google Cloud" }).click();
	await expect(map(page).locator("[data-dot]").first()).toBeVisible();
	await page.keyboard.press("Escape");
	await expect(map(page).locator("[data-dot]")).toHaveCount(0);
});

test("no dot of the catalogue lies on another one's words, and a larger map parts those that stand together", async ({
	page,
}) => {
	await openMap(page);
	await map(page).getByRole("button", { name: "Catalogue" }).click();
	await map(page).getByRole("button", { name: "Azure" }).click();
	await map(page).getByRole("button", { name: "World" }).click();
	const clusters = map(page).locator("[data-cluster]");
	const dots = map(page).locator("[data-dot]");
	await expect(clusters.first()).toBeVisible();
	const boxes = await Promise.all((await dots.all()).map(boxOf));
	for (const [index, a] of boxes.entries()) {
		const near = boxes.slice(index + 1).filter((b) => Math.hypot(a.x - b.x, a.y - b.y) < 22);
		expect(near).toEqual([]);
	}
	const few = await dots.count();
	for (let press = 0; press < 4; press += 1) await map(page).getByRole("button", { name: "Zoom in" }).click();
	await expect.poll(() => dots.count()).toBeGreaterThan(few);
});

test("on a larger map the same place stays under the pointer, and words keep their size", async ({ page }) => {
	await openMap(page);
	const before = await boxOf(place(page, "eu-west"));
	const pointer = await middleOf(marker(page, "eu-west"));
	const far = async () => (await middleOf(marker(page, "ap-south"))).x - (await middleOf(marker(page, "us-east"))).x;
	const apart = await far();
	await page.mouse.move(pointer.x, pointer.y);
	await page.keyboard.down("Control");
	for (let turn = 0; turn < 6; turn += 1) await page.mouse.wheel(0, -60);
	await page.keyboard.up("Control");
	await expect.poll(far).toBeGreaterThan(apart * 1.3);
	await expect.poll(async () => (await boxOf(place(page, "eu-west"))).width).toBeCloseTo(before.width, 0);
	const after = await middleOf(marker(page, "eu-west"));
	expect(Math.hypot(after.x - pointer.x, after.y - pointer.y)).toBeLessThan(6);
	await map(page).getByRole("button", { name: "Fit the design" }).click();
	await expect.poll(far).toBeCloseTo(apart, 0);
});

test("an arc and its figure in the table of round trips light up together", async ({ page }) => {
	await openMap(page);
	await openPane(page, "Charts");
	const cell = page.locator('[data-trip="us-east eu-west"]').first();
	await expect(cell).toContainText("70");
	const label = map(page).locator("svg text", { hasText: /^70 ms$/ });
	await expect(label).toHaveAttribute("font-weight", "400");
	await cell.hover();
	await expect(label).toHaveAttribute("font-weight", "500");
	const arc = await boxOf(label);
	await page.mouse.move(arc.x - 40, arc.y + arc.height / 2 + 4);
	await page.mouse.move(arc.x - 14, arc.y + arc.height / 2 + 2, { steps: 4 });
	await expect(cell).toHaveAttribute("data-lit", "true");
});

test("a cut is drawn across the arcs of the map", async ({ page }) => {
	await openMap(page);
	await openScenario(page, "Europe goes dark");
	await page.getByRole("region", { name: "Faults" }).getByRole("button", { name: "Cut links", exact: true }).click();
	await expect(page.getByTestId("pointing")).toBeVisible();
	const { x, y, width, height } = await boxOf(map(page));
	await page.mouse.move(x + width * 0.38, y + 80);
	await page.mouse.down();
	await page.mouse.move(x + width * 0.42, y + height - 80, { steps: 10 });
	await page.mouse.up();
	await expect(page.getByTestId("pointing")).toBeHidden();
	await expect(map(page)).toBeVisible();
	expect(await yamlOf(page)).toMatch(/kind: partition, between: \[\[us-east\], \[eu-west, ap-south\]\]/);
});

test("the way over the Pacific leaves the map at one side and comes in at the other", async ({ page }) => {
	await openEditor(page);
	await openTemplate(page, "Global shop");
	await page.keyboard.press("m");
	await expect(place(page, "tokyo")).toBeVisible();
	const { x, width } = await boxOf(map(page));
	const words = await boxOf(map(page).locator("svg text", { hasText: /^88 ms$/ }));
	const beside = Math.min(words.x - x, x + width - words.x);
	expect(beside).toBeLessThan(width * 0.2);
});

test("a double click shows what stands in a region in the lanes", async ({ page }) => {
	await openMap(page);
	await place(page, "eu-west").hover();
	await expect(page.getByTestId("region-contents")).toContainText("accounts");
	await place(page, "eu-west").dblclick();
	await expect(page.getByTestId("lanes-canvas")).toBeVisible();
});

test("a slow double click means what its first click hit, though the map has moved by the second", async ({ page }) => {
	await openMap(page);
	const before = await boxOf(place(page, "eu-west"));
	const { x, y } = await middleOf(place(page, "eu-west"));
	await page.mouse.click(x, y);
	// The inspector opens and takes room from the map.
	await expect.poll(async () => (await boxOf(place(page, "eu-west"))).x).not.toBe(before.x);
	await page.mouse.move(x, y);
	await page.mouse.down({ clickCount: 2 });
	await page.mouse.up({ clickCount: 2 });
	await expect(page.getByTestId("lanes-canvas")).toBeVisible();
});

test("a technology from the palette is put on a region: by a drag, and by keys", async ({ page }) => {
	await openMap(page);
	const memcached = page.getByRole("button", { name: /^Memcached/ }).first();
	await memcached.scrollIntoViewIfNeeded();
	const start = await middleOf(memcached);
	const target = await middleOf(marker(page, "ap-south"));
	await dragFrom(page, start, [target.x - start.x, target.y - start.y]);
	await expect(page.getByTestId("drop-preview")).toContainText(/Add Memcached to ap-south/);
	await page.mouse.up();
	expect(await yamlOf(page)).toMatch(/memcached:[^#]{0,80}ap-south/);
	await memcached.focus();
	await page.keyboard.press("Enter");
	await expect(page.getByTestId("carry-bar")).toBeVisible();
	await page.keyboard.press("ArrowRight");
	await place(page, "eu-west").focus();
	await expect(page.getByTestId("drop-preview")).toContainText("Add Memcached to eu-west");
	await page.keyboard.press("Enter");
	expect(await yamlOf(page)).toMatch(/memcached-2:[^#]{0,80}eu-west/);
});

test.describe("by touch", () => {
	test.use({ hasTouch: true });

	test("a tap chooses, a finger that rests on users takes them along", async ({ page }) => {
		await openMap(page);
		await place(page, "eu-west").tap();
		await expect(place(page, "eu-west")).toHaveAttribute("aria-pressed", "true");
		const from = await middleOf(disc(page, "eu"));
		const client = await page.context().newCDPSession(page);
		const touch = (type: "touchStart" | "touchMove" | "touchEnd", at?: { readonly x: number; readonly y: number }) =>
			client.send("Input.dispatchTouchEvent", { type, touchPoints: at === undefined ? [] : [at] });
		await touch("touchStart", from);
		await expect(map(page).locator('[data-drop="accepted"]')).toBeVisible();
		await touch("touchMove", { x: from.x - 30, y: from.y + 30 });
		await touch("touchMove", { x: from.x - 60, y: from.y + 60 });
		await expect(page.getByTestId("drop-preview")).toContainText("Move Europe’s users to");
		await touch("touchEnd");
		await settled(page);
		expect(await yamlOf(page)).not.toContain("at: frankfurt");
	});
});
