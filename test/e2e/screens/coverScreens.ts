import { expect, type Page } from "@playwright/test";
import { exportKinds } from "../../../src/ui/exports/exportKinds.ts";
import { card } from "../editorPage.ts";
import { parts, pressEscape, type Screen } from "./screen.ts";

/** The menu of a card, a line or a note, by the keyboard. */
function menu(name: string, place: string): Screen {
	return {
		name,
		part: parts.menu,
		open: async (page) => {
			await card(page, place).focus();
			await page.keyboard.press("Shift+F10");
		},
		leave: pressEscape,
	};
}

function pressed(name: string, button: string): Screen {
	return {
		name,
		part: parts.menu,
		open: (page) => page.getByRole("button", { name: button, exact: true }).click(),
		leave: pressEscape,
	};
}

async function openCanvasMenu(page: Page): Promise<void> {
	const canvas = await page.getByTestId("lanes-canvas").boundingBox();
	if (canvas === null) throw new Error("There is no canvas");
	await page.mouse.click(canvas.x + canvas.width - 5, canvas.y + 30, { button: "right" });
}

/** What opens at a press over the page and is no dialog of its own. */
export const menuScreens: readonly Screen[] = [
	pressed("the file menu", "File"),
	pressed("the export menu", "Export"),
	menu("a store's menu", "settings@us-east"),
	menu("a region's menu", "region:us-east"),
	menu("the users' menu", "eu"),
	{ name: "the canvas' menu", part: parts.menu, open: openCanvasMenu, leave: pressEscape },
	{
		name: "why a figure is what it is",
		part: parts.dialog,
		open: async (page) => {
			await page
				.getByTestId("headline")
				.getByRole("button", { name: /^Worst p99/ })
				.click();
			await expect(page.getByRole("dialog").getByRole("listitem").first()).toBeVisible();
		},
		leave: pressEscape,
	},
	{
		name: "a consistency's picker",
		part: parts.dialog,
		open: async (page) => {
			await card(page, "messages@us-east").getByRole("button").first().click();
		},
		leave: pressEscape,
	},
	{
		name: "find",
		part: "search",
		open: async (page) => {
			await page.keyboard.press("Control+f");
			await page.getByRole("search").getByRole("textbox").fill("redis");
		},
		leave: pressEscape,
	},
];

/** The export window at each of its kinds of file. */
export const exportScreens: readonly Screen[] = exportKinds.map(({ name, preview }, index) => ({
	name: `export as ${name}`,
	part: `${parts.dialog} > div`,
	open: async (page) => {
		if ((await page.getByRole("dialog").count()) === 0) await page.keyboard.press("Control+Shift+E");
		await page.getByRole("dialog", { name: "Export" }).getByText(name, { exact: true }).first().click();
	},
	...(exportKinds.findIndex((each) => each.preview === preview) < index ? { likeBefore: true as const } : {}),
	...(name === exportKinds.at(-1)?.name ? { leave: pressEscape } : {}),
}));
