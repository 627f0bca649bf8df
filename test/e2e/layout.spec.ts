import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect } from "@playwright/test";
import { boxOf, openEditor, openTemplate } from "./editorPage.ts";
import { test } from "./editorTest.ts";

const windows = [
	{ width: 1440, height: 900, leastTextPx: 11 },
	{ width: 1024, height: 768, leastTextPx: 9 },
];
const templates = [
	"Global collaboration platform",
	"Global shop",
	"US primary, EU read replica",
	"Two regions without enough headroom",
];

for (const { width, height, leastTextPx } of windows) {
	test.describe(`at ${width} × ${height}`, () => {
		test.use({ viewport: { width, height } });

		for (const name of templates) {
			test(`${name} can be read: no card covers another, no text is cut or small`, async ({ page }) => {
				await openEditor(page);
				if (name !== templates[0]) await openTemplate(page, name);
				await page.evaluate(() => document.fonts.ready);
				const seen = await page.evaluate(measureCanvas);
				expect(seen.texts).toBeGreaterThan(15);
				expect(seen.smallestPx).toBeGreaterThanOrEqual(leastTextPx - 0.01);
				expect(seen.overlapping).toEqual([]);
				expect(seen.cut).toEqual([]);
				expect(await page.evaluate(cutOutsideOfCanvas)).toEqual([]);
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
			});
		}

		test("the canvas has at least 55 % of the window at first, and tabs stand in one row", async ({ page }) => {
			await openEditor(page);
			const canvas = await boxOf(page.getByTestId("lanes-canvas"));
			expect((canvas.width * canvas.height) / (width * height)).toBeGreaterThanOrEqual(0.55);
			const tabs = page.getByRole("tablist", { name: "Left panel" }).getByRole("tab");
			const tops = await tabs.evaluateAll((all) => all.map((tab) => tab.getBoundingClientRect().top));
			if (width === 1440) expect(new Set(tops).size, "the rail's tabs stand in one row").toBe(1);
		});
	});
}

test("all scripts before the first interaction, the worker's too, are less than 360 kB compressed", async ({
	page,
}) => {
	const paths = new Set<string>();
	page.on("request", (request) => {
		const { pathname } = new URL(request.url());
		if (pathname.endsWith(".js")) paths.add(pathname);
	});
	await openEditor(page);
	await page.waitForLoadState("networkidle");
	const sizes = [...paths].map((path) => [path, gzipSync(readFileSync(join("dist/page", path))).length] as const);
	expect(sizes.some(([path]) => path.includes("/entry-"))).toBe(true);
	const total = sizes.reduce((sum, [, bytes]) => sum + bytes, 0);
	expect(total, JSON.stringify(sizes)).toBeLessThan(360_000);
});

test("the page can be served from any path and asks only for what exists", async ({ page }) => {
	const missing: string[] = [];
	page.on("response", (response) => {
		if (response.status() >= 400) missing.push(response.url());
	});
	await openEditor(page);
	expect(missing).toEqual([]);
	const absolute = readFileSync("dist/page/index.html", "utf8").match(/(?:src|href)="\/[^"]*"/g);
	expect(absolute).toBeNull();
});

/** Cards that overlap, texts that leave their card or run into each other, and the smallest text on screen. */
function measureCanvas() {
	const cards = [...document.querySelectorAll<HTMLElement>("[data-card]")];
	const texts = [...document.querySelectorAll<SVGTextElement>(".react-flow text")].filter(
		(text) => text.textContent !== "",
	);
	const meets = (a: DOMRect, b: DOMRect, slack: number) =>
		Math.min(a.right, b.right) - Math.max(a.left, b.left) > slack &&
		Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > slack;
	const overlapping = cards.flatMap((a, index) =>
		cards
			.slice(index + 1)
			.filter((b) => meets(a.getBoundingClientRect(), b.getBoundingClientRect(), 1))
			.map((b) => `${a.dataset.card} and ${b.dataset.card}`),
	);
	const cut = cards.flatMap((card) => {
		const box = card.getBoundingClientRect();
		const inside = [...card.querySelectorAll("text")].filter((text) => text.textContent !== "");
		const leaving = inside.filter((text) => {
			const { left, right, top, bottom } = text.getBoundingClientRect();
			return left < box.left - 1 || right > box.right + 1 || top < box.top - 2 || bottom > box.bottom + 2;
		});
		// Boxes of text are higher than its letters: two lines one above the other may meet a little.
		const crossing = inside.flatMap((a, index) =>
			inside.slice(index + 1).filter((b) => meets(a.getBoundingClientRect(), b.getBoundingClientRect(), 4)),
		);
		return [...leaving, ...crossing].map((text) => `${card.dataset.card}: ${text.textContent}`);
	});
	const sizes = texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0));
	return { texts: texts.length, smallestPx: Math.min(...sizes), overlapping, cut };
}

/** Elements beside the canvas whose own text is wider than they are and is cut without an ellipsis. */
function cutOutsideOfCanvas(): readonly string[] {
	return [...document.querySelectorAll<HTMLElement>("body *:not(svg, svg *, .sr-only)")]
		.filter((element) =>
			[...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
		)
		.filter((element) => {
			const { overflowX, textOverflow, display } = getComputedStyle(element);
			if (display === "inline" || overflowX === "visible" || textOverflow === "ellipsis") return false;
			return overflowX !== "auto" && overflowX !== "scroll" && element.scrollWidth > element.clientWidth + 1;
		})
		.filter((element) => element.clientWidth > 1)
		.map((element) => `${element.tagName} ${element.className}: ${element.textContent?.slice(0, 60)}`);
}
