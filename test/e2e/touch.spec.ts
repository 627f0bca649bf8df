import { type CDPSession, devices, expect, type Page } from "@playwright/test";
import { boxOf, card, column, middleOf, openEditor, yamlOf } from "./editorPage.ts";
import { test } from "./editorTest.ts";

test.use({
	hasTouch: true,
	viewport: { width: 1180, height: 820 },
	userAgent: devices["iPad Pro 11 landscape"].userAgent,
});

interface Point {
	readonly x: number;
	readonly y: number;
}

/** Fingers, as the browser itself gets them. */
class Fingers {
	private readonly session: CDPSession;

	private constructor(session: CDPSession) {
		this.session = session;
	}

	static async of(page: Page): Promise<Fingers> {
		return new Fingers(await page.context().newCDPSession(page));
	}

	async down(...points: readonly Point[]): Promise<void> {
		await this.send("touchStart", points);
	}

	/** All fingers move together, in steps as a hand does. */
	async move(from: readonly Point[], to: readonly Point[], steps = 8): Promise<void> {
		for (let step = 1; step <= steps; step++) {
			const share = step / steps;
			await this.send(
				"touchMove",
				from.map((point, index) => between(point, to[index] ?? point, share)),
			);
		}
	}

	async up(): Promise<void> {
		await this.send("touchEnd", []);
	}

	private async send(type: "touchStart" | "touchMove" | "touchEnd", points: readonly Point[]): Promise<void> {
		const touchPoints = points.map(({ x, y }, id) => ({ x, y, id }));
		await this.session.send("Input.dispatchTouchEvent", { type, touchPoints });
	}
}

function between(a: Point, b: Point, share: number): Point {
	return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share };
}

const accepted = '[data-drop="accepted"]';

async function openPalette(page: Page, words: string) {
	const find = page.getByRole("textbox", { name: "Find technology or region" });
	if (!(await find.isVisible())) await page.getByRole("button", { name: "Palette" }).tap();
	await find.fill(words);
	return page.getByTestId("palette").locator(`[data-technology="${words}"], [data-region="${words}"]`).first();
}

test("a tap on a row of the palette and a tap on a region place a technology there", async ({ page }) => {
	await openEditor(page);
	await (await openPalette(page, "mongodb")).tap();
	const bar = page.getByTestId("carry-bar");
	await expect(bar).toContainText("Tap where MongoDB goes");
	await bar.getByRole("button", { name: "Cancel" }).tap();
	await expect(bar).toHaveCount(0);
	await (await openPalette(page, "mongodb")).tap();
	const place = await middleOf(card(page, "presence@eu-west"));
	await page.touchscreen.tap(place.x, place.y);
	await expect(page.locator('.react-flow__node[data-id="mongodb@eu-west"]')).toBeAttached();
	await expect(bar).toHaveCount(0);
	expect(await yamlOf(page)).toMatch(/technology: mongodb[\s\S]{0,40}replicas: \[eu-west\]/);
});

test("a tap on a card's handle and a tap on the target connect both", async ({ page }) => {
	await openEditor(page);
	await card(page, "realtime@us-east").tap();
	const handle = page.locator('[data-handle="realtime@us-east"]');
	await expect(handle).toBeVisible();
	await handle.tap();
	await expect(page.getByTestId("carry-bar")).toContainText("realtime");
	await card(page, "accounts@us-east").tap();
	await expect.poll(() => yamlOf(page)).toMatch(/realtime:[\s\S]*?uses: \[[^\]]*accounts/);
});

test("a finger that rests on a card takes it up; one that moves at once pans, also over a card", async ({ page }) => {
	await openEditor(page);
	const fingers = await Fingers.of(page);
	const before = await yamlOf(page);
	const start = await middleOf(card(page, "settings@us-east"));
	const head = await boxOf(column(page, "eu-west"));
	await fingers.down(start);
	await fingers.move([start], [{ x: start.x - 80, y: start.y }]);
	await fingers.up();
	await expect.poll(async () => (await boxOf(column(page, "eu-west"))).x).toBeLessThan(head.x - 40);
	expect(await yamlOf(page)).toBe(before);

	const held = await middleOf(card(page, "settings@eu-west"));
	const there = { x: (await middleOf(card(page, "settings@us-east"))).x, y: held.y };
	await fingers.down(held);
	await page.waitForTimeout(700);
	await fingers.move([held], [there], 12);
	await expect(page.locator(accepted)).toContainText("Merge settings into us-east");
	await fingers.up();
	await expect(card(page, "settings@eu-west")).toHaveCount(0);
});

test("a finger that rests and lets go opens the menu, and nothing has moved", async ({ page }) => {
	await openEditor(page);
	const fingers = await Fingers.of(page);
	const before = await yamlOf(page);
	await fingers.down(await middleOf(card(page, "settings@us-east")));
	await page.waitForTimeout(700);
	await fingers.up();
	await expect(page.getByRole("menu")).toBeVisible();
	await page.keyboard.press("Escape");
	expect(await yamlOf(page)).toBe(before);
});

test("two fingers zoom, wherever they are put down, and drag no card", async ({ page }) => {
	await openEditor(page);
	const fingers = await Fingers.of(page);
	const before = await yamlOf(page);
	const width = (await boxOf(card(page, "settings@eu-west"))).width;
	const a = await middleOf(card(page, "messages@eu-west"));
	const b = await middleOf(card(page, "settings@eu-west"));
	await fingers.down(a, b);
	await fingers.move(
		[a, b],
		[
			{ x: a.x - 40, y: a.y - 60 },
			{ x: b.x + 40, y: b.y + 60 },
		],
	);
	await fingers.up();
	await expect.poll(async () => (await boxOf(card(page, "settings@eu-west"))).width).toBeGreaterThan(width * 1.3);
	expect(await yamlOf(page)).toBe(before);
});

test("one finger on the empty canvas pans it", async ({ page }) => {
	await openEditor(page);
	const fingers = await Fingers.of(page);
	const head = await boxOf(column(page, "eu-west"));
	const start = { x: head.x - 12, y: head.y + 120 };
	await fingers.down(start);
	await fingers.move([start], [{ x: start.x + 60, y: start.y + 30 }]);
	await fingers.up();
	await expect.poll(async () => (await boxOf(column(page, "eu-west"))).x).toBeGreaterThan(head.x + 40);
	await expect(page.locator(".react-flow__selection")).toHaveCount(0);
});
