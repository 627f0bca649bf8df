import { expect, type Page } from "@playwright/test";
import { openEditor, settled } from "./editorPage.ts";
import { test } from "./editorTest.ts";

interface Stop {
	readonly name: string;
	/** Bar, rail, canvas, inspector or panel, as a number in the order in which they are read. */
	readonly part: number;
	readonly x: number;
	/** A ring around it, or around the field that it is the inside of, shows that it has the focus. */
	readonly isSeen: boolean;
}

declare global {
	interface Window {
		stops: Stop[];
	}
}

/** Notes each thing that gets the focus from now on. */
function noteStops(): void {
	window.stops = [];
	const hasRing = (element: Element | null): boolean => {
		if (element === null) return false;
		const { outlineStyle, outlineWidth } = getComputedStyle(element);
		return outlineStyle !== "none" && outlineWidth !== "0px";
	};
	document.addEventListener("focusin", ({ target }) => {
		if (!(target instanceof HTMLElement)) return;
		const parts = [...document.querySelectorAll("#root > * > :is(header, aside, main, section)")];
		// The panel's edge is a line that turns blue.
		const line = getComputedStyle(target, "::after");
		window.stops.push({
			name: target.getAttribute("aria-label") ?? target.textContent ?? "",
			part: parts.findIndex((part) => part.contains(target)),
			x: target.getBoundingClientRect().x,
			isSeen: hasRing(target) || hasRing(target.closest("label")) || (line.height === "2px" && line.content !== "none"),
		});
	});
}

/** What has the focus, by its name. */
function focused(page: Page): Promise<string> {
	return page.evaluate(() => {
		const { activeElement: element } = document;
		if (element === null || element === document.body) return "nothing";
		return element.getAttribute("aria-label") ?? element.textContent ?? element.tagName;
	});
}

function isInMenu(): boolean {
	return document.activeElement?.closest("[role=menu]") !== null;
}

/** Goes on to the page's next part. */
async function nextPart(page: Page, entry: RegExp): Promise<void> {
	await page.keyboard.press("F6");
	await expect.poll(() => focused(page)).toMatch(entry);
}

/** Presses Tab until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
	for (let presses = 0; presses < 80; presses++) {
		if (name.test(await focused(page))) return;
		await page.keyboard.press("Tab");
	}
	throw new Error(`Tab doesn't lead to ${name}; it is at ${await focused(page)}`);
}

/** Opens a dialog by its key: it takes the focus, keeps it, and gives it back. */
async function visit(page: Page, key: string, name: string): Promise<void> {
	const before = await focused(page);
	await page.keyboard.press(key);
	const dialog = page.getByRole("dialog", { name });
	await expect(dialog).toBeVisible();
	for (let presses = 0; presses < 3; presses++) {
		await page.keyboard.press("Tab");
		expect(await dialog.evaluate((each) => each.contains(document.activeElement)), `${name} keeps the focus`).toBe(
			true,
		);
	}
	await page.keyboard.press("Escape");
	await expect(dialog).toHaveCount(0);
	await expect.poll(() => focused(page), `${name} gives the focus back`).toBe(before);
}

test("by keys alone, with the focus always seen: an example, a store, a failure, a table, a finding, every dialog and back", async ({
	page,
}) => {
	test.setTimeout(90_000);
	await openEditor(page);
	await nextPart(page, /^File$/);

	// Once through the whole page: every stop is seen, the parts come as they are read, and the way ends.
	await page.evaluate(noteStops);
	for (let presses = 0; presses < 260; presses++) {
		await page.keyboard.press("Tab");
		if (presses % 10 === 9 && (await page.evaluate(() => window.stops.some(({ name }) => name === "File")))) break;
	}
	const stops = await page.evaluate(() => window.stops);
	const way = stops.slice(
		0,
		stops.findIndex(({ name }) => name === "File"),
	);
	expect(way.length).toBeGreaterThan(80);
	expect(way.filter(({ isSeen }) => !isSeen).map(({ name }) => name)).toEqual([]);
	expect(way.map(({ part }) => part)).toEqual(way.map(({ part }) => part).toSorted((a, b) => a - b));
	const bar = way.filter(({ part }) => part === 0).map(({ x }) => x);
	expect(bar).toEqual(bar.toSorted((a, b) => a - b));

	// An example, from the menu.
	while ((await focused(page)) !== "File") await page.keyboard.press("Shift+Tab");
	await page.keyboard.press("Enter");
	await expect.poll(() => page.evaluate(isInMenu)).toBe(true);
	await page.keyboard.type("templ");
	await expect.poll(() => focused(page)).toMatch(/^Templates/);
	await page.keyboard.press("Enter");
	await expect(page.getByRole("dialog", { name: "Templates" })).toBeVisible();
	await tabTo(page, /^Global shop/);
	await page.keyboard.press("Enter");
	await expect(page.getByRole("banner").getByText("Global shop", { exact: true })).toBeVisible();
	await settled(page);
	await expect.poll(() => focused(page)).toBe("File");

	// A store by the outline; its consistency in the inspector.
	await nextPart(page, /^Palette$/);
	await tabTo(page, /^Outline$/);
	await page.keyboard.press("Enter");
	await expect(page.getByTestId("outline")).toBeVisible();
	await tabTo(page, /^Find in the outline$/);
	await page.keyboard.type("inventory");
	await page.keyboard.press("Enter");
	await tabTo(page, /^Data/);
	await page.keyboard.press("ArrowDown");
	expect(await focused(page)).toMatch(/^inventory/);
	await page.keyboard.press("Enter");
	await expect(page.getByTestId("inspector").getByRole("heading", { name: "inventory", level: 2 })).toBeVisible();
	await nextPart(page, /^Region /);
	await nextPart(page, /^Close the inspector$/);
	await tabTo(page, /^(Strong|Bounded staleness|Read your writes|Eventual)/);
	const promised = await focused(page);
	await page.keyboard.press("ArrowDown");
	expect(await focused(page)).not.toBe(promised);
	await page.keyboard.press("Enter");
	await expect(page.getByRole("button", { name: "Undo" })).toBeEnabled();
	expect(await focused(page)).not.toBe("nothing");
	await page.keyboard.press("Shift+F6");
	await expect.poll(() => focused(page)).toMatch(/^Region /);

	// On the canvas a region is lost; the panel plays it.
	await tabTo(page, /^Region europe/);
	await page.keyboard.press("Shift+F10");
	await expect.poll(() => page.evaluate(isInMenu)).toBe(true);
	await page.keyboard.type("fail this");
	await expect.poll(() => focused(page)).toMatch(/^Fail this/);
	await page.keyboard.press("Enter");
	await expect(page.getByTestId("lab-scrubber")).toBeVisible({ timeout: 30_000 });
	expect(await focused(page)).toMatch(/^Region europe/);
	await nextPart(page, /^Close the inspector$/);
	await nextPart(page, /^Failure lab$/);
	await tabTo(page, /^Moment$/);
	await page.keyboard.press("PageDown");
	await expect(page.getByText("Down", { exact: true }).first()).toBeVisible();

	// A chart as a table, and the first finding.
	while (!/^Failure lab$/.test(await focused(page))) await page.keyboard.press("Shift+Tab");
	await page.keyboard.press("Home");
	await page.keyboard.press("Enter");
	// The charts are read when they are first asked for, and drawn when their figures are there.
	await expect(page.getByRole("button", { name: /as a table$/ }).first()).toBeVisible({ timeout: 30_000 });
	await tabTo(page, /as a table$/);
	await page.keyboard.press("Enter");
	await expect(page.getByTestId("dock").getByRole("table").first()).toBeVisible();
	while (!/^Charts$/.test(await focused(page))) await page.keyboard.press("Shift+Tab");
	await page.keyboard.press("End");
	await page.keyboard.press("ArrowLeft");
	await page.keyboard.press("Enter");
	await expect(page.getByTestId("checks")).toBeVisible();
	await tabTo(page, /^checkout|^inventory|^orders|^cart/);
	const subject = await focused(page);
	await page.keyboard.press("Enter");
	await expect(page.getByTestId("inspector")).toContainText(subject);
	expect(await focused(page)).not.toBe("nothing");

	await visit(page, "Control+k", "Commands");
	await visit(page, "?", "Shortcuts");
	await visit(page, "Alt+Shift+S", "Share");
	await visit(page, "Control+Shift+E", "Export");
	const before = await focused(page);
	await page.keyboard.press("Alt+p");
	await expect(page.getByTestId("scene-count")).toContainText("1 of");
	await page.keyboard.press("Escape");
	await expect(page.getByTestId("scene-count")).toHaveCount(0);
	await expect.poll(() => focused(page)).toBe(before);
});
