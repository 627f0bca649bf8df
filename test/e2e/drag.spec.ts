import { expect, type Page } from "@playwright/test";
import { boxOf, card, column, dragTo, middleOf, openEditor, openTemplate, settled, yamlOf } from "./editorPage.ts";
import { test } from "./editorTest.ts";

interface Point {
	readonly x: number;
	readonly y: number;
}

/** Presses and moves, and holds on: what a drop would do can be looked at. */
async function hold(page: Page, from: Point, to: Point): Promise<void> {
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
	await page.mouse.move(to.x, to.y, { steps: 4 });
}

/** Moves the pointer there and waits until what only a pointer needs is loaded. */
async function pointAtCanvas(page: Page, { x, y }: Point): Promise<void> {
	await page.mouse.move(x, y);
	await expect(page.locator("[data-column-edge]").first()).toBeAttached();
}

async function paletteRow(page: Page, key: string) {
	await page.getByRole("textbox", { name: "Find technology or region" }).fill(key);
	return page.getByTestId("palette").locator(`[data-technology="${key}"], [data-region="${key}"]`).first();
}

const accepted = '[data-drop="accepted"]';
const refused = '[data-drop="refused"]';

test("before a store is dropped on another region, the change of the YAML and of the figures can be read; Escape takes it back", async ({
	page,
}) => {
	await openEditor(page);
	await openTemplate(page, "Global shop");
	const before = await yamlOf(page);
	const target = { x: (await middleOf(column(page, "tokyo"))).x, y: (await middleOf(card(page, "payments@europe"))).y };
	await hold(page, await middleOf(card(page, "payments@europe")), target);
	const preview = page.getByTestId("drop-preview");
	await expect(preview).toContainText("Move payments to tokyo");
	await expect(preview.locator('[data-kind="removed"]')).toContainText("europe");
	await expect(preview.locator('[data-kind="added"]')).toContainText("tokyo");
	await expect(preview.locator("dt", { hasText: "Monthly cost" })).toBeVisible();
	await expect(page.locator(accepted)).toContainText("also run it there");
	await page.keyboard.down("Alt");
	await expect(page.locator(accepted)).toContainText("Add a replica of payments in tokyo");
	await expect(preview).toContainText("Add a replica of payments in tokyo");
	await page.keyboard.up("Alt");
	await page.keyboard.press("Escape");
	await page.mouse.up();
	await expect(preview).toHaveCount(0);
	expect(await yamlOf(page)).toBe(before);
});

test("what only moves in its cell asks for no figures, and snaps to its neighbours", async ({ page }) => {
	await openEditor(page);
	await openTemplate(page, "Global shop");
	const cart = await boxOf(card(page, "cart@europe"));
	const catalog = await boxOf(card(page, "catalog@europe"));
	const grab = { x: catalog.x + 60, y: catalog.y + 12 };
	await hold(page, grab, { x: grab.x, y: cart.y + 12 + 2 });
	await expect(page.locator("[data-guide]").first()).toBeAttached();
	const preview = page.getByTestId("drop-preview");
	await expect(preview).toContainText("Place catalog");
	await expect(preview.locator("dl")).toHaveCount(0);
	await page.mouse.up();
	await expect.poll(() => yamlOf(page)).toMatch(/canvas:\s+catalog:/);
});

test("a drop that can't be says why while it is dragged, and the pointer says so too", async ({ page }) => {
	await openEditor(page);
	await openTemplate(page, "Global shop");
	const before = await yamlOf(page);
	await card(page, "mesh@europe").hover();
	await hold(
		page,
		await middleOf(page.locator('[data-handle="mesh@europe"]')),
		await middleOf(card(page, "cart@europe")),
	);
	await expect(page.locator(refused)).toContainText("has no meaning in the model");
	await expect(page.locator('[data-cursor="not-allowed"]')).toBeAttached();
	await page.mouse.up();
	expect(await yamlOf(page)).toBe(before);
	await hold(page, await middleOf(card(page, "anycast")), await middleOf(card(page, "cart@europe")));
	await expect(page.locator(refused)).toContainText("spans all regions");
	await page.keyboard.press("Escape");
	await page.mouse.up();
});

test("a drag of one of several chosen cards moves all of them as one step", async ({ page }) => {
	await openEditor(page);
	await openTemplate(page, "Global shop");
	await card(page, "inventory@europe").click();
	await card(page, "payments@europe").click({ modifiers: ["Shift"] });
	const { y } = await middleOf(card(page, "payments@europe"));
	await hold(page, await middleOf(card(page, "payments@europe")), { x: (await middleOf(column(page, "tokyo"))).x, y });
	await expect(page.locator(accepted)).toContainText("Move 2 things to tokyo");
	await page.mouse.up();
	await expect(card(page, "payments@tokyo")).toBeVisible();
	await expect(card(page, "inventory@tokyo")).toBeVisible();
	await expect(card(page, "inventory@europe")).toHaveCount(0);
	await page.keyboard.press("Control+z");
	await expect(card(page, "inventory@europe")).toBeVisible();
	await expect(card(page, "payments@europe")).toBeVisible();
});

test("the edge of a column makes it wider, as one step; a double click gives its own width back", async ({ page }) => {
	await openEditor(page);
	const edge = page.locator('[data-column-edge="eu-west"]');
	await page.mouse.move(700, 300);
	const before = await boxOf(column(page, "eu-west"));
	await dragTo(page, edge, { x: before.x + before.width + 60, y: before.y + 100 });
	await expect.poll(async () => (await boxOf(column(page, "eu-west"))).width).toBeGreaterThan(before.width + 30);
	expect(await yamlOf(page)).toMatch(/canvas:[\s\S]*eu-west: *\{ *w: \d+ *\}|eu-west:\s+w: \d+/);
	await edge.dblclick();
	await expect
		.poll(async () => Math.round((await boxOf(column(page, "eu-west"))).width))
		.toBe(Math.round(before.width));
});

test("a click beside a line chooses it; its end can be attached elsewhere, and Delete takes it away", async ({
	page,
}) => {
	await openEditor(page);
	const api = await boxOf(card(page, "api@us-east"));
	const alb = await boxOf(card(page, "alb@us-east"));
	const onLine = { x: api.x + api.width / 2 + 20, y: (alb.y + alb.height + api.y) / 2 };
	await pointAtCanvas(page, onLine);
	await page.mouse.click(onLine.x, onLine.y);
	const inspector = page.getByTestId("inspector");
	await expect(inspector.getByRole("heading", { name: "alb → api" })).toBeVisible();
	const before = await yamlOf(page);
	const realtime = await middleOf(card(page, "realtime@us-east"));
	await hold(page, await middleOf(page.locator('[data-line-end="to"]')), realtime);
	await expect(page.locator(accepted)).toContainText("Let alb send to realtime instead of api");
	await page.mouse.up();
	await expect.poll(() => yamlOf(page)).toContain("to: [realtime]");
	await page.keyboard.press("Control+z");
	await expect.poll(() => yamlOf(page)).toBe(before);
	const again = await boxOf(card(page, "api@us-east"));
	await page.mouse.click(again.x + again.width / 2 + 20, again.y - 7);
	await expect(inspector.getByRole("heading", { name: "alb → api" })).toBeVisible();
	await page.keyboard.press("Delete");
	await expect.poll(() => yamlOf(page)).toContain("to: [realtime]");
});

test("a line that a feature needs isn't taken away, and the reason names the feature", async ({ page }) => {
	await openEditor(page);
	await openTemplate(page, "US primary, EU read replica");
	const before = await yamlOf(page);
	const line = page.locator(".react-flow__node[data-id*='@']").first();
	await expect(line).toBeVisible();
	const bus = await firstUseLine(page);
	await pointAtCanvas(page, bus);
	await page.mouse.click(bus.x, bus.y);
	await expect(page.getByTestId("inspector").getByRole("button", { name: "Disconnect" })).toBeVisible();
	await page.keyboard.press("Delete");
	await expect(page.getByText(/is used by/)).toBeVisible();
	expect(await yamlOf(page)).toBe(before);
});

/** Where an application's line leaves it, below the card. */
async function firstUseLine(page: Page): Promise<Point> {
	const application = page.locator(".react-flow__node-application").first();
	const { x, y, width, height } = await boxOf(application);
	return { x: x + width / 2, y: y + height + 3 };
}

test("a technology that another region has can become a replica, or a store of its own", async ({ page }) => {
	await openEditor(page);
	await openTemplate(page, "Global shop");
	const row = await paletteRow(page, "cockroachdb");
	const payments = await boxOf(card(page, "payments@europe"));
	const [europe, tokyo] = [await boxOf(column(page, "europe")), await boxOf(column(page, "tokyo"))];
	const y = payments.y + payments.height / 2;
	const left = payments.x - europe.x + tokyo.x;
	await hold(page, await middleOf(row), { x: left + payments.width * 0.75, y });
	await expect(page.locator(accepted)).toContainText("Add Cockroach to tokyo, as a new store");
	await expect(page.locator("[data-drop-option]", { hasText: "Replica of payments" })).toBeVisible();
	await page.mouse.move(left + payments.width * 0.25, y, { steps: 3 });
	await expect(page.locator(accepted)).toContainText("Add a replica of payments in tokyo");
	await page.mouse.up();
	await expect(card(page, "payments@tokyo")).toBeVisible();
});

test("a store dropped on an application is used by it, and one dropped on a line is used beside the other", async ({
	page,
}) => {
	await openEditor(page);
	const row = await paletteRow(page, "mongodb");
	await dragTo(page, row, await middleOf(card(page, "realtime@eu-west")));
	await expect(card(page, "mongodb@eu-west")).toBeVisible();
	await expect.poll(() => yamlOf(page)).toMatch(/realtime:[\s\S]*?uses: \[[^\]]*mongodb\]/);
	await settled(page);
	const other = await paletteRow(page, "cassandra");
	const { x, y, width, height } = await boxOf(card(page, "realtime@us-east"));
	await hold(page, await middleOf(other), { x: x + width / 2, y: y + height + 4 });
	await expect(page.locator(accepted)).toContainText("realtime uses it beside");
	await page.mouse.up();
	await expect.poll(() => yamlOf(page)).toMatch(/realtime:[\s\S]*?uses: \[[^\]]*mongodb, cassandra\]/);
});

test("by keys alone a technology is placed, connected, and also runs in the next region", async ({ page }) => {
	await openEditor(page);
	await openTemplate(page, "Global shop");
	await page.keyboard.press("/");
	await expect(page.getByRole("textbox", { name: "Find technology or region" })).toBeFocused();
	await page.keyboard.type("mongodb");
	await page.getByTestId("palette").locator('[data-technology="mongodb"]').focus();
	await page.keyboard.press("Enter");
	await expect(page.getByTestId("carry-bar")).toContainText("Tap where MongoDB goes");
	await page.keyboard.press("ArrowRight");
	for (let step = 0; step < 8; step++) {
		if ((await page.locator(accepted).innerText()) === "Add MongoDB to us-east") break;
		await page.keyboard.press("ArrowRight");
	}
	await expect(page.locator(accepted)).toContainText("Add MongoDB to us-east");
	await page.keyboard.press("Enter");
	await expect(card(page, "mongodb@us-east")).toBeFocused();
	await page.keyboard.press("c");
	await expect(page.getByTestId("carry-bar")).toContainText("mongodb");
	for (let step = 0; step < 12; step++) {
		await page.keyboard.press("Tab");
		if ((await page.locator(accepted).innerText()).startsWith("Connect storefront to mongodb")) break;
	}
	await page.keyboard.press("Enter");
	await expect.poll(() => yamlOf(page)).toMatch(/uses: \[[^\]]*mongodb\]/);
	await card(page, "mongodb@us-east").focus();
	await page.keyboard.press("Alt+Shift+ArrowRight");
	await expect(card(page, "mongodb@us-west")).toBeFocused();
	await expect(card(page, "mongodb@us-east")).toBeVisible();
});

test("Escape ends what is carried, and a click puts it down", async ({ page }) => {
	await openEditor(page);
	const before = await yamlOf(page);
	const row = await paletteRow(page, "mongodb");
	await row.click();
	await expect(page.getByTestId("carry-bar")).toBeVisible();
	await page.keyboard.press("Escape");
	await expect(page.getByTestId("carry-bar")).toHaveCount(0);
	expect(await yamlOf(page)).toBe(before);
	await row.click();
	const place = await middleOf(card(page, "presence@eu-west"));
	await page.mouse.move(place.x, place.y, { steps: 3 });
	await expect(page.locator(accepted)).toContainText("Add MongoDB to eu-west");
	await page.mouse.click(place.x, place.y);
	await expect(card(page, "mongodb@eu-west")).toBeVisible();
	await expect(page.getByTestId("carry-bar")).toHaveCount(0);
});

test("by keys alone a card's line is chosen, and its end attached elsewhere", async ({ page }) => {
	await openEditor(page);
	await card(page, "alb@us-east").focus();
	await page.keyboard.press("Enter");
	const heading = page.getByTestId("inspector").getByRole("heading", { level: 2 });
	for (let line = 0; line < 6 && (await heading.innerText()) !== "alb → realtime"; line++) {
		await page.keyboard.press("l");
		await expect(heading).toContainText("alb");
		await page.waitForTimeout(50);
	}
	await expect(heading).toHaveText("alb → realtime");
	await page.getByRole("button", { name: "Move its end…" }).focus();
	await page.keyboard.press("Enter");
	await expect(page.getByTestId("carry-bar")).toContainText("Tap what the line is attached to");
	await page.keyboard.press("ArrowLeft");
	await expect(page.locator(accepted)).toContainText("Let alb send to api instead of realtime");
	await page.keyboard.press("Enter");
	await expect.poll(() => yamlOf(page)).toContain("to: [api]");
});
